/**
 * A place's instances as Luau chunks that hand them to the engine in batches, and its script sources. Rows are numbered from 1 in
 * the order of the file; a parent always comes before its children.
 */
import type { Instance } from '../instance/index.ts';
import { toLuauLiteral } from '../luau/index.ts';
import { valueSource } from './value-source.ts';

const BATCH = 200;
const SCRIPT_CLASSES = new Set(['Script', 'LocalScript', 'ModuleScript']);

export interface PlaceScript {
  /** Full name of the script, as in errors; the same path may occur twice. */
  readonly path: string;
  readonly source: string;
}

export interface PlaceChunks {
  readonly chunks: readonly string[];
  readonly scripts: readonly PlaceScript[];
}

export interface PlaceChunkOptions {
  /** `text` keeps sources as what they are in Studio's editor, a property; `compiled` (when left out) makes scripts that run. */
  readonly sources?: 'compiled' | 'text';
  /** Stands before the paths of scripts. */
  readonly prefix?: string;
  /** How many scripts were numbered before; 0 when left out. */
  readonly scriptsBefore?: number;
}

/** @param roots children of the DataModel */
export function placeChunks(
  roots: readonly Instance[],
  { sources = 'compiled', prefix = '', scriptsBefore = 0 }: PlaceChunkOptions = {},
): PlaceChunks {
  const rows: string[] = [];
  const scripts: PlaceScript[] = [];
  const stack = roots.map((instance) => ({ instance, parent: 0, path: `${prefix}${instance.name}` })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { instance, path } = next;
    let script = 'nil';
    if (sources === 'compiled' && SCRIPT_CLASSES.has(instance.className)) {
      scripts.push({ path, source: sourceOf(instance) });
      script = String(scriptsBefore + scripts.length);
    }
    rows.push(rowSource(instance, next.parent, script, sources === 'text'));
    const parent = rows.length;
    for (const child of [...instance.children].reverse()) {
      stack.push({ instance: child, parent, path: `${path}.${child.name}` });
    }
  }
  const chunks: string[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    chunks.push(`local d=sim.decode sim.load({\n${rows.slice(at, at + BATCH).join(',\n')}})`);
  }
  return { chunks, scripts };
}

function rowSource(instance: Instance, parent: number, script: string, withSource: boolean): string {
  const attributes = fields(instance.attributes, false);
  const tags = instance.tags.map((tag) => `[${toLuauLiteral(tag)}]=true`).join(',');
  const parts = [
    toLuauLiteral(instance.className),
    toLuauLiteral(instance.name),
    String(parent),
    `{${fields(instance.properties, withSource)}}`,
    attributes === '' ? 'nil' : `{${attributes}}`,
    tags === '' ? 'nil' : `{${tags}}`,
    toLuauLiteral(instance.ref),
    script,
  ];
  return `{${parts.join(',')}}`;
}

function fields(values: Instance['properties'], withSource: boolean): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const source = name === 'Source' && !withSource ? undefined : valueSource(value);
      return source === undefined ? [] : [`[${toLuauLiteral(name)}]=${source}`];
    })
    .join(',');
}

function sourceOf(script: Instance): string {
  const source = script.properties.Source;
  return source?.type === 'ProtectedString' || source?.type === 'string' ? source.value : '';
}
