/** Shows notices for a while; one that can be acted on stays long enough to be reached by keyboard. */
import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, useNotices } from '../state/index.ts';
import classes from './frame.module.css';

const SHOWN_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 20_000;

export function NoticeRegion() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className={classes.notices} role="status" aria-live="polite">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const dismiss = useNotices((state) => state.dismiss);
  const { id, text, action } = notice;
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS);
    return () => clearTimeout(timer);
  }, [id, action, dismiss]);
  return (
    <div className={classes.notice}>
      <span className={classes.noticeText}>{text}</span>
      {action === undefined ? null : (
        <Button
          size="compact-sm"
          onClick={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton aria-label={t('frame.close')} onClick={() => dismiss(id)} />
    </div>
  );
}
