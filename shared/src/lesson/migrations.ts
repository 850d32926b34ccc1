/**
 * Brings older lesson documents forward, one version at a time. A migration takes the document as its version wrote it
 * and gives it as the next version reads it; it knows nothing of the current schema, so it never changes again.
 */
import { documentHash } from './content-hash.ts';
import { LESSON_SCHEMA_VERSION } from './schema/index.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** `migrations[n]` leads from version n to n + 1. Version 1 is the first that was ever written. */
const migrations: Readonly<Record<number, (document: JsonObject) => JsonObject>> = {
  // Version 2 has more kinds of activity. What was written before stays as it was, and what was checked and approved.
  1: (document) => sameContent(document, { ...document, schemaVersion: 2 }),
};

/** The later document with checks and approval that spoke of the earlier one, because nothing that they saw has changed. */
function sameContent(earlier: JsonObject, later: JsonObject): JsonObject {
  const [from, to] = [documentHash(earlier), documentHash(later)];
  const renewed = (seal: unknown): unknown =>
    isObject(seal) && seal.contentHash === from ? { ...seal, contentHash: to } : seal;
  return { ...later, checks: renewed(later.checks), approval: renewed(later.approval) };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface MigrationSteps {
  readonly current: number;
  readonly migrations: Readonly<Record<number, (document: JsonObject) => JsonObject>>;
}

export type MigrationResult =
  | { readonly ok: true; readonly document: JsonObject }
  | { readonly ok: false; readonly reason: 'no-version' | 'newer' | 'no-way'; readonly version: number | null };

/** Migrates to the current version. Tells a document from a newer app apart from one that is no lesson at all. */
export function migrateLesson(
  document: JsonObject,
  steps: MigrationSteps = { current: LESSON_SCHEMA_VERSION, migrations },
): MigrationResult {
  const { schemaVersion } = document;
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    return { ok: false, reason: 'no-version', version: null };
  }
  if (schemaVersion > steps.current) return { ok: false, reason: 'newer', version: schemaVersion };
  let migrated = document;
  for (let version = schemaVersion; version < steps.current; version += 1) {
    const migrate = steps.migrations[version];
    if (migrate === undefined) return { ok: false, reason: 'no-way', version };
    migrated = { ...migrate(migrated), schemaVersion: version + 1 };
  }
  return { ok: true, document: migrated };
}
