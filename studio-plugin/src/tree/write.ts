/** Puts a content into an instance. */
import type { ClassProfile, NodeContent, Platform, Problem } from '@toolboxai/shared/studio-sync';
import { sameValue } from '@toolboxai/shared/studio-sync';
import { fromEngine } from './from-engine.ts';
import { damaged, scriptsRefused } from './problem.ts';
import { readProperty, writeProperty } from './properties.ts';
import { toEngine } from './to-engine.ts';

/** What `Source` takes at once; longer ones go through the editor's service. */
const LONGEST_SOURCE = 199_999;

/** Gives the instance of an id, standing or staged. */
export type InstanceOf = (id: string) => Instance | undefined;

/**
 * Sets what the content says but references, on an instance that may have any content before. A property that this Studio
 * does not let a plugin set is passed over: reading the instance tells what came of it.
 */
export function writeContent(
  instance: Instance,
  content: NodeContent,
  profile: ClassProfile | undefined,
): Problem | undefined {
  const told = new Set<string>();
  for (const { name } of content.properties) told.add(name);
  for (const { name, byDefault } of profile?.properties ?? []) {
    if (byDefault === undefined || byDefault.t === 'Ref' || told.has(name)) continue;
    pcall(() => writeProperty(instance, name, toEngine(byDefault)));
  }
  const problem = writeNew(instance, content);
  if (problem !== undefined) return problem;
  const attributes = new Set<string>();
  for (const { name } of content.attributes) attributes.add(name);
  for (const [name] of instance.GetAttributes()) {
    if (!attributes.has(name)) instance.SetAttribute(name, undefined);
  }
  for (const tag of instance.GetTags()) if (!content.tags.includes(tag)) instance.RemoveTag(tag);
  return undefined;
}

/** The same on an instance that is as the engine makes it. */
export function writeNew(instance: Instance, content: NodeContent): Problem | undefined {
  instance.Name = content.name;
  for (const { name, value } of content.properties) {
    if (value.t === 'Ref') continue;
    const [known, ready] = pcall(() => toEngine(value));
    if (!known) return damaged(`${content.className}.${name}: ${ready}`);
    if (name === 'Source' && instance.IsA('LuaSourceContainer')) {
      const [written, reason] = pcall(() => writeSource(instance, `${ready}`));
      if (!written) return scriptsRefused(`${reason}`);
    } else pcall(() => writeProperty(instance, name, ready));
  }
  for (const { name, value } of content.attributes) instance.SetAttribute(name, toEngine(value) as AttributeValue);
  for (const tag of content.tags) instance.AddTag(tag);
  return undefined;
}

function writeSource(target: LuaSourceContainer, source: string): void {
  if (source.size() <= LONGEST_SOURCE) writeProperty(target, 'Source', source);
  else game.GetService('ScriptEditorService').UpdateSourceAsync(target, () => source);
}

export function writeReferences(instance: Instance, content: NodeContent, instanceOf: InstanceOf): void {
  for (const { name, value } of content.properties) {
    if (value.t === 'Ref') pcall(() => writeProperty(instance, name, instanceOf(value.s[0] ?? '')));
  }
}

/**
 * Makes an instance that differs from the profile's defaults in nothing; undefined for a class that this Studio does not
 * have. What the engine makes otherwise than the profile says is found once for each class.
 */
export class Maker {
  private readonly corrections = new Map<string, readonly { readonly name: string; readonly value: unknown }[]>();
  private readonly platform: Platform;

  constructor(platform: Platform) {
    this.platform = platform;
  }

  make(className: string, profile: ClassProfile | undefined): Instance | undefined {
    const [exists, fresh] = pcall(() => new Instance(className as keyof CreatableInstances) as Instance);
    if (!exists) return undefined;
    const corrections = this.corrections.get(className) ?? this.find(fresh, profile);
    this.corrections.set(className, corrections);
    for (const { name, value } of corrections) pcall(() => writeProperty(fresh, name, value));
    return fresh;
  }

  private find(fresh: Instance, profile: ClassProfile | undefined) {
    const found: { name: string; value: unknown }[] = [];
    for (const { name, t, byDefault } of profile?.properties ?? []) {
      if (byDefault === undefined || byDefault.t === 'Ref') continue;
      const [readable, raw] = pcall(() => readProperty(fresh, name));
      const value = readable ? fromEngine(raw, () => undefined, t) : undefined;
      if (value !== undefined && !sameValue(this.platform, value, byDefault)) {
        found.push({ name, value: toEngine(byDefault) });
      }
    }
    return found;
  }
}
