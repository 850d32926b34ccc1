/** Questions over several facts of one relation: which belongs to which, and all that belong. */
import { matchingItem, multipleChoiceItem, textAnswer } from '../../../items/index.ts';
import { type FactGraph, filled, type Side } from '../graph.ts';
import type { Fact, Relation } from '../topic.ts';
import { type FactDraft, noted } from './draft.ts';

const LEAST_PAIRS = 3;
const MOST_PAIRS = 5;
const MOST_RIGHT = 3;
const MOST_WRONG = 3;

export function relationDrafts(graph: FactGraph): readonly FactDraft[] {
  return Object.entries(graph.definition.relations).flatMap(([id, relation]) => [
    ...matchings(graph, id, relation),
    ...selections(graph, id, relation, 'subject'),
    ...selections(graph, id, relation, 'object'),
  ]);
}

/** One for each objective that has enough facts of the relation in which every side has one partner only. */
function matchings(graph: FactGraph, id: string, relation: Relation): readonly FactDraft[] {
  const stem = relation.match;
  if (stem === undefined) return [];
  const facts = graph.factsOf(id);
  const clear = facts.filter(
    (fact) =>
      facts.every((other) => other === fact || (other.subject !== fact.subject && other.object !== fact.object)) &&
      (fact.alsoFits ?? []).length === 0,
  );
  return byObjective(clear)
    .filter(([, own]) => own.length >= LEAST_PAIRS)
    .map(([objectiveId, own]): FactDraft => {
      const [first] = own;
      const [denying] = own.flatMap((fact) => graph.denying(fact.id));
      const start = first === undefined ? '' : ` Start with this one: ${graph.say(first)}`;
      return {
        objectiveId,
        kind: 'matching',
        about: `relation ${id}`,
        stem,
        bloom: 'understand',
        difficulty: 3,
        hints: [relation.hint, 'Begin with the pair that you are surest of. Then there are fewer left.'],
        explanation: fitting(own.map((fact) => graph.say(fact))),
        facts: own.map((fact) => fact.id),
        named: denying !== undefined,
        build: (frame, random) =>
          matchingItem(
            frame,
            {
              pairs: random
                .sample(own, MOST_PAIRS)
                .map((fact) => ({ left: graph.entity(fact.subject).name, right: graph.entity(fact.object).name })),
              extra: [],
              wrong: noted(`Not all pairs fit yet.${start}`, denying?.id),
            },
            random,
          ),
      };
    });
}

/** One for each entity that several facts of the relation share on the other side. */
function selections(graph: FactGraph, id: string, relation: Relation, side: Side): readonly FactDraft[] {
  const template = side === 'subject' ? relation.selectSubjects : relation.selectObjects;
  if (template === undefined) return [];
  const other: Side = side === 'subject' ? 'object' : 'subject';
  const shared = [...new Set(graph.factsOf(id).map((fact) => fact[other]))];
  return shared.flatMap((sharedId): readonly FactDraft[] => {
    const facts = graph.factsOf(id).filter((fact) => fact[other] === sharedId);
    const [first] = facts;
    if (first === undefined || facts.length < 2) return [];
    const fits = new Set(facts.flatMap((fact) => fact.alsoFits ?? []));
    const wrong = graph.distractors(first, side).filter(({ entity }) => !fits.has(entity.id));
    if (wrong.length < 2) return [];
    return [
      {
        objectiveId: first.objectiveId,
        kind: 'select',
        about: `select ${id} ${sharedId}`,
        stem: filled(template, { subject: graph.entity(sharedId).name, object: graph.entity(sharedId).name }),
        bloom: 'understand',
        difficulty: 3,
        hints: [relation.hint, 'More than one is right. Test each one by itself.'],
        explanation: fitting(facts.map((fact) => graph.say(fact))),
        facts: facts.map((fact) => fact.id),
        named: wrong.some(({ misconception }) => misconception !== null),
        build: (frame, random) =>
          multipleChoiceItem(
            frame,
            {
              right: random.sample(facts, MOST_RIGHT).map((fact) => textAnswer(graph.entity(fact[side]).name)),
              wrong: random.sample(wrong, MOST_WRONG).map(({ entity, misconception }) => ({
                answer: textAnswer(entity.name),
                ...noted(misconception?.feedback ?? graph.instead(entity.id), misconception?.id),
              })),
            },
            random,
          ),
      },
    ];
  });
}

function byObjective(facts: readonly Fact[]): readonly (readonly [string, readonly Fact[]])[] {
  return [...new Set(facts.map((fact) => fact.objectiveId))].map(
    (id) => [id, facts.filter((fact) => fact.objectiveId === id)] as const,
  );
}

/** As many sentences as an explanation holds. */
function fitting(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => (text.length + sentence.length > 1100 ? text : `${text} ${sentence}`));
}
