/** All lessons: found as one types, narrowed, put in order, put away. */
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readFailure, useTRPC } from '../api/index.ts';
import { FailureNote, Page, Waiting } from '../frame/index.ts';
import { Filters } from './filters.tsx';
import { LessonList } from './lesson-list.tsx';
import classes from './library.module.css';
import { isNarrowed, readListRequest } from './list-request.ts';
import { PAGE_SIZE } from './page-size.ts';

export function LibraryPage() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const [address, setAddress] = useSearchParams();
  const typed = address.toString();
  const [settled] = useDebouncedValue(typed, 150);
  const request = readListRequest(new URLSearchParams(settled));
  const first = useQuery(
    trpc.lessons.list.queryOptions({ ...request, offset: 0, limit: PAGE_SIZE }, { placeholderData: (old) => old }),
  );
  const total = first.data?.total;
  const isEmpty = total === 0 && !isNarrowed(request);

  const change = (name: string, value: string) =>
    setAddress(
      (current) => {
        const next = new URLSearchParams(current);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );

  return (
    <Page
      title={t('library.title')}
      under={
        total === undefined || isEmpty ? undefined : <span role="status">{t('library.count', { count: total })}</span>
      }
      actions={
        isEmpty ? undefined : (
          <Button component={Link} to="/" variant="filled">
            {t('library.make')}
          </Button>
        )
      }
    >
      {isEmpty ? (
        <div className={classes.empty}>
          <p>{t('library.empty')}</p>
          <Button component={Link} to="/" variant="filled">
            {t('library.first')}
          </Button>
        </div>
      ) : (
        <>
          <Filters address={address} onChange={change} />
          {first.isError ? <FailureNote failure={readFailure(first.error)} onRetry={() => first.refetch()} /> : null}
          {first.isPending ? <Waiting lines={8} height={2.5} /> : null}
          {total === 0 ? (
            <div className={classes.empty}>
              <p>{t('library.nothing')}</p>
              <Button onClick={() => setAddress({}, { replace: true })}>{t('library.showAll')}</Button>
            </div>
          ) : null}
          {total === undefined || total === 0 ? null : <LessonList key={settled} request={request} total={total} />}
        </>
      )}
    </Page>
  );
}
