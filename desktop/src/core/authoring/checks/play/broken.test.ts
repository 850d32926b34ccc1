/** Lessons broken on purpose: each is caught, with the right reason, by the student who meets it. */
import { PLAY_SCENES, type PlaySceneId } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import type { PlayOutcome } from './contract.ts';
import { openSimulatorStage } from './simulator-stage.ts';
import { BROKEN, type Broken, brokenPlace } from './testing/broken.ts';
import { playableLesson, samplePlayers } from './testing/sample-place.ts';

/** Plays the lesson with all of these faults, in one scene. */
async function playBroken(scene: PlaySceneId, faults: readonly Broken[]): Promise<PlayOutcome['result']> {
  const play = await samplePlayers({
    scenes: [scene],
    edit: (tree, lesson) => brokenPlace(tree, lesson, faults),
    // Enough for any honest step, and for a script that never yields no longer than a test may wait.
    openStage: (place) => openSimulatorStage({ ...place, timeLimitMs: 4_000 }),
  });
  const lesson = faults.reduce((given, fault) => fault.lesson?.(given) ?? given, playableLesson());
  return (await play(lesson, { seed: 3 })).result;
}

function expectCaught(result: PlayOutcome['result'], { expected: { student, ...rest } }: Broken): void {
  const found = result.failures.find(
    ({ code, activityId, params }) =>
      code === rest.code &&
      (rest.activityId ?? activityId) === activityId &&
      (rest.params?.script ?? params.script) === params.script,
  );
  expect(found, JSON.stringify(result.failures, null, 1)).toMatchObject(rest);
  if (student !== undefined) expect(found?.student?.kind ?? null).toBe(student);
  expect(result.passed).toBe(false);
}

describe('a proof by play catches', () => {
  it.each(BROKEN.filter(({ passable }) => passable === undefined))('$name', async (fault) => {
    expectCaught(await playBroken(fault.scene, [fault]), fault);
  });

  // Students get past these, so one proof meets all of a scene.
  describe.each(PLAY_SCENES.filter((scene) => scene !== 'class'))('in the scene “%s”', (scene) => {
    const faults = BROKEN.filter((fault) => fault.passable === true && fault.scene === scene);
    let result: Promise<PlayOutcome['result']> | undefined;

    it.each(faults)('$name', async (fault) => {
      result ??= playBroken(scene, faults);
      expectCaught(await result, fault);
    });
  });
});
