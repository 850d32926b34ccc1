/** How an expression is used by what stands around it. */
import type { SyntaxNode } from '../syntax.ts';
import type { LintContext } from './context.ts';

/** Does the node stand on the left of `=` or `+=`? */
export function isAssignmentTarget(context: LintContext, node: SyntaxNode): boolean {
  const list = context.parent(node);
  if (list?.kind !== 'variable_list' || node.field !== 'name') return false;
  const statement = context.parent(list)?.kind;
  return statement === 'assignment_statement' || statement === 'update_statement';
}

/** Is the node what a call calls? */
export function isCallee(context: LintContext, node: SyntaxNode): boolean {
  return node.field === 'name' && context.parent(node)?.kind === 'function_call';
}

export interface Assignment {
  readonly target: SyntaxNode;
  /** Undefined when one call fills several targets. */
  readonly value: SyntaxNode | undefined;
  readonly statement: SyntaxNode;
}

/** Plain assignments (`=`), pairwise. Declarations of locals are not among them. */
export function assignments(context: LintContext): Assignment[] {
  return context.nodes('assignment_statement').flatMap((statement) => {
    if (context.parent(statement)?.kind === 'variable_declaration') return [];
    const targets = listOf(statement, 'variable_list', 'name');
    const values = listOf(statement, 'expression_list', 'value');
    return targets.map((target, index) => {
      const spread = values.length < targets.length && index >= values.length - 1;
      return { target, value: spread ? undefined : values[index], statement };
    });
  });
}

function listOf(statement: SyntaxNode, kind: string, field: string): SyntaxNode[] {
  const list = statement.children.find((child) => child.kind === kind);
  return list?.children.filter((child) => child.field === field) ?? [];
}
