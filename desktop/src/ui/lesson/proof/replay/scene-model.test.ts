import { sampleReplay } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { LANES, markNear, marksOf } from './marks.ts';
import { clockText, happenedBy, type Letters, placeAt, type SceneModel, showScene } from './scene-model.ts';

const LETTERS: Letters = {
  expert: 'K',
  guesser: 'G',
  misconception: 'W',
  idler: 'I',
  rejoiner: 'L',
  hostile: 'C',
};

function classScene(): SceneModel {
  const scene = sampleReplay().scenes.find(({ id }) => id === 'class');
  if (scene === undefined) throw new Error('The sample replay has no class.');
  const [first] = scene.students;
  if (first === undefined) throw new Error('The class is empty.');
  return showScene({ ...scene, students: [...scene.students, { ...first, id: 5 }] }, LETTERS);
}

describe('a scene', () => {
  it('names students by the letter of their kind, with a number where there are several', () => {
    expect(classScene().students.map(({ label }) => label)).toEqual(['K1', 'W', 'I', 'C', 'K2']);
  });

  it('lets nobody stand exactly where another one does', () => {
    const places = classScene().students.map(({ aside: [right, down] }) => `${right.toFixed(1)} ${down.toFixed(1)}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('knows where everyone is, and who is away', () => {
    const back = classScene().students.find(({ kind }) => kind === 'misconception');
    if (back === undefined) throw new Error('Nobody has a misconception.');
    expect(placeAt(back, 3)).toEqual({ x: 0, z: 150 });
    expect(placeAt(back, 100)).toBeUndefined();
    expect(placeAt(back, 150)).toEqual({ x: -16, z: 72 });
  });

  it('counts what has happened by a moment', () => {
    const { events, duration } = classScene();
    expect(happenedBy(events, -1)).toBe(0);
    expect(happenedBy(events, duration)).toBe(events.length);
    const some = happenedBy(events, 60);
    expect(events[some - 1]?.at).toBeLessThanOrEqual(60);
    expect(events[some]?.at).toBeGreaterThan(60);
  });

  it('writes moments as a clock does', () => {
    expect([0, 65.9, 3599, 3725].map(clockText)).toEqual(['00:00', '01:05', '59:59', '1:02:05']);
  });
});

describe('the marks of the time line', () => {
  it('stand in lanes, at most one on a spot, and what failed is never hidden', () => {
    const { events, duration } = classScene();
    const all = marksOf(events, duration, 10_000);
    const few = marksOf(events, duration, 10);
    expect(few.length).toBeLessThanOrEqual(11 * LANES.length);
    expect(few.length).toBeLessThan(all.length);
    expect(few.map(({ kind }) => kind)).toContain('failed');
    for (const { share } of all) expect(share >= 0 && share <= 1).toBe(true);
  });

  it('are found near a click, in the lane that was clicked', () => {
    const { events, duration } = classScene();
    const marks = marksOf(events, duration, 500);
    const failed = marks.find(({ kind }) => kind === 'failed');
    if (failed === undefined) throw new Error('Nothing failed.');
    expect(markNear(marks, 'trouble', failed.share + 0.001, 0.01)).toBe(failed);
    expect(markNear(marks, 'answers', failed.share, 0.0001)).toBeUndefined();
    expect(markNear([], undefined, 0.5, 1)).toBeUndefined();
  });
});
