export { isRobloxBinary } from './chunks.ts';
export { readRobloxBinary } from './read.ts';
export { writeRobloxBinary } from './write.ts';
