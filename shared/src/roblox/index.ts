export { readRobloxBinary, writeRobloxBinary } from './binary/index.ts';
export * from './builder/index.ts';
export { MAX_DEPTH, type RobloxDocument, type UnknownChunk, type WriteOptions } from './file/index.ts';
export * from './instance/index.ts';
export { readRobloxFile } from './read-file.ts';
export * from './reflection/index.ts';
export * from './xml/index.ts';
