/**
 * Luau source to a syntax tree, through tree-sitter. The grammar knows nearly all of Luau but not quite (type functions,
 * `read` properties): an entry in `errors` says that this place was not understood, and only the compiler says with authority
 * that a script is wrong.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import { bridgeGrammarGaps } from './grammar-gaps.ts';
import { findSourceProblem, type SourceProblem } from './source.ts';
import { type SyntaxNode, SyntaxTree } from './syntax.ts';

/** Deepest accepted tree. Walks over the tree may recurse; Luau's own compiler gives up near this depth as well. */
export const MAX_SYNTAX_DEPTH = 1_000;

export interface ParsedLuau {
  /** Always there; empty when the source was refused before parsing, cut off where it is nested too deeply. */
  readonly tree: SyntaxTree;
  readonly errors: readonly SyntaxDamage[];
}

/** A place the grammar did not understand. */
export interface SyntaxDamage extends SourceProblem {
  /** UTF-16 offsets of the damaged part. */
  readonly start: number;
  readonly end: number;
}

/** Parses a script. Never fails on bad source: what is wrong is in `errors`. */
export async function parseLuau(source: string): Promise<ParsedLuau> {
  const problem = findSourceProblem(source);
  if (problem !== undefined) {
    const empty: SyntaxNode = { kind: 'chunk', named: true, field: undefined, start: 0, end: 0, children: [] };
    return { tree: new SyntaxTree('', empty), errors: [{ ...problem, start: 0, end: 0 }] };
  }
  const parser = await loadParser();
  const parsed = parser.parse(bridgeGrammarGaps(source));
  if (parsed === null) throw new Error('tree-sitter gave no tree although no time limit was set');
  try {
    const damage: Damage[] = [];
    const tree = new SyntaxTree(source, copyTree(parsed.walk(), damage));
    const errors = damage.map(({ start, end, message }) => ({
      ...tree.position(start),
      start,
      end,
      message: message(tree),
    }));
    return { tree, errors };
  } finally {
    parsed.delete();
  }
}

interface Damage {
  readonly start: number;
  readonly end: number;
  readonly message: (tree: SyntaxTree) => string;
}

/** Copies without recursion: hostile sources nest a hundred thousand levels. */
function copyTree(cursor: TreeCursor, damage: Damage[]): SyntaxNode {
  interface Open extends SyntaxNode {
    readonly children: SyntaxNode[];
  }
  const read = (): Open => {
    const node: Open = {
      kind: cursor.nodeType,
      named: cursor.nodeIsNamed,
      field: cursor.currentFieldName ?? undefined,
      start: cursor.startIndex,
      end: cursor.endIndex,
      children: [],
    };
    const { start, end, kind } = node;
    if (kind === 'ERROR') damage.push({ start, end, message: (tree) => `Not understood: ${excerpt(tree.text(node))}` });
    else if (cursor.nodeIsMissing) damage.push({ start, end, message: () => `Expected ${kind} here.` });
    return node;
  };
  const root = read();
  const open: Open[] = [root];
  let skip = false;
  for (;;) {
    const parent = open.at(-1);
    if (parent === undefined) break;
    if (!skip && open.length > MAX_SYNTAX_DEPTH && cursor.gotoFirstChild()) {
      cursor.gotoParent();
      const { start, end } = parent;
      damage.push({ start, end, message: () => `Nested more than ${MAX_SYNTAX_DEPTH} levels deep.` });
      break;
    }
    if (!skip && cursor.gotoFirstChild()) {
      const child = read();
      parent.children.push(child);
      open.push(child);
      continue;
    }
    open.pop();
    const above = open.at(-1);
    if (above === undefined) break;
    skip = !cursor.gotoNextSibling();
    if (skip) {
      cursor.gotoParent();
      continue;
    }
    const sibling = read();
    above.children.push(sibling);
    open.push(sibling);
  }
  cursor.delete();
  return root;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

let loading: Promise<Parser> | undefined;

/** A failed load is forgotten, so that the next call tries again. */
function loadParser(): Promise<Parser> {
  loading ??= startParser().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Both WebAssembly files are found through Node's own resolution and handed over as bytes: that holds on every system and in
 * bundles that leave packages external.
 */
async function startParser(): Promise<Parser> {
  const require = createRequire(import.meta.url);
  const wasmBinary = await readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm'));
  const grammar = await readFile(require.resolve('tree-sitter-luau/tree-sitter-luau.wasm'));
  await Parser.init({ wasmBinary });
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return parser;
}
