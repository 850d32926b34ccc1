/**
 * Reads the greediest files that are let in or just refused; run by a test in a process that has little memory, so that a reader
 * that takes too much ends it.
 */
import { zstdCompressSync } from 'node:zlib';
import { isAppError } from '../../../errors.ts';
import { readRobloxXml } from '../../xml/index.ts';
import { expandedLimit } from '../limits.ts';
import { readRobloxBinary } from '../read.ts';
import { fileOf, type HandMadeChunk, multitude } from './hand-made.ts';

const zeros = new Uint8Array(1_000_000);
const bombs: readonly (readonly HandMadeChunk[])[] = [
  multitude(190_000, 4),
  multitude(90_000, 10),
  multitude(400_000, 0),
  multitude(100_000, 30),
  Array.from({ length: 300 }, () => ({ name: 'MORE', data: zeros, packed: zstdCompressSync(zeros) })),
  [{ name: 'MORE', data: new Uint8Array(), packed: zstdCompressSync(zeros), length: expandedLimit(0) }],
];
const texts = [
  `<roblox version="4">${'<Item class="Folder">'.repeat(100_000)}`,
  `<roblox version="4">${'<'.repeat(1_000_000)}`,
  `<roblox version="4"><Item class="${'a'.repeat(5_000_000)}`,
  `<roblox version="4"><Meta name="m">${'&amp;'.repeat(1_000_000)}</Meta></roblox>`,
  `<roblox version="4"><Item class="Folder"><Properties>${'<bool name="x">true</bool>'.repeat(100_000)}`,
];

let answered = 0;
const attempt = (read: () => unknown): void => {
  try {
    read();
    answered += 1;
  } catch (error) {
    if (!isAppError(error)) throw error;
    answered += 1;
  }
};
for (const bomb of bombs) attempt(() => readRobloxBinary(fileOf(bomb)));
for (const text of texts) attempt(() => readRobloxXml(text));
process.stdout.write(`${answered} of ${bombs.length + texts.length} answered`);
