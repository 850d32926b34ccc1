/** `toolboxai inspect`: the instance tree of any Roblox place or model. Nothing of the file is run or trusted. */
import { AppError, isAppError } from '@toolboxai/shared/errors';
import {
  findClass,
  findProperty,
  type Instance,
  type PropertyValue,
  type RobloxDocument,
  readRobloxFile,
} from '@toolboxai/shared/roblox';
import { readBytes } from './input-files.ts';
import type { Terminal } from './terminal.ts';

export interface InspectOptions {
  readonly json?: boolean;
}

/** Roblox itself takes places of a tenth of this. */
const LARGEST_FILE = 512 * 1024 * 1024;

/** Prints the tree. Throws what `readBytes` and `readRobloxFile` throw, with the name of the file. */
export async function inspectFile(file: string, options: InspectOptions, terminal: Terminal): Promise<void> {
  const document = read(file, await readBytes(file, LARGEST_FILE));
  const unknown = unknownIn(document);
  const lines = options.json === true ? jsonLines(file, document, unknown) : treeLines(file, document, unknown);
  for (const line of lines) terminal.print(line);
}

function read(file: string, bytes: Uint8Array): RobloxDocument {
  try {
    return readRobloxFile(bytes);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { code, message, hint, details } = error;
    const words = { code, message: `${file}: ${message}`, details, cause: error };
    throw new AppError(hint === undefined ? words : { ...words, hint });
  }
}

/** What ToolBoxAI does not know and kept as it was. */
interface Unknown {
  readonly classes: readonly string[];
  /** As `Class.Property`. */
  readonly properties: readonly string[];
  readonly chunks: readonly string[];
}

function unknownIn({ roots, unknownChunks = [] }: RobloxDocument): Unknown {
  const classes = new Set<string>();
  const properties = new Set<string>();
  for (const { instance } of eachOf(roots)) {
    const { className } = instance;
    if (findClass(className) === undefined) {
      classes.add(className);
      continue;
    }
    for (const [name, { type }] of Object.entries(instance.properties)) {
      const isOfUnknownKind = type === 'Unknown' || type === 'UnknownColumn';
      if (isOfUnknownKind || findProperty(className, name) === undefined) properties.add(`${className}.${name}`);
    }
  }
  return {
    classes: [...classes].sort(),
    properties: [...properties].sort(),
    chunks: unknownChunks.map(({ name }) => name),
  };
}

/** One JSON value; each instance on a line of its own, so that a file of any size can be written as it comes. */
function* jsonLines(file: string, document: RobloxDocument, unknown: Unknown): Generator<string> {
  const { roots, metadata, unknownChunks = [] } = document;
  yield `{"file":${JSON.stringify(file)},"metadata":${JSON.stringify(metadata)},"unknown":${JSON.stringify(unknown)},`;
  yield `"unknownChunks":${JSON.stringify(unknownChunks)},"roots":[`;
  const levels: { of: readonly Instance[]; next: number }[] = [{ of: roots, next: 0 }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const instance = level.of[level.next++];
    if (instance === undefined) {
      levels.pop();
      // Behind the children of the last level stands the end of the instance that has them.
      yield levels.length === 0 ? ']}' : `]}${isLast(levels.at(-1)) ? '' : ','}`;
      continue;
    }
    yield `${instanceJson(instance)},"children":[`;
    levels.push({ of: instance.children, next: 0 });
  }
}

function isLast(level: { readonly of: readonly Instance[]; readonly next: number } | undefined): boolean {
  return level === undefined || level.next >= level.of.length;
}

function instanceJson({ className, name, properties, attributes, tags, ref }: Instance): string {
  const shown = { class: className, name, ref, properties, attributes, tags };
  return JSON.stringify(shown, (_key, part: unknown) => plain(part)).slice(0, -1);
}

/** JSON has no infinity; and bytes that a whole class shares stand with the first of its instances only. */
function plain(part: unknown): unknown {
  if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
  if (!isValue(part) || part.type !== 'UnknownColumn' || part.index === 0) return part;
  const { base64: _bytes, ...rest } = part;
  return rest;
}

function isValue(part: unknown): part is PropertyValue {
  return typeof part === 'object' && part !== null && 'type' in part && 'typeId' in part;
}

/** Deeper than this nobody can follow the indentation, and it would be most of what is printed. */
const MOST_INDENTED = 60;

/** Parents before children. Keeps no paths: a file may hold millions of instances, each of them deep. */
function* eachOf(roots: readonly Instance[]): Generator<{ readonly instance: Instance; readonly depth: number }> {
  const levels: { of: readonly Instance[]; next: number }[] = [{ of: roots, next: 0 }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const instance = level.of[level.next++];
    if (instance === undefined) {
      levels.pop();
      continue;
    }
    yield { instance, depth: levels.length - 1 };
    levels.push({ of: instance.children, next: 0 });
  }
}

function* treeLines(file: string, { roots }: RobloxDocument, unknown: Unknown): Generator<string> {
  let instances = 0;
  const classes = new Set<string>();
  for (const { instance, depth } of eachOf(roots)) {
    instances += 1;
    classes.add(instance.className);
    yield `${'  '.repeat(Math.min(depth, MOST_INDENTED))}${describe(instance)}`;
  }
  yield `${file}: ${counted(instances, 'instance', 'instances') || 'no instances'} of ${classes.size} ${classes.size === 1 ? 'class' : 'classes'}.`;
  if (unknown.classes.length > 0) yield `Unknown classes, kept: ${unknown.classes.map(visible).join(', ')}`;
  if (unknown.properties.length > 0) yield `Unknown properties, kept: ${unknown.properties.map(visible).join(', ')}`;
  if (unknown.chunks.length > 0) yield `Unknown parts of the file, kept: ${unknown.chunks.map(visible).join(', ')}`;
}

function describe({ className, name, properties, attributes, tags }: Instance): string {
  const notes = [
    name === className ? '' : `“${visible(name)}”`,
    counted(Object.keys(properties).length, 'property', 'properties'),
    counted(Object.keys(attributes).length, 'attribute', 'attributes'),
    tags.length === 0 ? '' : `tagged ${tags.map(visible).join(', ')}`,
  ].filter((note) => note !== '');
  const [first, ...rest] = notes;
  return [visible(className), ...(first === undefined ? [] : [[first, ...rest].join(', ')])].join(' ');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** Names may hold what would steer a terminal or hide what stands there. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
