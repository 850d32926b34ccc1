/** A chosen file as the core takes it. A file that is far too large is refused before a byte of it is read. */
import { AppError } from '@toolboxai/shared/errors';
import type { NotesInput } from '../api/index.ts';

/** The core says the same bound with its own words; here it spares the tab from reading 200 MB. */
const LARGEST = 20 * 1024 * 1024;

export async function uploadOf(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<NotesInput> {
  if (file.size > LARGEST) {
    throw new AppError({
      code: 'notes-too-large',
      message: `"${file.name}" has ${Math.round(file.size / 1024 / 1024)} MB; notes may have 20 MB at most.`,
      hint: 'Copy the part that the lesson is about into a new document and open that.',
      details: { file: file.name },
    });
  }
  return { from: 'file', fileName: file.name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) };
}

/** In pieces, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
