/** Scripts and data at their paths, as instances under their services. Folders are made where nothing else stands. */
import { AppError } from '@toolboxai/shared/errors';
import { type Instance, instance } from '@toolboxai/shared/roblox';
import type { KitScript } from './kit.ts';
import type { ServiceChildren } from './services.ts';

interface Node {
  readonly children: Map<string, Node>;
  script: Omit<KitScript, 'path'> | null;
}

/**
 * Children by service; `StarterPlayer/StarterPlayerScripts/…` becomes a child of `StarterPlayerScripts`. Names are sorted,
 * so the same scripts give the same tree in whatever order they come.
 * @throws AppError `script-path-taken`
 */
export function treeOfScripts(scripts: readonly KitScript[]): ServiceChildren {
  const root: Node = { children: new Map(), script: null };
  for (const { path, ...script } of scripts) {
    const node = path.reduce(childOf, root);
    if (node.script !== null) {
      throw new AppError({
        code: 'script-path-taken',
        message: `Two scripts want the same place: ${path.join('.')}.`,
        hint: 'Give one of them another name.',
      });
    }
    node.script = script;
  }
  const services: Record<string, readonly Instance[]> = {};
  for (const [service, node] of root.children) {
    if (service !== 'StarterPlayer') services[service] = instancesOf(node);
    else for (const [folder, inner] of node.children) services[folder] = instancesOf(inner);
  }
  return services;
}

function childOf(node: Node, name: string): Node {
  const existing = node.children.get(name);
  if (existing !== undefined) return existing;
  const made: Node = { children: new Map(), script: null };
  node.children.set(name, made);
  return made;
}

function instancesOf(node: Node): readonly Instance[] {
  return [...node.children]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, child]) =>
      child.script === null
        ? instance('Folder', { Name: name }, instancesOf(child))
        : instance(child.script.className, { Name: name, Source: child.script.source }, instancesOf(child)),
    );
}
