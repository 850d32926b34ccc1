export { MAX_DEPTH } from './limits.ts';
export { type RobloxDocument, readRobloxXml } from './read.ts';
export type { WriteOptions } from './tree-writer.ts';
export { robloxXmlChunks, writeRobloxXml } from './write.ts';
