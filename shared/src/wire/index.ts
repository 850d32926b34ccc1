/** The contracts between programs, one file a protocol, each versioned. */
export { nodePlatform } from './node-platform.ts';
export * from './progress.ts';
export * from './studio.ts';
