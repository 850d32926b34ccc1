/** An instance as the app is told of it: see `contents.ts` of the shared rules. */
import {
  type ClassProfile,
  LESSON_ID_ATTRIBUTE,
  LESSON_PUSH_ATTRIBUTE,
  type NamedValue,
  type NodeContent,
  type Platform,
  sameValue,
} from '@toolboxai/shared/studio-sync';
import { fromEngine, type IdOf } from './from-engine.ts';
import { readProperty } from './properties.ts';

export function readContent(
  instance: Instance,
  profile: ClassProfile | undefined,
  idOf: IdOf,
  platform: Platform,
): NodeContent {
  const properties: NamedValue[] = [];
  for (const { name, t, byDefault } of profile?.properties ?? []) {
    const [readable, found] = pcall(() => readProperty(instance, name));
    const value = readable ? fromEngine(found, idOf, t) : undefined;
    if (value === undefined || (byDefault !== undefined && sameValue(platform, value, byDefault))) continue;
    properties.push({ name, value });
  }
  const attributes: NamedValue[] = [];
  for (const [name, found] of instance.GetAttributes()) {
    if (name === LESSON_ID_ATTRIBUTE || name === LESSON_PUSH_ATTRIBUTE) continue;
    const value = fromEngine(found, idOf);
    if (value !== undefined) attributes.push({ name, value });
  }
  const { ClassName: className, Name: name } = instance;
  return { className, name, properties, attributes, tags: instance.GetTags() };
}
