/** Deprecated methods, properties and events. */
import { findMember, isDeprecated } from '../../../reflection/index.ts';
import { childByField, type SyntaxNode } from '../../syntax.ts';
import type { LintContext, Rule } from '../context.ts';
import { DEPRECATED_MEMBERS, DEPRECATED_METHODS, LEGACY_METHODS } from './deprecated-names.ts';

export const deprecatedMember: Rule = {
  id: 'deprecated-member',
  check(context) {
    const own = ownMethods(context);
    for (const node of context.nodes('method_index_expression')) {
      const name = childByField(node, 'method');
      if (name !== undefined) checkMember(context, childByField(node, 'table'), name, own, true);
    }
    for (const node of context.nodes('dot_index_expression')) {
      const name = childByField(node, 'field');
      if (name !== undefined) checkMember(context, childByField(node, 'table'), name, own, false);
    }
  },
};

function checkMember(
  context: LintContext,
  receiver: SyntaxNode | undefined,
  node: SyntaxNode,
  own: ReadonlySet<string>,
  isMethod: boolean,
): void {
  const name = context.text(node);
  const type = context.typeOf(receiver);
  const onEngine = type?.kind === 'class' || type?.kind === 'signal';
  const legacy = isMethod && onEngine ? LEGACY_METHODS.get(name) : undefined;
  const listed = isMethod && !own.has(name) ? DEPRECATED_METHODS.get(name) : undefined;
  const member = type?.kind === 'class' ? memberReplacement(type.name, name) : undefined;
  const instead = legacy ?? member ?? listed;
  if (instead !== undefined) {
    context.report(deprecatedMember, 'error', node, `\`${name}\` is deprecated.`, `Use ${instead}.`);
  } else if (type?.kind === 'class' && isDeprecated(type.name, name)) {
    context.report(deprecatedMember, 'warning', node, `\`${name}\` of ${type.name} is deprecated.`);
  }
}

function memberReplacement(className: string, name: string): string | undefined {
  const owner = findMember(className, name)?.info.owner;
  return DEPRECATED_MEMBERS.get(`${className}.${name}`) ?? (owner && DEPRECATED_MEMBERS.get(`${owner}.${name}`));
}

/** Methods that the script itself defines: `function Loader:LoadCharacter()`. */
function ownMethods(context: LintContext): Set<string> {
  const names = context.nodes('function_declaration').flatMap((declaration) => {
    const name = childByField(declaration, 'name');
    const last = name && (childByField(name, 'method') ?? childByField(name, 'field'));
    return last === undefined ? [] : [context.text(last)];
  });
  return new Set(names);
}
