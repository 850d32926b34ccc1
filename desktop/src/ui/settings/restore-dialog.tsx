/** Asks before the library goes back to a backup, and says that nothing is lost by it. */
import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Backup, Failure } from '../api/index.ts';
import { FailureNote, useDates } from '../frame/index.ts';
import classes from './settings.module.css';

interface RestoreDialogProps {
  /** Null while nothing is asked. */
  readonly backup: Backup | null;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly onConfirm: (backup: Backup) => void;
  readonly onClose: () => void;
}

export function RestoreDialog({ backup, failure, isBusy, onConfirm, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={t('settings.backups.confirmTitle')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {backup === null ? null : (
        <div className={classes.dialog}>
          <p>{t('settings.backups.confirm', { moment: dates.moment(backup.at) })}</p>
          {failure === null ? null : <FailureNote failure={failure} />}
          <div className={classes.answers}>
            <Button onClick={onClose} disabled={isBusy}>
              {t('settings.backups.keep')}
            </Button>
            <Button variant="filled" onClick={() => onConfirm(backup)} loading={isBusy}>
              {t('settings.backups.confirmRestore')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
