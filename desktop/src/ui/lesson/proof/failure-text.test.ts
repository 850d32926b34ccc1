import type { PlayFailure } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { FAILURE_KINDS } from '../../../core/authoring/checks/play/failures.ts';
import { PLAY_FAILURES } from '../../words/index.ts';
import { failureText } from './failure-text.ts';
import { momentAddress, momentOf } from './moment-address.ts';

const lesson = sampleLesson();
const [activity] = lesson.activities;
const failure: PlayFailure = {
  code: 'never-finished',
  verdict: 'finish',
  severity: 'error',
  scene: 'class',
  student: { kind: 'misconception', id: 12, misconceptionId: 'water-vanishes' },
  activityId: activity?.id ?? null,
  partId: null,
  at: 72.5,
  params: { minutes: 50 },
  message: 'was still not through after 50 minutes.',
  hint: 'Use fewer or shorter activities.',
};

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('a failure of the play', () => {
  it('is said in English as the core says it', () => {
    expect(failureText(failure, lesson, 'en')).toEqual({ message: failure.message, hint: failure.hint });
  });

  it('names student, moment and activity in Spanish, too', () => {
    const { message, hint } = failureText(failure, lesson, 'es');
    const idea = lesson.misconceptions.find(({ id }) => id === 'water-vanishes')?.name;
    expect(message).toBe(
      `El alumno que cree «${idea}», a las 01:12, en «${activity?.title}»: no había terminado después de 50 minutos.`,
    );
    expect(hint).toBe('Use menos actividades o más cortas.');
  });

  it('that nobody translated stays as the core says it', () => {
    expect(failureText({ ...failure, code: 'of-tomorrow' }, lesson, 'es').message).toBe(failure.message);
  });

  it.each(Object.entries(FAILURE_KINDS))('is known in Spanish with all that it is made of: %s', (code, { says }) => {
    const text = PLAY_FAILURES.es?.failures[code];
    expect(names(text?.says ?? '')).toEqual(names(says));
    expect(text?.hint).toBeTruthy();
  });
});

describe('the address of a moment', () => {
  it('leads back to the moment', () => {
    const address = momentAddress(lesson.id, failure);
    expect(address).toBe(`/lessons/${lesson.id}/proof?scene=class&at=72.5&student=12`);
    expect(momentOf(new URLSearchParams(address?.split('?')[1]))).toEqual({ scene: 'class', at: 72.5, studentId: 12 });
  });

  it('is none for what happened at no moment, and names none when it is spoiled', () => {
    expect(momentAddress(lesson.id, { ...failure, at: null })).toBeNull();
    for (const text of ['', 'scene=moon&at=3', 'scene=class', 'scene=class&at=x', 'scene=class&at=-1']) {
      expect(momentOf(new URLSearchParams(text))).toBeNull();
    }
    expect(momentOf(new URLSearchParams('scene=class&at=3&student=me'))?.studentId).toBeNull();
  });
});
