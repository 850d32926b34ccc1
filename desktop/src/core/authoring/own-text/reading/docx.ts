/**
 * Blocks of a Word document. A docx is a zip archive, so it is weighed before it is opened: the parts that will be read
 * are unpacked as a stream and given up on as soon as they pass a bound, whatever sizes the archive declares.
 */
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Block } from './blocks.ts';
import type { NotesFailure } from './failures.ts';
import { rowText, unescapeEntities } from './markdown.ts';

/** A document of 200,000 characters with a format change at every word stays far below these. */
const MAX_ENTRIES = 5000;
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

export type DocxReading = { readonly blocks: readonly Block[] } | { readonly failure: NotesFailure };

export async function blocksFromDocx(bytes: Uint8Array): Promise<DocxReading> {
  let archive: JSZip;
  try {
    archive = await JSZip.loadAsync(bytes);
  } catch (cause) {
    return { failure: { code: 'notes-damaged', cause } };
  }
  if (!archive.file('[Content_Types].xml') || !archive.file(/^word\/document\d*\.xml$/).length) {
    return {
      failure: { code: 'notes-wrong-content', expected: 'a Word document', looksLike: 'another kind of archive' },
    };
  }
  try {
    if (!(await unpacksWithin(archive, MAX_UNPACKED_BYTES))) return { failure: { code: 'notes-unpacks-too-large' } };
    // Pictures are never unpacked: their converter does not read them.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return { blocks: blocksFromHtml(value) };
  } catch (cause) {
    return { failure: { code: 'notes-damaged', cause } };
  }
}

/** Whether the XML parts together unpack to at most `limit` bytes; reads no further than that. */
async function unpacksWithin(archive: JSZip, limit: number): Promise<boolean> {
  const parts = Object.values(archive.files);
  if (parts.length > MAX_ENTRIES) return false;
  let left = limit;
  for (const part of parts) {
    if (part.dir || !/\.(?:xml|rels)$/i.test(part.name)) continue;
    left = await weigh(part, left);
    if (left < 0) return false;
  }
  return true;
}

/** What is left of `limit` after unpacking `part`; below 0 when it does not fit. */
function weigh(part: JSZip.JSZipObject, limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let left = limit;
    const stream = part.nodeStream('nodebuffer') as import('node:stream').Readable;
    stream.on('data', (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left < 0) {
        stream.pause();
        resolve(left);
      }
    });
    stream.on('end', () => resolve(left));
    stream.on('error', reject);
  });
}

/** Mammoth writes well-formed HTML of a few tags; everything else in it is text. */
function blocksFromHtml(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const cells: string[] = [];
  let text = '';
  let depthOfList = 0;
  let inCell = false;

  const flush = (kind: Block['kind']) => {
    const plain = unescapeEntities(text).trim();
    text = '';
    if (plain === '') return;
    if (inCell) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${plain}`.trim();
    else blocks.push({ kind, text: plain });
  };
  for (const [, tag, words] of html.matchAll(/<(\/?[a-z]+\d?)[^>]*>|([^<]+)/g)) {
    if (words !== undefined) {
      text += words;
      continue;
    }
    const textKind = depthOfList > 0 ? 'item' : 'paragraph';
    if (tag === 'br') text += ' ';
    else if (tag === 'ul' || tag === 'ol') {
      flush(textKind);
      depthOfList += 1;
    } else if (tag === '/ul' || tag === '/ol') {
      flush(textKind);
      depthOfList -= 1;
    } else if (tag && /^\/h\d$/.test(tag)) flush('heading');
    else if (tag === '/p' || tag === '/li') flush(textKind);
    else if (tag === 'td' || tag === 'th') {
      cells.push('');
      inCell = true;
    } else if (tag === '/td' || tag === '/th') {
      flush('paragraph');
      inCell = false;
    } else if (tag === '/tr') {
      text = rowText(cells.splice(0));
      flush('item');
    }
  }
  flush('paragraph');
  return blocks;
}
