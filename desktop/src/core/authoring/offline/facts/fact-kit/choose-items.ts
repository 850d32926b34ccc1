/**
 * Which of a topic's questions are asked. The wanted difficulty comes first; then what the lesson has not asked about yet,
 * in a form that it has not used yet. Of questions that are equally good the seed picks one. Keys change their place.
 */
import { BLOOM_LEVELS, type Item } from '@toolboxai/shared/lesson';
import { createRandom } from '../../items/index.ts';
import type { ItemRequest } from '../../topic-source.ts';
import { type FactDraft, itemOfDraft } from './drafts/index.ts';

const APPLY = BLOOM_LEVELS.indexOf('apply');
/** What a question costs for being like one that was asked; the seed decides among costs within the tolerance. */
const SAME_SUBJECT = 6;
const SAME_KIND = 2;
const NOT_NAMED = 4;
const UNBALANCED = 4;
const TOLERANCE = 1.5;
/** Below this share of questions that name a misconception, those that do come first. */
const WANTED_NAMED = 0.55;

export function chooseItems(
  drafts: readonly FactDraft[],
  request: ItemRequest,
  topic: { readonly id: string; readonly source: string },
): readonly Item[] {
  const random = createRandom(request.seed).fork(topic.id).fork(request.objectiveId);
  const own = drafts.filter(({ objectiveId }) => objectiveId === request.objectiveId);
  const taken = new Set(request.avoidStems);
  const items: Item[] = [];
  for (const [place, difficulty] of request.difficulties.entries()) {
    const asked = drafts.filter(({ stem }) => taken.has(stem));
    const left = own.filter(({ stem }) => !taken.has(stem));
    const nearest = Math.min(...left.map((draft) => Math.abs(draft.difficulty - difficulty)));
    const fitting = left.filter((draft) => Math.abs(draft.difficulty - difficulty) === nearest);
    const costs = fitting.map((draft) => costOf(draft, asked));
    const cheapest = Math.min(...costs);
    const best = fitting.filter((_, index) => (costs[index] ?? 0) <= cheapest + TOLERANCE);
    if (best.length === 0) break;
    // First the sort of question, then the question: a sort with many drafts must not crowd out the others.
    const luck = random.fork(`draft-${place}`);
    const kind = luck.pick([...new Set(best.map((draft) => draft.kind))]);
    const draft = luck.pick(best.filter((candidate) => candidate.kind === kind));
    taken.add(draft.stem);
    const make = (attempt: number) =>
      itemOfDraft(draft, {
        id: `${request.idPrefix}-${items.length + 1}`,
        topicId: topic.id,
        source: topic.source,
        random: random.fork(`item-${place}-${attempt}`),
      });
    items.push(withKeyAt(keyPlace(topic.id, asked.length), make));
  }
  return items;
}

const PLACES = [1, 2, 3, 4];
const MOST_ATTEMPTS = 24;

/**
 * Where the key of the next choice shall stand. Questions are drawn one by one and do not know of each other, so the
 * places are dealt from a shuffled deck by the number of questions asked: no place is favored within a lesson.
 */
function keyPlace(topicId: string, asked: number): number {
  const deck = createRandom(0)
    .fork(topicId)
    .fork(Math.floor(asked / PLACES.length));
  return deck.shuffle(PLACES)[asked % PLACES.length] ?? 1;
}

/** The first attempt whose key stands there; a choice of three has no fourth place, and other items have none at all. */
function withKeyAt(place: number, make: (attempt: number) => Item): Item {
  const first = make(0);
  if (first.type !== 'single-choice') return first;
  const wanted = `option-${Math.min(place, first.options.length)}`;
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    const item = make(attempt);
    if (item.type === 'single-choice' && item.key === wanted) return item;
  }
  return first;
}

function costOf(draft: FactDraft, asked: readonly FactDraft[]): number {
  const sameSubject = asked.filter(({ about }) => about === draft.about).length;
  const sameKind = asked.filter(({ kind }) => kind === draft.kind).length;
  return (
    sameSubject * SAME_SUBJECT +
    sameKind * SAME_KIND +
    (draft.named || share(asked, ({ named }) => named) >= WANTED_NAMED ? 0 : NOT_NAMED) +
    (draft.difficulty === 3 && applies(draft) !== wantsApplication(asked) ? UNBALANCED : 0)
  );
}

function share(asked: readonly FactDraft[], has: (draft: FactDraft) => boolean): number {
  return asked.length === 0 ? 0 : asked.filter(has).length / asked.length;
}

/** The middle difficulty holds relations and easy applications; they take turns, beginning with an application. */
function wantsApplication(asked: readonly FactDraft[]): boolean {
  const middle = asked.filter(({ difficulty }) => difficulty === 3);
  return share(middle, applies) <= 0.5;
}

const applies = ({ bloom }: FactDraft) => BLOOM_LEVELS.indexOf(bloom) >= APPLY;
