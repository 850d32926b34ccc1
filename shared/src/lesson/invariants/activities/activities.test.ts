import { describe, expect, it } from 'vitest';
import { bridge, diagram, sequence, talk, timeline } from '../../fixtures/catalogue-activities.ts';
import { catalogueLesson, practiceLesson } from '../../fixtures/index.ts';
import { ACTIVITY_KINDS, type Activity, type ActivityOf, lessonSchema } from '../../schema/index.ts';
import { checkInvariants } from '../index.ts';

function codesWith(activity: Activity): readonly string[] {
  const lesson = catalogueLesson([activity]);
  return [...new Set(checkInvariants(lesson).map(({ code }) => code))];
}

type Talk = ActivityOf<'dialogue'>;
type Scene = Talk['params']['scenes'][number];

/** The talk with one scene changed. */
function talkWith(id: string, change: (scene: Scene) => Scene): Talk {
  const scenes = talk.params.scenes.map((scene) => (scene.id === id ? change(scene) : scene));
  return { ...talk, params: { ...talk.params, scenes } };
}

describe('the lessons with every kind of activity', () => {
  it('fits the schema and breaks no invariant', () => {
    const lesson = catalogueLesson();
    expect(lessonSchema.safeParse(lesson).error).toBeUndefined();
    expect(checkInvariants(lesson)).toEqual([]);
    const shown = [...lesson.activities, ...practiceLesson().activities];
    for (const kind of ACTIVITY_KINDS) expect(shown.some((activity) => activity.kind === kind)).toBe(true);
  });
});

describe('things and places', () => {
  it('are refused when two read alike', () => {
    const [first, ...others] = sequence.params.steps;
    if (first === undefined) throw new Error('the fixture has no steps');
    const steps = [first, { ...first, id: 'twin' }, ...others];
    expect(codesWith({ ...sequence, params: { ...sequence.params, steps } })).toEqual(['same-words']);
    const events = timeline.params.events.map((event) => ({ ...event, when: 'Noon' }));
    expect(codesWith({ ...timeline, params: { ...timeline.params, events } })).toEqual(['same-words']);
    const extras = [{ id: 'extra', text: 'Vapor turns into drops' }];
    expect(codesWith({ ...bridge, params: { ...bridge.params, extras } })).toEqual(['same-words']);
  });

  it('are refused when an id is used twice or speaks of what is not there', () => {
    const pairs = bridge.params.pairs.map((pair) => ({ ...pair, id: 'same' }));
    expect(codesWith({ ...bridge, params: { ...bridge.params, pairs } })).toEqual(['duplicate-id']);
    const steps = sequence.params.steps.map((step) => ({ ...step, misconceptionId: 'unheard-of' }));
    expect(codesWith({ ...sequence, params: { ...sequence.params, steps } })).toEqual(['unknown-reference']);
  });

  it('need one label for each place of a diagram', () => {
    const labels = diagram.params.labels.map((label) => ({ ...label, targetId: 'top' }));
    expect(codesWith({ ...diagram, params: { ...diagram.params, labels } })).toEqual(['place-without-label']);
    const lost = diagram.params.labels.map((label) => ({ ...label, targetId: label.targetId && 'nowhere' }));
    expect(codesWith({ ...diagram, params: { ...diagram.params, labels: lost } })).toContain('unknown-reference');
  });
});

describe('a talk', () => {
  it('is refused with a dead end', () => {
    const loop = talkWith('why', (scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, nextId: 'why' })),
    }));
    expect(codesWith(loop)).toContain('talk-dead-end');
  });

  it('is refused with a scene that nobody hears, or one that is not there', () => {
    const lost = talkWith('where', (scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, nextId: choice.id === 'gone' ? 'where' : choice.nextId })),
    }));
    expect(codesWith(lost)).toEqual(['scene-never-heard']);
    expect(codesWith({ ...talk, params: { ...talk.params, startId: 'nowhere' } })).toEqual(['unknown-reference']);
  });

  it('is refused when it can end without a question answered right', () => {
    const short = talkWith('hello', (scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, nextId: choice.id === 'saw' ? 'why' : choice.nextId })),
    }));
    expect(codesWith(short)).toEqual(['question-passed-by']);
    const through = talkWith('where', (scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, nextId: 'why' })),
    }));
    expect(codesWith(through)).toContain('wrong-choice-leads-on');
  });

  it('is refused when it asks nothing, mixes talk into a question, or says nothing to a wrong choice', () => {
    const worth = (value: Scene['choices'][number]['worth']) => (scene: Scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, worth: value })),
    });
    expect(codesWith({ ...talkWith('where', worth('talk')) })).not.toContain('talk-without-question');
    const silent: Talk = {
      ...talk,
      params: { ...talk.params, scenes: talk.params.scenes.map(worth('talk')) },
    };
    expect(codesWith(silent)).toEqual(['talk-without-question']);
    expect(codesWith(talkWith('why', worth('right')))).toContain('question-choices');
    const mute = talkWith('why', (scene) => ({
      ...scene,
      choices: scene.choices.map(({ reply: _, ...choice }) => choice),
    }));
    expect(codesWith(mute)).toEqual(['choice-without-reply']);
  });
});
