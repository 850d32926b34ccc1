import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talk } from '../../fixtures/catalogue-activities.ts';
import { catalogueLesson } from '../../fixtures/index.ts';
import type { ServerDialogue, ServerPlacing } from '../../play/activities/index.ts';
import { toPlayData } from '../../play/index.ts';
import { activityProgress, newProgress } from '../progress.ts';
import { recordAnswer, recordVisit } from '../record.ts';
import { asks, resumeAt, sceneOf } from './dialogue.ts';
import { hintsNext, shownHints } from './hint-ids.ts';
import { placedIn, scoredAnswerIds, visitIds } from './index.ts';
import { directionTo, judgePlacing, placedThings } from './placing.ts';

const { server } = toPlayData(catalogueLesson());

function placings(): readonly (ServerPlacing & { readonly id: string })[] {
  return server.activities.flatMap((activity) => ('things' in activity ? [activity] : []));
}

function talkOf(): ServerDialogue {
  const found = server.activities.find(({ kind }) => kind === 'dialogue');
  if (found?.kind !== 'dialogue') throw new Error('the fixture has no talk');
  return found;
}

describe('a thing at a place', () => {
  it('is right at its own place and nowhere else, and says which wrong idea it shows', () => {
    for (const activity of placings()) {
      for (const thing of activity.things) {
        for (const placeId of activity.placeIds) {
          const verdict = judgePlacing(activity, thing.id, placeId);
          if (placeId === thing.placeId) expect(verdict).toEqual({ outcome: 'right' });
          else expect(verdict).toMatchObject({ outcome: 'wrong', feedback: thing.feedback });
        }
      }
      expect(judgePlacing(activity, 'thing-9', 'place-1')).toBeUndefined();
      expect(judgePlacing(activity, 'thing-1', 'place-99')).toBeUndefined();
    }
  });

  it('comes earlier or later than a place that is not its own', () => {
    const [sequence] = placings();
    if (sequence === undefined) throw new Error('the fixture has no sequence');
    const first = sequence.things.find(({ placeId }) => placeId === 'place-1')?.id ?? '';
    expect(directionTo(sequence, first, 'place-3')).toBe('earlier');
    expect(directionTo(sequence, first, 'place-1')).toBeUndefined();
    const last = sequence.things.find(({ placeId }) => placeId === 'place-4')?.id ?? '';
    expect(directionTo(sequence, last, 'place-1')).toBe('later');
  });

  it('stands there once it is right, whatever came before', () => {
    for (const activity of placings()) {
      const progress = newProgress(server);
      for (const [index, id] of scoredAnswerIds(activityIn(activity.id)).entries()) {
        recordAnswer(server, progress, activity.id, id, false);
        recordAnswer(server, progress, activity.id, id, true);
        const own = activityProgress(progress, activity.id);
        if (own === undefined) throw new Error('the progress is missing');
        expect(placedThings(activity, own)).toHaveLength(index + 1);
        expect(placedIn(activityIn(activity.id), own)).toEqual(placedThings(activity, own));
      }
      expect(activityProgress(progress, activity.id)?.complete).toBe(true);
    }
  });
});

describe('hints of an activity', () => {
  it('are shown one after the other and kept', () => {
    const progress = newProgress(server);
    for (const activity of [...placings(), talkOf()]) {
      activity.hints.forEach((text, index) => {
        expect(hintsNext(progress, activity.id, activity.hints)).toEqual({ id: `hint-${index + 1}`, text });
        recordVisit(server, progress, activity.id, `hint-${index + 1}`);
      });
      expect(hintsNext(progress, activity.id, activity.hints)).toBeUndefined();
      const own = activityProgress(progress, activity.id);
      expect(own && shownHints(activity.hints, own)).toEqual(activity.hints);
      expect(visitIds(activityIn(activity.id))).toHaveLength(activity.hints.length);
    }
    expect(progress.xp).toBe(0);
  });
});

describe('a talk that is taken up again', () => {
  it('goes on behind the last question answered right', () => {
    const dialogue = talkOf();
    const progress = newProgress(server);
    const own = activityProgress(progress, dialogue.id);
    if (own === undefined) throw new Error('the progress is missing');
    const said = () => resumeAt(dialogue, own)?.says;
    const questions = dialogue.scenes.filter(asks);
    expect(said()).toBe(talk.params.scenes[0]?.says);
    recordAnswer(server, progress, dialogue.id, questions[0]?.id ?? '', false);
    expect(said()).toBe(talk.params.scenes[0]?.says);
    recordAnswer(server, progress, dialogue.id, questions[0]?.id ?? '', true);
    expect(said()).toBe('What made it rise?');
    recordAnswer(server, progress, dialogue.id, questions[1]?.id ?? '', true);
    expect(resumeAt(dialogue, own)).toBeUndefined();
  });

  it('reaches its end from everywhere, whatever is chosen, with every question answered', () => {
    const dialogue = talkOf();
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const progress = newProgress(server);
        let scene = sceneOf(dialogue, dialogue.startId);
        for (let step = 0; scene !== undefined; step += 1) {
          const chosen = choices.next().value ?? 0;
          // A student who has guessed for long takes the right one.
          const choice: (typeof scene.choices)[number] | undefined =
            (step > 20 ? scene.choices.find(({ worth }) => worth === 'right') : undefined) ??
            scene.choices[chosen % scene.choices.length];
          if (choice === undefined) throw new Error('a scene without choices');
          if (asks(scene)) recordAnswer(server, progress, dialogue.id, scene.id, choice.worth === 'right');
          scene = sceneOf(dialogue, choice.nextId);
        }
        expect(activityProgress(progress, dialogue.id)?.complete).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function activityIn(id: string) {
  const found = server.activities.find((activity) => activity.id === id);
  if (found === undefined) throw new Error(`no activity ${id}`);
  return found;
}
