export type { RobloxDocument } from './document.ts';
export { MAX_DEPTH } from './limits.ts';
export { readRobloxXml } from './read.ts';
export type { WriteOptions } from './tree-writer.ts';
export { robloxXmlChunks, writeRobloxXml } from './write.ts';
