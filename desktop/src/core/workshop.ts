/**
 * Everything that makes and renders lessons, composed once and without a library: the app adds one, the command line makes
 * a lesson without. Knows no Electron, no browser and no terminal.
 */
import type { CheckReport, Lesson, PlayReplay } from '@toolboxai/shared/lesson';
import { createLessonChecker, createPlayProver, type ProveByPlay } from './authoring/checks/index.ts';
import { createTopicFinder, type StandardsTable, standards, type TopicFinder } from './authoring/curriculum/index.ts';
import { createEngine, type Engine, type RunLog, systemSleep } from './authoring/engine/index.ts';
import { createOfflineAuthor } from './authoring/offline/author/index.ts';
import { shippedTopics } from './authoring/offline/topics.ts';
import { ownTextSource } from './authoring/own-text/index.ts';
import { defineLessonWorkflow, type LessonWorkflow } from './authoring/pipeline/index.ts';
import { createLessonProver, type ProveLesson } from './authoring/proof/index.ts';
import type { Provider } from './authoring/providers/index.ts';
import type { Logger } from './logger.ts';
import { createPublisher, type LessonKit, type Publisher } from './publish/index.ts';

export interface WorkshopConfig {
  /** The compiled lesson kit that every place carries. */
  readonly kit: LessonKit;
  /** What runs leave behind. */
  readonly log: RunLog;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  /** From 0 up to 1; draws ids of runs and delays, never anything that enters a lesson. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Takes the replays of lessons in the making; without it they are let go. */
  readonly keepReplay?: (lessonId: string, replay: PlayReplay) => void;
  /** How lessons are played; in the simulator unless given, which only tests of other parts do. */
  readonly play?: ProveByPlay;
}

export interface Workshop {
  readonly topics: TopicFinder;
  readonly standards: StandardsTable;
  readonly provider: Provider;
  readonly publish: Publisher;
  /** Every check but the play. */
  readonly check: (lesson: Lesson) => Promise<CheckReport>;
  readonly prove: ProveLesson;
  readonly workflow: LessonWorkflow;
  readonly engine: Engine;
}

export function createWorkshop(config: WorkshopConfig): Workshop {
  const { kit, log, clock, random, logger, keepReplay = () => {} } = config;
  const topics = createTopicFinder(shippedTopics);
  const provider = createOfflineAuthor({ topics, standards, ownText: ownTextSource });
  const publish = createPublisher(kit);
  const check = createLessonChecker(publish);
  const prove = createLessonProver({ check, play: config.play ?? createPlayProver(publish) });
  const workflow = defineLessonWorkflow({ provider, standards: standards.lookUp, check, prove, keepReplay });
  const engine = createEngine({ log, clock, random, sleep: systemSleep, logger, workflows: [workflow] });
  return { topics, standards, provider, publish, check, prove, workflow, engine };
}
