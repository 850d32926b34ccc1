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

/** All files in the order in which they run: that of their paths, a numbered folder and a name. */
export function engineFiles(): readonly EngineFile[] {
  files ??= numbered(folder()).flatMap((group) =>
    numbered(new URL(`${group}/`, folder())).map((file) => ({
      name: `engine/${group}/${file.slice(0, -'.luau'.length)}`,
      source: readFileSync(new URL(`${group}/${file}`, folder()), 'utf8'),
    })),
  );
  return files;
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
