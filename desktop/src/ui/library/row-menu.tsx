/** What can be done with a lesson of the list. Whatever puts it away can be undone at once. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LessonSummary } from '../api/index.ts';
import { useShelving } from './use-shelving.ts';

export function RowMenu({ summary }: { readonly summary: LessonSummary }) {
  const { t } = useTranslation();
  const { duplicate, archive, unarchive, remove, undelete } = useShelving(summary);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size="lg"
          color="gray"
          aria-label={t('library.actionsOf', { title: summary.title })}
        >
          <IconDots size={20} color="var(--ink-2)" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {summary.deletedAt === null ? (
          <>
            <Menu.Item onClick={duplicate}>{t('library.duplicate')}</Menu.Item>
            {summary.archivedAt === null ? (
              <Menu.Item onClick={archive}>{t('library.archive')}</Menu.Item>
            ) : (
              <Menu.Item onClick={unarchive}>{t('library.unarchive')}</Menu.Item>
            )}
            <Menu.Item onClick={remove}>{t('library.delete')}</Menu.Item>
          </>
        ) : (
          <Menu.Item onClick={undelete}>{t('library.undelete')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
