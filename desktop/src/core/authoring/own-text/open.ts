/**
 * Opens the teacher's notes: a file on this computer, an uploaded one, or pasted text. The only place of this folder that
 * touches the disk.
 *
 * A file's size is asked before a byte of it is read, and no more than the bound is read even if it grows meanwhile.
 * What a file is, its content decides; a name that says otherwise is refused.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type NotesDocument, type NotesSource, notesFromBlocks, notesFromText } from './document.ts';
import { type Block, blocksFromText } from './reading/blocks.ts';
import { decodeText, knownBinary } from './reading/decode.ts';
import { blocksFromDocx } from './reading/docx.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH, type NotesFailure, notesError } from './reading/failures.ts';
import { blocksFromMarkdown } from './reading/markdown.ts';
import { blocksFromPdf } from './reading/pdf.ts';
import { warningsOf } from './warnings.ts';

/** Notes with what the teacher should know of them: what is left out and why. */
export interface OpenedNotes extends NotesDocument {
  readonly warnings: readonly string[];
}

export type NotesInput =
  | { readonly path: string; readonly title?: string }
  | { readonly fileName: string; readonly bytes: Uint8Array; readonly title?: string }
  | { readonly text: string; readonly title?: string };

/**
 * The notes in `input`, never without a sentence.
 * @throws {AppError} with a code beginning `notes-`: not found, too large, of an unknown type, not what the name says,
 *   damaged, encrypted, scanned, empty.
 */
export async function openNotes(input: NotesInput): Promise<OpenedNotes> {
  if ('text' in input) {
    if (input.text.length > MAX_TEXT_LENGTH) throw notesError({ code: 'notes-text-too-long' }, null);
    return checked(notesFromText(input.text, titled(input)), null);
  }
  const name = basename('path' in input ? input.path : input.fileName.replaceAll('\\', '/'));
  const kind = kindOf(name);
  if (kind === undefined)
    throw notesError({ code: 'notes-unknown-type', extension: extname(name).toLowerCase() }, name);
  const bytes = 'path' in input ? await readFile(input.path, name) : input.bytes;
  if (bytes.length > MAX_FILE_BYTES) throw notesError({ code: 'notes-too-large', bytes: bytes.length }, name);

  const reading = await read(kind, bytes);
  if ('failure' in reading) throw notesError(reading.failure, name);
  return checked(notesFromBlocks(reading.blocks, { ...titled(input), source: { kind, fileName: name } }), name);
}

function titled(input: NotesInput): { title?: string } {
  return input.title === undefined ? {} : { title: input.title };
}

function checked(notes: NotesDocument, name: string | null): OpenedNotes {
  if (notes.text.length > MAX_TEXT_LENGTH) throw notesError({ code: 'notes-text-too-long' }, name);
  if (notes.sentences.length === 0) {
    throw notesError({ code: 'notes-no-text', scanned: notes.source.kind === 'pdf' }, name);
  }
  return { ...notes, warnings: warningsOf(notes) };
}

type FileKind = Exclude<NotesSource['kind'], 'pasted'>;

const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.docx': 'docx',
  '.pdf': 'pdf',
};

function kindOf(name: string): FileKind | undefined {
  return KINDS[extname(name).toLowerCase()];
}

async function readFile(path: string, name: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (!stat.isFile()) throw notesError({ code: 'notes-not-a-file' }, name);
    if (stat.size > MAX_FILE_BYTES) throw notesError({ code: 'notes-too-large', bytes: stat.size }, name);
    const buffer = new Uint8Array(stat.size);
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw notesError({ code: 'notes-not-found' }, name);
    if (code === 'EISDIR') throw notesError({ code: 'notes-not-a-file' }, name);
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
      throw notesError({ code: 'notes-not-readable', cause }, name);
    throw cause;
  } finally {
    await file?.close();
  }
}

type Reading = { readonly blocks: readonly Block[] } | { readonly failure: NotesFailure };

const EXPECTED: Readonly<Record<FileKind, string>> = {
  txt: 'a text file',
  md: 'a Markdown file',
  docx: 'a Word document (.docx)',
  pdf: 'a PDF',
};

async function read(kind: FileKind, bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return { failure: { code: 'notes-no-text', scanned: false } };
  const wrong = (looksLike: string | undefined): Reading => ({
    failure: { code: 'notes-wrong-content', expected: EXPECTED[kind], ...(looksLike ? { looksLike } : {}) },
  });
  const looksLike = knownBinary(bytes);
  switch (kind) {
    case 'pdf':
      // The header may stand anywhere in the first kilobyte.
      return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
        ? blocksFromPdf(bytes)
        : wrong(looksLike);
    case 'docx':
      if (looksLike?.startsWith('a zip')) return blocksFromDocx(bytes);
      // Word keeps a document with a password in the older container.
      if (looksLike?.startsWith('an older') && hasEncryptedPackage(bytes))
        return { failure: { code: 'notes-encrypted' } };
      return wrong(looksLike);
    case 'txt':
    case 'md': {
      const decoded = decodeText(bytes);
      if (!('text' in decoded)) return wrong(decoded.looksLike);
      if (decoded.text.length > MAX_TEXT_LENGTH * 2) return { failure: { code: 'notes-text-too-long' } };
      return { blocks: kind === 'md' ? blocksFromMarkdown(decoded.text) : blocksFromText(decoded.text) };
    }
  }
}

function hasEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
