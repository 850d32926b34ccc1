/**
 * Rounds of a timed challenge. Before a round the panel says what comes and lets the student choose the clock or do
 * without; in a round the questions stand under the time that is left; after it she can play again.
 */
import type { ClientTimedChallenge } from '@toolboxai/shared/lesson/rules';
import type { RoundNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { activityView } from '../state/lesson-state.ts';
import { compactButton, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import { firstOpen, showSeries } from './question-series.ts';

/** When the round ends by this device's clock; undefined without one. Kept here, because panels come and go. */
interface Running {
  readonly endsAt: number | undefined;
}
const rounds = new Map<string, Running>();

export function openRounds(tools: ClientTools, challenge: ClientTimedChallenge): void {
  const known = tools.news.latest(challenge.id, 'round');
  const running = rounds.get(challenge.id);
  if (running !== undefined && !isOver(running)) showRound(tools, challenge, running);
  else showStart(tools, challenge, known);
}

function showStart(tools: ClientTools, challenge: ClientTimedChallenge, known: RoundNews | undefined): void {
  const { panel, news, link, desk, state } = tools;
  const { seconds, itemIds } = challenge;
  const count = itemIds.size();
  const start = (withClock: boolean): void =>
    link.send({ kind: 'act', activityId: challenge.id, act: { type: 'start-round', withClock } });
  const timed = compactButton(
    seconds === undefined ? strings.startRound : againWords(tools, challenge),
    known?.withoutClock === true ? 'plain' : 'primary',
    () => start(seconds !== undefined),
    strings.startRound,
  );
  const untimed = compactButton(strings.startUntimed, known?.withoutClock === true ? 'primary' : 'plain', () =>
    start(false),
  );
  const intro = text(
    seconds === undefined ? strings.roundIntroUntimed(count) : strings.roundIntro(count, math.ceil(seconds / 60)),
  );
  const right = rightOf(tools, challenge);
  news.onNews(
    challenge.id,
    (told) => {
      if (told.type !== 'round' || !told.running) return;
      const running: Running = { endsAt: told.secondsLeft === undefined ? undefined : os.clock() + told.secondsLeft };
      rounds.set(challenge.id, running);
      const complete = activityView(state.view(), challenge.id)?.state === 'complete';
      if (complete || challenge.wholeRounds) desk.startAnew(challenge.itemIds);
      showRound(tools, challenge, running);
    },
    intro,
  );
  const over = known !== undefined && !known.running && known.right.size() < count && rounds.has(challenge.id);
  panel.show({
    title: challenge.title,
    body: [
      ...(over ? [text(strings.roundOver(known.right.size(), count), 'strong')] : []),
      intro,
      text(strings.rightSoFar(right, challenge.needed), 'small', colors.quiet),
    ],
    buttons: seconds === undefined ? [timed] : [timed, untimed],
  });
}

/** Right answers in whichever round; the bonus of a whole round is none of them. */
function rightOf({ state }: ClientTools, { id, itemIds }: ClientTimedChallenge): number {
  const right = activityView(state.view(), id)?.right ?? [];
  return itemIds.filter((itemId) => right.includes(itemId)).size();
}

function againWords({ desk }: ClientTools, { itemIds }: ClientTimedChallenge): string {
  return itemIds.some((itemId) => desk.standing(itemId).right) ? strings.anotherRound : strings.startRound;
}

function showRound(tools: ClientTools, challenge: ClientTimedChallenge, running: Running): void {
  const { news, state, desk, panel } = tools;
  showSeries(
    tools,
    {
      activityId: challenge.id,
      title: challenge.title,
      itemIds: challenge.itemIds,
      status: () => `${clockWords(running)}. ${strings.rightSoFar(rightOf(tools, challenge), challenge.needed)}`,
      watch: (changed, whileAlive) => {
        state.onView(changed, whileAlive);
        news.onNews(
          challenge.id,
          (told) => {
            if (told.type === 'round' && !told.running) showStart(tools, challenge, told);
          },
          whileAlive,
        );
        watchClock(running, whileAlive, changed, () => showStart(tools, challenge, endedBy(tools, challenge)));
      },
    },
    firstOpen(desk, challenge.itemIds),
  );
  // The round may have ended while the panel was built.
  if (isOver(running)) panel.close();
}

/** The device's clock ran out before the server told so. */
function endedBy({ desk, news }: ClientTools, challenge: ClientTimedChallenge): RoundNews {
  return {
    type: 'round',
    running: false,
    right: challenge.itemIds.filter((itemId) => desk.standing(itemId).right),
    withoutClock: news.latest(challenge.id, 'round')?.withoutClock === true,
  };
}

/** Tells of each second until the end, for as long as the instance lives. Nothing blinks, nothing hurries. */
function watchClock(running: Running, whileAlive: Instance, changed: () => void, ended: () => void): void {
  if (running.endsAt === undefined) return;
  task.spawn(() => {
    do {
      task.wait(1);
      // What was destroyed has no parent.
      if (whileAlive.Parent === undefined) return;
      changed();
    } while (!isOver(running));
    ended();
  });
}

function isOver({ endsAt }: Running): boolean {
  return endsAt !== undefined && os.clock() >= endsAt;
}

function clockWords({ endsAt }: Running): string {
  if (endsAt === undefined) return strings.noClock;
  const left = math.max(0, math.ceil(endsAt - os.clock()));
  const seconds = left % 60;
  return strings.timeLeft(`${(left - seconds) / 60}:${seconds < 10 ? '0' : ''}${seconds}`);
}
