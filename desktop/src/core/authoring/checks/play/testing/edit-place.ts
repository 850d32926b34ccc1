/** Edits of a place tree: what a careless hand or a broken build would do to it. */
import { type Instance, instance } from '@toolboxai/shared/roblox';

export type Edit = (instance: Instance) => Instance | undefined;

/** The tree with every instance that fits edited; undefined takes it away. */
export function edited(
  tree: readonly Instance[],
  fits: (instance: Instance, path: readonly string[]) => boolean,
  edit: Edit,
  above: readonly string[] = [],
): readonly Instance[] {
  return tree.flatMap((own) => {
    const path = [...above, own.name];
    const inside = { ...own, children: edited(own.children, fits, edit, path) };
    return fits(own, path) ? (edit(inside) ?? []) : [inside];
  });
}

/** The instance with that path of names. */
export function at(...names: readonly string[]) {
  const wanted = names.join('/');
  return (_: Instance, path: readonly string[]): boolean => path.join('/') === wanted;
}

export function withTag(tag: string) {
  return ({ tags }: Instance): boolean => tags.includes(tag);
}

export function withSource(script: Instance, source: string): Instance {
  return { ...script, properties: { ...script.properties, Source: { type: 'ProtectedString', value: source } } };
}

/** One more script on the server. */
export function withServerScript(tree: readonly Instance[], name: string, source: string): readonly Instance[] {
  const script = instance('Script', { Name: name, Source: source });
  return edited(tree, at('ServerScriptService'), (service) => ({
    ...service,
    children: [...service.children, script],
  }));
}
