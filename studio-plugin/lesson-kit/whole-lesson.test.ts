/** Students play lessons from the first look to the last gate, through the compiled kit of both sides. */
import type { Figure, Item, Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import type { ServerObject } from '@toolboxai/shared/lesson/play';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildLessonKit } from '../scripts/lesson-kit-build.ts';
import { START_TIMEOUT_MS } from '../testing/kit-machine.ts';
import { Student } from '../testing/student.ts';

let mia: Student;
beforeAll(async () => {
  await buildLessonKit();
}, START_TIMEOUT_MS);
afterEach(async () => {
  // Whatever she did: no script of the kit may have stumbled.
  expect(await mia.faults()).toEqual([]);
  await mia.dispose();
});

function things(): readonly ServerObject[] {
  const sorting = mia.data.server.activities.find(({ kind }) => kind === 'collect-and-sort');
  return sorting?.kind === 'collect-and-sort' ? sorting.objects : [];
}

describe('a student in the place', () => {
  it.each([false, true])('plays the whole lesson (deferred signals: %s)', async (deferred) => {
    mia = await Student.enter(sampleLesson(), { deferred });
    expect(await mia.screen()).toContain('Follow the drop');
    expect(await mia.screen()).toContain('0 of 160 XP');

    await mia.use('station-1');
    expect(await mia.screen()).toContain('The sun warms the sea.');
    await mia.press('I have read this');
    await mia.solve(mia.item('item-1'));
    expect(await mia.screen()).toContain('✓ That is right.');
    expect(await mia.screen()).toContain('The sun warms the water until it rises as vapor.');
    await mia.press('Close');
    await mia.use('station-2');
    await mia.press('I have read this');
    expect(await mia.screen()).toContain('Follow the drop: you know all 2 stops.');
    expect(await mia.screen()).toContain('Does the water go up or come down?');
    expect(await mia.xp()).toBe(30);

    for (const thing of things()) {
      const station = mia.stationOf(thing.id);
      await mia.use(station);
      expect(await mia.carries()).toBe(true);
      expect(await mia.thing(station)).toEqual({ collides: false, seen: false });
      await mia.use(mia.stationOf(thing.categoryId));
      expect(await mia.carries()).toBe(false);
    }
    expect(await mia.screen()).toContain('The cloud gate');
    expect(await mia.thing('station-10')).toEqual({ collides: true, seen: true });

    await mia.use('station-9');
    const gate = mia.data.server.items.slice(1);
    for (const [index, item] of gate.entries()) {
      expect(await mia.screen()).toContain(`Question ${index + 1} of ${gate.length}`);
      expect(await mia.smallTargets(), item.type).toEqual([]);
      await mia.solve(item);
      expect(await mia.screen(), item.type).toContain('✓ That is right.');
      if (index + 1 < gate.length) await mia.press('Next');
    }
    expect(await mia.screen()).toContain('The gate is open.');
    expect(await mia.thing('station-10')).toEqual({ collides: false, seen: false });
    expect(await mia.xp()).toBe(160);
    await mia.press('Close', 'Goals');
    expect(await mia.screen()).toContain('Badge: Water traveler');
    expect(await mia.screen()).toContain('You have finished the lesson.');
  });

  it('hears why an answer is wrong, takes a hint, finds the panel again as it was left, and tries again', async () => {
    mia = await Student.enter();
    await mia.use('station-1');
    await mia.press('I have read this', 'Check');
    expect(await mia.screen()).toContain('Choose an answer first.');
    await mia.press('option-2', 'Check');
    expect(await mia.screen()).toContain('✗ Not yet.\nThe water does not vanish: it becomes vapor in the air.');
    await mia.press('Hint');
    expect(await mia.screen()).toContain('Hint 1: Think of a puddle on a sunny day.');
    expect(await mia.tries('Hint')).toBe(false);
    await mia.press('Close');
    await mia.use('station-1');
    await mia.press('Next');
    expect(await mia.screen()).toContain('● It stops existing.');
    expect(await mia.screen()).toContain('Hint 1: Think of a puddle on a sunny day.');
    await mia.press('option-1', 'Check');
    expect(await mia.screen()).toContain('✓ That is right.');
    expect(await mia.tries('Check')).toBe(false);
  });

  it('types numbers and words, by keyboard and by keys on the screen', async () => {
    mia = await Student.enter(withWriting(sampleLesson()));
    await mia.use('station-9');
    expect(await mia.screen()).toContain('3/5');
    expect(await mia.screen()).not.toContain('A cup with a mark');
    await mia.press('Picture in words', 'Listen');
    expect(await mia.screen()).toContain('A cup with a mark at three fifths.');
    await mia.write('Your answer', 'ten');
    await mia.press('Check');
    expect(await mia.screen()).toContain('Write a number, like 3/4 or 0.75.');
    await mia.write('Your answer', '');
    await mia.press('key 1', 'key 5', 'key 0', 'Check');
    expect(await mia.screen()).toContain('That is how much evaporated; the question asks how much was left.');
    await mia.press('Erase', 'Erase', 'key 0', 'key 0', 'Check');
    expect(await mia.screen()).toContain('✓ That is right.');
    await mia.press('Next');
    expect(await mia.smallTargets()).toEqual([]);
    await mia.write('Blank 1', '  Condensátion ');
    await mia.press('Check');
    expect(await mia.screen()).toContain('The gate is open.');
  });

  it('brings a thing to the wrong bin, hears why, and finds it where it lay', async () => {
    mia = await Student.enter();
    await mia.explore();
    await mia.wait(30);
    const [thing] = things();
    const station = mia.stationOf(thing?.id ?? '');
    await mia.use(station);
    expect(await mia.screen()).toContain('You carry: ');
    await mia.use(mia.stationOf(thing?.categoryId === 'up' ? 'down' : 'up'));
    expect(await mia.screen()).toContain(`does not go there. ${thing?.feedback}`);
    expect(await mia.thing(station)).toEqual({ collides: true, seen: true });
    await mia.use(station);
    await mia.press('Put back');
    expect(await mia.thing(station)).toEqual({ collides: true, seen: true });
  });

  it('keeps what she carries and what she sorted when she falls or parts of the world come and go', async () => {
    mia = await Student.enter();
    await mia.explore();
    const [sorted, carried] = things().map(({ id, categoryId }) => ({
      station: mia.stationOf(id),
      home: mia.stationOf(categoryId),
    }));
    await mia.use(sorted?.station ?? '');
    await mia.use(sorted?.home ?? '');
    await mia.use(carried?.station ?? '');
    await mia.fallAndReturn();
    expect(await mia.carries()).toBe(true);
    for (const station of [sorted?.station ?? '', carried?.station ?? '']) {
      await mia.streamOutAndIn(station);
      expect(await mia.thing(station)).toEqual({ collides: false, seen: false });
    }
    await mia.press('Put back');
    expect(await mia.thing(carried?.station ?? '')).toEqual({ collides: true, seen: true });
    await mia.fallAndReturn();
    expect(await mia.way()).toMatchObject({ shown: true });
  });

  it('is shown the way to where she can go on, and reaches what opens there with keyboard or gamepad', async () => {
    mia = await Student.enter();
    expect(await mia.canUse('station-9')).toBe(false);
    expect(await mia.way()).toEqual({ shown: true, words: expect.stringContaining('Go here: Station station-') });
    await mia.walkTo('station-1');
    expect(await mia.way()).toMatchObject({ shown: false });
    await mia.use('station-1');
    expect(await mia.selected()).toBe('Listen');
    await mia.press('Close');
    expect(await mia.selected()).toBeNull();
  });
});

const FIGURE: Figure = {
  alt: 'A cup with a mark at three fifths.',
  shapes: [
    { shape: 'rect', x: 20, y: 20, width: 60, height: 70, stroke: '#333333' },
    { shape: 'ellipse', cx: 50, cy: 20, rx: 30, ry: 8, fill: '#88aadd', stroke: '#333333' },
    { shape: 'ellipse', cx: 50, cy: 50, rx: 4, ry: 4, fill: '#333333' },
    { shape: 'line', x1: 20, y1: 48, x2: 80, y2: 48, stroke: '#aa3333', thickness: 2 },
    { shape: 'text', x: 84, y: 50, text: '3/5', size: 8, anchor: 'start' },
  ],
};

/** The sample lesson with an open gate that asks for a number and for a word written freely. */
function withWriting(lesson: Lesson): Lesson {
  return {
    ...lesson,
    items: lesson.items.map((item): Item => {
      if (item.type === 'numeric') return { ...item, figure: FIGURE };
      return item.type === 'fill-in' ? { ...item, wordBank: null } : item;
    }),
    activities: lesson.activities.map((activity) =>
      activity.kind === 'quiz-gate'
        ? { ...activity, params: { itemIds: ['item-4', 'item-7'], passShare: 1 } }
        : activity,
    ),
    progression: { ...lesson.progression, unlocks: [] },
  };
}
