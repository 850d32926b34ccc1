/**
 * A list with a button below that makes it longer. Whoever works by keyboard is led along: a new row is written in at once,
 * and when a row is removed, the button takes the focus that went with it.
 */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useLessonWork } from '../lesson-work.ts';
import classes from './items.module.css';

interface GrowingListProps {
  /** Its rows are numbered by what they say or by nothing. */
  readonly kind: 'ol' | 'ul';
  readonly children: ReactNode;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** The format allows one more. */
  readonly canAdd: boolean;
}

export function GrowingList({ kind: List, children, addLabel, onAdd, canAdd }: GrowingListProps) {
  const { readOnly } = useLessonWork();
  const frame = useRef<HTMLDivElement>(null);
  const add = () => {
    onAdd();
    requestAnimationFrame(() => lastRow(frame.current)?.querySelector('textarea')?.focus());
  };
  return (
    <div ref={frame} className={classes.growing} data-growing>
      <List>{children}</List>
      {readOnly || !canAdd ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.add ?? ''}
          leftSection={<IconPlus size={16} aria-hidden />}
          data-add
          onClick={add}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}

function lastRow(frame: HTMLElement | null): Element | null {
  return frame?.querySelector(':scope > :is(ol, ul) > li:last-child') ?? null;
}
