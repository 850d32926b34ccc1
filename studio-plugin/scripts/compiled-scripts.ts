/**
 * Which scripts a Rojo project file asks for, read from what roblox-ts compiled: the part of Rojo's rules that the lesson
 * kit and the plugin need. Model files are not scripts and are left out.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export interface CompiledScript {
  /** From the project's root down; the last is the script's name. Empty for the script that is the root itself. */
  readonly path: readonly string[];
  readonly className: 'Script' | 'LocalScript' | 'ModuleScript';
  /** Relative to the folder that was asked for, with forward slashes. */
  readonly file: string;
}

/** A node of a Rojo project file. */
interface ProjectNode {
  readonly $path?: string;
  readonly [name: string]: ProjectNode | string | undefined;
}

interface RojoProject {
  readonly tree: ProjectNode;
}

function readProject(file: string): RojoProject {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param relativeTo the folder that the scripts' files are named from */
export function compiledScripts(projectFile: string, relativeTo: string): readonly CompiledScript[] {
  const { tree } = readProject(projectFile);
  return mappedPaths(tree, []).flatMap(({ path, target }) =>
    scriptsAt(join(dirname(projectFile), target), path, relativeTo),
  );
}

function mappedPaths(
  node: ProjectNode,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly target: string }[] {
  const own = node.$path === undefined ? [] : [{ path, target: node.$path }];
  const below = Object.entries(node).flatMap(([name, child]) =>
    typeof child === 'object' ? mappedPaths(child, [...path, name]) : [],
  );
  return [...own, ...below];
}

function scriptsAt(target: string, path: readonly string[], relativeTo: string): readonly CompiledScript[] {
  if (!existsSync(target) || !statSync(target).isDirectory()) return [];
  const entries = readdirSync(target, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): readonly CompiledScript[] => {
    const absolute = join(target, entry.name);
    if (entry.isDirectory()) return scriptsAt(absolute, [...path, entry.name], relativeTo);
    const named = /^(.+?)(\.server|\.client)?\.luau?$/.exec(entry.name);
    if (named === null) return [];
    const [, name = '', kind] = named;
    return [
      {
        path: name === 'init' ? path : [...path, name],
        className: kind === '.server' ? 'Script' : kind === '.client' ? 'LocalScript' : 'ModuleScript',
        file: relative(relativeTo, absolute).split(sep).join(posix.sep),
      },
    ];
  });
}
