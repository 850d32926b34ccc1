/**
 * What the engine's classes and enums are: questions to the reflection generated from `@rbxts/types`.
 *
 * Members are inherited: asking `Part` for `Anchored` answers with the property that `BasePart` declares. Unknown names
 * answer undefined (or false), never throw. The data is parsed at the first question and answers are remembered.
 */

import { reflectionJson } from './engine.generated.ts';
import { FILE_ONLY_PROPERTIES } from './file-types.ts';
import type {
  CallbackInfo,
  ClassInfo,
  EnumInfo,
  EventInfo,
  MethodInfo,
  PropertyInfo,
  ReflectionData,
  ValueType,
} from './schema.ts';

interface Engine {
  readonly source: string;
  readonly classes: ReadonlyMap<string, ClassInfo>;
  readonly enums: ReadonlyMap<string, EnumInfo>;
  /** Enum to number to item name. */
  readonly itemNames: Map<string, ReadonlyMap<number, string>>;
}

interface MembersOfClass {
  readonly ancestors: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, PropertyInfo>;
  readonly methods: ReadonlyMap<string, MethodInfo>;
  readonly events: ReadonlyMap<string, EventInfo>;
  readonly callbacks: ReadonlyMap<string, CallbackInfo>;
}

let loaded: Engine | undefined;
const members = new Map<string, MembersOfClass>();

/** For example `@rbxts/types 1.0.954`. */
export function reflectionSource(): string {
  return engine().source;
}

export function findClass(className: string): ClassInfo | undefined {
  return engine().classes.get(className);
}

export function classNames(): readonly string[] {
  return [...engine().classes.keys()];
}

/** Whether `className` is `ancestor` or inherits from it. */
export function isA(className: string, ancestor: string): boolean {
  return membersOf(className)?.ancestors.has(ancestor) ?? false;
}

export function findProperty(className: string, name: string): PropertyInfo | undefined {
  return membersOf(className)?.properties.get(name);
}

export function findMethod(className: string, name: string): MethodInfo | undefined {
  return membersOf(className)?.methods.get(name);
}

export function findEvent(className: string, name: string): EventInfo | undefined {
  return membersOf(className)?.events.get(name);
}

export function findCallback(className: string, name: string): CallbackInfo | undefined {
  return membersOf(className)?.callbacks.get(name);
}

export type Member =
  | { readonly kind: 'property'; readonly info: PropertyInfo }
  | { readonly kind: 'method'; readonly info: MethodInfo }
  | { readonly kind: 'event'; readonly info: EventInfo }
  | { readonly kind: 'callback'; readonly info: CallbackInfo };

/** Whatever a script may reach by `instance.name`; file-only properties are not among them. */
export function findMember(className: string, name: string): Member | undefined {
  const all = membersOf(className);
  const property = all?.properties.get(name);
  if (property && !property.fileOnly) return { kind: 'property', info: property };
  const method = all?.methods.get(name);
  if (method) return { kind: 'method', info: method };
  const event = all?.events.get(name);
  if (event) return { kind: 'event', info: event };
  const callback = all?.callbacks.get(name);
  return callback && { kind: 'callback', info: callback };
}

/** The class's own and inherited member names that a script may reach, for suggestions. */
export function memberNames(className: string): readonly string[] {
  const all = membersOf(className);
  if (all === undefined) return [];
  const properties = [...all.properties.values()].filter((property) => !property.fileOnly).map(({ name }) => name);
  return [...properties, ...all.methods.keys(), ...all.events.keys(), ...all.callbacks.keys()];
}

/** Own and inherited properties, file-only ones included. */
export function propertiesOf(className: string): readonly PropertyInfo[] {
  return [...(membersOf(className)?.properties.values() ?? [])];
}

export function isService(className: string): boolean {
  return findClass(className)?.service ?? false;
}

/** Whether `Instance.new` may make one. */
export function isCreatable(className: string): boolean {
  return findClass(className)?.creatable ?? false;
}

/** Whether the class, or its member when one is named, is deprecated. */
export function isDeprecated(className: string, memberName?: string): boolean {
  if (memberName === undefined) return findClass(className)?.deprecated ?? false;
  return findMember(className, memberName)?.info.deprecated ?? false;
}

/** @param enumName with or without `Enum.` in front */
export function findEnum(enumName: string): EnumInfo | undefined {
  return engine().enums.get(bareEnumName(enumName));
}

export function enumNames(): readonly string[] {
  return [...engine().enums.keys()];
}

/** The item's number, or undefined when there is no such enum or item. */
export function enumValue(enumName: string, item: string): number | undefined {
  const items = findEnum(enumName)?.items;
  return items !== undefined && Object.hasOwn(items, item) ? items[item] : undefined;
}

/** The item with this number. Where two share one, the first in the declarations. */
export function enumItemName(enumName: string, value: number): string | undefined {
  const name = bareEnumName(enumName);
  const { enums, itemNames } = engine();
  let names = itemNames.get(name);
  if (names === undefined) {
    const entries = Object.entries(enums.get(name)?.items ?? {}).map(([item, number]) => [number, item] as const);
    names = new Map(entries.reverse());
    itemNames.set(name, names);
  }
  return names.get(value);
}

function bareEnumName(enumName: string): string {
  return enumName.startsWith('Enum.') ? enumName.slice('Enum.'.length) : enumName;
}

function engine(): Engine {
  if (loaded === undefined) {
    const data: ReflectionData = JSON.parse(reflectionJson);
    loaded = {
      source: data.source,
      classes: new Map(Object.entries(data.classes)),
      enums: new Map(Object.entries(data.enums)),
      itemNames: new Map(),
    };
  }
  return loaded;
}

function membersOf(className: string): MembersOfClass | undefined {
  const known = members.get(className);
  if (known !== undefined) return known;
  const own = findClass(className);
  if (own === undefined) return undefined;
  const collected = collect(own);
  members.set(className, collected);
  return collected;
}

function collect(own: ClassInfo): MembersOfClass {
  const parent = own.superclass === undefined ? undefined : membersOf(own.superclass);
  const properties = new Map(parent?.properties);
  for (const property of fileOnlyProperties(own.name)) properties.set(property.name, property);
  for (const [name, info] of Object.entries(own.properties)) properties.set(name, info);
  return {
    ancestors: new Set([...(parent?.ancestors ?? []), own.name]),
    properties,
    methods: new Map([...(parent?.methods ?? []), ...Object.entries(own.methods)]),
    events: new Map([...(parent?.events ?? []), ...Object.entries(own.events)]),
    callbacks: new Map([...(parent?.callbacks ?? []), ...Object.entries(own.callbacks)]),
  };
}

const FILE_ONLY_KINDS: Readonly<Record<string, ValueType['kind']>> = {
  bool: 'bool',
  int32: 'number',
  int64: 'number',
  float32: 'number',
  float64: 'number',
  string: 'string',
};

function fileOnlyProperties(owner: string): readonly PropertyInfo[] {
  const list = Object.hasOwn(FILE_ONLY_PROPERTIES, owner) ? FILE_ONLY_PROPERTIES[owner] : undefined;
  return (list?.split(' ') ?? []).map((entry) => {
    const [name = '', typeName = ''] = entry.split(':');
    const type: ValueType = typeName.startsWith('Enum.')
      ? { kind: 'enum', name: bareEnumName(typeName) }
      : { kind: FILE_ONLY_KINDS[typeName] ?? 'datatype', name: typeName };
    const rights = { readOnly: true, pluginOnly: false, pluginWritable: false, fileOnly: true };
    return { name, owner, type, deprecated: false, hidden: true, ...rights };
  });
}
