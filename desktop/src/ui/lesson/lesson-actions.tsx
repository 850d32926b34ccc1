/** What can be done with the whole lesson: approve it, then take it out. The next step is the filled button. */
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportKind, readFailure, useTRPC, useTRPCClient } from '../api/index.ts';
import { failureWords } from '../frame/index.ts';
import { useNotices } from '../state/index.ts';
import { download } from './download.ts';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { useKeepStored } from './use-saving.ts';

export function LessonActions() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const tell = useNotices((state) => state.tell);
  const keepStored = useKeepStored();
  const { summary, isChanged } = useLessonWork();
  const reasonId = useId();
  const { id, status, version } = summary;
  const tellFailure = (error: unknown) => {
    const { message, hint } = failureWords(readFailure(error));
    tell(hint === null ? message : `${message} ${hint}`);
  };
  const approve = useMutation(
    trpc.lessons.approve.mutationOptions({
      onSuccess: (stored) => {
        keepStored(stored);
        tell(t('lesson.approved'));
      },
      onError: tellFailure,
    }),
  );
  const take = useMutation({
    mutationFn: (kind: ExportKind) => client.lessons.export.query({ id, kind }),
    onSuccess: (file) => {
      download(file);
      tell(t('lesson.exported', { file: file.fileName }));
    },
    onError: tellFailure,
  });

  const reason = isChanged ? t('lesson.saveFirst') : status === 'draft' ? t('lesson.mustPass') : null;
  const isApproved = status === 'approved' && !isChanged;
  return (
    <div className={classes.actions}>
      <div className={classes.buttons}>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
              disabled={reason !== null}
              aria-describedby={reasonId}
              loading={take.isPending}
            >
              {t('lesson.export.name')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => take.mutate('place')} disabled={!isApproved}>
              <span className={classes.choice}>
                {t('lesson.export.place')}
                <span className={classes.quiet}>
                  {t(isApproved ? 'lesson.export.placeAbout' : 'lesson.export.placeFirst')}
                </span>
              </span>
            </Menu.Item>
            <Menu.Item onClick={() => take.mutate('pages')}>
              <span className={classes.choice}>
                {t('lesson.export.pages')}
                <span className={classes.quiet}>{t('lesson.export.pagesAbout')}</span>
              </span>
            </Menu.Item>
            <Menu.Item onClick={() => take.mutate('lesson')}>
              <span className={classes.choice}>
                {t('lesson.export.lesson')}
                <span className={classes.quiet}>{t('lesson.export.lessonAbout')}</span>
              </span>
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {isApproved ? (
          <Button variant="filled" onClick={() => take.mutate('place')} loading={take.isPending}>
            {t('lesson.export.now')}
          </Button>
        ) : (
          <Button
            variant="filled"
            disabled={reason !== null}
            aria-describedby={reasonId}
            loading={approve.isPending}
            onClick={() => approve.mutate({ id, expectedVersion: version })}
          >
            {t('lesson.approve')}
          </Button>
        )}
      </div>
      <p id={reasonId} className={classes.quiet}>
        {reason}
      </p>
    </div>
  );
}
