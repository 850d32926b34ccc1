/** The line runs upwards, every number lies on it, and no wrong answer counts as right. */
import { canBeDrawn, labelledMarks, placeOnLine } from '../../number-line.ts';
import type { ActivityOf, Finding } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';

type Walk = ActivityOf<'number-line-walk'>;

/** More boards than this no longer stand beside one another on a line of any length. */
const LONGEST_LABEL = 12;

export const numberLineWalk: KindInvariants<Walk> = {
  references: ({ params }) =>
    params.targets.flatMap((target, index) => [
      ...misconceptionOf(target, `targets/${index}`),
      ...target.wrong.flatMap((wrong, place) =>
        misconceptionOf({ id: target.id, misconceptionId: wrong.misconceptionId }, `targets/${index}/wrong/${place}`),
      ),
    ]),
  check: (activity, path) => {
    const { line, targets } = activity.params;
    if (!canBeDrawn(line)) {
      return [
        error({
          code: 'line-backwards',
          path: `${path}/line`,
          partId: activity.id,
          message: `The number line of “${activity.title}” does not run from a smaller to a larger number.`,
          hint: 'Give its left end the smaller number.',
        }),
      ];
    }
    return [
      ...repeated(targets.map(({ id }) => id)).map((id) =>
        error({
          code: 'duplicate-id',
          path: `${path}/targets`,
          partId: activity.id,
          message: `The id “${id}” is used twice in “${activity.title}”.`,
          hint: 'Give each its own id.',
        }),
      ),
      ...labelledMarks(line)
        .filter(({ text }) => text.length > LONGEST_LABEL)
        .slice(0, 1)
        .map(({ text }) =>
          error({
            code: 'line-label-long',
            path: `${path}/line`,
            partId: activity.id,
            message: `“${text}” is too long for a mark on the number line.`,
            hint: 'Choose ends and steps that give shorter numbers, or write them as fractions.',
          }),
        ),
      ...targets.flatMap((target, index) => targetFindings(activity, target, `${path}/targets/${index}`)),
    ];
  },
  stations: () => [{ role: 'line', part: null }],
};

function targetFindings({ params, id }: Walk, target: Walk['params']['targets'][number], path: string): Finding[] {
  const at = placeOnLine(params.line, target.value);
  const findings: Finding[] = [];
  if (at < 0 || at > params.line.steps) {
    findings.push(
      error({
        code: 'target-off-line',
        path,
        partId: id,
        message: `${target.value} does not lie on the number line from ${params.line.from} to ${params.line.to}.`,
        hint: 'Choose a number on the line, or make the line longer.',
      }),
    );
  }
  for (const { value } of target.wrong) {
    // The slack takes up the rounding of the two places.
    if (Math.abs(placeOnLine(params.line, value) - at) < 2 * params.tolerance - 1e-9) {
      findings.push(
        error({
          code: 'wrong-answer-accepted',
          path,
          partId: id,
          message: `The wrong number ${value} lies so near to ${target.value} that standing there may count as right.`,
          hint: 'Take a wrong number further away, or a smaller tolerance.',
        }),
      );
    }
  }
  return findings;
}
