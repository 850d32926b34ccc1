/** Scripts that each know their path, as a tree of instances with folders where no script stands. */
import { type Instance, instance } from '@toolboxai/shared/roblox';

export interface PlacedScript {
  /** The last is the script's name. */
  readonly path: readonly string[];
  readonly className: 'Script' | 'LocalScript' | 'ModuleScript';
  readonly source: string;
}

interface Node {
  readonly children: Map<string, Node>;
  script?: Omit<PlacedScript, 'path'>;
  readonly instances: Instance[];
}

/** A tree that is filled step by step; a path that nobody named before is made of folders. */
export class ScriptTree {
  readonly #root = emptyNode();

  constructor(scripts: readonly PlacedScript[]) {
    for (const { path, ...script } of scripts) this.#at(path).script = script;
  }

  /** Puts an instance, with all it holds, under the path. */
  put(path: readonly string[], made: Instance): void {
    this.#at(path).instances.push(made);
  }

  /** What stands under the path. */
  under(...path: readonly string[]): readonly Instance[] {
    return childrenOf(this.#at(path));
  }

  #at(path: readonly string[]): Node {
    let node = this.#root;
    for (const name of path) {
      const child = node.children.get(name) ?? emptyNode();
      node.children.set(name, child);
      node = child;
    }
    return node;
  }
}

function emptyNode(): Node {
  return { children: new Map(), instances: [] };
}

function childrenOf({ children, instances }: Node): readonly Instance[] {
  const made = [...children].map(([name, node]) =>
    node.script === undefined
      ? instance('Folder', { Name: name }, childrenOf(node))
      : instance(node.script.className, { Name: name, Source: node.script.source }, childrenOf(node)),
  );
  return [...made, ...instances];
}
