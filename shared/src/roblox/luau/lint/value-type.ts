/** What the lint knows about a value, and how the engine's own descriptions read as such types. */

import type { EventInfo } from '../../reflection/index.ts';
import { type ValueType as EngineType, findClass, findEnum, isA } from '../../reflection/index.ts';

export type ValueType =
  | {
      readonly kind: 'class';
      readonly name: string;
      /** True when the object is of this very class; false when it may be of a class that inherits from it. */
      readonly exact: boolean;
      /** Made by `Instance.new` here: it has no children but those this script gives it. */
      readonly fresh: boolean;
    }
  | { readonly kind: 'enums' }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'enum-item'; readonly name: string }
  | { readonly kind: 'signal'; readonly event: EventInfo | undefined }
  | { readonly kind: 'datatype'; readonly name: string }
  | { readonly kind: 'list'; readonly of: ValueType }
  | { readonly kind: 'string' | 'number' | 'boolean' | 'nil' | 'table' | 'function' };

export type Inferred = ValueType | undefined;

export function classType(name: string, { exact = false, fresh = false } = {}): ValueType {
  return { kind: 'class', name, exact, fresh };
}

/** Datatypes that properties hold and that no other value can stand for. */
export const PLAIN_DATATYPES: ReadonlySet<string> = new Set(
  'Axes BrickColor CFrame Color3 ColorSequence Faces Font NumberRange NumberSequence PhysicalProperties Ray Rect Region3 UDim UDim2 Vector2 Vector3'.split(
    ' ',
  ),
);

export function fromEngineType(type: EngineType): Inferred {
  switch (type.kind) {
    case 'bool':
      return { kind: 'boolean' };
    case 'number':
    case 'string':
      return { kind: type.kind };
    case 'datatype':
      return PLAIN_DATATYPES.has(type.name) ? { kind: 'datatype', name: type.name } : undefined;
    case 'enum':
      return { kind: 'enum-item', name: type.name };
    case 'class':
      return findClass(type.name) === undefined ? undefined : classType(type.name);
    case 'unknown':
      return undefined;
  }
}

/** Reads a type as the reflection writes it, in TypeScript: `Array<Player>`, `Instance | undefined`, `Enum.Material`. */
export function fromTypeScript(text: string): Inferred {
  const bare = text.replace(/\s*\|\s*undefined$/, '').trim();
  const element = /^(?:Readonly)?Array<(\w+)>$/.exec(bare)?.[1];
  if (element !== undefined) {
    const of = fromTypeScript(element);
    return of === undefined ? undefined : { kind: 'list', of };
  }
  if (bare === 'RBXScriptSignal') return { kind: 'signal', event: undefined };
  return fromTypeName(bare);
}

/** A type by its plain name, the same in Luau and TypeScript. */
export function fromTypeName(name: string): Inferred {
  if (name === 'string' || name === 'number' || name === 'boolean') return { kind: name };
  if (name === 'RBXScriptSignal') return { kind: 'signal', event: undefined };
  if (PLAIN_DATATYPES.has(name)) return { kind: 'datatype', name };
  if (name.startsWith('Enum.')) {
    const enumName = name.slice('Enum.'.length);
    return findEnum(enumName) === undefined ? undefined : { kind: 'enum-item', name: enumName };
  }
  if (name !== 'Object' && findClass(name) !== undefined && isA(name, 'Instance')) return classType(name);
  return undefined;
}

export function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'class':
    case 'datatype':
      return type.name;
    case 'enum-item':
      return `Enum.${type.name}`;
    case 'list':
      return 'table';
    case 'enum':
    case 'enums':
      return 'Enum';
    default:
      return type.kind;
  }
}
