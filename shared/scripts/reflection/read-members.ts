/** Reads one member of a class declaration: a property, method, event or callback. */

import ts from 'typescript';
import type {
  CallbackInfo,
  EventInfo,
  MethodInfo,
  ParameterInfo,
  PropertyInfo,
  ValueType,
} from '../../src/roblox/reflection/schema.ts';

/** Where members are collected; one class, over all the files that declare it. */
export interface MemberSink {
  readonly name: string;
  readonly properties: Record<string, PropertyInfo>;
  readonly methods: Record<string, MethodInfo>;
  readonly events: Record<string, EventInfo>;
  readonly callbacks: Record<string, CallbackInfo>;
}

export interface MemberContext {
  readonly plugin: boolean;
  readonly classNames: ReadonlySet<string>;
  readonly rename: (interfaceName: string) => string;
}

/** What the doc comment says: `@deprecated`, and the list after `**Tags**:`. */
export interface Tags {
  readonly deprecated: boolean;
  readonly listed: ReadonlySet<string>;
}

export function readMember(member: ts.TypeElement, context: MemberContext, sink: MemberSink): void {
  if (!member.name || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))) return;
  const name = member.name.text;
  if (name.startsWith('_nominal_')) return;
  const tags = tagsOf(member);
  const base = {
    name,
    owner: sink.name,
    deprecated: tags.deprecated,
    hidden: tags.listed.has('Hidden'),
    pluginOnly: context.plugin,
  };
  if (ts.isMethodSignature(member)) {
    const signature = { parameters: parametersOf(member.parameters), returns: textOf(member.type) };
    const known = sink.methods[name];
    sink.methods[name] = known
      ? { ...known, deprecated: known.deprecated || base.deprecated, signatures: [...known.signatures, signature] }
      : { ...base, yields: tags.listed.has('Yields'), signatures: [signature] };
    return;
  }
  const type = ts.isSetAccessor(member) ? member.parameters[0]?.type : typeOf(member);
  if (type === undefined || type.kind === ts.SyntaxKind.NeverKeyword) return;
  const event = eventParameters(type);
  if (event !== undefined) {
    sink.events[name] = { ...base, parameters: event };
    return;
  }
  const bare = withoutUndefined(type);
  if (isCallback(bare)) {
    sink.callbacks[name] = { ...base, signature: textOf(bare) };
    return;
  }
  const known = sink.properties[name];
  const writable = ts.isSetAccessor(member) || (ts.isPropertySignature(member) && !isReadonly(member));
  const pluginWritable = writable && context.plugin && known !== undefined;
  sink.properties[name] = known
    ? { ...known, readOnly: known.readOnly && !writable, pluginWritable: known.pluginWritable || pluginWritable }
    : { ...base, type: valueTypeOf(bare, context), readOnly: !writable, pluginWritable: false, fileOnly: false };
}

export function tagsOf(node: ts.Node): Tags {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const listed = new Set<string>();
  let deprecated = false;
  for (const comment of comments) {
    const body = typeof comment.comment === 'string' ? comment.comment : ts.getTextOfJSDocComment(comment.comment);
    const list = /\*\*Tags\*\*:([^\n]*)/.exec(body ?? '')?.[1] ?? '';
    for (const tag of list.split(',')) if (tag.trim() !== '') listed.add(tag.trim());
    deprecated ||= (comment.tags ?? []).some((tag) => tag.tagName.text === 'deprecated');
  }
  return { deprecated, listed };
}

function typeOf(member: ts.TypeElement): ts.TypeNode | undefined {
  return ts.isPropertySignature(member) || ts.isGetAccessor(member) ? member.type : undefined;
}

function isReadonly(member: ts.PropertySignature): boolean {
  return member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
}

function withoutUndefined(type: ts.TypeNode): ts.TypeNode {
  if (ts.isParenthesizedTypeNode(type)) return withoutUndefined(type.type);
  if (!ts.isUnionTypeNode(type)) return type;
  const rest = type.types.filter((part) => part.kind !== ts.SyntaxKind.UndefinedKeyword);
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? withoutUndefined(only) : type;
}

function isCallback(type: ts.TypeNode): boolean {
  if (ts.isFunctionTypeNode(type)) return true;
  // `T` is what RemoteFunction and BindableFunction call the type of their one callback.
  return (
    ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && ['T', 'Callback'].includes(type.typeName.text)
  );
}

function eventParameters(type: ts.TypeNode): readonly ParameterInfo[] | undefined {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName) || type.typeName.text !== 'RBXScriptSignal') {
    return undefined;
  }
  const listener = type.typeArguments?.[0];
  return listener && ts.isFunctionTypeNode(listener) ? parametersOf(listener.parameters) : [];
}

function parametersOf(parameters: ts.NodeArray<ts.ParameterDeclaration>): readonly ParameterInfo[] {
  return parameters
    .filter((parameter) => textOf(parameter.name) !== 'this')
    .map((parameter) => ({
      name: textOf(parameter.name),
      type: textOf(parameter.type),
      optional: parameter.questionToken !== undefined,
      rest: parameter.dotDotDotToken !== undefined,
    }));
}

const PRIMITIVES: ReadonlyMap<ts.SyntaxKind, ValueType> = new Map([
  [ts.SyntaxKind.BooleanKeyword, { kind: 'bool', name: 'boolean' } as const],
  [ts.SyntaxKind.NumberKeyword, { kind: 'number', name: 'number' } as const],
  [ts.SyntaxKind.StringKeyword, { kind: 'string', name: 'string' } as const],
]);

function valueTypeOf(type: ts.TypeNode, context: MemberContext): ValueType {
  const primitive = PRIMITIVES.get(type.kind);
  if (primitive !== undefined) return primitive;
  const text = textOf(type);
  const enumName = /^Enum\.(\w+)$/.exec(text)?.[1];
  if (enumName !== undefined) return { kind: 'enum', name: enumName };
  if (ts.isUnionTypeNode(type) && type.types.every((part) => mayBeInstance(part, context))) {
    return { kind: 'class', name: 'Instance' };
  }
  if (context.classNames.has(text)) return { kind: 'class', name: context.rename(text) };
  if (/^[A-Z]\w*$/.test(text)) return { kind: 'datatype', name: text };
  return { kind: 'unknown', name: text };
}

function mayBeInstance(type: ts.TypeNode, context: MemberContext): boolean {
  return type.kind === ts.SyntaxKind.UndefinedKeyword || context.classNames.has(textOf(type));
}

function textOf(node: ts.Node | undefined): string {
  return node === undefined ? 'unknown' : node.getText().replaceAll(/\s+/g, ' ');
}
