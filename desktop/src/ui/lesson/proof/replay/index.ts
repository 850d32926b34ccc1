/** The replay of a proof. */
export { type Moment, Replay } from './replay.tsx';
export { clockText } from './scene-model.ts';
