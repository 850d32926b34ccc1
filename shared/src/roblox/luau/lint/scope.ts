/**
 * Which declaration does a name refer to? Luau's own rules: a local is visible from the end of its statement to the end of its
 * block, a local function also inside itself, the condition of `repeat` sees the body.
 */
import { childByField, childByKind, childrenByField, type SyntaxNode, type SyntaxTree } from '../syntax.ts';

export interface Binding {
  readonly name: string;
  readonly kind: 'local' | 'parameter' | 'loop' | 'function';
  /** The identifier that declares it. */
  readonly declaration: SyntaxNode;
  /** The type annotation, if one is written. */
  readonly annotation: SyntaxNode | undefined;
  /** Where its first value comes from. */
  readonly origin: BindingOrigin;
  /** Names that stand for it as assignment targets after the declaration. */
  readonly writes: SyntaxNode[];
}

export type BindingOrigin =
  | { readonly kind: 'none' }
  /** `index` is the place in the expression list; `expression` may be a call giving several values. */
  | { readonly kind: 'value'; readonly expression: SyntaxNode; readonly offset: number }
  | { readonly kind: 'function'; readonly node: SyntaxNode }
  | { readonly kind: 'parameter'; readonly owner: SyntaxNode; readonly index: number }
  | { readonly kind: 'iteration'; readonly expression: SyntaxNode; readonly index: number };

/** A name that no local declares. */
export interface GlobalUse {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly write: boolean;
  /** A local of that name declared later in an enclosing block. */
  readonly laterLocal: Binding | undefined;
}

export interface Scopes {
  /** What a variable name refers to; undefined for globals and for names that are not variables. */
  resolve(identifier: SyntaxNode): Binding | undefined;
  readonly globals: readonly GlobalUse[];
  readonly bindings: readonly Binding[];
  /** Names of the types that the script itself declares. */
  readonly typeNames: ReadonlySet<string>;
}

export function resolveScopes(tree: SyntaxTree): Scopes {
  const resolver = new Resolver(tree);
  resolver.block(tree.root);
  return resolver.finish();
}

interface Frame {
  readonly visible: Map<string, Binding>;
  readonly parent: Frame | undefined;
  /** Bindings of this block by name, in order, to find what is declared later. */
  readonly declared: Map<string, Binding[]>;
}

interface PendingGlobal {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly write: boolean;
  readonly frame: Frame;
}

class Resolver {
  readonly #tree: SyntaxTree;
  readonly #resolved = new Map<SyntaxNode, Binding>();
  readonly #pending: PendingGlobal[] = [];
  readonly #bindings: Binding[] = [];
  readonly #typeNames = new Set<string>();
  #frame: Frame = { visible: new Map(), parent: undefined, declared: new Map() };

  constructor(tree: SyntaxTree) {
    this.#tree = tree;
  }

  finish(): Scopes {
    const globals = this.#pending.map(({ name, node, write, frame }) => {
      return { name, node, write, laterLocal: findLater(frame, name, node.start) };
    });
    const resolved = this.#resolved;
    return { resolve: (node) => resolved.get(node), globals, bindings: this.#bindings, typeNames: this.#typeNames };
  }

  /** All statements of a block, in the current frame. */
  block(node: SyntaxNode): void {
    for (const child of node.children) this.#visit(child);
  }

  #inside(work: () => void): void {
    const outer = this.#frame;
    this.#frame = { visible: new Map(), parent: outer, declared: new Map() };
    work();
    this.#frame = outer;
  }

  #visit(node: SyntaxNode): void {
    switch (node.kind) {
      case 'identifier':
        this.#use(node, 'read');
        break;
      case 'block':
        this.#inside(() => this.block(node));
        break;
      case 'variable_declaration':
        this.#localDeclaration(node);
        break;
      case 'assignment_statement':
      case 'update_statement':
        this.#assignment(node);
        break;
      case 'function_declaration':
        this.#functionDeclaration(node);
        break;
      case 'function_definition':
        this.#functionBody(node, false);
        break;
      case 'for_statement':
        this.#forStatement(node);
        break;
      case 'repeat_statement':
        this.#repeatStatement(node);
        break;
      case 'dot_index_expression':
      case 'method_index_expression':
        this.#visitField(node, 'table');
        break;
      case 'field':
        this.#tableField(node);
        break;
      case 'cast_expression':
        this.#visitFirst(node);
        break;
      case 'type_definition':
        this.#typeDefinition(node);
        break;
      case 'comment':
      case 'attribute':
        break;
      default:
        this.block(node);
    }
  }

  #visitField(node: SyntaxNode, field: string): void {
    for (const child of childrenByField(node, field)) this.#visit(child);
  }

  #visitFirst(node: SyntaxNode): void {
    const first = node.children.find((child) => child.named && child.kind !== 'comment');
    if (first !== undefined) this.#visit(first);
  }

  #typeDefinition(node: SyntaxNode): void {
    const name = childByField(node, 'name');
    const identifier = name?.kind === 'generic_type' ? name.children[0] : name;
    if (identifier !== undefined) this.#typeNames.add(this.#tree.text(identifier));
  }

  /** `write` is plain `=`, `update` is `+=`, which needs a value to be there. */
  #use(node: SyntaxNode, access: 'read' | 'write' | 'update'): void {
    const name = this.#tree.text(node);
    for (let frame: Frame | undefined = this.#frame; frame !== undefined; frame = frame.parent) {
      const binding = frame.visible.get(name);
      if (binding === undefined) continue;
      this.#resolved.set(node, binding);
      if (access !== 'read') binding.writes.push(node);
      return;
    }
    this.#pending.push({ name, node, write: access === 'write', frame: this.#frame });
  }

  #declare(binding: Binding): void {
    this.#frame.visible.set(binding.name, binding);
    const same = this.#frame.declared.get(binding.name);
    if (same === undefined) this.#frame.declared.set(binding.name, [binding]);
    else same.push(binding);
    this.#bindings.push(binding);
    this.#resolved.set(binding.declaration, binding);
  }

  #localDeclaration(node: SyntaxNode): void {
    const assignment = childByKind(node, 'assignment_statement');
    const values = assignment && childByKind(assignment, 'expression_list');
    if (values !== undefined) this.#visit(values);
    const list = childByKind(assignment ?? node, 'variable_list');
    const expressions = values?.children.filter((child) => child.field === 'value') ?? [];
    for (const [index, { name, annotation }] of declaredNames(list).entries()) {
      const origin = valueOrigin(expressions, index);
      this.#declare({ name: this.#tree.text(name), kind: 'local', declaration: name, annotation, origin, writes: [] });
    }
  }

  #assignment(node: SyntaxNode): void {
    for (const child of node.children) if (child.kind === 'expression_list') this.#visit(child);
    const list = childByKind(node, 'variable_list');
    for (const target of childrenByField(list ?? node, 'name')) {
      if (target.kind === 'identifier') this.#use(target, node.kind === 'update_statement' ? 'update' : 'write');
      else this.#visit(target);
    }
  }

  #functionDeclaration(node: SyntaxNode): void {
    const name = childByField(node, 'name');
    const isLocal = node.children[0]?.kind === 'local';
    if (name !== undefined && isLocal) {
      const origin: BindingOrigin = { kind: 'function', node };
      const text = this.#tree.text(name);
      this.#declare({ name: text, kind: 'function', declaration: name, annotation: undefined, origin, writes: [] });
    } else if (name?.kind === 'identifier') this.#use(name, 'write');
    else if (name !== undefined) this.#visit(name);
    this.#functionBody(node, name?.kind === 'method_index_expression');
  }

  #functionBody(node: SyntaxNode, hasSelf: boolean): void {
    this.#inside(() => {
      const parameters = childByField(node, 'parameters');
      if (hasSelf && parameters !== undefined) {
        const origin: BindingOrigin = { kind: 'none' };
        this.#declare({
          name: 'self',
          kind: 'parameter',
          declaration: parameters,
          annotation: undefined,
          origin,
          writes: [],
        });
      }
      for (const [index, { name, annotation }] of parameterNames(parameters).entries()) {
        const origin: BindingOrigin = { kind: 'parameter', owner: node, index };
        const text = this.#tree.text(name);
        this.#declare({ name: text, kind: 'parameter', declaration: name, annotation, origin, writes: [] });
      }
      const body = childByField(node, 'body');
      if (body !== undefined) this.block(body);
    });
  }

  #forStatement(node: SyntaxNode): void {
    const clause = childByField(node, 'clause');
    const values = clause && childByKind(clause, 'expression_list');
    for (const child of clause?.children ?? []) {
      const isExpression = child.kind === 'expression_list' || ['start', 'end', 'step'].includes(child.field ?? '');
      if (isExpression) this.#visit(child);
    }
    this.#inside(() => {
      const list = clause?.kind === 'for_numeric_clause' ? clause : clause && childByKind(clause, 'variable_list');
      const expression = values?.children.find((child) => child.named);
      for (const [index, { name, annotation }] of declaredNames(list).entries()) {
        const origin: BindingOrigin =
          expression === undefined ? { kind: 'none' } : { kind: 'iteration', expression, index };
        this.#declare({ name: this.#tree.text(name), kind: 'loop', declaration: name, annotation, origin, writes: [] });
      }
      const body = childByField(node, 'body');
      if (body !== undefined) this.block(body);
    });
  }

  #repeatStatement(node: SyntaxNode): void {
    this.#inside(() => {
      const body = childByField(node, 'body');
      if (body !== undefined) this.block(body);
      this.#visitField(node, 'condition');
    });
  }

  #tableField(node: SyntaxNode): void {
    const computed = node.children[0]?.kind === '[';
    if (computed) this.#visitField(node, 'name');
    this.#visitField(node, 'value');
  }
}

interface DeclaredName {
  readonly name: SyntaxNode;
  readonly annotation: SyntaxNode | undefined;
}

/** Names in `a: T, b`; the node after a colon is the type of the name before it. */
function declaredNames(list: SyntaxNode | undefined): DeclaredName[] {
  const children = list?.children ?? [];
  return children.flatMap((child, index) => {
    if (child.field !== 'name' || child.kind !== 'identifier') return [];
    const annotation = children[index + 1]?.kind === ':' ? children[index + 2] : undefined;
    return [{ name: child, annotation }];
  });
}

function parameterNames(parameters: SyntaxNode | undefined): DeclaredName[] {
  return (parameters?.children ?? []).flatMap((parameter) => {
    const [name, colon, annotation] = parameter.children;
    if (parameter.kind !== 'parameter' || name?.kind !== 'identifier') return [];
    return [{ name, annotation: colon?.kind === ':' ? annotation : undefined }];
  });
}

function valueOrigin(expressions: readonly SyntaxNode[], index: number): BindingOrigin {
  const last = expressions.length - 1;
  const expression = expressions[Math.min(index, last)];
  if (expression === undefined) return { kind: 'none' };
  return { kind: 'value', expression, offset: Math.max(0, index - last) };
}

/** A local function (or local) of this name that an enclosing block declares after `offset`. */
function findLater(start: Frame, name: string, offset: number): Binding | undefined {
  for (let frame: Frame | undefined = start; frame !== undefined; frame = frame.parent) {
    const later = frame.declared.get(name)?.find((binding) => binding.declaration.start > offset);
    if (later !== undefined) return later;
  }
  return undefined;
}
