/** A proof on the terminal: one line while students play, then who finished and what they met. */
import type { Lesson, PlayProof, PlayStudents } from '@toolboxai/shared/lesson';
import type { PlayProgress } from '../core/authoring/checks/index.ts';
import { progressTeller } from '../core/authoring/proof/index.ts';
import { type Terminal, table } from './terminal.ts';

/** Shows who plays and which minute it is, with the share of students who are through. */
export function showPlaying(terminal: Terminal): (progress: PlayProgress) => void {
  return progressTeller((message, fraction = 0) => terminal.progress(`[${Math.round(fraction * 100)} %] ${message}`));
}

const STUDENTS: Readonly<Record<PlayStudents['kind'], string>> = {
  expert: 'knows everything',
  guesser: 'guesses',
  misconception: 'has a wrong idea',
  idler: 'idles and leaves',
  rejoiner: 'leaves and comes back',
  hostile: 'cheats',
};

/** The table of who played, then every failure in a line with its hint below. */
export function printProof(lesson: Lesson, proof: PlayProof, terminal: Terminal): void {
  const name = ({ kind, misconceptionId }: PlayStudents): string => {
    const idea = lesson.misconceptions.find(({ id }) => id === misconceptionId)?.name;
    return idea === undefined ? STUDENTS[kind] : `believes “${idea}”`;
  };
  const rows = proof.students.map((played) => [
    played.scene,
    name(played),
    `${played.finished} of ${played.count} finished`,
    `${played.minutes} min`,
    `${played.xp} XP`,
  ]);
  for (const line of table(rows)) terminal.print(`  ${line}`);
  terminal.print();
  for (const { verdict, status } of proof.verdicts) {
    const look = status === 'passed' ? 'green' : status === 'failed' ? 'red' : 'yellow';
    terminal.print(`  ${terminal.paint(look, status.padEnd(8))}  ${verdict}`);
  }
  if (proof.failures.length > 0) terminal.print();
  for (const { severity, message, hint } of proof.failures) {
    terminal.print(`  ${terminal.paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${message}`);
    if (hint !== null) terminal.print(`         ${hint}`);
  }
}
