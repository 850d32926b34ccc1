import { describe, expect, it } from 'vitest';
import { waterCycle } from '../science/water-cycle/index.ts';
import { checkFactTopic, defineFactTopic, type FactTopicDefinition } from './index.ts';

const whole = waterCycle.definition;

function part<T>(parts: readonly T[], index: number): T {
  const found = parts.at(index);
  if (found === undefined) throw new Error(`there is no part ${index}`);
  return found;
}

/** What the check says of the water cycle after a change. */
function problemsWith(change: Partial<FactTopicDefinition>): string {
  return checkFactTopic(defineFactTopic({ ...whole, ...change })).join('\n');
}

describe('the graph', () => {
  const { graph } = waterCycle;

  it('says facts and asks for either side', () => {
    const fact = graph.fact('evaporation-is');
    expect(graph.say(fact)).toBe('Evaporation is a change from liquid water to water vapor.');
    expect(graph.ask(fact, 'object')).toBe('What is evaporation?');
    expect(graph.ask(fact, 'subject')).toBe('Which word names a change from liquid water to water vapor?');
  });

  it('offers wrong answers of the same kind only, and none that another fact makes true', () => {
    for (const fact of whole.facts)
      for (const side of ['subject', 'object'] as const)
        for (const { entity } of graph.distractors(fact, side)) {
          expect(entity.kind).toBe(graph.entity(fact[side]).kind);
          const pair = side === 'subject' ? [entity.id, fact.object] : [fact.subject, entity.id];
          expect(graph.holds(fact.relation, part(pair, 0), part(pair, 1))).toBe(false);
        }
  });

  it('puts the known mistake first and gives it the feedback of its misconception', () => {
    const first = part(graph.distractors(graph.fact('cloud-is'), 'object'), 0);
    expect([first.entity.id, first.misconception?.id]).toEqual(['vapor-only', 'clouds-are-vapor']);
  });

  it('tells what a wrongly chosen thing really is', () => {
    expect(graph.instead('melting')).toBe('Melting is a change from ice to liquid water.');
    expect(graph.instead('wool')).toMatch(/^Not “soft white fluff”\. /);
  });

  it('leaves out what would fit too, though no fact says so', () => {
    const facts = whole.facts.map((fact) => (fact.id === 'cloud-is' ? { ...fact, alsoFits: ['wool'] } : fact));
    const changed = defineFactTopic({ ...whole, facts }).graph;
    const ids = changed.distractors(changed.fact('cloud-is'), 'object').map(({ entity }) => entity.id);
    expect(ids).not.toContain('wool');
    expect(ids).toContain('smoke');
  });
});

describe('the questions', () => {
  it('have difficulties that tell what they ask for', () => {
    const drafts = waterCycle.drafts();
    const bloomAt = (difficulty: number) =>
      new Set(drafts.filter((draft) => draft.difficulty === difficulty).map(({ bloom }) => bloom));
    expect(bloomAt(1)).toEqual(new Set(['remember']));
    expect([...bloomAt(4)].every((bloom) => bloom === 'apply' || bloom === 'analyze')).toBe(true);
    expect(bloomAt(5)).toEqual(new Set(['analyze']));
  });

  it('say for every wrong choice what is wrong, and for the key nothing', () => {
    const items = whole.objectives.flatMap(({ id }) =>
      waterCycle.source.items({
        seed: 4,
        grade: 4,
        objectiveId: id,
        difficulties: [1, 1, 2, 3, 3, 4, 4, 5, 5],
        avoidStems: [],
        idPrefix: 'item',
      }),
    );
    const choices = items.filter((item) => item.type === 'single-choice');
    expect(choices.length).toBeGreaterThan(5);
    for (const { options, key } of choices)
      for (const { id, feedback } of options) expect(feedback === undefined).toBe(id === key);
  });

  it('come in nearly every form that the lesson knows', () => {
    const types = new Set<string>();
    for (const { id } of whole.objectives)
      for (let seed = 0; seed < 12; seed += 1)
        for (const item of waterCycle.source.items({
          seed,
          grade: 4,
          objectiveId: id,
          difficulties: [1, 2, 3, 3, 3, 3, 4, 5],
          avoidStems: [],
          idPrefix: 'item',
        }))
          types.add(item.type);
    expect([...types].sort()).toEqual([
      'fill-in',
      'label-diagram',
      'matching',
      'multiple-choice',
      'ordering',
      'single-choice',
      'true-false',
    ]);
  });

  it('run out honestly: fewer are given when all have been asked', () => {
    const all = waterCycle.drafts().map(({ stem }) => stem);
    const request = { seed: 1, grade: 4, objectiveId: 'path', difficulties: [3, 3] as const, idPrefix: 'item' };
    expect(waterCycle.source.items({ ...request, avoidStems: all })).toEqual([]);
    const left = all.filter((stem) => !stem.startsWith('Follow one drop.'));
    expect(waterCycle.source.items({ ...request, avoidStems: left })).toHaveLength(1);
  });

  it('take the nearest difficulty when the wanted one is used up', () => {
    const hard = waterCycle.drafts().filter(({ difficulty }) => difficulty === 5);
    const [item] = waterCycle.source.items({
      seed: 1,
      grade: 4,
      objectiveId: 'path',
      difficulties: [5],
      avoidStems: hard.map(({ stem }) => stem),
      idPrefix: 'item',
    });
    expect(item?.difficulty).toBe(4);
  });
});

describe('the check for authors', () => {
  it('finds nothing wrong with a whole topic', () => {
    expect(problemsWith({})).toBe('');
  });

  it('names a reference that leads nowhere', () => {
    const facts = [...whole.facts, { ...part(whole.facts, 0), id: 'odd', object: 'moon-cheese' }];
    expect(problemsWith({ facts })).toContain('fact "odd" refers to the unknown entity "moon-cheese"');
  });

  it('finds a wrong answer of a case that is a fact', () => {
    const [first, ...others] = whole.cases;
    if (first === undefined) throw new Error('there is no case');
    const wrong = [
      { text: 'A cloud is made of tiny drops of water or bits of ice.', feedback: 'No.' },
      ...first.wrong.slice(1),
    ];
    expect(problemsWith({ cases: [{ ...first, wrong }, ...others] })).toContain('is true: "A cloud is made of');
  });

  it('finds a mistake that is no mistake', () => {
    const [first, ...others] = whole.misconceptions;
    if (first === undefined) throw new Error('there is no misconception');
    const misconceptions = [{ ...first, mistakes: { 'cloud-is': 'tiny-drops' } }, ...others];
    expect(problemsWith({ misconceptions })).toContain('answers fact "cloud-is" with "tiny-drops", which is true');
  });

  it('measures passages and gives the number', () => {
    const [first, ...others] = whole.passages;
    if (first === undefined) throw new Error('there is no passage');
    const said = problemsWith({ passages: [{ ...first, below: first.above }, ...others] });
    expect(said).toMatch(/passage "The long trip of a drop" \(below\) reads at grade 7\.\d; between 1\.\d and 4\.5/);
    expect(said).toContain('do not rise');
  });

  it('misses a word that stands in no passage', () => {
    const [first, ...others] = whole.words;
    if (first === undefined) throw new Error('there is no word');
    expect(problemsWith({ words: [{ ...first, term: 'sublimation' }, ...others] })).toContain(
      'the word "sublimation" stands in no passage',
    );
  });

  it('counts facts, hard questions and easy applications of each objective', () => {
    const said = problemsWith({
      facts: whole.facts.filter(({ objectiveId, id }) => objectiveId !== 'changes' || id === 'cloud-is'),
      cases: [],
      sequences: [],
      sortings: [],
      misconceptions: whole.misconceptions.filter(({ facts }) => !facts.includes('evaporation-is')),
    });
    expect(said).toContain('objective "changes" rests on 1 facts; 5 are wanted');
    expect(said).toMatch(/objective "path" has \d questions of difficulty 4; 3 are wanted/);
    expect(said).toContain('objective "changes" has 0 questions of difficulty 3 at Apply or above');
    expect(said).toContain('has nothing to sort');
  });

  it('does not let a standard be invented', () => {
    const [first, ...others] = whole.objectives;
    if (first === undefined) throw new Error('there is no objective');
    expect(problemsWith({ objectives: [{ ...first, standardCodes: ['5-ESS2-99'] }, ...others] })).toContain(
      'names the unknown standard 5-ESS2-99',
    );
  });

  it('stops at words that lessons must not hold', () => {
    const [first, ...others] = whole.stops;
    if (first === undefined) throw new Error('there is no stop');
    expect(problemsWith({ stops: [{ ...first, text: 'Write to me at kid@example.com.' }, ...others] })).toContain(
      'kid@example.com',
    );
  });
});
