/** The part of the reflection database that is used: the default values of each class. */

import { z } from 'zod';

/** Records are stored as lists: name, tags, superclass, properties, default values. */
const classSchema = z.tuple([z.string(), z.unknown(), z.unknown(), z.unknown(), z.record(z.string(), z.unknown())]);
const databaseSchema = z
  .tuple([z.tuple([z.number(), z.number(), z.number(), z.number()]), z.record(z.string(), classSchema)])
  .rest(z.unknown());

/** Class to property to value. */
export function readDatabase(decoded: unknown): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const [, classes] = databaseSchema.parse(decoded);
  return new Map(
    Object.entries(classes).map(([name, [, , , , defaults]]) => [name, new Map(Object.entries(defaults))]),
  );
}
