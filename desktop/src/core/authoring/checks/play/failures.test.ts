import { PLAY_VERDICTS, playFailureSchema } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { clockTime, FAILURE_KINDS, type FailureCode, failureOf } from './failures.ts';

const names = { activity: () => 'The cloud gate', misconception: () => 'Water vanishes when it dries' };

describe('a failure', () => {
  it('names the student, the moment, the activity and the reason', () => {
    const failure = failureOf(
      {
        code: 'station-out-of-reach',
        scene: 'group',
        student: { kind: 'misconception', id: 4, misconceptionId: 'water-vanishes' },
        activityId: 'activity-3',
        partId: 'station-9',
        at: 192.34,
        params: { station: 'Cloud desk', detail: 'a wall is in the way' },
      },
      names,
    );
    expect(failure).toMatchObject({ verdict: 'finish', severity: 'error', at: 192.3 });
    expect(failure.message).toBe(
      'The student who believes “Water vanishes when it dries”, at 03:12, in “The cloud gate”: could not walk to “Cloud desk”: a wall is in the way.',
    );
  });

  it('that concerns the place and nobody in it says just what it is', () => {
    const { message } = failureOf({ code: 'frame-too-dear', params: { steps: 20, limit: 12 } }, names);
    expect(message).toBe('one frame takes 20 script steps a student; beyond 12, small laptops stutter.');
  });

  it.each(Object.keys(FAILURE_KINDS) as FailureCode[])('%s fits the report, whatever is known of it', (code) => {
    const failure = failureOf({ code, params: {} }, names);
    expect(playFailureSchema.parse(failure)).toEqual(failure);
    expect(PLAY_VERDICTS).toContain(failure.verdict);
  });
});

describe('a moment', () => {
  it('is told in minutes and seconds', () => {
    expect([0, 9.9, 192, 3725].map(clockTime)).toEqual(['00:00', '00:09', '03:12', '62:05']);
  });
});
