/** What a killed writer said it had written, and whether it is there. */
import { expect } from 'vitest';
import { z } from 'zod';
import { verifyBackup } from '../backups/index.ts';
import type { Library } from '../library.ts';

const acknowledgedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lesson'), id: z.string(), version: z.number(), title: z.string() }),
  z.strictObject({ kind: z.literal('run-event'), runId: z.string(), sequence: z.number(), text: z.string() }),
  z.strictObject({ kind: z.literal('backup'), file: z.string() }),
]);
export type Acknowledged = z.infer<typeof acknowledgedSchema>;

export function parseAcknowledged(line: string): Acknowledged {
  return acknowledgedSchema.parse(JSON.parse(line));
}

/** Every acknowledged write is there, word for word. */
export function expectKept(library: Library, acknowledged: readonly Acknowledged[]): void {
  for (const one of acknowledged) {
    switch (one.kind) {
      case 'lesson':
        expect(library.lessons.version(one.id, one.version).title).toBe(one.title);
        break;
      case 'run-event':
        expect(library.runs.read(one.runId, one.sequence - 1)[0]).toMatchObject({
          sequence: one.sequence,
          event: { type: 'token', text: one.text },
        });
        break;
      case 'backup':
        expect(verifyBackup(one.file).lessons).toBeGreaterThan(0);
        break;
    }
  }
}

/** What is there is consistent: nothing half-written, no gaps, the full-text index in step. */
export function expectConsistent(library: Library): void {
  const { items, total } = library.lessons.list({ limit: 200 });
  expect(library.lessons.search('life').total).toBe(total);
  for (const { id, version } of items) {
    const versions = library.lessons.versions(id).map((one) => one.version);
    expect(versions).toEqual(Array.from({ length: version }, (_, index) => version - index));
    expect(library.lessons.get(id).lesson.id).toBe(id);
  }
  for (const { runId } of library.runs.list()) {
    const sequences = library.runs.read(runId).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    expect(sequences.length).toBeGreaterThan(0);
  }
}
