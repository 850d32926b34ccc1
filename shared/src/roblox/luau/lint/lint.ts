/**
 * Reads a script as the engine would understand it and says what will fail, what may not be used and what should no longer be
 * written. Silent wherever the type of a value is not certain: an `error` is meant to be one.
 */
import { type ParsedLuau, parseLuau, type SyntaxDamage } from '../parse.ts';
import { LintContext, type LintOptions } from './context.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules/index.ts';

/** Findings that hold whatever the damaged part of a script means: a name is a name. */
const HOLDS_IN_DAMAGE: ReadonlySet<string> = new Set(['forbidden-capability', 'deprecated-global']);

/** With more places than this not understood, nothing in the script is. */
const MAX_DAMAGES = 100;

/** These depend on what is declared elsewhere. */
const ABOUT_DECLARATIONS: ReadonlySet<string> = new Set(['undefined-global', 'use-before-definition']);

export async function lintLuau(source: string, options: LintOptions): Promise<Finding[]> {
  return lintParsed(await parseLuau(source), options);
}

/** The same for a script that is parsed already. Findings are in source order. */
export function lintParsed({ tree, errors }: ParsedLuau, options: LintOptions): Finding[] {
  const context = new LintContext(tree, options);
  for (const rule of RULES) rule.check(context);
  const damaged = damagedStatements(context, errors);
  const names = namesIn(context, damaged);
  const certain = context.findings.filter((finding) => {
    if (HOLDS_IN_DAMAGE.has(finding.rule)) return true;
    if (damaged.some(({ first, last }) => finding.line >= first && finding.line <= last)) return false;
    return !ABOUT_DECLARATIONS.has(finding.rule) || !names.has(/`(.*?)`/.exec(finding.message)?.[1] ?? '');
  });
  // Types never run: what is rare in them hides nothing.
  const hidden = damaged.filter(({ isType }) => !isType).map(({ damage }) => notAnalysable(damage, options));
  return [...certain, ...hidden].sort((left, right) => left.line - right.line || left.column - right.column);
}

function notAnalysable({ line, column, message }: SyntaxDamage, { policy }: LintOptions): Finding {
  const hint = 'Write it without attributes, generic packs and other rare syntax.';
  return { rule: 'not-analysable', severity: policy.notAnalysable, line, column, message, hint };
}

/** A statement at the top of the script with something in it that was not understood. */
interface DamagedStatement {
  readonly first: number;
  readonly last: number;
  readonly isType: boolean;
  readonly damage: SyntaxDamage;
}

function damagedStatements(context: LintContext, errors: readonly SyntaxDamage[]): DamagedStatement[] {
  const [worst] = errors;
  if (worst !== undefined && errors.length > MAX_DAMAGES) {
    return [{ first: 1, last: context.tree.position(context.tree.source.length).line, isType: false, damage: worst }];
  }
  const statements = new Map<number, DamagedStatement>();
  for (const damage of errors) {
    const around = context.tree.root.children.filter((child) => child.start <= damage.end && child.end >= damage.start);
    const start = Math.min(damage.start, ...around.map((child) => child.start));
    const end = Math.max(damage.end, ...around.map((child) => child.end));
    const isType = around.length > 0 && around.every((child) => child.kind === 'type_definition');
    const [first, last] = [context.tree.position(start).line, context.tree.position(end).line];
    if (!statements.has(start)) statements.set(start, { first, last, isType, damage });
  }
  return [...statements.values()];
}

/** Names that the damaged statements may declare. */
function namesIn(context: LintContext, damaged: readonly DamagedStatement[]): Set<string> {
  if (damaged.length === 0) return new Set();
  const names = context.nodes('identifier').filter((node) => {
    const { line } = context.tree.position(node.start);
    return damaged.some(({ first, last }) => line >= first && line <= last);
  });
  return new Set(names.map((node) => context.text(node)));
}
