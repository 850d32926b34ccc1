/** How a property stands in a file: under which name and as which type. */

import type { PropertyType } from '../instance/index.ts';
import { findProperty, isA, isCreatable, isService } from './engine.ts';
import { FILE_NAMES, OLD_FILE_NAMES, STORED_THOUGH_NOT_CREATABLE, STORED_THOUGH_READ_ONLY } from './file-names.ts';
import { NUMBER_TYPES, STORED_TYPES } from './file-types.ts';
import { NOT_STORED_PROPERTIES } from './not-stored.ts';
import type { PropertyInfo } from './schema.ts';

export interface FileProperty {
  /** The name scripts use. */
  readonly name: string;
  /** The name in the file. */
  readonly fileName: string;
  readonly type: PropertyType;
  /** The enum's name when `type` is `Enum`. */
  readonly enum: string | undefined;
}

/** A property that files do not hold, and why. */
export interface NotStored {
  readonly reason: 'not-stored' | 'read-only';
  /** The property that carries the value instead. */
  readonly instead: string | undefined;
}

export type FilePropertyAnswer = FileProperty | NotStored | undefined;

const answers = new Map<string, Map<string, FilePropertyAnswer>>();

/**
 * How `className.name` is stored; undefined when the reflection knows no such property. Only what exists is remembered:
 * files may ask for any number of names.
 */
export function findFileProperty(className: string, name: string): FilePropertyAnswer {
  const known = answers.get(className)?.get(name);
  if (known !== undefined) return known;
  const info = findProperty(className, name);
  if (info === undefined) return undefined;
  const answer = answerFor(info);
  let ofClass = answers.get(className);
  if (ofClass === undefined) {
    ofClass = new Map();
    answers.set(className, ofClass);
  }
  ofClass.set(name, answer);
  return answer;
}

export function isStored(answer: FilePropertyAnswer): answer is FileProperty {
  return answer !== undefined && 'fileName' in answer;
}

/** The script's name for what a file calls `fileName`; the same name when there is no other. */
export function propertyNameOf(className: string, fileName: string): string {
  for (const [owner, name] of SCRIPT_NAMES.get(fileName) ?? []) if (isA(className, owner)) return name;
  return fileName;
}

/** Whether a file may hold an instance of this class: services, creatable classes, and a few the engine makes itself. */
export function isStorable(className: string): boolean {
  return isCreatable(className) || isService(className) || STORED_THOUGH_NOT_CREATABLE.has(className);
}

/** File name to the classes that use it and the script's name there. */
const SCRIPT_NAMES: ReadonlyMap<string, readonly (readonly [owner: string, name: string])[]> = (() => {
  const names = new Map<string, (readonly [string, string])[]>();
  const add = (owner: string, fileName: string, name: string) =>
    names.set(fileName, [...(names.get(fileName) ?? []), [owner, name]]);
  for (const [key, { file }] of Object.entries(FILE_NAMES)) {
    const [owner = '', name = ''] = key.split('.');
    add(owner, file, name);
  }
  for (const [key, name] of Object.entries(OLD_FILE_NAMES)) {
    const [owner = '', file = ''] = key.split('.');
    add(owner, file, name);
  }
  return names;
})();

/** Datatypes that scripts see under the name files use as well. */
const DATATYPES: Readonly<Record<string, PropertyType>> = {
  Axes: 'Axes',
  BinaryString: 'BinaryString',
  BrickColor: 'BrickColor',
  CFrame: 'CFrame',
  Color3: 'Color3',
  ColorSequence: 'ColorSequence',
  Content: 'Content',
  ContentId: 'ContentId',
  Faces: 'Faces',
  Font: 'Font',
  NumberRange: 'NumberRange',
  NumberSequence: 'NumberSequence',
  PhysicalProperties: 'PhysicalProperties',
  ProtectedString: 'ProtectedString',
  Ray: 'Ray',
  Rect: 'Rect',
  SecurityCapabilities: 'SecurityCapabilities',
  SharedString: 'SharedString',
  UDim: 'UDim',
  UDim2: 'UDim2',
  UniqueId: 'UniqueId',
  Vector2: 'Vector2',
  Vector3: 'Vector3',
  Vector3int16: 'Vector3int16',
};

/** Numeric types that the list of file-only properties names outright. */
const FILE_NUMBERS: Readonly<Record<string, PropertyType>> = { int32: 'int32', int64: 'int64', float64: 'float64' };

function answerFor(info: PropertyInfo): FilePropertyAnswer {
  const key = `${info.owner}.${info.name}`;
  if (NOT_STORED_PROPERTIES.has(key)) {
    return { reason: 'not-stored', instead: NOT_STORED_PROPERTIES.get(key) };
  }
  if (info.readOnly && !info.fileOnly && !STORED_THOUGH_READ_ONLY.has(key)) {
    return { reason: 'read-only', instead: undefined };
  }
  const type = typeFor(info, key);
  if (type === undefined) return { reason: 'not-stored', instead: undefined };
  return {
    name: info.name,
    fileName: FILE_NAMES[key]?.file ?? info.name,
    type,
    enum: type === 'Enum' ? info.type.name : undefined,
  };
}

function typeFor(info: PropertyInfo, key: string): PropertyType | undefined {
  const stored = STORED_TYPES[key];
  if (stored !== undefined) return stored;
  switch (info.type.kind) {
    case 'bool':
      return 'bool';
    case 'string':
      return 'string';
    case 'enum':
      return 'Enum';
    case 'class':
      return 'Ref';
    case 'number':
      return NUMBER_TYPES.get(key) ?? FILE_NUMBERS[info.type.name] ?? 'float32';
    case 'datatype':
      return DATATYPES[info.type.name];
    default:
      return undefined;
  }
}
