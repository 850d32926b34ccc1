/** Whether the graph is whole: every reference leads somewhere, and nothing that is called wrong is true. */
import type { FactGraph } from '../graph.ts';
import type { FactTopicDefinition } from '../topic.ts';
import { repeated, type Say } from './say.ts';

export function checkReferences(definition: FactTopicDefinition, say: Say): void {
  const entities = Object.values(definition.entities).flatMap((group) => Object.keys(group));
  const known = {
    objective: definition.objectives.map(({ id }) => id),
    entity: entities,
    relation: Object.keys(definition.relations),
    fact: definition.facts.map(({ id }) => id),
    misconception: definition.misconceptions.map(({ id }) => id),
    word: definition.words.map(({ id }) => id),
  };
  for (const [what, ids] of Object.entries({
    ...known,
    passage: definition.passages.map(({ id }) => id),
    stop: definition.stops.map(({ id }) => id),
    case: definition.cases.map(({ id }) => id),
  }))
    for (const id of repeated(ids)) say(`two entries of the kind ${what} have the id "${id}"`);

  const need = (what: keyof typeof known, id: string | undefined, where: string) => {
    if (id !== undefined && !known[what].includes(id)) say(`${where} refers to the unknown ${what} "${id}"`);
  };
  for (const fact of definition.facts) {
    const where = `fact "${fact.id}"`;
    need('objective', fact.objectiveId, where);
    need('relation', fact.relation, where);
    for (const id of [fact.subject, fact.object, ...(fact.alsoFits ?? [])]) need('entity', id, where);
    if (fact.sentence === undefined && definition.relations[fact.relation]?.sentence === undefined)
      say(`${where} has no sentence, and its relation has none either`);
  }
  for (const misconception of definition.misconceptions) {
    const where = `misconception "${misconception.id}"`;
    need('objective', misconception.objectiveId, where);
    for (const id of misconception.overlaps ?? []) need('misconception', id, where);
    if (misconception.facts.length === 0) say(`${where} denies no fact`);
    for (const id of [...misconception.facts, ...Object.keys(misconception.mistakes ?? {})]) need('fact', id, where);
    for (const id of Object.values(misconception.mistakes ?? {})) need('entity', id, where);
  }
  for (const { id, objectiveId, facts, wrong } of definition.cases) {
    need('objective', objectiveId, `case "${id}"`);
    if (facts.length === 0) say(`case "${id}" names no fact that decides it`);
    for (const fact of facts) need('fact', fact, `case "${id}"`);
    for (const { misconception } of wrong) need('misconception', misconception, `case "${id}"`);
  }
  for (const { id, objectiveId } of definition.words) need('objective', objectiveId, `word "${id}"`);
  for (const { id, objectiveId, wordIds } of definition.stops) {
    need('objective', objectiveId, `stop "${id}"`);
    for (const word of wordIds) need('word', word, `stop "${id}"`);
  }
  for (const { id, objectiveId, misconception } of [...definition.sequences, ...definition.diagrams]) {
    need('objective', objectiveId, `"${id}"`);
    need('misconception', misconception, `"${id}"`);
  }
  for (const { id, objectiveId, categories } of definition.sortings) {
    need('objective', objectiveId, `sorting "${id}"`);
    for (const { things } of categories)
      for (const { misconception } of things) need('misconception', misconception, `sorting "${id}"`);
  }
}

/** Only for a topic without broken references. */
export function checkTruth(graph: FactGraph, say: Say): void {
  const { definition } = graph;
  const entities = Object.values(definition.entities).flatMap((group) => Object.keys(group));
  for (const name of repeated(entities.map((id) => fold(graph.entity(id).name))))
    say(`two entities are called "${name}"`);
  const sentences = definition.facts.map((fact) => fold(graph.say(fact)));
  for (const sentence of repeated(sentences)) say(`two facts say the same: "${sentence}"`);
  const true_ = new Set([...sentences, ...definition.misconceptions.map(({ truth }) => fold(truth))]);

  for (const fact of definition.facts)
    for (const side of ['subject', 'object'] as const) {
      if (graph.ask(fact, side) === null) continue;
      const wrong = graph.distractors(fact, side);
      if (wrong.length < 2)
        say(`fact "${fact.id}" has ${wrong.length} wrong answers for its ${side}; give its kind more entities`);
      for (const { entity } of wrong) {
        const claim = graph.say(fact, { side, by: entity.name });
        if (true_.has(fold(claim))) say(`the wrong answer "${entity.name}" makes a fact of the topic: "${claim}"`);
        if (graph.about(entity.id) === null) say(`nothing is known of the entity "${entity.id}"; write its \`about\``);
      }
    }

  for (const misconception of definition.misconceptions) {
    if (true_.has(fold(misconception.claim))) say(`the claim of misconception "${misconception.id}" is a fact`);
    for (const [factId, entityId] of Object.entries(misconception.mistakes ?? {})) {
      const fact = graph.fact(factId);
      const offered = (['subject', 'object'] as const).some((side) =>
        graph.distractors(fact, side).some(({ entity }) => entity.id === entityId),
      );
      if (!offered)
        say(
          `misconception "${misconception.id}" answers fact "${factId}" with "${entityId}", which is true or of another kind`,
        );
    }
  }
  for (const { id, answer, wrong } of definition.cases)
    for (const { text } of wrong)
      if (true_.has(fold(text)) || fold(text) === fold(answer))
        say(`a wrong answer of case "${id}" is true: "${text}"`);
  for (const { id, categories } of definition.sortings) {
    const labels = categories.flatMap(({ things }) => things.map(({ label }) => fold(label)));
    for (const label of repeated(labels)) say(`sorting "${id}" has "${label}" twice`);
  }
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
