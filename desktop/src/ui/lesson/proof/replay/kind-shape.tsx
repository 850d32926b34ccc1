/** The shape of a kind of student: told apart without colour, and beside it always stands a letter. */
import type { PlayStudentKind } from '@toolboxai/shared/lesson';
import classes from './replay.module.css';

/** Around the middle, about 20 wide. */
const OUTLINES: Readonly<Record<PlayStudentKind, string>> = {
  expert: 'M0-10A10 10 0 1 1 0 10A10 10 0 1 1 0-10Z',
  guesser: 'M0-12L12 0L0 12L-12 0Z',
  misconception: 'M0-12L12 9H-12Z',
  idler: 'M-9-9H9V9H-9Z',
  rejoiner: 'M-6-10.5H6L12 0L6 10.5H-6L-12 0Z',
  hostile: 'M-5-11H5L11-5V5L5 11H-5L-11 5V-5Z',
};

/** Where the letter stands: in a triangle lower than the middle. */
const LETTER_DOWN: Readonly<Record<PlayStudentKind, number>> = {
  expert: 3.4,
  guesser: 3.4,
  misconception: 6,
  idler: 3.4,
  rejoiner: 3.4,
  hostile: 3.4,
};

export function KindShape({ kind, label }: { readonly kind: PlayStudentKind; readonly label: string }) {
  return (
    <g className={classes.kind} data-kind={kind}>
      <path d={OUTLINES[kind]} />
      <text y={LETTER_DOWN[kind]} fontSize={label.length > 2 ? 7.5 : label.length > 1 ? 9 : 10.5}>
        {label}
      </text>
    </g>
  );
}

/** The shape by itself, in a line of text. */
export function KindMark({ kind, label }: { readonly kind: PlayStudentKind; readonly label: string }) {
  return (
    <svg className={classes.inlineMark} viewBox="-13 -13 26 26" width={22} height={22} aria-hidden="true">
      <KindShape kind={kind} label={label} />
    </svg>
  );
}
