/**
 * The students on the map. They move at every frame, so what moves is written into the drawing itself and React draws
 * only when other students are shown or another one is chosen.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { KindShape } from './kind-shape.tsx';
import { type Lie, pointOn } from './map-frame.ts';
import type { Playback } from './playback.ts';
import classes from './replay.module.css';
import { happenedBy, placeAt, type SceneModel, type ShownEvent } from './scene-model.ts';

interface StudentMarksProps {
  readonly scene: SceneModel;
  readonly playback: Playback;
  readonly lie: Lie;
  /** Studs of a pixel. */
  readonly scale: number;
  /** The student who is looked at; null for everyone. */
  readonly chosen: number | null;
  readonly onChoose: (studentId: number) => void;
}

/** What is shown beside a student for a moment after it happened. */
const SIGNS: Readonly<Partial<Record<ShownEvent['event']['kind'], string>>> = {
  right: '✓',
  wrong: '✕',
  hint: '?',
  completed: '★',
  finished: '★',
  attack: '!',
  failed: '✕',
};
/** Seconds of the watcher, whatever the speed. */
const SIGN_SHOWN = 1.2;

export function StudentMarks({ scene, playback, lie, scale, chosen, onChoose }: StudentMarksProps) {
  const marks = useRef(new Map<number, SVGGElement>());
  const told = useMemo(
    () =>
      new Map(
        scene.students.map(({ id }) => [
          id,
          scene.events.filter(({ student, event }) => student.id === id && event.kind in SIGNS),
        ]),
      ),
    [scene],
  );

  const draw = useCallback(() => {
    const seconds = playback.time();
    const shown = SIGN_SHOWN * playback.state().speed;
    for (const student of scene.students) {
      const mark = marks.current.get(student.id);
      if (mark === undefined) continue;
      const place = placeAt(student, seconds);
      mark.toggleAttribute('data-away', place === undefined);
      if (place === undefined) continue;
      const [x, y] = pointOn(lie, place);
      const [right, down] = student.aside;
      mark.setAttribute('transform', `translate(${x + right * scale} ${y + down * scale}) scale(${scale})`);
      const events = told.get(student.id) ?? [];
      const last = events[happenedBy(events, seconds) - 1];
      const sign = last !== undefined && seconds - last.at <= shown ? (SIGNS[last.event.kind] ?? '') : '';
      const words = mark.lastElementChild;
      if (words !== null && words.textContent !== sign) {
        words.textContent = sign;
        words.setAttribute('data-kind', last?.event.kind ?? '');
      }
    }
  }, [scene, playback, lie, scale, told]);

  useLayoutEffect(() => {
    draw();
    return playback.onFrame(draw);
  }, [draw, playback]);

  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const element = group.current;
    // A shortcut for the pointer; the list of students does the same for everyone.
    const choose = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? target.closest('[data-student]')?.getAttribute('data-student') : null;
      if (id != null) onChoose(Number(id));
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, [onChoose]);

  // Who is looked at is drawn last, above the others.
  const order = scene.students.toSorted((a, b) => Number(a.id === chosen) - Number(b.id === chosen));
  return (
    <g ref={group}>
      {order.map(({ id, kind, label }) => (
        <g
          key={id}
          ref={(node) => {
            if (node === null) marks.current.delete(id);
            else marks.current.set(id, node);
          }}
          className={classes.student}
          data-student={id}
          data-faded={(chosen !== null && chosen !== id) || undefined}
        >
          <KindShape kind={kind} label={label} />
          <text className={classes.sign} x={9} y={-9} />
        </g>
      ))}
    </g>
  );
}
