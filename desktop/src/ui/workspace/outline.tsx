/** Entries of the outline: parts of a lesson, with how many there are and their state. */
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import classes from './workspace.module.css';

export function OutlineGroup({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.group}>{children}</ul>;
}

interface OutlinePartProps {
  readonly name: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** A part that cannot be opened yet. */
export function OutlinePart({ name, note, children }: OutlinePartProps) {
  return (
    <li>
      <span className={classes.part}>
        <span className={classes.partName}>{name}</span>
        <span className={classes.note}>{note}</span>
      </span>
      {children}
    </li>
  );
}

interface OutlineLinkProps extends OutlinePartProps {
  readonly to: string;
  readonly end?: boolean;
  readonly isSmall?: boolean;
}

export function OutlineLink({ to, end = false, isSmall = false, name, note, children }: OutlineLinkProps) {
  return (
    <li>
      <NavLink to={to} end={end} className={classes.part ?? ''} data-small={isSmall || undefined}>
        <span className={classes.partName}>{name}</span>
        <span className={classes.note}>{note}</span>
      </NavLink>
      {children}
    </li>
  );
}
