import { sampleLesson, sampleReplay } from '@toolboxai/shared/lesson/fixtures';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../words/en.ts';
import { es } from '../../../words/es.ts';
import { eventWords } from './event-words.ts';

const lesson = sampleLesson();

beforeAll(() =>
  i18next.init({
    lng: 'en',
    resources: { en: { translation: en }, es: { translation: es } },
    interpolation: { escapeValue: false },
  }),
);

describe('what happens in a replay', () => {
  it.each(['en', 'es'])('is a sentence for every kind of event, without a gap (%s)', (language) => {
    const t = i18next.getFixedT(language);
    const events = sampleReplay().scenes.flatMap((scene) => scene.events);
    for (const event of events) {
      const words = eventWords(event, lesson, t);
      expect(words).not.toMatch(/\{\{|proof\.|undefined/);
      expect(words.length).toBeGreaterThan(4);
    }
  });

  it('names questions, things and wrong ideas by their words, and cuts what is long', () => {
    const t = i18next.getFixedT('en');
    const [activity] = lesson.activities;
    const [item] = lesson.items;
    if (activity === undefined || item === undefined) throw new Error('The sample lesson is empty.');
    const wrong = {
      at: 1,
      studentId: 1,
      kind: 'wrong',
      activityId: activity.id,
      partId: item.id,
      misconceptionId: 'water-vanishes',
    } as const;
    const idea = lesson.misconceptions.find(({ id }) => id === 'water-vanishes')?.name ?? '?';
    expect(eventWords(wrong, lesson, t)).toContain(`out of the idea “${idea}”`);
    const long = { ...lesson, items: [{ ...item, stem: 'x'.repeat(300) }] };
    expect(eventWords(wrong, long, t).length).toBeLessThan(200);
    expect(eventWords({ ...wrong, partId: 'gone' }, lesson, t)).toContain(activity.title);
  });
});
