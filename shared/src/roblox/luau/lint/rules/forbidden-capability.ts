/**
 * What the policy does not grant: code from text, modules from the web, network, stored data, purchases... A lint cannot confine
 * a hostile script by itself; it makes sure that a script which passes shows plainly what it uses.
 */
import { childByField, descendants, type SyntaxNode } from '../../syntax.ts';
import type { LintContext, Rule } from '../context.ts';
import { CAPABILITY_OF_GLOBAL, CAPABILITY_OF_METHOD, CAPABILITY_OF_SERVICE, type Capability } from '../policy.ts';

const REASONS: Readonly<Record<Capability, string>> = {
  'dynamic-code': 'it makes code that cannot be checked',
  'free-require': 'only modules found from script, game or workspace may be required',
  'shared-globals': 'it reaches into other scripts',
  'free-game': 'write game:GetService("Name") with the name in quotes',
  http: 'it reaches the internet',
  'data-stores': 'it stores data about players',
  messaging: 'it talks to other servers',
  teleport: 'it sends players to other places',
  purchases: 'it sells',
  'insert-assets': 'it loads things made by others',
  social: 'it concerns players outside the lesson',
  moderation: 'it removes players or ends the lesson',
};

export const forbiddenCapability: Rule = {
  id: 'forbidden-capability',
  check(context) {
    checkGlobals(context);
    checkNames(context);
    checkGame(context);
    checkServiceCalls(context);
  },
};

function forbid(context: LintContext, capability: Capability, node: SyntaxNode, what: string): void {
  const { allow, name } = context.options.policy;
  if (allow.has(capability)) return;
  const message = `\`${what}\` may not be used here (${name}): ${REASONS[capability]}.`;
  context.report(forbiddenCapability, 'error', node, message, 'Use what the lesson kit offers.');
}

/** Any mention counts, so that `local run = loadstring` does not help. */
function checkGlobals(context: LintContext): void {
  for (const node of context.nodes('identifier')) {
    if (isFieldName(context, node)) continue;
    const name = context.globalName(node);
    const capability = name === undefined ? undefined : CAPABILITY_OF_GLOBAL.get(name);
    if (name !== undefined && capability !== undefined) forbid(context, capability, node, name);
    else if (name === 'require') checkRequire(context, node);
  }
}

/** Services and methods by name, after a dot, after a colon or in quotes. */
function checkNames(context: LintContext): void {
  for (const node of context.nodes('identifier')) {
    if (!isFieldName(context, node)) continue;
    const name = context.text(node);
    const isMethod = node.field === 'method';
    const capability = CAPABILITY_OF_SERVICE.get(name) ?? (isMethod ? CAPABILITY_OF_METHOD.get(name) : undefined);
    if (capability !== undefined) forbid(context, capability, node, name);
  }
  for (const node of context.nodes('string')) {
    const text = context.string(node);
    const capability = text === undefined ? undefined : CAPABILITY_OF_SERVICE.get(text);
    if (text !== undefined && capability !== undefined) forbid(context, capability, node, text);
  }
}

/** `a.name`, `a:name`, `{ name = 1 }`: not a variable. */
function isFieldName(context: LintContext, node: SyntaxNode): boolean {
  if (node.field === 'method') return true;
  const parent = context.parent(node);
  if (node.field === 'field') return parent?.kind === 'dot_index_expression';
  return node.field === 'name' && parent?.kind === 'field' && parent.children[0] === node;
}

function checkGame(context: LintContext): void {
  for (const node of context.nodes('identifier')) {
    const name = isFieldName(context, node) ? undefined : context.globalName(node);
    if (name !== 'game' && name !== 'Game') continue;
    const parent = context.parent(node);
    const plain = node.field === 'table' && parent?.kind !== 'bracket_index_expression';
    if (!plain) forbid(context, 'free-game', node, name);
  }
}

function checkServiceCalls(context: LintContext): void {
  for (const node of [...context.nodes('dot_index_expression'), ...context.nodes('method_index_expression')]) {
    const name = childByField(node, 'method') ?? childByField(node, 'field');
    if (name === undefined || !/^(?:[gG]et|[fF]ind)Service$|^service$/.test(context.text(name))) continue;
    const call = context.parent(node);
    const args =
      call?.kind === 'function_call' ? call.children.find((child) => child.field === 'arguments') : undefined;
    const literal = args?.children.find((child) => child.named);
    const plain = name.field === 'method' && literal !== undefined && context.string(literal) !== undefined;
    if (!plain) forbid(context, 'free-game', name, context.text(name));
  }
}

/** `require` must be called, with a path that starts at a known instance and is made of plain names. */
function checkRequire(context: LintContext, node: SyntaxNode): void {
  const call = context.parent(node);
  const args = call?.kind === 'function_call' && node.field === 'name' ? childByField(call, 'arguments') : undefined;
  const path = args?.children.filter((child) => child.named) ?? [];
  const [first] = path;
  if (first === undefined || path.length !== 1 || !isInstancePath(context, first)) {
    forbid(context, 'free-require', node, 'require');
  }
}

/** How many locals a path may be put together from. */
const MAX_LOCALS = 20;

function isInstancePath(context: LintContext, node: SyntaxNode, locals = 0): boolean {
  if (locals > MAX_LOCALS) return false;
  for (const part of descendants(node)) {
    const isKnownRoot = ['script', 'game', 'workspace'].includes(context.globalName(part) ?? '');
    if (isKnownRoot && isPathFrom(context, node, part)) return true;
    const binding = part.kind === 'identifier' ? context.scopes.resolve(part) : undefined;
    if (binding === undefined || !isPathFrom(context, node, part) || binding.writes.length > 0) continue;
    const { origin } = binding;
    if (origin.kind !== 'value' || origin.offset > 0 || origin.expression.end > part.start) return false;
    return isInstancePath(context, origin.expression, locals + 1);
  }
  return false;
}

const PATH_KINDS: ReadonlySet<string> = new Set([
  'dot_index_expression',
  'method_index_expression',
  'bracket_index_expression',
  'function_call',
  'parenthesized_expression',
  'cast_expression',
]);

/** Is `root` where the chain of dots and calls of `path` starts? */
function isPathFrom(context: LintContext, path: SyntaxNode, root: SyntaxNode): boolean {
  for (let node = root; node !== path; ) {
    const parent = context.parent(node);
    const isHead = parent?.children.find((child) => child.named) === node;
    if (parent === undefined || !isHead || !PATH_KINDS.has(parent.kind)) return false;
    node = parent;
  }
  return true;
}
