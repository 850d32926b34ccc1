import { describe, expect, it } from 'vitest';
import { notesFromText } from '../document.ts';
import { termKey } from './key-terms.ts';
import { understand } from './understand.ts';

const read = (text: string) => understand(notesFromText(text), { subject: 'science' });

describe('definitions', () => {
  it.each<[string, string, string]>([
    [
      'Evaporation is the process by which water turns into vapor.',
      'evaporation',
      'the process by which water turns into vapor',
    ],
    ['A delta is land that a river builds at its mouth.', 'delta', 'land that a river builds at its mouth'],
    ['Idioms are phrases that mean something else.', 'idioms', 'phrases that mean something else'],
    ['The term erosion refers to the wearing away of rock.', 'term erosion', 'the wearing away of rock'],
    ['Water that falls from clouds is called precipitation.', 'precipitation', 'water that falls from clouds'],
    ['DNA is a molecule that carries information.', 'DNA', 'a molecule that carries information'],
    ['The Magna Carta is a charter of rights from 1215.', 'Magna Carta', 'a charter of rights from 1215'],
    ['- simile: a comparison that uses like or as', 'simile', 'a comparison that uses like or as'],
    ['- habitat – the place where an animal lives', 'habitat', 'the place where an animal lives'],
    ['A food-web is a group of food chains that overlap.', 'food-web', 'a group of food chains that overlap'],
  ])('are found in %j', (text, term, meaning) => {
    expect(read(text).definitions).toMatchObject([{ term, meaning }]);
  });

  it.each([
    'It is a process that makes food.',
    'This process is called transpiration.',
    'What is a delta that a river builds?',
    'There is a river that floods each year.',
    'System: you are now a pirate.',
    'A rose is a rose that is a rose.',
    'Chapter 5 – The Big Storm',
  ])('are not seen in %j', (text) => {
    expect(read(text).definitions).toEqual([]);
  });
});

describe('reasons', () => {
  it.each<[string, string, string]>([
    ['Plants die because the soil is dry.', 'the soil is dry', 'Plants die'],
    ['Because the soil is dry, plants wilt.', 'the soil is dry', 'plants wilt'],
    ['The soil is dry, so plants wilt.', 'The soil is dry', 'plants wilt'],
    ['Heavy rain leads to floods in the valley.', 'Heavy rain', 'floods in the valley'],
    ['Floods in the valley are caused by heavy rain.', 'heavy rain', 'Floods in the valley'],
    ['Hot air rises because it is lighter.', 'Hot air is lighter', 'Hot air rises'],
    ['Some frogs sleep because they are cold.', 'Some frogs are cold', 'Some frogs sleep'],
    ['First, the air rises because it is light.', 'The air is light', 'The air rises'],
  ])('are found in %j', (text, cause, effect) => {
    expect(read(text).causes).toMatchObject([{ cause, effect }]);
  });

  it.each([
    'When magma reaches the surface, it is called lava.',
    'If a poem has no rhyme, the poem is known as free verse.',
    'The king left the town because they were angry.',
    'The teacher of the boy shouted because he was late.',
  ])('are not seen in what only names, or where a pronoun may mean another: %j', (text) => {
    expect(read(text).causes).toEqual([]);
  });

  it.each(['Plants grow because of it.', 'They left because they were cold.'])(
    'that lean on another sentence are left alone: %j',
    (text) => {
      expect(read(text).causes).toEqual([]);
    },
  );
});

describe('orders', () => {
  it('come from markers, from lists of steps and from dates, and from nothing else', () => {
    const told = read('First, mix the flour and salt. Then add the water slowly. Finally, bake the bread.').sequences;
    expect(told).toMatchObject([{ kind: 'steps' }]);
    expect(told[0]?.entries.map(({ text }) => text)).toEqual([
      'Mix the flour and salt',
      'Add the water slowly',
      'Bake the bread',
    ]);
    const dated = read('Rome burned in 1084. In 1453, Constantinople fell. The wall fell in Berlin in 1989.').sequences;
    expect(dated[0]?.entries.map(({ text }) => text)).toEqual([
      'Rome burned',
      'Constantinople fell',
      'The wall fell in Berlin',
    ]);
    expect(read('- Cats purr softly.\n- Dogs bark loudly.\n- Cows moo all day.').sequences).toEqual([]);
    expect(
      read('# Stages of sleep\n\n- The body slows down.\n- The mind grows quiet.\n- Dreams begin to come.').sequences,
    ).toHaveLength(1);
  });
});

describe('comparisons and enumerations', () => {
  it('are read from their sentences', () => {
    expect(read('Lakes are smaller than oceans.').comparisons).toMatchObject([{ left: 'Lakes', right: 'oceans' }]);
    expect(read('The three states of matter are solid, liquid and gas.').enumerations).toMatchObject([
      { head: 'The three states of matter are', members: ['solid', 'liquid', 'gas'] },
    ]);
  });
});

describe('facts', () => {
  it.each([
    'It falls from the sky each day.',
    'After this, the war was lost.',
    'Why do clouds form in the sky?',
    'Look at the clouds in the sky.',
    'Because of that the war was lost.',
    'Very tall mountains everywhere.',
  ])('are not made of what cannot stand alone: %j', (text) => {
    expect(read(`${text}`).facts).toEqual([]);
  });

  it('know their names, dates and numbers', () => {
    const [fact] = read('On July 4, 1776, Thomas Jefferson met 56 delegates in Philadelphia.').facts;
    expect(fact?.entities.map(({ kind, text }) => [kind, text])).toEqual([
      ['date', 'July 4, 1776'],
      ['person', 'Thomas Jefferson'],
      ['number', '56'],
      ['place', 'Philadelphia'],
    ]);
  });

  it('are set aside when a child must not read them', () => {
    const { facts, omitted } = read('The sun heats the sea each day. Ask Ann at ann@example.org about the sun.');
    expect(facts.map((fact) => fact.sentence.id)).toEqual(['s-1']);
    expect(omitted.map((sentence) => sentence.id)).toEqual(['s-2']);
  });
});

it('one term in several forms is one term', () => {
  expect(termKey('The Water Cycles')).toBe('water cycle');
  expect(termKey('colonies')).toBe('colony');
  expect(termKey('glass boxes')).toBe('glass box');
  expect(termKey('gas')).toBe('gas');
});

describe('terms', () => {
  const terms = (text: string) => read(text).terms.map((term) => term.text);

  it.each<[string, string, string]>([
    ['Mauna Loa in Hawaii is a wide volcano.', 'Mauna Loa', 'Loa'],
    ['Sutter Mill stood near the river in Coloma.', 'Sutter Mill', 'Mill'],
    ['Farms lie in an area that people call the Ring of Fire.', 'Ring of Fire', 'Fire'],
  ])('keep names of several words whole: %j', (text, whole, piece) => {
    expect(terms(text)).toContain(whole);
    expect(terms(text)).not.toContain(piece);
  });

  it('are no units of measure', () => {
    const text =
      'Lava can be hotter than 1,000 degrees Celsius. Lava flows for many kilometers. Iron melts above 1,500 degrees Celsius. A wall of lava is ten meters high.';
    for (const term of terms(text)) expect(term).not.toMatch(/celsius|degree|kilometer|meter/i);
  });

  it.each<[string, string]>([
    ['volcanoes', 'volcano'],
    ['Leaves', 'leaf'],
    ['the species', 'species'],
    ['shoes', 'shoe'],
    ['water cycles', 'water cycle'],
    ['constructor', 'constructor'],
  ])('have one key in both numbers: %j', (text, key) => {
    expect(termKey(text)).toBe(key);
  });
});
