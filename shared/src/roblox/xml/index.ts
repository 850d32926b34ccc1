export { readRobloxXml } from './read.ts';
export { robloxXmlChunks, writeRobloxXml } from './write.ts';
