/** Plays, pauses, goes from event to event, and sets the speed. */
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Playback, SPEEDS } from './playback.ts';
import classes from './replay.module.css';
import { clockText } from './scene-model.ts';
import { usePlaybackState, useSeconds } from './use-playback.ts';

interface ControlsProps {
  readonly playback: Playback;
  /** Goes to the event before or the next one. */
  readonly onStep: (by: -1 | 1) => void;
}

export function Controls({ playback, onStep }: ControlsProps) {
  const { t } = useTranslation();
  const { isPlaying, speed } = usePlaybackState(playback);
  const seconds = useSeconds(playback);
  const PlayIcon = isPlaying ? IconPlayerPause : IconPlayerPlay;
  return (
    <div className={classes.controls}>
      <Button
        className={classes.playButton ?? ''}
        leftSection={<PlayIcon size={18} stroke={1.7} aria-hidden />}
        onClick={isPlaying ? playback.pause : playback.play}
      >
        {t(isPlaying ? 'proof.replay.pause' : 'proof.replay.play')}
      </Button>
      <ActionIcon variant="default" size={36} aria-label={t('proof.replay.before')} onClick={() => onStep(-1)}>
        <IconPlayerSkipBack size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size={36} aria-label={t('proof.replay.next')} onClick={() => onStep(1)}>
        <IconPlayerSkipForward size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      <span className={classes.clock}>
        {t('proof.replay.timeOf', { now: clockText(seconds), end: clockText(playback.duration) })}
      </span>
      <NativeSelect
        className={classes.speed ?? ''}
        aria-label={t('proof.replay.speed')}
        data={SPEEDS.map((one) => ({ value: String(one), label: `${one}×` }))}
        value={String(speed)}
        onChange={({ currentTarget }) => {
          const chosen = SPEEDS.find((one) => String(one) === currentTarget.value);
          if (chosen !== undefined) playback.setSpeed(chosen);
        }}
      />
    </div>
  );
}
