/** A page: its question or name at the top with the page's actions beside it, its content below. */
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

interface PageProps {
  /** Shown as the heading, and in the tab. */
  readonly title: string;
  /** Stands in place of the plain heading; must hold the `h1`. */
  readonly heading?: ReactNode;
  /** One line under the heading. */
  readonly under?: ReactNode;
  readonly actions?: ReactNode;
  /** `wide` for pages with columns of their own. */
  readonly width?: 'measure' | 'wide';
  readonly children: ReactNode;
}

export function Page({ title, heading, under, actions, width = 'measure', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ToolBoxAI`;
  }, [title]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.title}>
        <div className={classes.name}>
          {heading ?? <h1>{title}</h1>}
          {under === undefined ? null : <div className={classes.under}>{under}</div>}
        </div>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
