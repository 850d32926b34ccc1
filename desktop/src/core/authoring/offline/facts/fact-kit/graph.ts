/**
 * The facts of a topic as a graph that can be asked what is true. Within a topic the graph is taken as complete: what no
 * fact says of two entities under a relation is false, unless the fact in question lists it under `alsoFits`.
 */
import type { EntityWords, Fact, FactMisconception, FactTopicDefinition, Relation } from './topic.ts';

export type Side = 'subject' | 'object';

export interface Entity extends EntityWords {
  readonly id: string;
  readonly kind: string;
}

/** A wrong answer that the graph vouches for. */
export interface Distractor {
  readonly entity: Entity;
  /** The idea that leads to it, where one is known. */
  readonly misconception: FactMisconception | null;
}

/** Thrown for a reference that leads nowhere: a defect of the topic, which `checkFactTopic` tells in words. */
export class BrokenTopicError extends Error {
  override readonly name = 'BrokenTopicError';
}

export interface FactGraph {
  readonly definition: FactTopicDefinition;
  entity(id: string): Entity;
  relation(fact: Fact): Relation;
  fact(id: string): Fact;
  misconception(id: string): FactMisconception;
  factsOf(relation: string): readonly Fact[];
  /** Whether a fact of the relation joins the two. */
  holds(relation: string, subject: string, object: string): boolean;
  /** Entities of the same kind as the right answer of that side that make the fact false; known mistakes first. */
  distractors(fact: Fact, side: Side): readonly Distractor[];
  /** The misconceptions that deny a fact. */
  denying(factId: string): readonly FactMisconception[];
  /** A true sentence about the entity; null when nothing is known of it. */
  about(entityId: string): string | null;
  /** Said after the entity was chosen wrongly: what it is instead. */
  instead(entityId: string): string;
  /** The fact in words. `replaced` puts another name in place of one side's. */
  say(fact: Fact, replaced?: { readonly side: Side; readonly by: string }): string;
  /** The question for one side; null where it is not asked. */
  ask(fact: Fact, side: Side): string | null;
}

export function factGraph(definition: FactTopicDefinition): FactGraph {
  const entities = new Map(
    Object.entries(definition.entities).flatMap(([kind, group]) =>
      Object.entries(group).map(([id, words]): readonly [string, Entity] => [
        id,
        { id, kind, ...(typeof words === 'string' ? { name: words } : words) },
      ]),
    ),
  );
  const facts = new Map(definition.facts.map((fact) => [fact.id, fact]));
  const misconceptions = new Map(definition.misconceptions.map((entry) => [entry.id, entry]));
  const joined = new Set(definition.facts.map((fact) => key(fact.relation, fact.subject, fact.object)));

  const graph: FactGraph = {
    definition,
    entity: (id) => found(entities.get(id), 'entity', id),
    relation: (fact) => found(definition.relations[fact.relation], 'relation', fact.relation),
    fact: (id) => found(facts.get(id), 'fact', id),
    misconception: (id) => found(misconceptions.get(id), 'misconception', id),
    factsOf: (relation) => definition.facts.filter((fact) => fact.relation === relation),
    holds: (relation, subject, object) => joined.has(key(relation, subject, object)),
    distractors(fact, side) {
      const answer = graph.entity(fact[side]);
      const fits = new Set([answer.id, ...(fact.alsoFits ?? [])]);
      const wrong = [...entities.values()].filter(
        ({ id, kind }) =>
          kind === answer.kind &&
          !fits.has(id) &&
          id !== fact[side === 'subject' ? 'object' : 'subject'] &&
          !(side === 'subject'
            ? graph.holds(fact.relation, id, fact.object)
            : graph.holds(fact.relation, fact.subject, id)),
      );
      const behind = (id: string) =>
        definition.misconceptions.find((misconception) => misconception.mistakes?.[fact.id] === id) ?? null;
      return wrong
        .map((entity) => ({ entity, misconception: behind(entity.id) }))
        .sort((a, b) => Number(b.misconception !== null) - Number(a.misconception !== null));
    },
    denying: (factId) => definition.misconceptions.filter((misconception) => misconception.facts.includes(factId)),
    about(entityId) {
      const { about } = graph.entity(entityId);
      const fact =
        definition.facts.find(({ subject }) => subject === entityId) ??
        definition.facts.find(({ object }) => object === entityId);
      return about ?? (fact === undefined ? null : graph.say(fact));
    },
    instead(entityId) {
      const { name } = graph.entity(entityId);
      const about = graph.about(entityId) ?? '';
      // A sentence that names the thing needs no introduction.
      return about.toLowerCase().includes(name.toLowerCase()) ? about : `Not “${name}”. ${about}`.trim();
    },
    say(fact, replaced) {
      const sentence = fact.sentence ?? graph.relation(fact).sentence;
      return filled(found(sentence, 'sentence of the fact', fact.id), names(graph, fact, replaced));
    },
    ask(fact, side) {
      const relation = graph.relation(fact);
      const question =
        side === 'subject' ? (fact.askSubject ?? relation.askSubject) : (fact.askObject ?? relation.askObject);
      return question === undefined ? null : filled(question, names(graph, fact));
    },
  };
  return graph;
}

/** Puts names in the places that stand for them. */
export function filled(template: string, { subject, object }: Readonly<Record<Side, string>>): string {
  return template
    .replaceAll('{subject}', subject)
    .replaceAll('{object}', object)
    .replaceAll('{Subject}', capitalized(subject))
    .replaceAll('{Object}', capitalized(object));
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function names(
  graph: FactGraph,
  fact: Fact,
  replaced?: { readonly side: Side; readonly by: string },
): Readonly<Record<Side, string>> {
  const own = { subject: graph.entity(fact.subject).name, object: graph.entity(fact.object).name };
  return replaced === undefined ? own : { ...own, [replaced.side]: replaced.by };
}

function key(...parts: readonly string[]): string {
  return parts.join('\n');
}

function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new BrokenTopicError(`there is no ${what} "${id}"`);
  return value;
}
