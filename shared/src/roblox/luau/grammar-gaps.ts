/**
 * Luau that the compiler knows and the tree-sitter grammar does not, rewritten for parsing only, length for length, so that
 * every offset still fits the true source. What looks alike inside a text or a comment is rewritten as well, and harmlessly:
 * texts are always read from the true source.
 */

/** `const x = 1`, `const function f()`: parsed as `local`. */
const CONST = /(^|[\n;])([ \t]*)const(?=[ \t]+(?:function[ \t]|[A-Za-z_]\w*[ \t]*(?:[,:=]|$)))/g;

/** `@native`, `@checked`, `@[deprecated { ... }]` before a function: left out. */
const ATTRIBUTE = /@(?:\w+|\[[^\]\n]*\])(?=\s+(?:@|function\b|local\s+function\b))/g;

/** `T...` in types: a generic pack, parsed as a plain type. */
const PACK = /(?<=[A-Za-z_]\w*)\.{3}(?!\.)/g;

export function bridgeGrammarGaps(source: string): string {
  return source
    .replace(CONST, (_match, before: string, indent: string) => `${before}${indent}local`)
    .replace(ATTRIBUTE, (attribute) => ' '.repeat(attribute.length))
    .replace(PACK, '   ');
}
