/**
 * The syntax tree of a script as plain values: what tree-sitter found, copied out of WebAssembly memory so that nothing has
 * to be freed and walking costs nothing. Kinds and fields are those of the tree-sitter-luau grammar.
 */

export interface SyntaxNode {
  /** Grammar rule (`function_call`) or, for unnamed tokens, the token itself (`+=`). */
  readonly kind: string;
  /** False for punctuation and keywords. */
  readonly named: boolean;
  /** Role in the parent: `name`, `arguments`, `condition`, `body`... */
  readonly field: string | undefined;
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** A parsed script. `position` maps offsets to lines and columns (both from 1) in logarithmic time. */
export class SyntaxTree {
  readonly source: string;
  readonly root: SyntaxNode;
  readonly #lineStarts: number[] = [0];

  constructor(source: string, root: SyntaxNode) {
    this.source = source;
    this.root = root;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  text(node: SyntaxNode): string {
    return this.source.slice(node.start, node.end);
  }

  position(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

/** The child in a given role. */
export function childByField(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}

export function childrenByField(node: SyntaxNode, field: string): SyntaxNode[] {
  return node.children.filter((child) => child.field === field);
}

export function childByKind(node: SyntaxNode, kind: string): SyntaxNode | undefined {
  return node.children.find((child) => child.kind === kind);
}

/** Children that carry meaning: no punctuation, no keywords, no comments. */
export function namedChildren(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter((child) => child.named && child.kind !== 'comment');
}

/** Every node below and including `node`, parents first, in source order. */
export function* descendants(node: SyntaxNode): Generator<SyntaxNode> {
  const stack: SyntaxNode[] = [node];
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    yield current;
    for (let index = current.children.length - 1; index >= 0; index -= 1) {
      const child = current.children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}
