/** The moving map: the world from above, with everyone where she is at the moment. */
import { useElementSize } from '@mantine/hooks';
import type { Lesson } from '@toolboxai/shared/lesson';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { frameOf, lieFor } from './map-frame.ts';
import { Gates, MapGround } from './map-ground.tsx';
import type { Playback } from './playback.ts';
import classes from './replay.module.css';
import { clockText, placeAt, type SceneModel, type ShownEvent } from './scene-model.ts';
import { StudentMarks } from './student-marks.tsx';
import { useHappened } from './use-playback.ts';

interface MapViewProps {
  readonly lesson: Lesson;
  readonly scene: SceneModel;
  readonly playback: Playback;
  readonly chosen: number | null;
  readonly onChoose: (studentId: number) => void;
}

/** Pixels; a taller map would push its own controls out of the window. */
const TALLEST = { side: 460, upright: 600 } as const;

export function MapView({ lesson, scene, playback, chosen, onChoose }: MapViewProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const { world, activities } = lesson;
  const lie = lieFor(world, width);
  const frame = useMemo(() => frameOf(world, lie), [world, lie]);
  const scale = Math.max(frame.width / Math.max(1, width), frame.height / TALLEST[lie]);
  const completed = useMemo(() => scene.events.filter(({ event }) => event.kind === 'completed'), [scene]);
  const happened = useHappened(playback, completed);
  const open = useMemo(
    () => openGates(scene, completed.slice(0, happened), chosen),
    [scene, completed, happened, chosen],
  );
  const now = playback.time();
  const present = scene.students.filter((student) => placeAt(student, now) !== undefined).length;
  return (
    <div ref={ref} className={classes.mapFrame}>
      {width === 0 ? null : (
        <svg
          role="img"
          aria-label={t('proof.replay.map', { students: present, time: clockText(now) })}
          className={classes.map}
          width={frame.width / scale}
          height={frame.height / scale}
          viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
        >
          <MapGround world={world} lie={lie} scale={scale} />
          <Gates world={world} lie={lie} scale={scale} activities={activities} open={open} />
          <StudentMarks {...{ scene, playback, lie, scale, chosen, onChoose }} />
        </svg>
      )}
    </div>
  );
}

/** Gates are open to each student for herself; the map shows one open when it is so for everyone who is looked at. */
function openGates(scene: SceneModel, completed: readonly ShownEvent[], chosen: number | null): ReadonlySet<string> {
  const looked = scene.students.filter(({ id }) => chosen === null || id === chosen).length;
  const through = new Map<string, Set<number>>();
  for (const { event, student } of completed) {
    if (event.kind !== 'completed' || (chosen !== null && student.id !== chosen)) continue;
    const done = through.get(event.activityId) ?? new Set();
    through.set(event.activityId, done.add(student.id));
  }
  return new Set([...through].filter(([, done]) => done.size >= looked).map(([id]) => id));
}
