/** The library as a whole: its backups and the teacher's settings. */
import { AppError } from '@toolboxai/shared/errors';
import { z } from 'zod';
import type { Actor } from '../library/index.ts';
import { preferencesSchema, preferencesSetting } from '../preferences.ts';
import { procedure, router } from './trpc.ts';

const TEACHER: Actor = { kind: 'person', id: 'teacher' };

const notListed = () =>
  new AppError({
    code: 'backup-missing',
    message: 'This backup is no longer in the list.',
    hint: 'Choose one from the list. A backup in another folder is restored with “toolboxai restore FILE”.',
  });

export const libraryRouter = router({
  status: procedure.query(({ ctx }) => ({
    dataDir: ctx.app.library.dataDir,
    version: ctx.app.version,
    provider: { id: ctx.app.provider.id, version: ctx.app.provider.version },
    lastBackupAt: ctx.app.library.listBackups()[0]?.at ?? null,
  })),

  backups: procedure.query(({ ctx }) => ctx.app.library.listBackups()),

  backUp: procedure.mutation(({ ctx }) => ctx.app.library.backup()),

  /** Puts a listed backup in place of the library; what was current is kept aside. */
  restore: procedure.input(z.strictObject({ file: z.string().min(1).max(1000) })).mutation(({ ctx, input }) => {
    const { library } = ctx.app;
    // Only what the list shows: the interface must not be a way to read any file of the computer.
    if (!library.listBackups().some(({ file }) => file === input.file)) throw notListed();
    return library.restore(TEACHER, input.file);
  }),

  preferences: procedure.query(({ ctx }) => ctx.app.library.settings.get(preferencesSetting)),

  setPreferences: procedure
    .input(preferencesSchema)
    .mutation(({ ctx, input }) => ctx.app.library.settings.set(TEACHER, preferencesSetting, input)),
});
