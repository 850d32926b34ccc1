/**
 * Replays in the library, each under the lesson and the exact content that was played. They are kept compressed, the
 * newest few of a lesson, and go with the lesson; whoever misses one plays the lesson again and gets the very same.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { type PlayReplay, playReplaySchema } from '@toolboxai/shared/lesson';
import { and, desc, eq, notInArray } from 'drizzle-orm';
import { replays } from '../schema/index.ts';
import type { Actor, LibraryDatabase, UnitOfWork } from '../unit-of-work.ts';

export interface ReplayRepository {
  /** Keeps the replay of a lesson, which need not be saved yet; of the same content the newest counts. */
  keep(actor: Actor, lessonId: string, replay: PlayReplay): void;
  /** The replay of exactly this content; undefined when there is none, or none that can still be read. */
  get(lessonId: string, contentHash: string): PlayReplay | undefined;
}

/** A lesson is looked at as it stands, seldom as it was: the versions just before are enough. */
const KEPT_OF_A_LESSON = 4;
/** No replay unpacks to more: a class of thirty over two hours stays far below. */
const LARGEST_REPLAY = 64 * 1024 * 1024;

export function createReplayRepository(database: LibraryDatabase): ReplayRepository {
  return {
    keep(actor, lessonId, replay) {
      const { contentHash } = replay;
      const document = gzipSync(JSON.stringify(replay), { level: 9 });
      database.write(actor, (unit) => {
        const set = { keptAt: unit.at, document };
        unit.db
          .insert(replays)
          .values({ lessonId, contentHash, ...set })
          .onConflictDoUpdate({ target: [replays.lessonId, replays.contentHash], set })
          .run();
        dropOldest(unit, lessonId, contentHash);
        unit.record({ type: 'replay.kept', entity: 'lesson', entityId: lessonId, details: { contentHash } });
      });
    },

    get(lessonId, contentHash) {
      const stored = database.read((db) =>
        db
          .select({ document: replays.document })
          .from(replays)
          .where(and(eq(replays.lessonId, lessonId), eq(replays.contentHash, contentHash)))
          .get(),
      );
      return stored === undefined ? undefined : unpacked(stored.document);
    },
  };
}

/** Removes every replay of a lesson; part of the unit that deletes it. */
export function dropReplays(unit: UnitOfWork, lessonId: string): void {
  unit.db.delete(replays).where(eq(replays.lessonId, lessonId)).run();
}

function dropOldest(unit: UnitOfWork, lessonId: string, justKept: string): void {
  const newest = unit.db
    .select({ contentHash: replays.contentHash })
    .from(replays)
    .where(eq(replays.lessonId, lessonId))
    .orderBy(desc(replays.keptAt))
    .limit(KEPT_OF_A_LESSON)
    .all()
    .map(({ contentHash }) => contentHash);
  // A clock that went back must not drop what was kept just now.
  const kept = [...new Set([justKept, ...newest])].slice(0, KEPT_OF_A_LESSON);
  unit.db
    .delete(replays)
    .where(and(eq(replays.lessonId, lessonId), notInArray(replays.contentHash, kept)))
    .run();
}

/** A damaged replay, or one of another version of the format, is as good as none: it can be made again. */
function unpacked(document: Buffer): PlayReplay | undefined {
  try {
    const text = gunzipSync(document, { maxOutputLength: LARGEST_REPLAY }).toString('utf8');
    return playReplaySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
