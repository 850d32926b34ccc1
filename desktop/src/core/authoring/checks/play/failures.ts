/**
 * How a proof fails: every code with what it speaks against and its sentence. The sentence names the student, the moment
 * and the activity by itself; the words here only say what happened.
 */
import type { PlayFailure, PlayVerdictId } from '@toolboxai/shared/lesson';

type Params = PlayFailure['params'];

interface FailureKind {
  readonly verdict: PlayVerdictId;
  /** An error when left out. */
  readonly severity?: PlayFailure['severity'];
  /** Follows "…, at 03:12, in “The cloud gate”: ". Names in braces stand for the params. */
  readonly says: string;
  readonly hint: string;
}

const MAKE_AGAIN =
  'Make this part of the lesson again; if it stays, tell us, because the place contradicts the lesson.';
const LAY_OUT = 'Lay out the world again.';
const KIT = 'Build the place again; if it stays, tell us: the lesson kit does not do what it should.';

const define = <Code extends string>(kinds: Readonly<Record<Code, FailureKind>>) => kinds;

export const FAILURE_KINDS = define({
  // To finish
  'station-out-of-reach': { verdict: 'finish', says: 'could not walk to “{station}”: {detail}.', hint: LAY_OUT },
  'prompt-out-of-reach': {
    verdict: 'finish',
    says: 'stood at “{station}” and could not use it: {detail}.',
    hint: LAY_OUT,
  },
  'station-missing': { verdict: 'finish', says: 'found no “{station}” in the place.', hint: LAY_OUT },
  'station-shut': {
    verdict: 'finish',
    says: 'could not use “{station}”, although the activity is open to the student.',
    hint: 'Look at what the activity requires to open.',
  },
  'barrier-shut': {
    verdict: 'finish',
    says: 'passed the gate’s questions, but the barrier “{station}” stays shut: {detail}.',
    hint: KIT,
  },
  'button-missing': { verdict: 'finish', says: 'found no button “{button}” to press ({detail}).', hint: KIT },
  'field-missing': { verdict: 'finish', says: 'found no field “{field}” to write in ({detail}).', hint: KIT },
  'locked-loop': {
    verdict: 'finish',
    says: 'has nothing left to do, but {count} activities never open: {activities}. They wait for one another.',
    hint: 'Change what these activities require before they open.',
  },
  'right-answer-refused': {
    verdict: 'finish',
    says: 'gave the right answer to “{question}” ({answer}), and it was not accepted. The screen said: {screen}',
    hint: 'Look at the answer key of this question.',
  },
  'right-place-refused': {
    verdict: 'finish',
    says: 'brought “{thing}” to “{bin}”, where it belongs, and it was not accepted.',
    hint: 'Look at where this thing belongs.',
  },
  'thrown-out': { verdict: 'finish', says: 'was thrown out of the server: {reason}', hint: KIT },
  'never-finished': {
    verdict: 'finish',
    says: 'was still not through after {minutes} minutes.',
    hint: 'Use fewer or shorter activities.',
  },
  'play-broke-off': { verdict: 'finish', says: 'could not go on: {detail}', hint: KIT },

  // In the period
  'longer-than-period': {
    verdict: 'period',
    says: 'needed {minutes} minutes; the plan gives {planned} minutes to what is played.',
    hint: 'Take something out, or give the playing phases more minutes.',
  },
  'slow-student-longer-than-period': {
    verdict: 'period',
    severity: 'warning',
    says: 'needed {minutes} minutes; the plan gives {planned}. Students who often go wrong may not get through.',
    hint: 'Plan for students who do not finish, or take something out.',
  },

  // Progress
  'xp-wrong': { verdict: 'progress', says: 'has {shown} XP; by the rules it must be {expected}.', hint: KIT },
  'level-wrong': {
    verdict: 'progress',
    says: 'should have reached the level “{expected}”; the screen says “{shown}”.',
    hint: KIT,
  },
  'xp-not-shown': { verdict: 'progress', says: 'sees nowhere how many XP are reached.', hint: KIT },
  'progress-not-shown': { verdict: 'progress', says: 'sees nowhere that “{title}” is what comes now.', hint: KIT },
  'badge-missing': { verdict: 'progress', says: 'earned the badge “{badge}” and does not see it.', hint: KIT },
  'progress-lost': {
    verdict: 'progress',
    says: 'came back and had {shown} XP; before leaving it was {expected}.',
    hint: KIT,
  },
  'progress-lost-with-server': {
    verdict: 'progress',
    says: 'came to another server after the first had ended, and had {shown} XP; before it was {expected}.',
    hint: KIT,
  },
  'opened-too-early': {
    verdict: 'progress',
    says: 'could use “{station}”, although the activity is not open yet.',
    hint: 'Look at what the activity requires to open.',
  },
  'gained-by-nothing': { verdict: 'progress', says: 'did nothing and has {shown} XP.', hint: KIT },

  // Help
  'feedback-missing': {
    verdict: 'help',
    says: 'answered “{answer}” to “{question}” and was not told why it is wrong. Expected: {expected}',
    hint: MAKE_AGAIN,
  },
  'hint-missing': {
    verdict: 'help',
    says: 'asked for a hint to “{question}” and did not see it. Expected: {expected}',
    hint: MAKE_AGAIN,
  },
  'explanation-missing': {
    verdict: 'help',
    says: 'was not shown the explanation of “{question}” when it was due. Expected: {expected}',
    hint: MAKE_AGAIN,
  },
  'wrong-answer-accepted': {
    verdict: 'help',
    says: 'gave a wrong answer to “{question}” ({answer}), and it was accepted.',
    hint: 'Look at the answer key of this question.',
  },

  // Hostile
  'hostile-gained': {
    verdict: 'hostile',
    says: 'sent messages that no honest device sends ({what}) and got {shown} XP by them instead of {expected}.',
    hint: KIT,
  },
  'hostile-broke-script': {
    verdict: 'hostile',
    says: 'sent messages that no honest device sends ({what}), and a script failed: {script}:{line}: {reason}',
    hint: KIT,
  },

  // Scripts
  'script-error': { verdict: 'scripts', says: 'a script failed: {script}:{line}: {reason}', hint: KIT },
  'script-warning': {
    verdict: 'scripts',
    severity: 'warning',
    says: 'a script warned: {script}:{line}: {reason}',
    hint: KIT,
  },
  'script-never-ends': {
    verdict: 'scripts',
    says: 'the script {script} did not come to an end: {reason}',
    hint: 'Look for a loop that never waits or a table that keeps growing.',
  },

  // Secrets
  'answer-in-place': {
    verdict: 'secrets',
    says: 'every student’s device can read {what} of “{about}” in {where}.',
    hint: 'Take it out: only the server may know it.',
  },
  'answer-sent': {
    verdict: 'secrets',
    says: 'the server told the device {what} of “{about}” before it was due, in {where}.',
    hint: KIT,
  },

  // Frames
  'frame-too-dear': {
    verdict: 'frames',
    severity: 'warning',
    says: 'one frame takes {steps} script steps a student; beyond {limit}, small laptops stutter.',
    hint: 'Tell us: scripts of the place do more than they need.',
  },
});

export type FailureCode = keyof typeof FAILURE_KINDS;

export interface Failure {
  readonly code: FailureCode;
  readonly scene?: PlayFailure['scene'];
  readonly student?: PlayFailure['student'];
  readonly activityId?: string | null;
  readonly partId?: string | null;
  readonly at?: number | null;
  readonly params: Params;
}

/** Names for the sentence, by id. */
export interface Names {
  activity(id: string): string;
  misconception(id: string): string;
}

export function failureOf(found: Failure, names: Names): PlayFailure {
  const { verdict, severity = 'error', says, hint }: FailureKind = FAILURE_KINDS[found.code];
  const { scene = null, student = null, activityId = null, partId = null, at = null } = found;
  const words = says.replace(/\{(\w+)\}/g, (_, name: string) => String(found.params[name] ?? ''));
  const opening = [
    ...(student === null ? [] : [who(student, names)]),
    ...(at === null ? [] : [`at ${clockTime(at)}`]),
    ...(activityId === null ? [] : [`in “${names.activity(activityId)}”`]),
  ].join(', ');
  return {
    code: found.code,
    verdict,
    severity,
    scene,
    student,
    activityId,
    partId,
    at: at === null ? null : Math.round(at * 10) / 10,
    params: found.params,
    message: `${opening === '' ? '' : `${opening}: `}${words}`,
    hint,
  };
}

/** `03:12` for 192 seconds. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

function who(student: NonNullable<PlayFailure['student']>, names: Names): string {
  const { kind, misconceptionId } = student;
  if (kind === 'misconception' && misconceptionId !== null) {
    return `The student who believes “${names.misconception(misconceptionId)}”`;
  }
  return WHO[kind];
}

const WHO: Readonly<Record<NonNullable<PlayFailure['student']>['kind'], string>> = {
  expert: 'The student who knows everything',
  guesser: 'The student who guesses',
  misconception: 'The student with a misconception',
  idler: 'The student who does nothing',
  rejoiner: 'The student who leaves and comes back',
  hostile: 'The hostile student',
};
