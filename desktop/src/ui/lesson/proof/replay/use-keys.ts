/** The keys of the replay, heard while anything in it has the focus. */
import { type RefObject, useEffect } from 'react';
import { type Playback, SPEEDS } from './playback.ts';

interface KeysOptions {
  readonly region: RefObject<HTMLElement | null>;
  readonly playback: Playback;
  readonly onGo: (seconds: number) => void;
  readonly onStep: (by: -1 | 1) => void;
}

const SHORT = 5;
const LONG = 30;

export function useKeys({ region, playback, onGo, onStep }: KeysOptions): void {
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesKey(event)) return;
      const act = actionOf(event);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    const actionOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
      const jump = shiftKey ? LONG : SHORT;
      switch (key) {
        case ' ':
          return playback.state().isPlaying ? playback.pause : playback.play;
        case 'ArrowLeft':
          return () => onGo(playback.time() - jump);
        case 'ArrowRight':
          return () => onGo(playback.time() + jump);
        case 'Home':
          return () => onGo(0);
        case 'End':
          return () => onGo(playback.duration);
        case ',':
          return () => onStep(-1);
        case '.':
          return () => onStep(1);
        case '-':
          return () => changeSpeed(playback, -1);
        case '+':
        case '=':
          return () => changeSpeed(playback, 1);
        default:
          return undefined;
      }
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [region, playback, onGo, onStep]);
}

function changeSpeed(playback: Playback, by: -1 | 1): void {
  const speed = SPEEDS[SPEEDS.indexOf(playback.state().speed) + by];
  if (speed !== undefined) playback.setSpeed(speed);
}

/** What the focused thing does with this key by itself. */
function takesKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLSelectElement) return true;
  return key === ' ' && (target instanceof HTMLButtonElement || target.tagName === 'SUMMARY');
}
