/** Which properties of a class are kept in step with Studio: those that files hold and a plugin may both read and write. */
import { defaultValue, findFileProperty, isStored, propertiesOf } from '@toolboxai/shared/roblox';
import type { ClassProfile, ProfiledProperty } from '@toolboxai/shared/studio-sync';
import { TAG_OF, wireValue } from './wire-value.ts';

/** The name has a field of its own; whether something is archived is nobody's lesson. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Name', 'Parent', 'Archivable']);

const profiles = new Map<string, ClassProfile>();

export function profileOf(className: string): ClassProfile {
  const known = profiles.get(className);
  if (known !== undefined) return known;
  const profile = { className, properties: propertiesOf(className).flatMap((info) => profiled(className, info)) };
  profiles.set(className, profile);
  return profile;
}

function profiled(className: string, info: ReturnType<typeof propertiesOf>[number]): readonly ProfiledProperty[] {
  const { name, readOnly, fileOnly } = info;
  const stored = findFileProperty(className, name);
  if (readOnly || fileOnly || LEFT_OUT.has(name) || !isStored(stored) || stored.name !== name) return [];
  const t = TAG_OF[stored.type];
  if (t === undefined) return [];
  const value = defaultValue(className, name);
  const byDefault = value && wireValue(value, () => undefined);
  return [{ name, t, ...(byDefault === undefined ? {} : { byDefault }) }];
}
