/** `while true do` with nothing in it that could wait, break or return: it freezes the server. */
import { childByField, descendants, type SyntaxNode } from '../../syntax.ts';
import type { Call, LintContext, Rule } from '../context.ts';
import { methodYields } from '../engine-members.ts';
import { libraryMembers } from '../globals.ts';

/** Bounds for scripts made to keep the lint busy. */
const MAX_LOOPS = 100;
const MAX_FUNCTIONS = 100;

/** Globals that never wait. Anything not known here may. */
const NEVER_YIELD: ReadonlySet<string> = new Set(
  'assert error getmetatable ipairs next pairs print rawequal rawget rawlen rawset select setmetatable tonumber tostring type typeof unpack warn time tick spawn delay'.split(
    ' ',
  ),
);

export const loopWithoutYield: Rule = {
  id: 'loop-without-yield',
  check(context) {
    const calls = new Map(context.calls.map((call) => [call.node, call]));
    const endless = [
      ...context.nodes('while_statement').filter((loop) => isAlways(childByField(loop, 'condition'))),
      ...context.nodes('repeat_statement').filter((loop) => isNever(childByField(loop, 'condition'))),
    ];
    for (const loop of endless.slice(0, MAX_LOOPS)) {
      const parts = [...withoutInnerFunctions(loop)];
      if (parts.some((part) => leavesLoop(context, part, loop) || mayWait(context, calls, part, new Set()))) continue;
      const message = 'This loop never ends and never waits: everything would stand still.';
      context.report(loopWithoutYield, 'error', loop, message, 'Call task.wait() in it.');
    }
  },
};

function isAlways(condition: SyntaxNode | undefined): boolean {
  return condition?.kind === 'true' || condition?.kind === 'number' || condition?.kind === 'string';
}

function isNever(condition: SyntaxNode | undefined): boolean {
  return condition?.kind === 'false' || condition?.kind === 'nil';
}

function leavesLoop(context: LintContext, node: SyntaxNode, loop: SyntaxNode): boolean {
  if (node.kind === 'return_statement') return true;
  if (node.kind === 'function_call') return context.globalName(childByField(node, 'name')) === 'error';
  if (node.kind !== 'break_statement') return false;
  for (let outer = context.parent(node); outer !== undefined; outer = context.parent(outer)) {
    if (outer === loop) return true;
    if (['while_statement', 'repeat_statement', 'for_statement'].includes(outer.kind)) return false;
  }
  return false;
}

function mayWait(
  context: LintContext,
  calls: ReadonlyMap<SyntaxNode, Call>,
  node: SyntaxNode,
  seen: Set<SyntaxNode>,
): boolean {
  if (node.kind !== 'function_call') return false;
  const call = calls.get(node);
  if (call === undefined) return true;
  switch (call.style) {
    case 'method':
      return methodYields(call.name) ?? true;
    case 'dot': {
      const library = context.globalName(call.receiver);
      if (library === undefined || libraryMembers(library) === undefined) return true;
      return `${library}.${call.name}` === 'task.wait' || library === 'coroutine';
    }
    case 'plain':
      return functionMayWait(context, calls, call, seen);
  }
}

/** Looks into local functions of the script; any other function may wait unless known not to. */
function functionMayWait(
  context: LintContext,
  calls: ReadonlyMap<SyntaxNode, Call>,
  call: Call,
  seen: Set<SyntaxNode>,
): boolean {
  const global = context.globalName(call.nameNode);
  if (global !== undefined) return !NEVER_YIELD.has(global);
  const binding = context.scopes.resolve(call.nameNode);
  if (binding?.origin.kind !== 'function' || binding.writes.length > 0) return true;
  const body = childByField(binding.origin.node, 'body');
  if (body === undefined || seen.has(body)) return false;
  if (seen.size >= MAX_FUNCTIONS) return true;
  seen.add(body);
  return [...withoutInnerFunctions(body)].some((part) => mayWait(context, calls, part, seen));
}

/** The nodes that run as part of this one: functions made inside run at other times. */
function* withoutInnerFunctions(root: SyntaxNode): Generator<SyntaxNode> {
  let skipUntil = -1;
  for (const node of descendants(root)) {
    if (node.start < skipUntil) continue;
    if (node !== root && (node.kind === 'function_definition' || node.kind === 'function_declaration')) {
      skipUntil = node.end;
      continue;
    }
    yield node;
  }
}
