/**
 * Notes as blocks: headings, paragraphs and list items. Every format is brought to blocks, and blocks to one plain text
 * in which headings begin with `#` and list items with `- `; that text is what the lesson is made from and what the
 * request stores, and reading it again gives the same blocks.
 */
import { cleanText } from './clean.ts';

export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** One line, trimmed, not empty. */
  readonly text: string;
}

/** `guessed` marks a heading that only looks like one. */
type DraftBlock = Block & { readonly guessed: boolean };

const HEADING = /^#{1,6}\s+(.+?)\s*#*$/;
const ITEM = /^\s*(?:[-*+•·–—]|\d{1,2}[.)]|[a-z]\))\s+(.+)$/;
const RULE = /^\s*(?:[-_*=~•]\s*){3,}$/;
/** What a page says of itself at its top or bottom, alone on its line. */
const PAGE = /^\s*(?:page\s+\d{1,3}(?:\s+of\s+\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—])\s*$/i;
const MAX_HEADING_WORDS = 8;
const MAX_HEADING_LENGTH = 80;

/** The blocks of plain text as people type it, with or without Markdown's marks. */
export function blocksFromText(raw: string): readonly Block[] {
  const lines = cleanText(raw).split('\n');
  const blocks: DraftBlock[] = [];
  let paragraph: string[] = [];
  let openItem = false;

  const flush = () => {
    const joined = joinWraps(paragraph);
    for (const text of joined) {
      // Short lines right under each other are a list that someone typed without bullets.
      if (isEntry(text)) add(blocks, 'item', text);
      else if (looksLikeHeading(text)) add(blocks, joined.length > 1 ? 'item' : 'heading', text, joined.length === 1);
      else add(blocks, 'paragraph', text);
    }
    paragraph = [];
    openItem = false;
  };

  for (const [index, line] of lines.entries()) {
    const heading = HEADING.exec(line)?.[1];
    const item = ITEM.exec(line)?.[1];
    if (PAGE.test(line)) {
    } else if (line.trim() === '') {
      flush();
    } else if (RULE.test(line)) {
      // A line of dashes under a single line makes that a heading; elsewhere it only separates.
      const [underlined] = paragraph;
      if (underlined !== undefined && paragraph.length === 1) {
        paragraph = [];
        add(blocks, 'heading', underlined);
      }
      flush();
    } else if (heading !== undefined) {
      flush();
      add(blocks, 'heading', heading);
    } else if (item !== undefined) {
      flush();
      add(blocks, 'item', item);
      openItem = true;
    } else if (openItem && /^ {2,}\S/.test(line)) {
      const last = blocks.pop();
      if (last) add(blocks, 'item', `${last.text} ${line.trim()}`);
    } else {
      if (openItem) flush();
      if (paragraph.length === 0 && isTitleAbove(line, lines[index + 1])) add(blocks, 'heading', line);
      else paragraph.push(line.trim());
    }
  }
  flush();
  return withoutFalseHeadings(blocks);
}

/** The plain text of `blocks`; `blocksFromText` gives them back. */
export function textOfBlocks(blocks: readonly Block[]): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const inList = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    if (index > 0) text += inList ? '\n' : '\n\n';
    text += marker(block) + block.text;
  }
  return text;
}

/** What stands before a block's own text in its line. */
export function marker(block: Block): string {
  if (block.kind === 'heading') return '## ';
  return block.kind === 'item' ? '- ' : '';
}

function add(blocks: DraftBlock[], kind: Block['kind'], raw: string, guessed = false): void {
  // A marker inside a block's text would make another block of it when read again.
  let text = raw.replace(/\s+/g, ' ').trim();
  if (kind === 'heading') text = text.replace(/[\s#:]+$/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/^(?:#{1,6}|[-*+•·–—]|\d{1,2}[.)]|[a-z]\))(?:\s+|$)/, '');
  }
  if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ kind, text, guessed });
}

/**
 * Lines that a program wrapped belong together; lines that a person broke do not. A break is a wrap when the line does
 * not end a sentence and either the next goes on in lower case or the line was long enough to need wrapping.
 */
function joinWraps(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || isEntry(line) || last.endsWith(':')) joined.push(line);
    else if (/\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line)) joined[joined.length - 1] = last.slice(0, -1) + line;
    else if (endsSentence(last) || /^[\p{Ll}\d(,;]/u.test(line) || lastLineLength(last, lines) >= 60)
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** "simile: a comparison that uses like or as", a line of a glossary. */
function isEntry(line: string): boolean {
  return /^\p{L}[\p{L}' -]{1,40}: \S/u.test(line) && line.indexOf(':') < 42;
}

function lastLineLength(joined: string, lines: readonly string[]): number {
  return lines.find((line) => joined.endsWith(line))?.length ?? joined.length;
}

function endsSentence(line: string): boolean {
  return /[.!?]["'”’)\]]*$/.test(line);
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= MAX_HEADING_LENGTH &&
    text.split(' ').length <= MAX_HEADING_WORDS &&
    /^[\p{Lu}\p{N}"'“(]/u.test(text) &&
    // "Key Terms:" is a heading; "Term: what it means" and "Stages are:" are not.
    !/[.!?;,…]["'”’)\]]*$/.test(text) &&
    !/: \S| [-–—] [^\p{Lu}]|=/u.test(text) &&
    // "How Bread Is Made" and "Why it works" are headings; "Bread is good" is a statement.
    (/^(?:how|why|what|where|when|who)\b/i.test(text) ||
      !/\b(?:is|are|was|were|has|have|had|can|will|means|include|includes|do|does|did)\b/.test(text))
  );
}

/** "Evaporation" directly above "Water turns into vapor when …", without a blank line between. */
function isTitleAbove(line: string, next: string | undefined): boolean {
  const title = line.trim();
  if (next === undefined || next.trim() === '' || ITEM.test(next) || HEADING.test(next)) return false;
  if (!looksLikeHeading(title) || title.length > 50 || !/^\s*[\p{Lu}"“]/u.test(next)) return false;
  const titleWords = title.split(' ');
  const isTitleCase =
    titleWords.length <= 3 || titleWords.every((word) => word.length < 4 || /^[^\p{L}]*\p{Lu}/u.test(word));
  const under = next.trim();
  return isTitleCase && under.length > title.length * 1.5 && (endsSentence(under) || under.length >= 40);
}

/**
 * A guessed heading must head something: one at the very end, or three and more in a row (notes typed with a blank line
 * after each), are entries of a list.
 */
function withoutFalseHeadings(blocks: readonly DraftBlock[]): readonly Block[] {
  const result: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    let end = index;
    while (blocks[end]?.guessed) end += 1;
    const heads = end - index < 3 && end < blocks.length;
    for (const { kind, text } of blocks.slice(index, Math.max(end, index + 1))) {
      result.push({ kind: end > index && !heads ? 'item' : kind, text });
    }
    index = Math.max(end, index + 1);
  }
  return result;
}
