/** A matching bridge over facts of one relation in which every side has one partner only. */
import type { Random } from '../../../items/index.ts';
import type { TaskDraft } from '../../../topic-source.ts';
import { noted } from '../drafts/index.ts';
import type { FactGraph } from '../graph.ts';
import type { Fact } from '../topic.ts';

const LEAST = 4;
const MOST = 8;
const LONGEST_LEFT = 80;
const LONGEST_RIGHT = 200;

/** Null when no relation of the topic has enough such facts. */
export function relationBridge(graph: FactGraph, random: Random, parts: number): TaskDraft<'matching-bridge'> | null {
  const candidates = Object.entries(graph.definition.relations).flatMap(([id, relation]) => {
    const facts = clearFacts(graph, id);
    return relation.match === undefined || facts.length < LEAST ? [] : [{ relation, match: relation.match, facts }];
  });
  if (candidates.length === 0) return null;
  const { relation, match, facts } = random.fork('relation').pick(candidates);
  const chosen = random.fork('facts').sample(facts, Math.min(MOST, Math.max(LEAST, parts)));
  return {
    instructions: 'Go to the desk and match the pairs. Each right pair lays a plank over the gap.',
    objectiveId: mostAsked(chosen),
    bloom: 'understand',
    params: {
      prompt: match,
      pairs: chosen.map((fact) => {
        const [denying] = graph.denying(fact.id);
        return {
          id: fact.id,
          left: graph.entity(fact.subject).name,
          right: graph.entity(fact.object).name,
          ...noted(denying?.feedback ?? relation.hint, denying?.id),
        };
      }),
      extras: [],
      hints: [relation.hint, 'Begin with the pair that you are surest of. Then there are fewer left.'],
    },
  };
}

function clearFacts(graph: FactGraph, relationId: string): readonly Fact[] {
  const facts = graph.factsOf(relationId);
  const nameOf = (id: string): string => graph.entity(id).name;
  return facts.filter(
    (fact) =>
      (fact.alsoFits ?? []).length === 0 &&
      nameOf(fact.subject).length <= LONGEST_LEFT &&
      nameOf(fact.object).length <= LONGEST_RIGHT &&
      facts.every((other) => other === fact || (other.subject !== fact.subject && other.object !== fact.object)),
  );
}

/** The objective that most of the facts serve. */
function mostAsked(facts: readonly Fact[]): string {
  const counts = new Map<string, number>();
  for (const { objectiveId } of facts) counts.set(objectiveId, (counts.get(objectiveId) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}
