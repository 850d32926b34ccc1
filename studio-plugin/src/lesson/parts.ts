/** Long lists in parts that fit into a frame, and contents that are too large for one operation in pieces. */
import {
  type HashedContent,
  LARGEST_FRAME,
  LARGEST_PIECE,
  type NodeContent,
  type Piece,
} from '@toolboxai/shared/studio-sync';

const HttpService = game.GetService('HttpService');

/** Of an operation, so that a frame holds several. */
const LARGEST_PART = LARGEST_FRAME / 2;

/** Lists whose JSON stays below the limit; one empty list for none. */
export function inParts<T extends defined>(
  entries: readonly T[],
  sizeOf: (entry: T) => number,
): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const own = sizeOf(entry);
    if (size + own > LARGEST_PART && size > 0) {
      parts.push([]);
      size = 0;
    }
    size += own;
    parts[parts.size() - 1]?.push(entry);
  }
  return parts;
}

export interface ContentsLists {
  readonly contents: readonly HashedContent[];
  readonly pieces: readonly Piece[];
}

/** What goes into each operation. */
export function contentParts(entries: readonly HashedContent[]): readonly ContentsLists[] {
  const whole: { readonly entry: HashedContent; readonly size: number }[] = [];
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const text = HttpService.JSONEncode(entry.content);
    if (text.size() <= LARGEST_PIECE) whole.push({ entry, size: text.size() + 60 });
    else for (const piece of piecesOf(entry.hash, text)) pieces.push(piece);
  }
  const lists: ContentsLists[] = [];
  for (const part of inParts(whole, ({ size }) => size)) {
    if (part.size() > 0) lists.push({ contents: part.map(({ entry }) => entry), pieces: [] });
  }
  for (const part of inParts(pieces, ({ text }) => text.size() * 1.5)) {
    if (part.size() > 0) lists.push({ contents: [], pieces: part });
  }
  return lists.size() > 0 ? lists : [{ contents: [], pieces: [] }];
}

function piecesOf(hash: string, text: string): readonly Piece[] {
  const cuts: string[] = [];
  for (let from = 1; from <= text.size(); ) {
    let to = math.min(from + LARGEST_PIECE - 1, text.size());
    // A letter of several bytes is not cut in two.
    while (to < text.size() && isContinuation(text, to + 1)) to -= 1;
    cuts.push(text.sub(from, to));
    from = to + 1;
  }
  return cuts.map((cut, index) => ({ hash, at: index + 1, of: cuts.size(), text: cut }));
}

function isContinuation(text: string, at: number): boolean {
  const [byte = 0] = string.byte(text, at);
  return byte >= 0x80 && byte < 0xc0;
}

/** Contents as they come in, whole and in pieces. */
export class ContentsBasket {
  readonly byHash = new Map<string, NodeContent>();
  private readonly begun = new Map<string, Map<number, string>>();

  take({ contents, pieces }: ContentsLists): void {
    for (const { hash, content } of contents) this.byHash.set(hash, content);
    for (const { hash, at, of, text } of pieces) {
      const begun = this.begun.get(hash) ?? new Map<number, string>();
      begun.set(at, text);
      this.begun.set(hash, begun);
      if (begun.size() === of) this.join(hash, of, begun);
    }
  }

  private join(hash: string, of: number, begun: ReadonlyMap<number, string>): void {
    const texts: string[] = [];
    for (let at = 1; at <= of; at++) texts.push(begun.get(at) ?? '');
    const [readable, content] = pcall(() => HttpService.JSONDecode(texts.join('')) as NodeContent);
    if (readable) this.byHash.set(hash, content);
    this.begun.delete(hash);
  }
}
