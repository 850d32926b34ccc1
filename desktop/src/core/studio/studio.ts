/**
 * Roblox Studio, as the app knows it: which Studios are connected, by name, and what stands in each; pairing; sending a lesson and
 * taking it out again. Only a lesson that was proved and approved, as it stands, is ever sent.
 */
import { AppError } from '@toolboxai/shared/errors';
import type { Outcome, StudioIdentity } from '@toolboxai/shared/studio-sync';
import type { Logger } from '../logger.ts';
import { type Session, type ShownCode, startBridge } from './connection/index.ts';
import {
  Conversation,
  type LessonShelf,
  openBaseStore,
  type PushOptions,
  type PushResult,
} from './conversation/index.ts';
import { randomHex } from './random-hex.ts';

export interface StudioWindow extends StudioIdentity {
  /** Names the window for `push` and `takeOut`. */
  readonly session: string;
  readonly mode: 'edit' | 'play';
  /** Ids of the lessons that stand in its place. */
  readonly lessons: readonly string[];
}

export interface Studio {
  readonly port: number;
  windows(): readonly StudioWindow[];
  /** Shows a new code for pairing; an older one holds no longer. */
  showCode(): ShownCode;
  hideCode(): void;
  /** @throws AppError `studio-gone`, `studio-in-play`, `studio-scripts-forbidden`, `lesson-not-approved`, those of the proof */
  push(session: string, lessonId: string, options?: PushOptions): Promise<PushResult>;
  /** @throws AppError `studio-gone` */
  takeOut(session: string, lessonId: string): Promise<Outcome>;
  close(): Promise<void>;
}

export interface StudioOptions {
  readonly dataDir: string;
  readonly appVersion: string;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly logger: Logger;
  readonly shelf: LessonShelf;
  /** Undefined takes the first free one of those that the plugin looks at; 0 takes any. */
  readonly port?: number | undefined;
  readonly holdSeconds?: number;
}

/** @throws AppError `studio-ports-taken`, `studio-port-taken`, `studio-keys-damaged`, `disk-full` and its kin */
export async function openStudio({ shelf, ...options }: StudioOptions): Promise<Studio> {
  const { dataDir, logger, newId } = options;
  const bases = openBaseStore(dataDir);
  const conversations = new Map<string, { readonly session: Session; readonly talk: Conversation }>();
  const unforeseen = (error: unknown): string => {
    const correlationId = newId();
    logger.error({ message: 'Something that Studio asked for failed', correlationId, error });
    return correlationId;
  };
  const bridge = await startBridge({
    ...options,
    onOpen: (session) => {
      const talk = new Conversation({ session, shelf, bases, randomHex, unforeseen });
      conversations.set(session.id, { session, talk });
    },
    onOperation: (session, op) => conversations.get(session.id)?.talk.hear(op),
    onEnd: (session) => {
      conversations.get(session.id)?.talk.end();
      conversations.delete(session.id);
    },
  });
  const talkWith = (session: string): Conversation => {
    const found = conversations.get(session);
    if (found === undefined) throw gone();
    return found.talk;
  };
  return {
    port: bridge.port,
    windows: () =>
      [...conversations.values()].map(({ session, talk }) => ({
        ...session.studio,
        session: session.id,
        mode: talk.mode,
        lessons: talk.lessons,
      })),
    showCode: () => bridge.pairing.show(),
    hideCode: () => bridge.pairing.hide(),
    push: async (session, lessonId, pushOptions) => await talkWith(session).push(lessonId, pushOptions),
    takeOut: async (session, lessonId) => await talkWith(session).takeOut(lessonId),
    close: () => bridge.close(),
  };
}

function gone(): AppError {
  return new AppError({
    code: 'studio-gone',
    message: 'That Studio window is not connected any more.',
    hint: 'Open the place in Roblox Studio; the plugin connects by itself.',
  });
}
