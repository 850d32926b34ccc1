/** The value of a string literal. Escapes are decoded: `"\72ttpService"` names the same service. */
import type { SyntaxNode, SyntaxTree } from '../syntax.ts';

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text of a literal, or undefined for other expressions and for interpolated strings with an expression inside. */
export function stringValue(tree: SyntaxTree, node: SyntaxNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'parenthesized_expression') return stringValue(tree, node.children[1]);
  if (node.kind !== 'string' || node.children.some((child) => child.kind === 'interpolation')) return undefined;
  const text = tree.text(node);
  const long = /^\[(=*)\[\r?\n?/.exec(text);
  if (long !== null) return text.slice(long[0].length, text.length - 2 - (long[1] ?? '').length);
  return decodeEscapes(text.slice(1, -1));
}

function decodeEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:z\s*|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,8})\}|(\d{1,3})|([\s\S]))/g,
    (whole, hex?: string, unicode?: string, decimal?: string, other?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (unicode !== undefined) {
        const code = Number.parseInt(unicode, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      }
      if (decimal !== undefined) return String.fromCharCode(Number(decimal));
      return other === undefined ? whole.slice(whole.length) : (SIMPLE_ESCAPES[other] ?? other);
    },
  );
}
