/** Every kind of activity that has a panel or a bridge of its own, played in a simulated place by one student. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import type { ServerPlacing, ServerThing } from '@toolboxai/shared/lesson/play';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildLessonKit } from '../scripts/lesson-kit-build.ts';
import { START_TIMEOUT_MS } from '../testing/kit-machine.ts';
import { SimulatedStudent } from '../testing/simulated-student.ts';

/** Everything open from the start. */
function openLesson(): Lesson {
  const lesson = catalogueLesson();
  return { ...lesson, progression: { ...lesson.progression, unlocks: [] } };
}

let mia: SimulatedStudent;
beforeAll(async () => {
  await buildLessonKit();
}, START_TIMEOUT_MS);
afterEach(async () => {
  // Whatever she did: no script of the kit may have stumbled.
  expect(await mia.faults()).toEqual([]);
  await mia.dispose();
});

function taskOf(kind: string): ServerPlacing & { readonly id: string } {
  const found = mia.data.server.activities.find((activity) => activity.kind === kind);
  if (found === undefined || !('things' in found)) throw new Error(`no ${kind}`);
  return found;
}

/** A thing that has a place, and a place that is not its own. */
function first({ things, placeIds }: ServerPlacing): { thing: ServerThing; home: string; elsewhere: string } {
  const thing = things.find(({ placeId }) => placeId !== undefined);
  const elsewhere = placeIds.find((id) => id !== thing?.placeId);
  if (thing?.placeId === undefined || elsewhere === undefined) throw new Error('no thing has a place');
  return { thing, home: thing.placeId, elsewhere };
}

describe('a sequence', () => {
  it('is built by carrying: a wrong place says why and on which side it belongs', async () => {
    mia = await SimulatedStudent.enter(openLesson());
    const task = taskOf('sequence-builder');
    const { thing, home, elsewhere } = first(task);
    const object = mia.station(task.id, 'object', thing.id);
    await mia.use(object);
    expect(await mia.screen()).toContain('You carry: ');
    await mia.use(mia.station(task.id, 'slot', elsewhere));
    expect(await mia.sees(`does not go there. ${thing.feedback} It comes `)).toBe(true);
    await mia.use(object);
    await mia.use(mia.station(task.id, 'slot', home));
    for (const other of task.things.filter(({ id }) => id !== thing.id)) {
      await mia.use(mia.station(task.id, 'object', other.id));
      await mia.use(mia.station(task.id, 'slot', other.placeId ?? ''));
    }
    expect(await mia.sees('40 of ')).toBe(true);
  });

  it('is built in the panel as well, gives hints, and stands as it was left after leaving and coming back', async () => {
    mia = await SimulatedStudent.enter(openLesson());
    const task = taskOf('sequence-builder');
    const { thing, home, elsewhere } = first(task);
    await mia.use(mia.station(task.id, 'slot', 'place-1'));
    await mia.press('Hint', thing.id, elsewhere);
    expect(await mia.screen()).toContain(`Hint 1: ${task.hints[0]}`);
    expect(await mia.screen()).toContain(`✗ Not yet.\n${thing.feedback}`);
    await mia.press(thing.id, home);
    expect(await mia.screen()).toContain('✓ That is right.');
    await mia.leave();
    await mia.join();
    await mia.use(mia.station(task.id, 'slot', 'place-1'));
    expect(await mia.screen()).toContain(`Hint 1: ${task.hints[0]}`);
    expect(await mia.screen()).toContain(' ✓');
    await expect(mia.press(thing.id)).rejects.toThrow(thing.id);
  });
});

describe('a timeline', () => {
  it('asks at each marker what belongs there and tells more when it is right', async () => {
    mia = await SimulatedStudent.enter(openLesson());
    const task = taskOf('timeline-path');
    const { thing, elsewhere } = first(task);
    await mia.use(mia.station(task.id, 'slot', elsewhere));
    await mia.press(thing.id);
    expect(await mia.screen()).toContain(thing.feedback);
    await mia.press('Close');
    for (const event of task.things) {
      await mia.use(mia.station(task.id, 'slot', event.placeId ?? ''));
      await mia.press(event.id);
      expect(await mia.screen()).toContain(event.detail);
      await mia.press('Close');
    }
    expect(await mia.sees('35 of ')).toBe(true);
  });
});

describe('a matching bridge', () => {
  it('lays a plank for each right pair, and tells who tried often where one belongs', async () => {
    mia = await SimulatedStudent.enter(openLesson());
    const task = taskOf('matching-bridge');
    const { thing, home, elsewhere } = first(task);
    await mia.use(mia.station(task.id, 'kiosk'));
    for (let attempt = 0; attempt < 4; attempt += 1) await mia.press(thing.id, elsewhere);
    expect(await mia.screen()).toContain('It belongs here: ');
    await mia.press(thing.id, home);
    await expect(mia.press(home)).rejects.toThrow(home);
    for (const { id, placeId } of task.things.filter((other) => other.id !== thing.id)) {
      await mia.press(id, placeId ?? '');
    }
    await mia.press('Close');
    expect(await mia.sees('35 of ')).toBe(true);
  });
});

describe('a diagram', () => {
  it('is labeled by carrying and in its panel, and a label that belongs nowhere stays out', async () => {
    mia = await SimulatedStudent.enter(openLesson());
    const task = taskOf('label-the-diagram');
    const nowhere = task.things.find(({ placeId }) => placeId === undefined);
    const [one, other] = task.things.filter(({ placeId }) => placeId !== undefined);
    if (nowhere === undefined || one === undefined || other === undefined) throw new Error('labels are missing');
    await mia.use(mia.station(task.id, 'object', nowhere.id));
    await mia.use(mia.station(task.id, 'slot', 'place-1'));
    expect(await mia.sees(nowhere.feedback)).toBe(true);
    await mia.use(mia.station(task.id, 'board'));
    expect(await mia.screen()).toContain('1. the shape at the top');
    await mia.press(one.id, one.placeId ?? '', 'Close');
    await mia.use(mia.station(task.id, 'object', other.id));
    await mia.use(mia.station(task.id, 'slot', one.placeId));
    expect(await mia.sees('Something stands there already.')).toBe(true);
    await mia.use(mia.station(task.id, 'slot', other.placeId));
    expect(await mia.sees('30 of ')).toBe(true);
  });
});

describe('a talk', () => {
  it('goes on by what is said, comes back to a question, and is taken up again where it stood', async () => {
    mia = await SimulatedStudent.enter(openLesson());
    const talk = mia.data.server.activities.find(({ kind }) => kind === 'dialogue');
    if (talk?.kind !== 'dialogue') throw new Error('no talk');
    const button = (says: string, text: string): string =>
      talk.scenes.find((scene) => scene.says === says)?.choices.find((choice) => choice.text === text)?.id ?? '';
    const where = 'Where is the water now?';
    await mia.use(mia.station(talk.id, 'character'));
    await mia.press(button('There was a puddle here this morning.', 'Tell me more.'));
    await mia.press(button(where, 'It does not exist any more.'));
    expect(await mia.screen()).toContain('✗ Not yet.\nBut water never stops existing. Where could it be?');
    await mia.press(
      button('Think of your breath on a cold day. You can see it, and then not any more.', 'Let me think again.'),
    );
    await mia.press('Hint', button(where, 'In the air, as vapor.'));
    expect(await mia.screen()).toContain('What made it rise?');
    await mia.leave();
    await mia.join();
    await mia.use(mia.station(talk.id, 'character'));
    expect(await mia.screen()).toContain('Hint 1: You cannot see vapor.');
    await mia.press(button('What made it rise?', 'The warmth of the sun.'));
    expect(await mia.screen()).toContain('You have talked about everything.');
    await mia.press('Close');
    expect(await mia.sees('40 of ')).toBe(true);
  });
});

describe('a client that lies', () => {
  it('changes nothing with acts that do not fit, come from far away, or speak of what is closed', async () => {
    mia = await SimulatedStudent.enter(catalogueLesson());
    const task = taskOf('sequence-builder');
    const { thing, home } = first(task);
    const place = { type: 'place', thingId: thing.id, placeId: home };
    // Closed: the activities before it are not done.
    await mia.send({ kind: 'act', activityId: task.id, act: place });
    await mia.dispose();
    mia = await SimulatedStudent.enter(openLesson());
    const odd = [
      {},
      { type: 7 },
      { ...place, thingId: 'thing-99' },
      { ...place, placeId: 'nowhere' },
      { ...place, thingId: ['thing-1'] },
      { type: 'say', sceneId: 'scene-4', choiceId: 'choice-1' },
      { type: 'hint', number: 99 },
    ];
    for (const act of odd) {
      await mia.send({ kind: 'act', activityId: task.id, act });
      await mia.send({ kind: 'act', activityId: 'activity-8', act });
      await mia.wait(1);
    }
    await mia.send({ kind: 'act', activityId: task.id, act: 'place' });
    await mia.send({ kind: 'act', activityId: 'no-such-activity', act: place });
    await mia.wait(20);
    expect(await mia.screen()).toContain('0 of ');
  });
});
