/** Everything that happens, in words and in order. Only what is in sight is drawn; a click goes to the moment. */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Lesson } from '@toolboxai/shared/lesson';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { eventWords } from './event-words.ts';
import { KindMark } from './kind-shape.tsx';
import type { Playback } from './playback.ts';
import classes from './replay.module.css';
import { clockText, type ShownEvent } from './scene-model.ts';
import { useHappened, usePlaybackState } from './use-playback.ts';

interface EventListProps {
  readonly lesson: Lesson;
  readonly playback: Playback;
  readonly events: readonly ShownEvent[];
  readonly onGo: (seconds: number) => void;
}

export function EventList({ lesson, playback, events, onGo }: EventListProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const current = useHappened(playback, events) - 1;
  const { isPlaying } = usePlaybackState(playback);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 40,
    overscan: 6,
    getItemKey: (index) => events[index]?.index ?? index,
  });
  useEffect(() => {
    const isReading = frame.current?.contains(document.activeElement) === true || frame.current?.matches(':hover');
    if (current < 0 || (isPlaying && isReading)) return;
    // It turns the page rather than creeping along: what can be read stands still.
    const { startIndex = 0, endIndex = -1 } = rows.range ?? {};
    if (current < startIndex || current >= endIndex)
      rows.scrollToIndex(current, { align: isPlaying ? 'start' : 'center' });
  }, [current, isPlaying, rows]);

  return (
    <section className={classes.events} aria-labelledby="replay-events">
      <h4 id="replay-events">
        {t('proof.replay.events')}{' '}
        <span className={classes.quiet}>{t('proof.replay.eventsCount', { count: events.length })}</span>
      </h4>
      {events.length === 0 ? <p className={classes.quiet}>{t('proof.replay.noEvents')}</p> : null}
      <div ref={frame} className={classes.eventFrame}>
        <ol className={classes.eventRows} aria-labelledby="replay-events" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const shown = events[index];
            if (shown === undefined) return null;
            const { student, event, at } = shown;
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={classes.eventRow}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={events.length}
                aria-posinset={index + 1}
              >
                <button
                  type="button"
                  className={classes.event}
                  aria-current={index === current ? 'true' : undefined}
                  data-kind={event.kind}
                  onClick={() => onGo(at)}
                >
                  <span className={classes.eventTime}>{clockText(at)}</span>
                  <KindMark kind={student.kind} label={student.label} />
                  <span>
                    <span className={classes.eventWho}>{student.label}</span> {eventWords(event, lesson, t)}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
