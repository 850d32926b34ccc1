/**
 * What app and plugin must agree on to keep a lesson alike in both: the messages, how a session numbers them, and how a tree
 * is named, hashed and compared. Written once in the subset of TypeScript that Node runs and roblox-ts compiles; see
 * `platform.ts` for what each side lends it. The schemas that the app reads these messages with are `@toolboxai/shared/wire`.
 */
export * from './canonical.ts';
export * from './contents.ts';
export * from './holders.ts';
export * from './manifest.ts';
export * from './messages.ts';
export type * from './platform.ts';
export * from './protocol.ts';
export * from './queue.ts';
export * from './steps.ts';
