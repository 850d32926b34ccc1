/** Runs every check but the play (see `../proof`) and binds the report to the exact content it speaks of. */
import { type CheckReport, type CheckResult, contentHash, type Lesson } from '@toolboxai/shared/lesson';
import type { Instance } from '@toolboxai/shared/roblox';
import { checkAnswerKeys } from './answer-keys-check.ts';
import { checkBloom } from './bloom-check.ts';
import { checkGeometry } from './geometry/index.ts';
import { checkPlaceScripts, type ScriptCheckCache } from './luau-check.ts';
import { checkPedagogy } from './pedagogy.ts';
import { checkReadability } from './readability-check.ts';
import { checkReadingOrder } from './reading-order.ts';
import { checkSafety } from './safety-check.ts';
import { checkSchema, checkWholeness } from './shape.ts';

/** Raised when a check changes what it finds: lessons passed by older checks are then checked again. */
export const CHECKS_VERSION = 1;

/** What is needed to look at the built place. */
export interface PlaceUnderCheck {
  /** The data model's children for this lesson. */
  place(lesson: Lesson): readonly Instance[];
  /** Sources of the reviewed lesson kit. */
  readonly kitSources: ReadonlySet<string>;
}

export function createLessonChecker(places: PlaceUnderCheck): (lesson: Lesson) => Promise<CheckReport> {
  const cache: ScriptCheckCache = new Map();
  // A lesson is checked while it is mended and again when it stands: the same content gives the same report.
  const recent = new Map<string, CheckReport>();
  return async (lesson) => {
    const hash = contentHash(lesson);
    const known = recent.get(hash);
    if (known !== undefined) return known;
    const report = await examine(lesson, hash);
    recent.set(hash, report);
    const [oldest] = recent.keys();
    if (recent.size > REPORTS_KEPT && oldest !== undefined) recent.delete(oldest);
    return report;
  };

  async function examine(lesson: Lesson, hash: string): Promise<CheckReport> {
    const results = onPaper(lesson);
    // A document that contradicts itself cannot be built: the contradictions are what must be mended first.
    if (results.every((result) => result.status !== 'failed' || !BUILT_ON.has(result.check))) {
      const place = places.place(lesson);
      results.push(
        await checkPlaceScripts({ place, lesson, kitSources: places.kitSources, cache }),
        checkGeometry(place, lesson),
      );
    }
    const passed = results.length === PAPER_AND_PLACE && results.every((result) => result.status !== 'failed');
    return { contentHash: hash, checksVersion: CHECKS_VERSION, passed, results };
  }
}

/** Enough for the lessons that are being worked on; a report is a few kilobytes. */
const REPORTS_KEPT = 16;

const BUILT_ON: ReadonlySet<CheckResult['check']> = new Set(['schema', 'invariants']);

const ON_PAPER: readonly ((lesson: Lesson) => CheckResult)[] = [
  checkWholeness,
  checkReadability,
  checkBloom,
  checkAnswerKeys,
  checkReadingOrder,
  checkSafety,
  checkPedagogy,
];

/** Schema, the checks on paper, scripts and geometry. */
const PAPER_AND_PLACE = 1 + ON_PAPER.length + 2;

function onPaper(lesson: Lesson): CheckResult[] {
  const schema = checkSchema(lesson);
  return schema.status === 'failed' ? [schema] : [schema, ...ON_PAPER.map((check) => check(lesson))];
}
