/** One scene of the replay: map, controls, time line, and the same in words. */
import { useReducedMotion } from '@mantine/hooks';
import type { Lesson, PlayStudentKind } from '@toolboxai/shared/lesson';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Controls } from './controls.tsx';
import { EventList } from './event-list.tsx';
import { KindMark } from './kind-shape.tsx';
import { MapView } from './map-view.tsx';
import classes from './replay.module.css';
import { happenedBy, type Letters, type SceneModel } from './scene-model.ts';
import { TimeLine } from './time-line.tsx';
import { useKeys } from './use-keys.ts';
import { usePlayback } from './use-playback.ts';

interface ScenePlayProps {
  readonly lesson: Lesson;
  readonly scene: SceneModel;
  readonly letters: Letters;
  readonly start: number;
  readonly chosen: number | null;
  readonly onChoose: (studentId: number) => void;
  /** Whether it was opened to show one moment: then it comes into sight and has the focus. */
  readonly isCalledFor: boolean;
}

export function ScenePlay({ lesson, scene, letters, start, chosen, onChoose, isCalledFor }: ScenePlayProps) {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  const isCalm = useReducedMotion();
  const playback = usePlayback(scene, start, isCalm);
  const events = useMemo(
    () => (chosen === null ? scene.events : scene.events.filter(({ student }) => student.id === chosen)),
    [scene, chosen],
  );
  const go = useCallback((seconds: number) => playback.seek(seconds), [playback]);
  const step = useCallback(
    (by: -1 | 1) => {
      playback.pause();
      const now = playback.time();
      const next = by > 0 ? events[happenedBy(events, now)] : events.findLast(({ at }) => at < now - 0.05);
      if (next !== undefined) playback.seek(next.at);
    },
    [playback, events],
  );
  useKeys({ region, playback, onGo: go, onStep: step });
  useEffect(() => {
    if (!isCalledFor) return;
    region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView({ block: 'start' });
  }, [isCalledFor]);

  const kinds = [...new Set(scene.students.map(({ kind }) => kind))];
  return (
    <section ref={region} className={classes.play} aria-label={t('proof.replay.name')} tabIndex={-1}>
      <MapView {...{ lesson, scene, playback, chosen, onChoose }} />
      <Legend kinds={kinds} letters={letters} />
      <Controls playback={playback} onStep={step} />
      {isCalm ? <p className={classes.quiet}>{t('proof.replay.calm')}</p> : null}
      <TimeLine playback={playback} events={events} onGo={go} />
      <details className={classes.keys}>
        <summary>{t('proof.replay.keys')}</summary>
        <p className={classes.quiet}>{t('proof.replay.keysText')}</p>
      </details>
      <EventList lesson={lesson} playback={playback} events={events} onGo={go} />
    </section>
  );
}

function Legend({ kinds, letters }: { readonly kinds: readonly PlayStudentKind[]; readonly letters: Letters }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.legend} aria-label={t('proof.replay.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} label={letters[kind]} />
          {t(`proof.students.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
