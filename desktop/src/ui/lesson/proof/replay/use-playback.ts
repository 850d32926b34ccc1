/** Hooks over the playback: each draws again only when what it gives has changed, and ten times a second at most. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createPlayback, type Playback, type PlaybackState, screenFrames } from './playback.ts';
import { happenedBy, type SceneModel, type ShownEvent } from './scene-model.ts';

/** A minute of the lesson in eight seconds: walks can be followed, and a period does not take a period. */
const FIRST_SPEED = 8;

/** The playback of a scene from `start` seconds on; another scene has another one. */
export function usePlayback(scene: SceneModel, start: number, isCalm: boolean): Playback {
  const playback = useMemo(
    () => createPlayback({ duration: scene.duration, start, speed: FIRST_SPEED, frames: screenFrames(isCalm) }),
    [scene, start, isCalm],
  );
  useEffect(() => () => playback.dispose(), [playback]);
  return playback;
}

export function usePlaybackState(playback: Playback): PlaybackState {
  return useSyncExternalStore(playback.onChange, playback.state);
}

/** Whole seconds since the scene began. */
export function useSeconds(playback: Playback): number {
  return useSyncExternalStore(playback.onTick, () => Math.floor(playback.time()));
}

/** How many of these events have happened. */
export function useHappened(playback: Playback, events: readonly ShownEvent[]): number {
  return useSyncExternalStore(playback.onTick, () => happenedBy(events, playback.time()));
}
