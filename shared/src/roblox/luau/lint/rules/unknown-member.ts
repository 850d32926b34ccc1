/**
 * Properties, methods and events that a value of known class cannot have. Reading `folder.Score` may mean a child of that name,
 * so plain reads are only reported where no child can be meant.
 */
import { findMember, type Member, memberNames } from '../../../reflection/index.ts';
import { childByField, type SyntaxNode } from '../../syntax.ts';
import type { LintContext, Rule } from '../context.ts';
import { type ClassValue, lookUpMember } from '../engine-members.ts';
import { callArguments } from '../infer.ts';
import { didYouMean, nearest, sameWord } from '../suggest.ts';
import { isAssignmentTarget, isCallee } from '../usage.ts';
import { LEGACY_METHODS, SIGNAL_METHODS } from './deprecated-names.ts';

export const unknownMember: Rule = {
  id: 'unknown-member',
  check(context) {
    const literals = new Set(context.nodes('string').map((node) => context.string(node)));
    for (const node of context.nodes('method_index_expression')) {
      const [receiver, name] = [childByField(node, 'table'), childByField(node, 'method')];
      if (receiver === undefined || name === undefined || !isCallee(context, node)) continue;
      checkMethod(context, receiver, name);
    }
    for (const node of context.nodes('dot_index_expression')) {
      const type = context.typeOf(childByField(node, 'table'));
      const name = childByField(node, 'field');
      if (type?.kind !== 'class' || name === undefined) continue;
      if (isAssignmentTarget(context, node)) checkAssignment(context, type, name);
      else checkRead(context, type, name, node, literals);
    }
  },
};

function checkMethod(context: LintContext, receiver: SyntaxNode, node: SyntaxNode): void {
  const type = context.typeOf(receiver);
  const name = context.text(node);
  if (type?.kind === 'signal') {
    if (SIGNAL_METHODS.has(name) || LEGACY_METHODS.has(name)) return;
    const hint = didYouMean(name, SIGNAL_METHODS);
    context.report(unknownMember, 'error', node, `An event has no method \`${name}\`.`, hint);
    return;
  }
  if (type?.kind !== 'class' || LEGACY_METHODS.has(name)) return;
  const member = lookUpMember(type, name);
  if (member === 'inheriting-class') return;
  if (member === undefined) reportUnknown(context, type, node, 'method');
  else if (member.kind !== 'method' && !mayBeFunction(member)) {
    const message = `\`${name}\` of ${type.name} is a${member.kind === 'event' ? 'n event' : ` ${member.kind}`}, not a method.`;
    const hint =
      member.kind === 'event' ? `Write .${name}:Connect(function ... end).` : `Write .${name} without a call.`;
    context.report(unknownMember, 'error', node, message, hint);
  }
}

/** Some methods are declared as properties of a type that the reflection does not read. */
function mayBeFunction(member: Member): boolean {
  return member.kind === 'property' && member.info.type.kind === 'unknown';
}

function checkAssignment(context: LintContext, type: ClassValue, node: SyntaxNode): void {
  const member = lookUpMember(type, context.text(node));
  if (member === undefined) reportUnknown(context, type, node, 'property');
  else if (member !== 'inheriting-class' && (member.kind === 'method' || member.kind === 'event')) {
    const message = `\`${context.text(node)}\` of ${type.name} is ${member.kind === 'event' ? 'an event' : 'a method'} and cannot be assigned.`;
    const hint = member.kind === 'event' ? `Write .${context.text(node)}:Connect(function ... end).` : '';
    context.report(unknownMember, 'error', node, message, hint);
  }
}

function checkRead(
  context: LintContext,
  type: ClassValue,
  node: SyntaxNode,
  access: SyntaxNode,
  literals: ReadonlySet<string | undefined>,
): void {
  const name = context.text(node);
  const member = lookUpMember(type, name);
  if (member === undefined) {
    if (isConnected(context, access)) reportUnknown(context, type, node, 'event');
    else if (!literals.has(name)) checkMisspelling(context, type, node);
  } else if (member !== 'inheriting-class' && member.kind === 'method' && isCalledWithNothing(context, access)) {
    const message = `\`${name}\` of ${type.name} is called without its object.`;
    context.report(unknownMember, 'error', node, message, `Write a colon: :${name}().`);
  }
}

/**
 * The name may be a child's. On an instance that this script made, a name close to a member's is a mistake; on others only one
 * that is a member's but for its spelling, and even then no more than a warning.
 */
function checkMisspelling(context: LintContext, type: ClassValue, node: SyntaxNode): void {
  const name = context.text(node);
  const members = memberNames(type.name);
  const meant = type.fresh ? nearest(name, members) : members.find((member) => sameWord(member, name));
  if (meant === undefined) return;
  const severity = type.fresh ? 'error' : 'warning';
  context.report(unknownMember, severity, node, `${type.name} has no \`${name}\`.`, `Did you mean \`${meant}\`?`);
}

function isCalledWithNothing(context: LintContext, access: SyntaxNode): boolean {
  const call = context.parent(access);
  return call !== undefined && isCallee(context, access) && callArguments(call).length === 0;
}

/** `x.Name:Connect(...)`: no child answers to that. */
function isConnected(context: LintContext, access: SyntaxNode): boolean {
  const parent = context.parent(access);
  const method = parent?.kind === 'method_index_expression' ? childByField(parent, 'method') : undefined;
  return method !== undefined && ['Connect', 'Once', 'ConnectParallel'].includes(context.text(method));
}

function reportUnknown(context: LintContext, type: ClassValue, node: SyntaxNode, what: Kind): void {
  const name = context.text(node);
  const candidates = memberNames(type.name).filter((member) => {
    const kind = findMember(type.name, member)?.kind;
    return kind === what || (what === 'property' && kind === 'callback');
  });
  const article = what === 'event' ? 'an' : 'a';
  const hint = didYouMean(name, candidates) || didYouMean(name, memberNames(type.name));
  context.report(unknownMember, 'error', node, `${type.name} does not have ${article} ${what} \`${name}\`.`, hint);
}

type Kind = 'property' | 'method' | 'event';
