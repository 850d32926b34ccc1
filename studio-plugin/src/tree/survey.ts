/**
 * The lesson as it stands in the place: every instance in its roots, the creator's own among them, by id. An instance keeps
 * its id while Studio is open, whatever becomes of its name and place.
 */
import {
  type ClassProfile,
  contentHashOf,
  type ManifestNode,
  nodeId,
  type Platform,
  treeHash,
} from '@toolboxai/shared/studio-sync';
import type { Pacer } from './pacer.ts';
import { readContent } from './read.ts';
import { lessonRoots, pushOfRoots } from './roots.ts';

export type Profiles = ReadonlyMap<string, ClassProfile>;

export interface Survey {
  readonly pushId: string;
  /** Parents before their children. */
  readonly nodes: readonly ManifestNode[];
  readonly hash: string;
  readonly byId: ReadonlyMap<string, Instance>;
}

/**
 * Which instance is which node, for as long as Studio is open. Holds on to what was taken out, since an undo brings it back; a
 * weak table would not do, since the engine drops an instance from one while it still stands in the place.
 */
export class KnownIds {
  private readonly ids = new Map<Instance, string>();

  idOf(instance: Instance): string | undefined {
    return this.ids.get(instance);
  }

  know(instance: Instance, id: string): void {
    this.ids.set(instance, id);
  }
}

export function surveyLesson(
  lessonId: string,
  known: KnownIds,
  profiles: Profiles,
  platform: Platform,
  pacer: Pacer,
): Survey {
  const roots = lessonRoots(lessonId);
  const standing: { readonly instance: Instance; readonly id: string; readonly parent: string }[] = [];
  const byId = new Map<string, Instance>();
  const meet = (instances: readonly Instance[], parent: string) => {
    const taken = new Set<string>();
    const counts = new Map<string, number>();
    for (const instance of instances) {
      const id = known.idOf(instance);
      if (id !== undefined) taken.add(id);
    }
    for (const instance of instances) {
      let id = known.idOf(instance);
      // A copy is known under no id of its own; two instances never have one.
      if (id === undefined || byId.has(id)) {
        const kind = `${instance.ClassName} ${instance.Name}`;
        let nth = counts.get(kind) ?? 0;
        do {
          nth += 1;
          id = nodeId(platform, parent, instance.ClassName, instance.Name, nth);
        } while (taken.has(id) || byId.has(id));
        counts.set(kind, nth);
        known.know(instance, id);
      }
      byId.set(id, instance);
      standing.push({ instance, id, parent });
    }
  };
  const holders = new Map<string, Instance[]>();
  for (const { instance, parent } of roots) {
    const list = holders.get(parent) ?? [];
    list.push(instance);
    holders.set(parent, list);
  }
  for (const [parent, instances] of holders) meet(instances, parent);
  // A numeric loop would be compiled with the end that the list has at its beginning.
  let at = 0;
  for (let entry = standing[at]; entry !== undefined; entry = standing[at]) {
    at += 1;
    meet(entry.instance.GetChildren(), entry.id);
    pacer.breathe();
  }
  const idOf = (instance: Instance) => known.idOf(instance);
  const nodes = standing.map(({ instance, id, parent }): ManifestNode => {
    pacer.breathe();
    const { ClassName: className, Name: name } = instance;
    const content = readContent(instance, profiles.get(className), idOf, platform);
    return { id, parent, className, name, hash: contentHashOf(platform, content) };
  });
  return { pushId: pushOfRoots(roots), nodes, hash: treeHash(platform, nodes), byId };
}
