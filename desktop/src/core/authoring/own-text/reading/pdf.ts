/**
 * Blocks of a PDF. A PDF knows no paragraphs, only pieces of text with a place: lines further apart than usual part
 * paragraphs, larger letters make a heading. Lines that repeat at the edge of most pages are running heads and dropped.
 */
import { getDocumentProxy } from 'unpdf';
import { type Block, blocksFromText } from './blocks.ts';
import { MAX_TEXT_LENGTH, type NotesFailure } from './failures.ts';

const MAX_PAGES = 400;

export type PdfReading = { readonly blocks: readonly Block[] } | { readonly failure: NotesFailure };

interface Line {
  text: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
}

export async function blocksFromPdf(bytes: Uint8Array): Promise<PdfReading> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The parser takes the buffer over, so it gets a copy. 0: errors are ours to report, not the console's.
    document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    return { failure: encrypted ? { code: 'notes-encrypted' } : { code: 'notes-damaged', cause } };
  }
  try {
    if (document.numPages > MAX_PAGES) return { failure: { code: 'notes-text-too-long' } };
    const lines: Line[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      let open = false;
      for (const item of items) {
        if (!('str' in item)) continue;
        length += item.str.length;
        if (length > MAX_TEXT_LENGTH) return { failure: { code: 'notes-text-too-long' } };
        const y = Number(item.transform[5] ?? 0);
        const last = lines.at(-1);
        if (open && last && Math.abs(last.y - y) < Math.max(2, last.size * 0.5)) last.text += item.str;
        else if (item.str.trim() !== '') lines.push({ text: item.str, page: number, y, size: item.height });
        open = !item.hasEOL;
      }
      page.cleanup();
    }
    return { blocks: blocksOfLines(withoutRunningHeads(lines, document.numPages)) };
  } catch (cause) {
    return { failure: { code: 'notes-damaged', cause } };
  } finally {
    await document.destroy();
  }
}

function blocksOfLines(lines: readonly Line[]): readonly Block[] {
  const bodySize = quantile(
    lines.map((line) => line.size),
    0.5,
  );
  // Inside paragraphs lines are closest: the lower quarter of all distances is theirs even when paragraphs are short.
  const gap = quantile(
    lines.flatMap((line, index) => gapAfter(line, lines[index + 1])),
    0.25,
  );
  let text = '';
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const isHeading = line.size > bodySize * 1.15 && line.text.trim().length <= 80;
    const wasHeading = previous !== undefined && previous.size > bodySize * 1.15;
    const [distance] = previous ? gapAfter(previous, line) : [];
    const parts = isHeading || wasHeading || (distance !== undefined && gap > 0 && distance > gap * 1.4);
    // A new column or page goes on in the middle of a sentence unless the last line ended one.
    const ended = previous !== undefined && distance === undefined && /[.!?]["'”’)]*\s*$/.test(previous.text);
    if (previous) text += parts || ended ? '\n\n' : '\n';
    text += isHeading ? `## ${line.text.trim()}` : line.text;
  }
  return blocksFromText(text);
}

/** The distance down to the next line, none across a page or column. */
function gapAfter(line: Line, next: Line | undefined): readonly number[] {
  return next && next.page === line.page && next.y < line.y ? [line.y - next.y] : [];
}

function withoutRunningHeads(lines: readonly Line[], pages: number): readonly Line[] {
  if (pages < 3) return lines.filter((line) => !isPageNumber(line.text, pages));
  const pagesOfLine = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = line.text.replace(/\d+/g, '#').trim();
    pagesOfLine.set(key, (pagesOfLine.get(key) ?? new Set()).add(line.page));
  }
  return lines.filter((line) => {
    const key = line.text.replace(/\d+/g, '#').trim();
    return (pagesOfLine.get(key)?.size ?? 0) <= pages * 0.6 && !isPageNumber(line.text, pages);
  });
}

function isPageNumber(text: string, pages: number): boolean {
  const number = /^\s*(?:page\s+)?(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?\s*$/i.exec(text)?.[1];
  return number !== undefined && Number(number) <= pages;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
