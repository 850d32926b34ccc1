/** What can be done with the whole lesson: approve it, then take it out. The next step is the filled button. */
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { addressOf } from './parts.ts';
import { percentOf } from './proof/index.ts';
import { type Leaving, useLeaving } from './use-leaving.ts';

export function LessonActions() {
  const { t } = useTranslation();
  const { summary, isChanged } = useLessonWork();
  const leaving = useLeaving();
  const reasonId = useId();
  const { isProved, isBusy, approve, take, proving } = leaving;
  const { status } = summary;
  const isApproved = status === 'approved' && !isChanged;
  const isPlaying = proving.job.state === 'running';
  const blocked = isChanged ? t('lesson.saveFirst') : status === 'draft' ? t('lesson.mustPass') : null;
  const note = isProved ? null : t(isApproved ? 'proof.exportNote' : 'proof.approveNote');
  return (
    <div className={classes.actions}>
      <div className={classes.buttons}>
        <ExportMenu
          leaving={leaving}
          isApproved={isApproved}
          isBlocked={blocked !== null || isPlaying}
          reasonId={reasonId}
        />
        <Button
          variant="filled"
          disabled={blocked !== null || isPlaying}
          aria-describedby={reasonId}
          loading={isBusy}
          onClick={isApproved ? () => take('place') : approve}
        >
          {t(isApproved ? 'lesson.export.now' : 'lesson.approve')}
        </Button>
      </div>
      <p id={reasonId} className={classes.quiet}>
        {isPlaying ? <Playing leaving={leaving} /> : (blocked ?? note)}
      </p>
    </div>
  );
}

function Playing({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useTranslation();
  const { summary } = useLessonWork();
  const { job, stop } = leaving.proving;
  if (job.state !== 'running') return null;
  return (
    <span className={classes.playing}>
      <Link to={addressOf(summary.id, { section: 'proof' })}>{t('proof.playing')}</Link>
      {` · ${t('proof.progress.share', { percent: percentOf(job) })}`}
      <Button size="compact-sm" onClick={stop}>
        {t('proof.stop')}
      </Button>
    </span>
  );
}

interface ExportMenuProps {
  readonly leaving: Leaving;
  readonly isApproved: boolean;
  readonly isBlocked: boolean;
  readonly reasonId: string;
}

function ExportMenu({ leaving, isApproved, isBlocked, reasonId }: ExportMenuProps) {
  const { t } = useTranslation();
  const { take, isBusy } = leaving;
  const choices = [
    { kind: 'place', name: 'place', about: isApproved ? 'placeAbout' : 'placeFirst', disabled: !isApproved },
    { kind: 'pages', name: 'pages', about: 'pagesAbout', disabled: false },
    { kind: 'lesson', name: 'lesson', about: 'lessonAbout', disabled: false },
  ] as const;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
          disabled={isBlocked}
          aria-describedby={reasonId}
          loading={isBusy}
        >
          {t('lesson.export.name')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ kind, name, about, disabled }) => (
          <Menu.Item key={kind} onClick={() => take(kind)} disabled={disabled}>
            <span className={classes.choice}>
              {t(`lesson.export.${name}`)}
              <span className={classes.quiet}>{t(`lesson.export.${about}`)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
