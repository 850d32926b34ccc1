/** Blocks of a Markdown file, with its inline marks (emphasis, links, code) reduced to their words. */
import { lexer, type Token, type Tokens } from 'marked';
import type { Block } from './blocks.ts';
import { cleanText } from './clean.ts';

export function blocksFromMarkdown(raw: string): readonly Block[] {
  // Front matter of static sites and note-taking programs is about the file, not text of it.
  const body = cleanText(raw).replace(/^---\n[\s\S]*?\n(?:---|\.\.\.)\n/, '');
  return lexer(body).flatMap(blocksOfToken);
}

function blocksOfToken(token: Token): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', text: plain(token) }];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: plain(token) }];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blocksOfToken);
    case 'list':
      return (token as Tokens.List).items.flatMap(blocksOfItem);
    case 'table':
      return rowsOf(token as Tokens.Table);
    case 'code':
      return [{ kind: 'paragraph', text: (token as Tokens.Code).text }];
    default:
      return [];
  }
}

function blocksOfItem(item: Tokens.ListItem): readonly Block[] {
  return item.tokens.flatMap((token): readonly Block[] =>
    token.type === 'text' || token.type === 'paragraph' ? [{ kind: 'item', text: plain(token) }] : blocksOfToken(token),
  );
}

/** A table of two columns is a glossary: "term: meaning". */
export function rowText(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join(cells.length === 2 ? ': ' : ', ');
}

function rowsOf(table: Tokens.Table): readonly Block[] {
  return table.rows.map((row) => ({ kind: 'item', text: rowText(row.map((cell) => cell.tokens.map(plain).join(''))) }));
}

function plain(token: Token): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return '';
  if (token.type === 'image') return '';
  if ('tokens' in token && token.tokens && token.tokens.length > 0) return token.tokens.map(plain).join('');
  return unescapeEntities('text' in token && typeof token.text === 'string' ? token.text : '');
}

export function unescapeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}
