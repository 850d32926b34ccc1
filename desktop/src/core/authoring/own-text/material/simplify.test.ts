import { describe, expect, it } from 'vitest';
import { readability } from '../../text/index.ts';
import { simplified, withoutAsides } from './simplify.ts';

describe('an easier wording', () => {
  it.each<[string, string]>([
    ['Water (a liquid) flows down the hill.', 'Water flows down the hill.'],
    ['The Nile, which is very long, flows through Egypt.', 'The Nile flows through Egypt.'],
    [
      'The Nile floods every year – mostly in summer – and feeds the land.',
      'The Nile floods every year and feeds the land.',
    ],
  ])('leaves out asides: %j', (sentence, easier) => {
    expect(withoutAsides(sentence)).toBe(easier);
  });

  it.each<[string, string]>([
    [
      'Rivers carry water back to the ocean, so the cycle never ends.',
      'Rivers carry water back to the ocean. So the cycle never ends.',
    ],
    [
      'The king was very rich; the farmers had hardly any food.',
      'The king was very rich. The farmers had hardly any food.',
    ],
    [
      'Some rain sinks into the ground, but most of it runs off.',
      'Some rain sinks into the ground. But most of it runs off.',
    ],
    [
      'In 1839, John Sutter left his home and sailed to the coast of California.',
      'In 1839, John Sutter left his home. John Sutter sailed to the coast of California.',
    ],
    [
      'Sam Brannan, who owned a store, told everyone about the gold.',
      'Sam Brannan owned a store. Sam Brannan told everyone about the gold.',
    ],
    [
      'Chlorophyll reflects green light, which is why most leaves look green.',
      'Chlorophyll reflects green light. This is why most leaves look green.',
    ],
    [
      'First, magma rises from deep inside the Earth because it is lighter than rock.',
      'First, magma rises from deep inside the Earth. This is because it is lighter than rock.',
    ],
    [
      'Cactus plants hold water because the desert is a dry place.',
      'The desert is a dry place. So cactus plants hold water.',
    ],
  ])('takes clauses apart: %j', (sentence, easier) => {
    expect(simplified(sentence)).toBe(easier);
    expect(readability(easier).fleschKincaid).toBeLessThan(readability(sentence).fleschKincaid);
  });

  it.each([
    'The four kinds of precipitation are rain, snow, sleet and hail.',
    'The farmers grew wheat, barley, and many other kinds of grain.',
    'She said, “Rain falls on the hill, and the river rises.”',
    'Short one, so it stays.',
    'The solar system is the Sun and everything that moves around it.',
    'Chlorophyll absorbs mainly red and blue light of the sun.',
    'Scientists who study plants and animals often work in forests.',
    'Writers use it because it helps readers see pictures.',
  ])('leaves alone what would lose its meaning: %j', (sentence) => {
    expect(simplified(sentence)).toBe(sentence);
  });
});
