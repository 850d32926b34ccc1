/** `Enum.Name.Item` must exist, and should not be deprecated. */
import { enumNames, enumValue, findEnum } from '../../../reflection/index.ts';
import { childByField, type SyntaxNode } from '../../syntax.ts';
import type { LintContext, Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** What an enum offers beside its items. */
const ENUM_METHODS: ReadonlySet<string> = new Set(['GetEnumItems', 'FromName', 'FromValue']);

export const unknownEnum: Rule = {
  id: 'unknown-enum',
  check(context) {
    for (const node of [...context.nodes('dot_index_expression'), ...context.nodes('bracket_index_expression')]) {
      const owner = context.typeOf(childByField(node, 'table'));
      const field = childByField(node, 'field');
      if (field === undefined) continue;
      const name = node.kind === 'dot_index_expression' ? context.text(field) : context.string(field);
      if (name === undefined) continue;
      if (owner?.kind === 'enums') checkEnum(context, field, name);
      else if (owner?.kind === 'enum') checkItem(context, field, owner.name, name);
    }
  },
};

function checkEnum(context: LintContext, node: SyntaxNode, name: string): void {
  if (findEnum(name) !== undefined || name === 'GetEnums') return;
  context.report(unknownEnum, 'error', node, `The engine has no enum \`${name}\`.`, didYouMean(name, enumNames()));
}

function checkItem(context: LintContext, node: SyntaxNode, enumName: string, item: string): void {
  const info = findEnum(enumName);
  if (info === undefined || ENUM_METHODS.has(item)) return;
  if (enumValue(enumName, item) === undefined) {
    const hint = didYouMean(item, Object.keys(info.items));
    context.report(unknownEnum, 'error', node, `\`Enum.${enumName}\` has no item \`${item}\`.`, hint);
  } else if (info.deprecatedItems.includes(item)) {
    context.report(unknownEnum, 'warning', node, `\`Enum.${enumName}.${item}\` is deprecated.`);
  }
}
