/** The keeper of progress with the engine's clock, stores and network. */
import { CLASS_STORE, EVENT_STORE, type ServerLesson, STUDENT_STORE } from '@toolboxai/shared/lesson/rules';
import { dataStore } from './data-store.ts';
import { createKeeper, type Keeper, type KeeperOptions } from './keeper.ts';
import { classIdOfPlace, receiverOfPlace } from './receivers.ts';
import { storeTransport } from './store-transport.ts';

const HttpService = game.GetService('HttpService');

export function openKeeper(lesson: ServerLesson, told: Pick<KeeperOptions, 'tell' | 'onMerged'>): Keeper {
  const random = new Random();
  const said = new Set<string>();
  const warnOnce = (words: string): void => {
    if (said.has(words)) return;
    said.add(words);
    warn(words);
  };
  const events = dataStore(EVENT_STORE, lesson.lessonId, warnOnce);
  const classes = dataStore(CLASS_STORE, 'global', warnOnce);
  const classId = classIdOfPlace();
  return createKeeper({
    ...told,
    lesson,
    ...(classId === undefined ? {} : { classId }),
    students: dataStore(STUDENT_STORE, lesson.lessonId, warnOnce),
    events,
    transport: receiverOfPlace(storeTransport(events, classes)),
    now: () => os.time(),
    random: () => random.NextNumber(),
    newId: () => HttpService.GenerateGUID(false).gsub('-', '')[0].lower(),
    together,
    pause: () => {
      task.wait(0.25);
    },
    warn: warnOnce,
  });
}

/** Runs the keeper's parts, each again a second after it returned, and closes it with the server. */
export function runKeeper(keeper: Keeper): void {
  for (const step of keeper.steps) {
    task.spawn(() => {
      while (true) {
        step();
        task.wait(1);
      }
    });
  }
  game.BindToClose(() => keeper.close());
}

function together(acts: readonly (() => void)[], seconds: number): void {
  let running = acts.size();
  const endsAt = os.clock() + seconds;
  for (const act of acts) {
    task.spawn(() => {
      const [ok, problem] = pcall(act);
      running -= 1;
      if (!ok) warn(`${problem}`);
    });
  }
  while (running > 0 && os.clock() < endsAt) task.wait(0.1);
}
