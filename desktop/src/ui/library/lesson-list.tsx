/** The lessons, of which only those in sight are drawn and only their pages are asked for: ten thousand are fine. */
import { useQueries } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../api/index.ts';
import { LessonRow } from './lesson-row.tsx';
import classes from './library.module.css';
import type { ListRequest } from './list-request.ts';
import { PAGE_SIZE } from './page-size.ts';

interface LessonListProps {
  readonly request: ListRequest;
  readonly total: number;
}

export function LessonList({ request, total }: LessonListProps) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({ count: total, estimateSize: () => 68, overscan: 8, scrollMargin: top });
  const shown = rows.getVirtualItems();
  const pages = [...new Set(shown.map(({ index }) => Math.floor(index / PAGE_SIZE)))];
  const answers = useQueries({
    queries: pages.map((page) =>
      trpc.lessons.list.queryOptions({ ...request, offset: page * PAGE_SIZE, limit: PAGE_SIZE }),
    ),
  });
  const hitAt = (index: number) => {
    const answer = answers[pages.indexOf(Math.floor(index / PAGE_SIZE))];
    return answer?.data?.items[index % PAGE_SIZE];
  };
  return (
    <ul ref={list} className={classes.list} style={{ height: rows.getTotalSize() }} aria-label={t('library.title')}>
      {shown.map(({ index, start, key }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className={classes.row}
          style={{ transform: `translateY(${start - top}px)` }}
          aria-setsize={total}
          aria-posinset={index + 1}
        >
          <LessonRow hit={hitAt(index)} />
        </li>
      ))}
    </ul>
  );
}
