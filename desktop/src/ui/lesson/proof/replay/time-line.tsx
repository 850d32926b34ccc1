/**
 * The time line: what happened as marks in three lanes, and the moment as a slider under them. The marks are for the
 * pointer and the eye; the list of events says the same in words.
 */
import { useElementSize } from '@mantine/hooks';
import { memo, type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANES, type Mark, markNear, marksOf } from './marks.ts';
import type { Playback } from './playback.ts';
import classes from './replay.module.css';
import { clockText, type ShownEvent } from './scene-model.ts';
import { useSeconds } from './use-playback.ts';

interface TimeLineProps {
  readonly playback: Playback;
  readonly events: readonly ShownEvent[];
  readonly onGo: (seconds: number) => void;
}

/** Half a thumb: the slider's own ends stand this far inside of it. */
const INSET = 8;
const LANE_HEIGHT = 16;
/** Pixels within which a click means a mark. */
const NEAR = 8;
/** Pixels that a mark takes. */
const MARK_WIDTH = 5;

export function TimeLine({ playback, events, onGo }: TimeLineProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const slider = useRef<HTMLInputElement>(null);
  const hand = useRef<HTMLDivElement>(null);
  const seconds = useSeconds(playback);
  const { duration } = playback;
  const inner = Math.max(1, width - 2 * INSET);
  const marks = useMemo(() => marksOf(events, duration, Math.floor(inner / MARK_WIDTH)), [events, duration, inner]);

  const draw = useCallback(() => {
    const now = playback.time();
    if (slider.current !== null) slider.current.value = String(now);
    hand.current?.style.setProperty(
      'transform',
      `translateX(${INSET + (duration === 0 ? 0 : now / duration) * inner}px)`,
    );
  }, [playback, duration, inner]);
  useLayoutEffect(() => {
    draw();
    return playback.onFrame(draw);
  }, [draw, playback]);

  const click = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left - INSET) / inner));
    const lane = LANES[Math.floor((event.clientY - box.top) / LANE_HEIGHT)];
    onGo(markNear(marks, lane, share, NEAR / inner)?.event.at ?? share * duration);
  };

  return (
    <div className={classes.timeLine}>
      <div className={classes.laneNames} aria-hidden="true">
        {LANES.map((lane) => (
          <span key={lane}>{t(`proof.replay.lanes.${lane}`)}</span>
        ))}
      </div>
      <div className={classes.lanesFrame}>
        <div ref={ref} className={classes.lanes} aria-hidden="true" onPointerDown={click}>
          <Marks marks={marks} width={inner} />
          <div ref={hand} className={classes.hand} />
        </div>
        <input
          ref={slider}
          type="range"
          className={classes.slider}
          min={0}
          max={duration}
          step={0.1}
          defaultValue={playback.time()}
          aria-label={t('proof.replay.time')}
          aria-valuetext={t('proof.replay.timeOf', { now: clockText(seconds), end: clockText(duration) })}
          onChange={({ currentTarget }) => onGo(Number(currentTarget.value))}
        />
      </div>
    </div>
  );
}

interface MarksProps {
  readonly marks: readonly Mark[];
  /** Pixels. */
  readonly width: number;
}

const Marks = memo(function Marks({ marks, width }: MarksProps) {
  return (
    <svg width="100%" height={LANES.length * LANE_HEIGHT} className={classes.marks} aria-hidden="true">
      {LANES.map((lane, row) => (
        <g key={lane} transform={`translate(0 ${(row + 0.5) * LANE_HEIGHT})`}>
          <path d={`M0 0H${width}`} className={classes.laneLine} />
          {marks
            .filter((mark) => mark.lane === lane)
            .map(({ kind, share, event }) => (
              <path
                key={event.index}
                d={SHAPES[kind]}
                transform={`translate(${share * width} 0)`}
                className={classes.mark}
                data-kind={kind}
              />
            ))}
        </g>
      ))}
    </svg>
  );
});

const TICK = 'M-0.75-4H0.75V4H-0.75Z';
const CROSS = 'M-3.5-5L0-1.5L3.5-5L5-3.5L1.5 0L5 3.5L3.5 5L0 1.5L-3.5 5L-5 3.5L-1.5 0L-5-3.5Z';

/** Around the middle of the lane; each kind has a shape of its own within its lane. */
const SHAPES: Readonly<Record<Mark['kind'], string>> = {
  reached: 'M-0.75-3H0.75V3H-0.75Z',
  opened: 'M-0.75-3H0.75V3H-0.75Z',
  read: 'M-0.75-3H0.75V3H-0.75Z',
  unlocked: 'M-3-3H3V3H-3ZM-1.5-1.5V1.5H1.5V-1.5Z',
  completed: 'M-4-4H4V4H-4Z',
  badge: 'M0-5L5 0L0 5L-5 0Z',
  finished: 'M0-6L1.6-2H6L2.5 0.8L3.8 5L0 2.6L-3.8 5L-2.5 0.8L-6-2H-1.6Z',
  right: TICK,
  hint: 'M0-3A3 3 0 1 1 0 3A3 3 0 1 1 0-3Z',
  wrong: 'M-2.5-3.5L0-1L2.5-3.5L3.5-2.5L1 0L3.5 2.5L2.5 3.5L0 1L-2.5 3.5L-3.5 2.5L-1 0L-3.5-2.5Z',
  joined: 'M-3-4L3 0L-3 4Z',
  left: 'M3-4L-3 0L3 4Z',
  attack: 'M0-5L5 4H-5Z',
  failed: CROSS,
};
