/** Why notes could not be opened, in words for the teacher. Every way of opening ends in notes or in one of these. */
import { AppError } from '@toolboxai/shared/errors';

/** Largest file that is read at all. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Longest text that is worked on, in UTF-16 units: about 60 printed pages. */
export const MAX_TEXT_LENGTH = 200_000;

const SUPPORTED = 'Use a text file (.txt), Markdown (.md), a Word document (.docx) or a PDF.';

export type NotesFailure =
  | { readonly code: 'notes-not-found' | 'notes-not-readable' | 'notes-not-a-file'; readonly cause?: unknown }
  | { readonly code: 'notes-too-large'; readonly bytes: number }
  | { readonly code: 'notes-text-too-long' }
  | { readonly code: 'notes-unknown-type'; readonly extension: string }
  /** The content is not what the file's name says. `looksLike` is what it seems to be, where that can be told. */
  | { readonly code: 'notes-wrong-content'; readonly expected: string; readonly looksLike?: string }
  | { readonly code: 'notes-encrypted' }
  | { readonly code: 'notes-no-text'; readonly scanned: boolean }
  | { readonly code: 'notes-damaged'; readonly cause?: unknown }
  | { readonly code: 'notes-unpacks-too-large' };

/** The error for `failure`; `name` is the file's own name, never its folder, or null for pasted text. */
export function notesError(failure: NotesFailure, name: string | null): AppError {
  const what = name === null ? 'The text' : `"${name}"`;
  const { message, hint } = words(failure, what);
  const cause = 'cause' in failure ? failure.cause : undefined;
  return new AppError({
    code: failure.code,
    message,
    hint,
    details: { file: name },
    ...(cause === undefined ? {} : { cause }),
  });
}

function words(failure: NotesFailure, what: string): { message: string; hint: string } {
  switch (failure.code) {
    case 'notes-not-found':
      return { message: `${what} was not found.`, hint: 'Check the name and the folder, then try again.' };
    case 'notes-not-readable':
      return {
        message: `${what} could not be read.`,
        hint: 'Check that you may open the file and that the drive is connected.',
      };
    case 'notes-not-a-file':
      return { message: `${what} is not a file.`, hint: SUPPORTED };
    case 'notes-too-large':
      return {
        message: `${what} has ${megabytes(failure.bytes)} MB; notes may have ${megabytes(MAX_FILE_BYTES)} MB at most.`,
        hint: 'Copy the part that the lesson is about into a new document and open that.',
      };
    case 'notes-text-too-long':
      return {
        message: `${what} is longer than ${MAX_TEXT_LENGTH.toLocaleString('en')} characters.`,
        hint: 'Choose the pages that the lesson is about; one period teaches a few pages.',
      };
    case 'notes-unknown-type':
      return {
        message: `${what} is of a type that cannot be opened${failure.extension === '' ? '' : ` (${failure.extension})`}.`,
        hint: `${SUPPORTED} Older Word files can be saved as .docx in Word.`,
      };
    case 'notes-wrong-content':
      return {
        message: `${what} is not ${failure.expected}${failure.looksLike ? `; it looks like ${failure.looksLike}` : ''}.`,
        hint: 'Open the file in the program that made it and save it again, or paste its text.',
      };
    case 'notes-encrypted':
      return {
        message: `${what} is protected by a password.`,
        hint: 'Save a copy without a password, or paste its text.',
      };
    case 'notes-no-text':
      return failure.scanned
        ? {
            message: `${what} holds pictures of pages and no text.`,
            hint: 'Run text recognition (OCR) on it first, or type or paste the text.',
          }
        : { message: `${what} holds no text.`, hint: 'Write or paste a few paragraphs about the topic.' };
    case 'notes-damaged':
      return {
        message: `${what} is damaged and could not be opened.`,
        hint: 'Save it again from the program that made it, or paste its text.',
      };
    case 'notes-unpacks-too-large':
      return {
        message: `${what} unpacks to far more than a document holds and was not opened.`,
        hint: 'Paste the text instead.',
      };
  }
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 });
}
