/** Left the outline, middle the thing itself, right what is said about exactly that thing. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './workspace.module.css';

interface WorkspaceProps {
  readonly outline: ReactNode;
  readonly aside?: ReactNode;
  readonly asideName?: string;
  readonly children: ReactNode;
}

export function Workspace({ outline, aside, asideName, children }: WorkspaceProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.workspace} data-aside={aside === undefined ? undefined : true}>
      <nav className={classes.outline} aria-label={t('workspace.outline')}>
        {outline}
      </nav>
      <div className={classes.middle}>{children}</div>
      {aside === undefined ? null : (
        <aside className={classes.aside} aria-label={asideName}>
          {aside}
        </aside>
      )}
    </div>
  );
}
