/** The frame of the app: the rail, the page, the status line, and what floats above them. */
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { CommandPalette } from './command-palette.tsx';
import classes from './frame.module.css';
import { NoticeRegion } from './notice-region.tsx';
import { Rail } from './rail.tsx';
import { StatusLine } from './status-line.tsx';

export function Frame() {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('frame.skip')}
      </a>
      <Rail />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
      <StatusLine />
      <NoticeRegion />
      <CommandPalette />
    </div>
  );
}
