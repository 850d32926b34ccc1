/** A proof watched again: which play, whose eyes, and the play itself. */
import { NativeSelect } from '@mantine/core';
import type { Lesson, PlayReplay, PlaySceneId } from '@toolboxai/shared/lesson';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './replay.module.css';
import { type Letters, showScene } from './scene-model.ts';
import { ScenePlay } from './scene-play.tsx';

/** A moment to be shown: of a scene, in seconds, perhaps with the eyes of one student. */
export interface Moment {
  readonly scene: PlaySceneId;
  readonly at: number;
  readonly studentId: number | null;
}

interface ReplayProps {
  readonly lesson: Lesson;
  readonly replay: PlayReplay;
  readonly moment: Moment | null;
}

/** What led to a moment is part of it. */
const BEFORE_MOMENT = 3;

export function Replay({ lesson, replay, moment }: ReplayProps) {
  const { t } = useTranslation();
  const { scenes } = replay;
  // The class is what a teacher knows; it is the last.
  const [sceneId, setSceneId] = useState(moment?.scene ?? scenes.at(-1)?.id);
  const [chosen, setChosen] = useState(moment?.studentId ?? null);
  const letters = useLetters();
  const played = scenes.find(({ id }) => id === sceneId) ?? scenes.at(-1);
  const scene = useMemo(() => (played === undefined ? undefined : showScene(played, letters)), [played, letters]);
  if (scene === undefined) return null;
  const ideas = new Map(lesson.misconceptions.map(({ id, name }) => [id, name]));
  const isMoment = moment !== null && moment.scene === scene.id;
  return (
    <>
      <div className={classes.choices}>
        <NativeSelect
          label={t('proof.replay.scene')}
          data={scenes.map(({ id }) => ({ value: id, label: t(`proof.scenes.${id}`) }))}
          value={scene.id}
          onChange={({ currentTarget }) => {
            setSceneId(scenes.find(({ id }) => id === currentTarget.value)?.id);
            setChosen(null);
          }}
        />
        <NativeSelect
          label={t('proof.replay.student')}
          data={[
            { value: '', label: t('proof.replay.everyone', { count: scene.students.length }) },
            ...scene.students.map(({ id, label, kind, misconceptionId }) => ({
              value: String(id),
              label: `${label} · ${studentWords(kind, misconceptionId)}`,
            })),
          ]}
          value={chosen === null ? '' : String(chosen)}
          onChange={({ currentTarget }) => setChosen(currentTarget.value === '' ? null : Number(currentTarget.value))}
        />
      </div>
      <ScenePlay
        key={scene.id}
        lesson={lesson}
        scene={scene}
        letters={letters}
        start={isMoment ? Math.max(0, moment.at - BEFORE_MOMENT) : 0}
        chosen={scene.students.some(({ id }) => id === chosen) ? chosen : null}
        onChoose={(id) => setChosen((before) => (before === id ? null : id))}
        isCalledFor={isMoment}
      />
    </>
  );

  function studentWords(kind: PlayReplay['scenes'][number]['students'][number]['kind'], idea: string | null): string {
    const name = idea === null ? undefined : ideas.get(idea);
    return name === undefined ? t(`proof.students.${kind}`) : t('proof.students.misconceptionOf', { name });
  }
}

function useLetters(): Letters {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      expert: t('proof.letters.expert'),
      guesser: t('proof.letters.guesser'),
      misconception: t('proof.letters.misconception'),
      idler: t('proof.letters.idler'),
      rejoiner: t('proof.letters.rejoiner'),
      hostile: t('proof.letters.hostile'),
    }),
    [t],
  );
}
