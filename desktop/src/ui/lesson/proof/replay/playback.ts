/**
 * The time of a replay: plays, pauses, goes to a moment. It knows no React: whoever draws at every frame listens to
 * frames, whoever shows words listens to ticks, whoever shows buttons listens to changes. Where motion is to be reduced, time moves once a second instead.
 */

export const SPEEDS = [1, 2, 4, 8, 16, 32] as const;
export type Speed = (typeof SPEEDS)[number];

export interface PlaybackState {
  readonly isPlaying: boolean;
  readonly speed: Speed;
}

export interface Playback {
  readonly duration: number;
  /** Seconds since the scene began. */
  time(): number;
  state(): PlaybackState;
  /** From the beginning when it is at its end. */
  play(): void;
  pause(): void;
  /** Goes to a moment, within the scene. */
  seek(seconds: number): void;
  setSpeed(speed: Speed): void;
  /** Called at each frame that plays and after each jump. Returns how to stop listening. */
  onFrame(listener: () => void): () => void;
  /** Called ten times a second at most while it plays, and after each jump and stop: as often as words are read. */
  onTick(listener: () => void): () => void;
  /** Called when it begins, ends or has another speed. */
  onChange(listener: () => void): () => void;
  /** Stops for good. */
  dispose(): void;
}

/** The clock of the screen. Times in milliseconds. */
export interface Frames {
  now(): number;
  /** Calls once, before the next frame is drawn. */
  request(callback: () => void): number;
  cancel(handle: number): void;
}

export interface PlaybackOptions {
  readonly duration: number;
  readonly speed: Speed;
  readonly start?: number;
  readonly frames: Frames;
}

const TICK_MS = 100;
/** A tab that was in the background must not jump to the end when it comes back. */
const LONGEST_FRAME_MS = 1500;

export function createPlayback({ duration, frames, start = 0, ...given }: PlaybackOptions): Playback {
  let seconds = within(start);
  let state: PlaybackState = { isPlaying: false, speed: given.speed };
  let handle: number | undefined;
  let last = 0;
  let lastTick = 0;
  const onFrame = new Set<() => void>();
  const onTick = new Set<() => void>();
  const onChange = new Set<() => void>();

  function within(moment: number): number {
    return Math.min(duration, Math.max(0, moment));
  }

  function set(next: Partial<PlaybackState>): void {
    state = { ...state, ...next };
    for (const listener of onChange) listener();
  }

  function show(moment: number): void {
    seconds = within(moment);
    for (const listener of onFrame) listener();
  }

  function tick(): void {
    lastTick = frames.now();
    for (const listener of onTick) listener();
  }

  function seek(moment: number): void {
    show(moment);
    tick();
  }

  function ask(): void {
    last = frames.now();
    handle = frames.request(frame);
  }

  function frame(): void {
    const passed = Math.min(LONGEST_FRAME_MS, frames.now() - last);
    show(seconds + (passed / 1000) * state.speed);
    if (frames.now() - lastTick >= TICK_MS) tick();
    if (seconds < duration) ask();
    else halt();
  }

  function halt(): void {
    if (handle !== undefined) frames.cancel(handle);
    handle = undefined;
    tick();
    if (state.isPlaying) set({ isPlaying: false });
  }

  function listen(to: Set<() => void>, listener: () => void): () => void {
    to.add(listener);
    return () => void to.delete(listener);
  }

  return {
    duration,
    time: () => seconds,
    state: () => state,
    play: () => {
      if (state.isPlaying || duration === 0) return;
      if (seconds >= duration) seek(0);
      set({ isPlaying: true });
      ask();
    },
    pause: halt,
    seek,
    setSpeed: (speed) => set({ speed }),
    onFrame: (listener) => listen(onFrame, listener),
    onTick: (listener) => listen(onTick, listener),
    onChange: (listener) => listen(onChange, listener),
    dispose: () => {
      halt();
      onFrame.clear();
      onTick.clear();
      onChange.clear();
    },
  };
}

/** The frames of the screen; with reduced motion one a second. */
export function screenFrames(isCalm: boolean): Frames {
  return isCalm
    ? {
        now: () => performance.now(),
        request: (callback) => window.setTimeout(callback, 1000),
        cancel: (handle) => window.clearTimeout(handle),
      }
    : {
        now: () => performance.now(),
        request: (callback) => window.requestAnimationFrame(callback),
        cancel: (handle) => window.cancelAnimationFrame(handle),
      };
}
