/** The replay of a proof. */
export { KindMark } from './kind-shape.tsx';
export { type Moment, Replay } from './replay.tsx';
export { clockText } from './scene-model.ts';
