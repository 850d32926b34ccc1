/** Where one can go: few places, each with its word. */
import { IconBooks, IconHome, IconSearch, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import mark from '../mark.svg';
import classes from './frame.module.css';
import { usePalette } from './palette-state.ts';

export function Rail() {
  const { t } = useTranslation();
  const open = usePalette((state) => state.open);
  return (
    <nav className={classes.rail} aria-label={t('frame.places')}>
      <div className={classes.mark}>
        <img src={mark} width={28} height={28} alt="ToolBoxAI" />
      </div>
      <NavLink to="/" end className={classes.place ?? ''}>
        <IconHome size={20} stroke={1.7} aria-hidden />
        {t('frame.home')}
      </NavLink>
      <NavLink to="/lessons" className={classes.place ?? ''}>
        <IconBooks size={20} stroke={1.7} aria-hidden />
        {t('frame.lessons')}
      </NavLink>
      <div className={classes.foot}>
        <button type="button" className={classes.place ?? ''} onClick={open} aria-keyshortcuts="Control+K Meta+K">
          <IconSearch size={20} stroke={1.7} aria-hidden />
          {t('frame.find')}
        </button>
        <NavLink to="/settings" className={classes.place ?? ''}>
          <IconSettings size={20} stroke={1.7} aria-hidden />
          {t('frame.settings')}
        </NavLink>
      </div>
    </nav>
  );
}
