/** Settings of a library, each declared once with its schema. Secrets have no place here. */
import { AppError } from '@toolboxai/shared/errors';
import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { settings } from './schema/index.ts';
import type { Actor, LibraryDatabase } from './unit-of-work.ts';

/**
 * A setting: its key, the shape of its value, and the value when nobody set one.
 * @example const theme: Setting<'light' | 'dark'> = { key: 'theme', schema: z.enum(['light', 'dark']), fallback: 'light' };
 */
export interface Setting<T> {
  readonly key: string;
  readonly schema: z.ZodType<T>;
  readonly fallback: T;
}

export interface SettingsRepository {
  /** @throws AppError `setting-invalid` when the stored value does not fit the schema */
  get<T>(setting: Setting<T>): T;
  /** @throws AppError `setting-invalid` when the value does not fit the schema; nothing is written then */
  set<T>(actor: Actor, setting: Setting<T>, value: T): void;
  /** Back to the fallback. */
  clear(actor: Actor, setting: Setting<unknown>): void;
  /** The keys that were set, in order. */
  keys(): readonly string[];
}

export function createSettingsRepository(database: LibraryDatabase): SettingsRepository {
  return {
    get({ key, schema, fallback }) {
      const stored = database.read((db) => db.select().from(settings).where(eq(settings.key, key)).get());
      return stored ? fitting(key, schema, JSON.parse(stored.value)) : fallback;
    },

    set(actor, { key, schema }, value) {
      const text = JSON.stringify(fitting(key, schema, value));
      database.write(actor, (unit) => {
        const set = { value: text, updatedAt: unit.at };
        unit.db
          .insert(settings)
          .values({ key, ...set })
          .onConflictDoUpdate({ target: settings.key, set })
          .run();
        unit.record({ type: 'setting.set', entity: 'setting', entityId: key });
      });
    },

    clear(actor, { key }) {
      database.write(actor, (unit) => {
        if (!unit.db.select({ key: settings.key }).from(settings).where(eq(settings.key, key)).get()) return;
        unit.db.delete(settings).where(eq(settings.key, key)).run();
        unit.record({ type: 'setting.cleared', entity: 'setting', entityId: key });
      });
    },

    keys: () =>
      database
        .read((db) => db.select({ key: settings.key }).from(settings).orderBy(asc(settings.key)).all())
        .map(({ key }) => key),
  };
}

function fitting<T>(key: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError({
    code: 'setting-invalid',
    message: `The setting "${key}" has a value that does not fit.`,
    hint: 'Set it again.',
    details: { key, issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('/'), message })) },
  });
}
