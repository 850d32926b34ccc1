/** From what was seen in the scenes to the result of the proof. */
import {
  contentHash,
  type Lesson,
  PLAY_PROOF_VERSION,
  PLAY_SCENES,
  PLAY_VERDICTS,
  type PlayFailure,
  type PlayProof,
  type PlayStudents,
  type PlayVerdictId,
} from '@toolboxai/shared/lesson';
import { type Failure, failureOf, type Names } from './failures.ts';
import type { PlayedScene } from './play-scene.ts';
import type { Playbook } from './playbook.ts';
import type { Student } from './students/student.ts';

/** Of many alike, the first are told. */
const MOST_FAILURES = 60;
/** Script steps of one student in one frame that a small laptop carries beside drawing. */
const MOST_STEPS = 12;

export interface Judged {
  readonly book: Playbook;
  readonly seed: number;
  readonly scenes: readonly PlayedScene[];
  readonly hostileMessages: number;
}

export function judge({ book, seed, scenes, hostileMessages }: Judged): PlayProof {
  const { lesson } = book;
  const inOrder = PLAY_SCENES.flatMap((id) => scenes.find((scene) => scene.id === id) ?? []);
  const planned = minutesPlanned(lesson);
  const stepsPerStudentFrame = frameCost(inOrder);
  const found: Failure[] = [
    ...inOrder.flatMap(({ failures }) => failures),
    ...tooLong(inOrder, planned, lesson.minutes),
    ...(stepsPerStudentFrame > MOST_STEPS
      ? [{ code: 'frame-too-dear' as const, params: { steps: stepsPerStudentFrame, limit: MOST_STEPS } }]
      : []),
  ];
  const failures = firstOfEach(found).map((failure) => failureOf(failure, namesOf(lesson)));
  return {
    proofVersion: PLAY_PROOF_VERSION,
    contentHash: contentHash(lesson),
    seed,
    passed: failures.every(({ severity }) => severity !== 'error') && inOrder.length === PLAY_SCENES.length,
    verdicts: PLAY_VERDICTS.map((verdict) => ({ verdict, status: statusOf(verdict, failures, inOrder) })),
    students: inOrder.flatMap(studentsOf),
    failures: failures.slice(0, MOST_FAILURES),
    measures: {
      minutesPlanned: planned,
      minutesExpert: slowest(inOrder, ({ mind }) => mind.kind === 'expert', 'alone'),
      minutesSlowest: slowest(inOrder, ({ mind }) => mind.kind === 'misconception', 'group'),
      wordsPerMinute: book.wordsPerMinute,
      secondsPlayed: Math.round(inOrder.reduce((sum, { seconds }) => sum + seconds, 0)),
      hostileMessages,
      stepsPerStudentFrame,
      stepsWorstFrame: inOrder.find(({ id }) => id === 'class')?.cost.worstFrame ?? 0,
    },
  };
}

/** Minutes of the phases in which activities are played. */
function minutesPlanned({ plan }: Lesson): number {
  return plan.phases.reduce((sum, { activityIds, minutes }) => sum + (activityIds.length > 0 ? minutes : 0), 0);
}

function tooLong(scenes: readonly PlayedScene[], planned: number, period: number): readonly Failure[] {
  return scenes
    .filter(({ id }) => id === 'alone' || id === 'group')
    .flatMap(({ id, students }) =>
      students.flatMap(({ student, seconds }): Failure[] => {
        const { kind, misconceptionId } = student.mind;
        const minutes = toMinutes(seconds);
        const isUsual = kind === 'expert' || kind === 'misconception';
        if (!student.progress.finished || kind === 'rejoiner' || minutes <= planned) return [];
        const about = { scene: id, student: { kind, id: student.id, misconceptionId }, params: { minutes, planned } };
        const isError = kind === 'expert' || (isUsual && minutes > period);
        return [{ code: isError ? 'longer-than-period' : 'slow-student-longer-than-period', ...about }];
      }),
    );
}

function frameCost(scenes: readonly PlayedScene[]): number {
  const full = scenes.find(({ id }) => id === 'class');
  if (full === undefined || full.cost.frames === 0) return 0;
  return Math.round((full.cost.steps / full.cost.frames / full.students.length) * 100) / 100;
}

const ABOUT_A_SCRIPT: ReadonlySet<string> = new Set([
  'script-error',
  'script-warning',
  'script-never-ends',
  'hostile-broke-script',
]);

/** The same fault met by many is told once for each scene, with who met it first. */
function firstOfEach(failures: readonly Failure[]): readonly Failure[] {
  const seen = new Set<string>();
  return failures.filter(({ code, scene, activityId, partId, params }) => {
    const name = JSON.stringify([code, scene, activityId, partId, ABOUT_A_SCRIPT.has(code) ? params : null]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function statusOf(
  verdict: PlayVerdictId,
  failures: readonly PlayFailure[],
  scenes: readonly PlayedScene[],
): PlayProof['verdicts'][number]['status'] {
  const own = failures.filter((failure) => failure.verdict === verdict);
  if (own.some(({ severity }) => severity === 'error')) return 'failed';
  if (!isProved(verdict, scenes)) return 'unproved';
  return own.length > 0 ? 'warned' : 'passed';
}

/** Whether what the verdict speaks of could be seen at all. */
function isProved(verdict: PlayVerdictId, scenes: readonly PlayedScene[]): boolean {
  const lived = (id: PlayedScene['id']): boolean => scenes.some((scene) => scene.id === id && scene.whole);
  const expert = scenes.find(({ id }) => id === 'alone')?.students[0]?.student;
  switch (verdict) {
    case 'finish':
    case 'scripts':
    case 'progress':
      return PLAY_SCENES.every(lived);
    case 'period':
      return expert?.progress.finished === true;
    case 'help':
      return lived('group');
    case 'hostile':
      return lived('hostile');
    case 'secrets':
      return lived('alone') && lived('group');
    case 'frames':
      return lived('class');
  }
}

function studentsOf({ id, students }: PlayedScene): readonly PlayStudents[] {
  const groups = new Map<string, { readonly student: Student; readonly seconds: number }[]>();
  for (const played of students) {
    const { kind, misconceptionId } = played.student.mind;
    const name = `${kind} ${misconceptionId}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [played]);
    else group.push(played);
  }
  return [...groups.values()].flatMap((group): PlayStudents[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        scene: id,
        kind: first.student.mind.kind,
        misconceptionId: first.student.mind.misconceptionId,
        count: group.length,
        finished: group.filter(({ student }) => student.progress.finished).length,
        minutes: toMinutes(Math.max(...group.map(({ seconds }) => seconds))),
        xp: Math.min(...group.map(({ student }) => student.progress.xp)),
      },
    ];
  });
}

function slowest(scenes: readonly PlayedScene[], counts: (student: Student) => boolean, id: PlayedScene['id']): number {
  const seconds = (scenes.find((scene) => scene.id === id)?.students ?? [])
    .filter(({ student }) => counts(student))
    .map((played) => played.seconds);
  return toMinutes(Math.max(0, ...seconds));
}

function toMinutes(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}

function namesOf({ activities, misconceptions }: Lesson): Names {
  return {
    activity: (id) => activities.find((activity) => activity.id === id)?.title ?? id,
    misconception: (id) => misconceptions.find((misconception) => misconception.id === id)?.name ?? id,
  };
}
