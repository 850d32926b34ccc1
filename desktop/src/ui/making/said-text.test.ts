import { PLAY_SCENES } from '@toolboxai/shared/lesson';
import { expect, it } from 'vitest';
import { SAID } from '../words/index.ts';
import { saidText } from './said-text.ts';

const playing = { code: 'playing-class', params: { student: 'guesser', minute: 14, done: 11, all: 39 } };

it('says in Spanish which students play and how far they are', () => {
  expect(saidText('A full class plays', playing, 'es')).toBe(
    'Juega una clase completa: minuto 14, ahora quien adivina (11 de 39 alumnos han terminado)',
  );
});

it('leaves English as the core says it', () => {
  expect(saidText('A full class plays', playing, 'en')).toBe('A full class plays');
});

it('shows what it cannot say as the core says it', () => {
  expect(saidText('Something new', { code: 'something-new', params: {} }, 'es')).toBe('Something new');
  expect(saidText('Something old', null, 'es')).toBe('Something old');
});

it('has a Spanish sentence for every scene of a play', () => {
  for (const scene of PLAY_SCENES) expect(SAID.es?.sentences).toHaveProperty(`playing-${scene}`);
});
