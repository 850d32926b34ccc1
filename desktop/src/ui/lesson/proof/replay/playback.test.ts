import { describe, expect, it } from 'vitest';
import { createPlayback, type Frames } from './playback.ts';

/** A screen that draws when the test says so. */
function screen() {
  let now = 0;
  let asked: (() => void) | undefined;
  const frames: Frames = {
    now: () => now,
    request: (callback) => {
      asked = callback;
      return 1;
    },
    cancel: () => {
      asked = undefined;
    },
  };
  return {
    frames,
    isAsked: () => asked !== undefined,
    draw: (milliseconds: number) => {
      now += milliseconds;
      const callback = asked;
      asked = undefined;
      callback?.();
    },
  };
}

const playbackOf = (frames: Frames, start = 0) => createPlayback({ duration: 100, speed: 8, start, frames });

describe('the time of a replay', () => {
  it('goes on as fast as the speed says, and tells each frame', () => {
    const { frames, draw } = screen();
    const playback = playbackOf(frames);
    const seen: number[] = [];
    playback.onFrame(() => seen.push(playback.time()));
    playback.play();
    draw(500);
    playback.setSpeed(32);
    draw(500);
    expect(seen).toEqual([4, 20]);
  });

  it('ticks for who reads ten times a second at most, and at once after a jump and at the end', () => {
    const { frames, draw } = screen();
    const playback = playbackOf(frames);
    const ticks: number[] = [];
    playback.onTick(() => ticks.push(playback.time()));
    playback.play();
    for (let frame = 0; frame < 12; frame += 1) draw(16);
    expect(ticks).toHaveLength(1);
    playback.seek(50);
    playback.pause();
    expect(ticks.slice(1)).toEqual([50, 50]);
  });

  it('stands still when it is paused, and goes to any moment within the scene', () => {
    const { frames, draw, isAsked } = screen();
    const playback = playbackOf(frames);
    playback.play();
    draw(1000);
    playback.pause();
    expect(isAsked()).toBe(false);
    expect(playback.state().isPlaying).toBe(false);
    playback.seek(50);
    expect(playback.time()).toBe(50);
    playback.seek(-3);
    expect(playback.time()).toBe(0);
    playback.seek(1000);
    expect(playback.time()).toBe(100);
  });

  it('stops at the end, and begins anew when it is played from there', () => {
    const { frames, draw, isAsked } = screen();
    const playback = playbackOf(frames, 99);
    const changes: boolean[] = [];
    playback.onChange(() => changes.push(playback.state().isPlaying));
    playback.play();
    draw(1000);
    expect(playback.time()).toBe(100);
    expect(isAsked()).toBe(false);
    playback.play();
    expect(playback.time()).toBe(0);
    expect(changes).toEqual([true, false, true]);
  });

  it('does not jump when the tab was away', () => {
    const { frames, draw } = screen();
    const playback = playbackOf(frames);
    playback.play();
    draw(60_000);
    expect(playback.time()).toBe(12);
  });

  it('has no frames left when it is not needed any more', () => {
    const { frames, isAsked } = screen();
    const playback = playbackOf(frames);
    playback.play();
    playback.dispose();
    expect(isAsked()).toBe(false);
  });
});
