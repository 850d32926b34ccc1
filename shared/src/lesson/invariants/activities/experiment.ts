/** The tested variable exists and has enough levels; every trial has a result; results tell the levels apart. */
import type { ActivityOf, Finding } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';

type Experiment = ActivityOf<'experiment'>;

export const experiment: KindInvariants<Experiment> = {
  references: ({ id, params }) => [
    { at: 'conclusionId', partId: id, kind: 'item', id: params.conclusionId },
    ...misconceptionOf({ id, misconceptionId: params.unfair.misconceptionId }, 'unfair'),
  ],
  check: (activity, path) => {
    const { variables, testedId, levelsNeeded, outcome } = activity.params;
    const tested = variables.find(({ id }) => id === testedId);
    const found = (code: string, at: string, message: string, hint: string): Finding =>
      error({ code, path: `${path}/${at}`, partId: activity.id, message, hint });
    return [
      ...repeated(variables.map(({ id }) => id)).map((id) =>
        found(
          'duplicate-id',
          'variables',
          `The id “${id}” is used twice in “${activity.title}”.`,
          'Give each its own id.',
        ),
      ),
      ...(tested === undefined
        ? [
            found(
              'unknown-reference',
              'testedId',
              `“${activity.title}” tests “${testedId}”, which is none of its variables.`,
              'Choose one of the variables.',
            ),
          ]
        : tested.levels.length < levelsNeeded
          ? [
              found(
                'too-few-levels',
                'levelsNeeded',
                `“${tested.name}” has ${tested.levels.length} levels, but a fair test needs ${levelsNeeded}.`,
                'Add levels, or ask for fewer.',
              ),
            ]
          : []),
      ...(outcome.least < outcome.most
        ? []
        : [
            found(
              'outcome-limits',
              'outcome',
              'The smallest result is not below the largest.',
              'Set the limits of the result.',
            ),
          ]),
      ...variables.flatMap((variable, index) => {
        const rising = variable.levels.every(
          (level, place) => place === 0 || level > (variable.levels[place - 1] ?? 0),
        );
        return [
          ...(rising
            ? []
            : [
                found(
                  'levels-not-rising',
                  `variables/${index}/levels`,
                  `The levels of “${variable.name}” do not rise.`,
                  'Put them from the smallest to the largest, each once.',
                ),
              ]),
          ...(variable.start < variable.levels.length
            ? []
            : [
                found(
                  'level-unknown',
                  `variables/${index}/start`,
                  `“${variable.name}” begins at a level that it does not have.`,
                  'Choose one of its levels.',
                ),
              ]),
        ];
      }),
    ];
  },
  stations: () => [{ role: 'bench', part: null }],
};
