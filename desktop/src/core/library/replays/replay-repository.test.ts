import { join } from 'node:path';
import type { PlayReplay } from '@toolboxai/shared/lesson';
import { sampleReplay } from '@toolboxai/shared/lesson/fixtures';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fixtureLesson } from '../testing/lesson-fixture.ts';
import { TEACHER, temporaryFolder, temporaryLibrary } from '../testing/temporary-library.ts';

const hash = (digit: number) => String(digit).repeat(64);
const replayOf = (contentHash: string): PlayReplay => ({ ...sampleReplay(), contentHash });

describe('replays', () => {
  it('are kept over a restart, each under its lesson and content, before the lesson itself is saved', () => {
    const opened = temporaryLibrary();
    opened.library.replays.keep(TEACHER, 'lesson-1', replayOf(hash(1)));
    opened.library.replays.keep(TEACHER, 'lesson-2', { ...replayOf(hash(1)), seed: 9 });
    const { replays } = opened.reopen();
    expect(replays.get('lesson-1', hash(1))).toEqual(replayOf(hash(1)));
    expect(replays.get('lesson-2', hash(1))?.seed).toBe(9);
    expect(replays.get('lesson-1', hash(2))).toBeUndefined();
  });

  it('are replaced by a newer one of the same content', () => {
    const { replays } = temporaryLibrary().library;
    replays.keep(TEACHER, 'lesson-1', replayOf(hash(1)));
    replays.keep(TEACHER, 'lesson-1', { ...replayOf(hash(1)), seed: 9 });
    expect(replays.get('lesson-1', hash(1))?.seed).toBe(9);
  });

  it('are kept for the newest four contents of a lesson, also when the clock goes back', () => {
    const { library, clock } = temporaryLibrary();
    for (const digit of [1, 2, 3, 4, 5]) {
      clock.advance(digit === 5 ? -60_000 : 1000);
      library.replays.keep(TEACHER, 'lesson-1', replayOf(hash(digit)));
    }
    const kept = [1, 2, 3, 4, 5].filter((digit) => library.replays.get('lesson-1', hash(digit)) !== undefined);
    expect(kept).toEqual([2, 3, 4, 5]);
  });

  it('go with their lesson, and only with theirs', () => {
    const { library } = temporaryLibrary();
    for (const id of ['lesson-1', 'lesson-2']) {
      library.lessons.save(TEACHER, fixtureLesson({ id }));
      library.replays.keep(TEACHER, id, replayOf(hash(1)));
    }
    library.lessons.delete(TEACHER, 'lesson-1');
    expect(library.replays.get('lesson-1', hash(1))).toBeUndefined();
    expect(library.replays.get('lesson-2', hash(1))).toBeDefined();
  });

  it('are part of a backup', () => {
    const { library } = temporaryLibrary();
    library.replays.keep(TEACHER, 'lesson-1', replayOf(hash(1)));
    const file = join(temporaryFolder(), 'copy.sqlite');
    library.backup(file);
    library.replays.keep(TEACHER, 'lesson-1', { ...replayOf(hash(1)), seed: 9 });
    library.restore(TEACHER, file);
    expect(library.replays.get('lesson-1', hash(1))).toEqual(replayOf(hash(1)));
  });

  it('are missing rather than wrong when what is stored is damaged', () => {
    const opened = temporaryLibrary();
    opened.library.replays.keep(TEACHER, 'lesson-1', replayOf(hash(1)));
    opened.library.close({ backup: false });
    const sqlite = new BetterSqlite3(join(opened.options.dataDir, 'library.sqlite'));
    const bytes = sqlite.prepare<[], Buffer>('select document from replays').pluck().get() ?? Buffer.of();
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    sqlite.prepare('update replays set document = ?').run(bytes);
    sqlite.close();
    expect(opened.reopen().replays.get('lesson-1', hash(1))).toBeUndefined();
  });
});
