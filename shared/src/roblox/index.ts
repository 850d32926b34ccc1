export * from './builder/index.ts';
export { MAX_DEPTH, type RobloxDocument, type UnknownChunk, type WriteOptions } from './file/index.ts';
export * from './instance/index.ts';
export * from './reflection/index.ts';
export * from './xml/index.ts';
