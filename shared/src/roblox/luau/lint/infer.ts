/**
 * The type of an expression where it is certain: what `Instance.new("Part")`, `game:GetService("Players")`, annotations, event
 * parameters and engine members say. A variable that is assigned again has no certain type. Everything else is undefined, and
 * rules stay silent about it.
 */
import { findMember, isService } from '../../reflection/index.ts';
import { childByField, childByKind, namedChildren, type SyntaxNode, type SyntaxTree } from '../syntax.ts';
import type { Binding, Scopes } from './scope.ts';
import { stringValue } from './string-value.ts';
import {
  classType,
  fromEngineType,
  fromTypeName,
  fromTypeScript,
  type Inferred,
  PLAIN_DATATYPES,
} from './value-type.ts';

/** Methods that find or make an instance of the class named by their argument. */
const CLASS_NAMED_BY_ARGUMENT: ReadonlySet<string> = new Set([
  'FindFirstChildOfClass',
  'FindFirstChildWhichIsA',
  'FindFirstAncestorOfClass',
  'FindFirstAncestorWhichIsA',
]);

/** Longest chain of values made from other values that is followed. */
const MAX_STEPS = 100;

const CONNECTORS: ReadonlySet<string> = new Set(['Connect', 'Once', 'ConnectParallel']);

/** Members of a datatype's global that give a value of the same datatype. */
const CONSTRUCTORS = /^(?:new|from\w+|From\w+|zero|one|identity|[xyz]Axis|Angles|lookAt|lookAlong|random)$/;

export class TypeInference {
  readonly #tree: SyntaxTree;
  readonly #scopes: Scopes;
  readonly #parents: ReadonlyMap<SyntaxNode, SyntaxNode>;
  readonly #expressions = new Map<SyntaxNode, Inferred>();
  readonly #bindings = new Map<Binding, Inferred>();
  #steps = 0;

  constructor(tree: SyntaxTree, scopes: Scopes, parents: ReadonlyMap<SyntaxNode, SyntaxNode>) {
    this.#tree = tree;
    this.#scopes = scopes;
    this.#parents = parents;
  }

  typeOf(node: SyntaxNode | undefined): Inferred {
    if (node === undefined) return undefined;
    if (this.#expressions.has(node)) return this.#expressions.get(node);
    this.#expressions.set(node, undefined); // Ends cycles: a value defined by itself has no certain type.
    if (this.#steps >= MAX_STEPS) return undefined;
    this.#steps += 1;
    const type = this.#infer(node);
    this.#steps -= 1;
    this.#expressions.set(node, type);
    return type;
  }

  #infer(node: SyntaxNode): Inferred {
    switch (node.kind) {
      case 'string':
        return { kind: 'string' };
      case 'number':
        return { kind: 'number' };
      case 'true':
      case 'false':
        return { kind: 'boolean' };
      case 'nil':
        return { kind: 'nil' };
      case 'table_constructor':
        return { kind: 'table' };
      case 'function_definition':
        return { kind: 'function' };
      case 'parenthesized_expression':
        return this.typeOf(namedChildren(node)[0]);
      case 'cast_expression':
        return this.#annotated(namedChildren(node)[1]);
      case 'identifier':
        return this.#identifier(node);
      case 'dot_index_expression':
        return this.#member(childByField(node, 'table'), this.#textOf(childByField(node, 'field')));
      case 'bracket_index_expression':
        return this.#member(childByField(node, 'table'), stringValue(this.#tree, childByField(node, 'field')));
      case 'function_call':
        return this.#call(node);
      default:
        return undefined;
    }
  }

  #textOf(node: SyntaxNode | undefined): string | undefined {
    return node && this.#tree.text(node);
  }

  #identifier(node: SyntaxNode): Inferred {
    const binding = this.#scopes.resolve(node);
    if (binding !== undefined) return this.#binding(binding);
    switch (this.#tree.text(node)) {
      case 'game':
        return classType('DataModel', { exact: true });
      case 'workspace':
        return classType('Workspace', { exact: true });
      case 'script':
        return classType('LuaSourceContainer');
      case 'Enum':
        return { kind: 'enums' };
      default:
        return undefined;
    }
  }

  #binding(binding: Binding): Inferred {
    if (!this.#bindings.has(binding)) {
      this.#bindings.set(binding, undefined);
      this.#bindings.set(binding, this.#inferBinding(binding));
    }
    return this.#bindings.get(binding);
  }

  #inferBinding({ annotation, origin, writes }: Binding): Inferred {
    if (annotation !== undefined) return this.#annotated(annotation);
    if (writes.length > 0) return undefined;
    switch (origin.kind) {
      case 'value':
        return origin.offset === 0 ? this.typeOf(origin.expression) : undefined;
      case 'function':
        return { kind: 'function' };
      case 'parameter':
        return this.#listenerParameter(origin.owner, origin.index);
      case 'iteration':
        return origin.index === 1 ? this.#element(origin.expression) : undefined;
      case 'none':
        return undefined;
    }
  }

  #annotated(annotation: SyntaxNode | undefined): Inferred {
    if (annotation === undefined) return undefined;
    if (annotation.kind === 'optional_type') return this.#annotated(annotation.children[0]);
    if (annotation.kind === 'tuple_type') {
      const inner = namedChildren(annotation);
      return inner.length === 1 ? this.#annotated(inner[0]) : undefined;
    }
    if (annotation.kind === 'object_type') return this.#listAnnotation(annotation);
    const name = this.#tree.text(annotation);
    return this.#scopes.typeNames.has(name) ? undefined : fromTypeName(name);
  }

  #listAnnotation(annotation: SyntaxNode): Inferred {
    const [element, ...rest] = namedChildren(annotation);
    if (element === undefined || rest.length > 0) return { kind: 'table' };
    const of = this.#annotated(element);
    return of === undefined ? undefined : { kind: 'list', of };
  }

  /** `signal:Connect(function(player) ... end)`: the engine says what listeners are given. */
  #listenerParameter(owner: SyntaxNode, index: number): Inferred {
    const args = this.#parents.get(owner);
    const call = args && this.#parents.get(args);
    const callee = call && childByField(call, 'name');
    if (args?.kind !== 'arguments' || callee?.kind !== 'method_index_expression') return undefined;
    if (!CONNECTORS.has(this.#textOf(childByField(callee, 'method')) ?? '')) return undefined;
    const signal = this.typeOf(childByField(callee, 'table'));
    const parameter = signal?.kind === 'signal' ? signal.event?.parameters[index] : undefined;
    return parameter === undefined || parameter.rest ? undefined : fromTypeScript(parameter.type);
  }

  /** The second loop variable over a list, plainly or through `ipairs` and `pairs`. */
  #element(expression: SyntaxNode): Inferred {
    const callee = expression.kind === 'function_call' ? childByField(expression, 'name') : undefined;
    const isPairs = callee?.kind === 'identifier' && /^i?pairs$/.test(this.#tree.text(callee));
    const type = this.typeOf(isPairs ? callArguments(expression)[0] : expression);
    return type?.kind === 'list' ? type.of : undefined;
  }

  #member(table: SyntaxNode | undefined, name: string | undefined): Inferred {
    const owner = this.typeOf(table);
    if (name === undefined) return undefined;
    if (owner === undefined) return this.#datatypeConstant(table, name);
    if (owner.kind === 'enums') return { kind: 'enum', name };
    if (owner.kind === 'enum') return { kind: 'enum-item', name: owner.name };
    if (owner.kind !== 'class') return undefined;
    const member = findMember(owner.name, name);
    if (member?.kind === 'property') return fromEngineType(member.info.type);
    if (member?.kind === 'event') return { kind: 'signal', event: member.info };
    if (member === undefined && owner.name === 'DataModel' && isService(name)) return classType(name, { exact: true });
    return undefined;
  }

  #datatypeConstant(table: SyntaxNode | undefined, name: string): Inferred {
    const datatype = this.#globalName(table);
    if (datatype === undefined || !PLAIN_DATATYPES.has(datatype) || !CONSTRUCTORS.test(name)) return undefined;
    return { kind: 'datatype', name: datatype };
  }

  #globalName(node: SyntaxNode | undefined): string | undefined {
    const isGlobal = node?.kind === 'identifier' && this.#scopes.resolve(node) === undefined;
    return isGlobal ? this.#tree.text(node) : undefined;
  }

  #call(node: SyntaxNode): Inferred {
    const callee = childByField(node, 'name');
    const args = callArguments(node);
    if (callee?.kind === 'identifier') {
      return this.#globalName(callee) === 'assert' ? this.typeOf(args[0]) : this.#returned(callee);
    }
    if (callee?.kind === 'method_index_expression') return this.#methodCall(callee, args);
    if (callee?.kind !== 'dot_index_expression') return undefined;
    const library = this.#globalName(childByField(callee, 'table'));
    const name = this.#textOf(childByField(callee, 'field'));
    if (library === 'Instance' && name === 'new') {
      const className = stringValue(this.#tree, args[0]);
      const type = className === undefined ? undefined : fromTypeName(className);
      return type?.kind === 'class' ? classType(type.name, { exact: true, fresh: true }) : undefined;
    }
    return library === undefined || name === undefined
      ? undefined
      : this.#datatypeConstant(childByField(callee, 'table'), name);
  }

  /** What a local function says that it returns. */
  #returned(callee: SyntaxNode): Inferred {
    const binding = this.#scopes.resolve(callee);
    if (binding?.origin.kind !== 'function' || binding.writes.length > 0) return undefined;
    const parts = binding.origin.node.children;
    const colon = parts.findIndex((part) => part.field === 'parameters') + 1;
    return parts[colon]?.kind === ':' ? this.#annotated(parts[colon + 1]) : undefined;
  }

  #methodCall(callee: SyntaxNode, args: readonly SyntaxNode[]): Inferred {
    const receiver = this.typeOf(childByField(callee, 'table'));
    const name = this.#textOf(childByField(callee, 'method'));
    if (receiver?.kind !== 'class' || name === undefined) return undefined;
    const literal = stringValue(this.#tree, args[0]);
    if (name === 'GetService' || name === 'FindService') {
      return literal !== undefined && isService(literal) ? classType(literal, { exact: true }) : undefined;
    }
    if (CLASS_NAMED_BY_ARGUMENT.has(name)) return literal === undefined ? undefined : fromTypeName(literal);
    if (name === 'Clone') return classType(receiver.name, { exact: receiver.exact });
    const member = findMember(receiver.name, name);
    const returns = member?.kind === 'method' ? member.info.signatures[0]?.returns : undefined;
    return returns === undefined ? undefined : fromTypeScript(returns);
  }
}

/** The arguments of a call, whatever way they are written: `f(a, b)`, `f "text"`, `f { ... }`. */
export function callArguments(call: SyntaxNode): SyntaxNode[] {
  const list = childByKind(call, 'arguments');
  return list === undefined ? [] : namedChildren(list);
}
