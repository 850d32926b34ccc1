/**
 * Whether students can read what they are given: each passage in each tier against the band of its grade, the tiers
 * against each other, and the questions as a whole. A teacher's own text is measured too, but not held against her.
 */
import { type CheckResult, type Finding, type Lesson, type Passage, TIERS } from '@toolboxai/shared/lesson';
import { gradeBand, readability, tierOrder } from '../text/index.ts';
import { counted, finding, result } from './result.ts';

/** How far the median of the formulas may lie outside the band; they agree with each other only to about a grade. */
const SLACK = 1;

export function checkReadability(lesson: Lesson): CheckResult {
  const measures: CheckResult['measures'] = {};
  const findings = lesson.passages.flatMap((passage, index) =>
    checkPassage(passage, `passages/${index}`, lesson.grade, measures),
  );
  const stems = readability(lesson.items.map((item) => item.stem).join('\n\n'));
  measures['items.median'] = stems.band.median;
  const { high } = gradeBand(lesson.grade, 'on');
  if (stems.stable && stems.band.median > high + SLACK) {
    findings.push(
      finding({
        code: 'questions-hard-to-read',
        severity: 'warning',
        path: 'items',
        message: `The questions read at grade ${stems.band.median}; grade ${lesson.grade} reads up to about ${high}.`,
        hint: 'Shorten the longest questions.',
      }),
    );
  }
  const summary = `${counted(lesson.passages.length, 'passage')} in three reading levels measured; the questions read at ${levelName(stems.band.median)}.`;
  return result('readability', summary, findings, measures);
}

/** Formulas give 0 and less for what a beginner reads. */
function levelName(median: number): string {
  return median < 1 ? 'the level of a beginner' : `grade ${median}`;
}

function checkPassage(passage: Passage, path: string, grade: number, measures: CheckResult['measures']): Finding[] {
  const severity = passage.provenance.kind === 'own-text' ? 'warning' : 'error';
  const { measured, rises } = tierOrder(passage.tiers);
  const findings: Finding[] = [];
  for (const tier of TIERS) {
    const { band, fleschKincaid, colemanLiau, automatedReadability, stable } = measured[tier];
    Object.assign(measures, {
      [`${passage.id}.${tier}.median`]: band.median,
      [`${passage.id}.${tier}.fleschKincaid`]: fleschKincaid,
      [`${passage.id}.${tier}.colemanLiau`]: colemanLiau,
      [`${passage.id}.${tier}.automatedReadability`]: automatedReadability,
    });
    const accepted = gradeBand(grade, tier);
    if (band.median > accepted.high + SLACK || band.median < accepted.low - SLACK) {
      findings.push(
        finding({
          code: 'reading-level',
          // A short text swings with every sentence, so one number does not fail it.
          severity: stable ? severity : 'warning',
          path: `${path}/tiers/${tier}`,
          partId: passage.id,
          message: `“${passage.title}” (${tier} level) reads at grade ${band.median}; between ${accepted.low} and ${accepted.high} is right for grade ${grade}.`,
          hint:
            band.median > accepted.high
              ? 'Use shorter sentences and more common words.'
              : 'Use fuller sentences and more exact words.',
        }),
      );
    }
  }
  if (!rises) {
    findings.push(
      finding({
        code: 'tiers-do-not-rise',
        severity,
        path: `${path}/tiers`,
        partId: passage.id,
        message: `The three levels of “${passage.title}” do not rise in difficulty (${TIERS.map((tier) => measured[tier].band.median).join(', ')}).`,
        hint: 'Simplify the level below or extend the level above.',
      }),
    );
  }
  return findings;
}
