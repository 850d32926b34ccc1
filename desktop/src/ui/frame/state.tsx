/** A state as a shape and a word: never colour alone. */
import {
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDot,
  IconCircleXFilled,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state.module.css';

export type StateTone = 'good' | 'warn' | 'bad' | 'busy' | 'quiet';

const SHAPES = {
  good: IconCircleCheckFilled,
  warn: IconAlertTriangleFilled,
  bad: IconCircleXFilled,
  busy: IconCircleDot,
  quiet: IconCircle,
} as const;

export function State({ tone, children }: { readonly tone: StateTone; readonly children: ReactNode }) {
  const Shape = SHAPES[tone];
  return (
    <span className={classes.state} data-tone={tone}>
      <Shape size={15} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
