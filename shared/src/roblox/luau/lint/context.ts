/** What every rule is given: the tree with its nodes by kind, names, types, and a place to report to. */
import type { SyntaxNode, SyntaxTree } from '../syntax.ts';
import { childByField, descendants } from '../syntax.ts';
import type { Finding, Severity } from './finding.ts';
import { callArguments, TypeInference } from './infer.ts';
import type { LintPolicy } from './policy.ts';
import { resolveScopes, type Scopes } from './scope.ts';
import { stringValue } from './string-value.ts';
import type { Inferred } from './value-type.ts';

/** Where a script runs. A module may run on either side. */
export type ScriptSide = 'server' | 'client' | 'module';

export interface LintOptions {
  /** Full path of the script, for messages. */
  readonly script: string;
  readonly context: ScriptSide;
  readonly policy: LintPolicy;
}

/** One subject, one file. A rule reads the context and reports; it keeps no state. */
export interface Rule {
  readonly id: string;
  check(context: LintContext): void;
}

export interface Call {
  readonly node: SyntaxNode;
  readonly args: readonly SyntaxNode[];
  /** What is called: `f(...)`, `a.f(...)`, `a:f(...)`. Other callees are not listed. */
  readonly style: 'plain' | 'dot' | 'method';
  /** The node and text of the function's own name. */
  readonly nameNode: SyntaxNode;
  readonly name: string;
  /** What stands before the dot or colon. */
  readonly receiver: SyntaxNode | undefined;
}

export class LintContext {
  readonly tree: SyntaxTree;
  readonly options: LintOptions;
  readonly scopes: Scopes;
  readonly calls: readonly Call[];
  readonly findings: Finding[] = [];
  readonly #types: TypeInference;
  readonly #byKind = new Map<string, SyntaxNode[]>();
  readonly #parents = new Map<SyntaxNode, SyntaxNode>();

  constructor(tree: SyntaxTree, options: LintOptions) {
    this.tree = tree;
    this.options = options;
    for (const node of descendants(tree.root)) {
      const same = this.#byKind.get(node.kind);
      if (same === undefined) this.#byKind.set(node.kind, [node]);
      else same.push(node);
      for (const child of node.children) this.#parents.set(child, node);
    }
    this.scopes = resolveScopes(tree);
    this.#types = new TypeInference(tree, this.scopes, this.#parents);
    this.calls = this.nodes('function_call').flatMap((node) => this.#readCall(node) ?? []);
  }

  /** All nodes of a kind, in source order. */
  nodes(kind: string): readonly SyntaxNode[] {
    return this.#byKind.get(kind) ?? [];
  }

  parent(node: SyntaxNode): SyntaxNode | undefined {
    return this.#parents.get(node);
  }

  text(node: SyntaxNode): string {
    return this.tree.text(node);
  }

  string(node: SyntaxNode | undefined): string | undefined {
    return stringValue(this.tree, node);
  }

  typeOf(node: SyntaxNode | undefined): Inferred {
    return this.#types.typeOf(node);
  }

  /** The name, when the node is a variable that no local declares. */
  globalName(node: SyntaxNode | undefined): string | undefined {
    if (node?.kind !== 'identifier' || this.scopes.resolve(node) !== undefined) return undefined;
    return this.tree.text(node);
  }

  report(rule: Rule, severity: Severity, node: SyntaxNode, message: string, hint = ''): void {
    this.findings.push({ rule: rule.id, severity, ...this.tree.position(node.start), message, hint });
  }

  #readCall(node: SyntaxNode): Call | undefined {
    const callee = childByField(node, 'name');
    const args = callArguments(node);
    if (callee?.kind === 'identifier') {
      return { node, args, style: 'plain', nameNode: callee, name: this.tree.text(callee), receiver: undefined };
    }
    const isMethod = callee?.kind === 'method_index_expression';
    if (callee === undefined || !(isMethod || callee.kind === 'dot_index_expression')) return undefined;
    const nameNode = childByField(callee, isMethod ? 'method' : 'field');
    if (nameNode === undefined) return undefined;
    const receiver = childByField(callee, 'table');
    return { node, args, style: isMethod ? 'method' : 'dot', nameNode, name: this.tree.text(nameNode), receiver };
  }
}
