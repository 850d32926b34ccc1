/**
 * Which of a topic's questions are asked. The wanted difficulty comes first; then what the lesson has not asked about yet,
 * in a form that it has not used yet. Of questions that are equally good the seed picks one.
 */
import { BLOOM_LEVELS, type Item } from '@toolboxai/shared/lesson';
import { createRandom } from '../../items/index.ts';
import type { ItemRequest } from '../../topic-source.ts';
import { type FactDraft, itemOfDraft } from './drafts/index.ts';

const APPLY = BLOOM_LEVELS.indexOf('apply');
/** What a question costs for being like one that was asked; the seed decides among costs within the tolerance. */
const SAME_SUBJECT = 6;
const SAME_KIND = 1.5;
const NOT_NAMED = 1.5;
const UNBALANCED = 4;
const TOLERANCE = 2;

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
    const draft = random.fork(`draft-${place}`).pick(best);
    taken.add(draft.stem);
    items.push(
      itemOfDraft(draft, {
        id: `${request.idPrefix}-${items.length + 1}`,
        topicId: topic.id,
        source: topic.source,
        random: random.fork(`item-${place}`),
      }),
    );
  }
  return items;
}

function costOf(draft: FactDraft, asked: readonly FactDraft[]): number {
  const sameSubject = asked.filter(({ about }) => about === draft.about).length;
  const sameKind = asked.filter(({ kind }) => kind === draft.kind).length;
  return (
    sameSubject * SAME_SUBJECT +
    sameKind * SAME_KIND +
    (draft.named ? 0 : NOT_NAMED) +
    (draft.difficulty === 3 && applies(draft) !== wantsApplication(asked) ? UNBALANCED : 0)
  );
}

/** The middle difficulty holds relations and easy applications; they take turns, beginning with an application. */
function wantsApplication(asked: readonly FactDraft[]): boolean {
  const middle = asked.filter(({ difficulty }) => difficulty === 3);
  return middle.filter(applies).length * 2 <= middle.length;
}

const applies = ({ bloom }: FactDraft) => BLOOM_LEVELS.indexOf(bloom) >= APPLY;
