/**
 * Which of the questions that the notes can carry are asked. The nearest difficulty is wanted, but more than that a
 * lesson that does not ask the same sentence, or in the same way, again and again.
 */
import type { Item } from '@toolboxai/shared/lesson';
import { createRandom } from '../offline/items/index.ts';
import type { ItemRequest } from '../offline/topic-source.ts';
import { type Aim, type ItemDraft, itemOfDraft } from './items/index.ts';

/** Kinds that feel alike to a student. */
const FAMILIES: Readonly<Record<string, string>> = {
  'true-statement': 'claims',
  'false-statement': 'claims',
  'reversed-comparison': 'claims',
  'term-of-meaning': 'words',
  'meaning-of-term': 'words',
  'definition-cloze': 'words',
  matching: 'words',
  cloze: 'gaps',
  'how-many': 'gaps',
  earliest: 'time',
  next: 'time',
  order: 'time',
  gap: 'time',
  interval: 'time',
  evidence: 'sentences',
  correction: 'sentences',
  role: 'structure',
  part: 'structure',
};

/** What asks less for the content than others do waits until those are used up. */
const WEAKNESS: Readonly<Record<string, number>> = { role: 6, part: 5, 'true-statement': 3, next: 1, earliest: 1 };

/** One item for each wanted difficulty, of the drafts whose aim serves the objective; fewer when there are no more. */
export function drawItems(
  drafts: readonly ItemDraft[],
  objectiveOf: Readonly<Record<Aim, string>>,
  request: ItemRequest,
): readonly Item[] {
  const random = createRandom(request.seed);
  const asked = new Set(request.avoidStems);
  const items: Item[] = [];
  for (const [index, difficulty] of request.difficulties.entries()) {
    const before = drafts.filter((draft) => asked.has(draft.stem));
    const candidates = drafts
      .filter((draft) => objectiveOf[draft.aim] === request.objectiveId && !asked.has(draft.stem))
      .map((draft) => ({ draft, cost: costOf(draft, difficulty, before) }));
    const cheapest = Math.min(...candidates.map(({ cost }) => cost));
    const best = candidates.filter(({ cost }) => cost <= cheapest + 1);
    if (best.length === 0) break;
    const { draft } = random.fork(`draft-${index}`).pick(best);
    asked.add(draft.stem);
    items.push(
      itemOfDraft(draft, {
        id: `${request.idPrefix}-${index + 1}`,
        objectiveId: request.objectiveId,
        random: random.fork(`item-${index}`),
      }),
    );
  }
  return items;
}

function costOf(draft: ItemDraft, difficulty: number, before: readonly ItemDraft[]): number {
  const family = FAMILIES[draft.kind];
  const sameKind = before.filter((other) => other.kind === draft.kind).length;
  const sameFamily = family === undefined ? 0 : before.filter((other) => FAMILIES[other.kind] === family).length;
  const sameSentence = before.filter((other) => other.evidence.id === draft.evidence.id).length;
  return (
    Math.abs(draft.difficulty - difficulty) * 3 +
    sameSentence * 5 +
    // The third of a kind is worse than twice the second.
    sameKind * sameKind * 3 +
    sameFamily * 2 +
    (WEAKNESS[draft.kind] ?? 0) +
    // An objective that says “analyze” is met by questions that ask for it.
    (draft.aim === 'connections' && draft.bloom !== 'analyze' && draft.bloom !== 'apply' ? 12 : 0)
  );
}
