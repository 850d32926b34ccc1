/** The interface's door to the core. */
export type { MadeSoFar, MakingStep, MakingView, ProofJob } from '../../core/api/index.ts';
export { type Api, createApi } from './client.ts';
export { TRPCProvider, useTRPC, useTRPCClient } from './context.ts';
export { type Failure, readFailure } from './failure.ts';
export { takeKey } from './key.ts';
export type * from './types.ts';
