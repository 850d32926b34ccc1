/** Long lists in parts that each fit into a frame, and back. */
import {
  type ContentsPart,
  contentHashOf,
  type HashedContent,
  LARGEST_PIECE,
  type NodeContent,
  type Piece,
} from '@toolboxai/shared/studio-sync';
import { nodeContentSchema, nodePlatform } from '@toolboxai/shared/wire';

/** Bytes of a part, with room in the frame for what stands around it. */
const LARGEST_PART = 400_000;
/** A content with more bytes travels in pieces. */
const LARGEST_WHOLE = 200_000;
/** Everything that one transfer may hold. */
const LARGEST_TRANSFER = 64 * 1024 * 1024;

/** Splits so that the JSON of each part stays below its limit; at least one part. */
export function inParts<T>(list: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let bytes = 0;
  for (const entry of list) {
    const more = Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (bytes > 0 && bytes + more > LARGEST_PART) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(entry);
    bytes += more;
  }
  return parts;
}

/** The contents of a transfer, whole or in pieces. */
export function contentParts(contents: readonly HashedContent[]): readonly ContentsPart[] {
  const entries = contents.flatMap(({ hash, content }): readonly (HashedContent | Piece)[] => {
    const text = JSON.stringify(content);
    if (Buffer.byteLength(text) <= LARGEST_WHOLE) return [{ hash, content }];
    const pieces = cut(text);
    return pieces.map((piece, index) => ({ hash, at: index + 1, of: pieces.length, text: piece }));
  });
  const parts = inParts(entries);
  return parts.map((part, index) => ({
    part: index + 1,
    parts: parts.length,
    contents: part.filter((entry) => 'content' in entry),
    pieces: part.filter((entry) => 'text' in entry),
  }));
}

/** Pieces of so many characters, never between the halves of one. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + LARGEST_PIECE - 1);
    const end = at + LARGEST_PIECE - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Collects the contents of a transfer. What is not what its hash says is left out. */
export class ContentsCollector {
  readonly contents = new Map<string, NodeContent>();
  readonly #pieces = new Map<string, string[]>();
  #bytes = 0;

  /** True when the last part came. */
  take({ part, parts, contents, pieces }: ContentsPart): boolean {
    for (const { hash, content } of contents) this.#keep(hash, content);
    for (const { hash, at, of, text } of pieces) {
      this.#bytes += text.length;
      if (this.#bytes > LARGEST_TRANSFER) continue;
      const collected = this.#pieces.get(hash) ?? [];
      this.#pieces.set(hash, collected);
      collected[at - 1] = text;
      if (collected.filter((piece) => piece !== undefined).length === of) this.#keep(hash, read(collected.join('')));
    }
    return part >= parts;
  }

  #keep(hash: string, content: NodeContent | undefined): void {
    if (content !== undefined && contentHashOf(nodePlatform, content) === hash) this.contents.set(hash, content);
  }
}

function read(text: string): NodeContent | undefined {
  try {
    return nodeContentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
