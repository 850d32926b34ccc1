/** A model of the Roblox engine in a real Luau machine: opens a place and lets it run, far faster than real time. */

export { type OpenOptions, openPlace } from './open-place.ts';
export type { DataStoreContents, ServiceFault, ServiceSettings } from './services/index.ts';
export type * from './simulation.ts';
