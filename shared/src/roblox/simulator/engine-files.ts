/**
 * The engine's Luau files. Run from source they lie in `engine/` beside this file; in a bundle the build copies that folder
 * beside the program as `simulator-engine/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface EngineFile {
  /** Chunk name: `engine/1-core/1-registry`. */
  readonly name: string;
  readonly source: string;
}

let files: readonly EngineFile[] | undefined;

/** All files in the order in which they run: that of their paths, which begin with a number. */
export function engineFiles(): readonly EngineFile[] {
  files ??= readdirSync(folder(), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^\d.*\.luau$/.test(path))
    .sort()
    .map((path) => ({
      name: `engine/${path.slice(0, -'.luau'.length)}`,
      source: readFileSync(new URL(path, folder()), 'utf8'),
    }));
  return files;
}

function folder(): URL {
  const own = import.meta.url.endsWith('.ts') ? './engine/' : './simulator-engine/';
  return new URL(own, import.meta.url);
}

/** For builds that must carry the folder. */
export function engineFolder(): string {
  return fileURLToPath(folder());
}
