/**
 * Whether there is enough to ask: for every objective at every difficulty, in distinct stems, with named mistakes, and
 * each question fair whatever the seed.
 */
import { BLOOM_LEVELS, checkItem } from '@toolboxai/shared/lesson';
import { createRandom } from '../../../items/index.ts';
import { type FactDraft, itemOfDraft } from '../drafts/index.ts';
import type { FactTopicDefinition } from '../topic.ts';
import { repeated, type Say } from './say.ts';

/** What an objective is asked for in the longest lessons, with room for another choice when a part is made again. */
const LEAST: Readonly<Record<FactDraft['difficulty'], number>> = { 1: 4, 2: 4, 3: 5, 4: 3, 5: 2 };
/** Of those of difficulty 3: without them a gate would only ask for understanding. */
const LEAST_EASY_APPLICATIONS = 2;
const LEAST_FACTS = 5;
const LEAST_STEMS = 30;
/** Questions that name an idea are asked first, so a lesson holds more of them than the topic does. */
const LEAST_NAMED = 0.3;
const SEEDS = [1, 2, 3, 4];

export function checkQuestions(definition: FactTopicDefinition, drafts: readonly FactDraft[], say: Say): void {
  if (drafts.length < LEAST_STEMS) say(`has ${drafts.length} questions; ${LEAST_STEMS} are wanted`);
  for (const stem of repeated(drafts.map(({ stem }) => stem))) say(`two questions have the stem "${stem}"`);
  for (const { id } of definition.objectives) checkSupply(definition, id, drafts, say);
  const named = drafts.filter((draft) => draft.named).length / Math.max(1, drafts.length);
  if (named < LEAST_NAMED)
    say(
      `${Math.round(named * 100)} % of the questions name a misconception, ${Math.round(LEAST_NAMED * 100)} % are wanted; give misconceptions more \`facts\` and \`mistakes\``,
    );
  for (const draft of drafts) checkFairness(draft, say);
}

function checkSupply({ facts }: FactTopicDefinition, id: string, drafts: readonly FactDraft[], say: Say): void {
  const own = drafts.filter(({ objectiveId }) => objectiveId === id);
  const ownFacts = facts.filter(({ objectiveId }) => objectiveId === id).length;
  if (ownFacts < LEAST_FACTS) say(`objective "${id}" rests on ${ownFacts} facts; ${LEAST_FACTS} are wanted`);
  for (const difficulty of [1, 2, 3, 4, 5] as const) {
    const there = own.filter((draft) => draft.difficulty === difficulty).length;
    if (there < LEAST[difficulty])
      say(`objective "${id}" has ${there} questions of difficulty ${difficulty}; ${LEAST[difficulty]} are wanted`);
  }
  const apply = BLOOM_LEVELS.indexOf('apply');
  const easy = own.filter(({ difficulty, bloom }) => difficulty === 3 && BLOOM_LEVELS.indexOf(bloom) >= apply).length;
  if (easy < LEAST_EASY_APPLICATIONS)
    say(
      `objective "${id}" has ${easy} questions of difficulty 3 at Apply or above; write ${LEAST_EASY_APPLICATIONS} cases (bloom apply, difficulty 3) or sort for it`,
    );
}

function checkFairness(draft: FactDraft, say: Say): void {
  for (const seed of SEEDS) {
    try {
      const item = itemOfDraft(draft, { id: 'item', topicId: 'topic', source: 'check', random: createRandom(seed) });
      for (const { message } of checkItem(item, 'item')) say(`question "${draft.stem}": ${message}`);
    } catch (error) {
      say(`question "${draft.stem}" cannot be made: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
  }
}
