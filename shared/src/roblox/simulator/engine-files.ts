/**
 * The engine's Luau files. Run from source they lie in `engine/` beside this file; in a bundle the build copies that folder
 * beside the program as `simulator-engine/`.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface EngineFile {
  /** Chunk name: `engine/1-core/1-registry`. */
  readonly name: string;
  readonly source: string;
}

let files: readonly EngineFile[] | undefined;
let studio: readonly EngineFile[] | undefined;

/** All files in the order in which they run: that of their paths, a numbered folder and a name. */
export function engineFiles(): readonly EngineFile[] {
  files ??= numbered(folder()).flatMap(filesOf);
  return files;
}

/** Studio around the engine: these run after the others, and only for a Studio session and its play tests. */
export function studioFiles(): readonly EngineFile[] {
  studio ??= filesOf('studio');
  return studio;
}

function filesOf(group: string): readonly EngineFile[] {
  return numbered(new URL(`${group}/`, folder())).map((file) => ({
    name: `engine/${group}/${file.slice(0, -'.luau'.length)}`,
    source: readFileSync(new URL(`${group}/${file}`, folder()), 'utf8'),
  }));
}

/** What in the folder begins with a number, in order. One folder at a time: archives of Electron know no more. */
function numbered(directory: URL): readonly string[] {
  return readdirSync(directory)
    .filter((name) => /^\d/.test(name))
    .sort();
}

function folder(): URL {
  const own = import.meta.url.endsWith('.ts') ? './engine/' : './simulator-engine/';
  return new URL(own, import.meta.url);
}
