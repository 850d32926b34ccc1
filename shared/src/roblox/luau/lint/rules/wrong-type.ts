/** Values that a property of known type refuses: the item of another enum, a Vector2 for a Vector3, a text for a number. */
import { enumValue, findEnum, isA } from '../../../reflection/index.ts';
import { childByField, type SyntaxNode } from '../../syntax.ts';
import type { LintContext, Rule } from '../context.ts';
import { lookUpMember } from '../engine-members.ts';
import { didYouMean } from '../suggest.ts';
import { assignments } from '../usage.ts';
import { describeType, fromEngineType, type ValueType } from '../value-type.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  check(context) {
    for (const { target, value } of assignments(context)) {
      if (target.kind !== 'dot_index_expression' || value === undefined) continue;
      const owner = context.typeOf(childByField(target, 'table'));
      const field = childByField(target, 'field');
      if (owner?.kind !== 'class' || field === undefined) continue;
      const member = lookUpMember(owner, context.text(field));
      if (member === undefined || member === 'inheriting-class' || member.kind !== 'property') continue;
      const wanted = fromEngineType(member.info.type);
      if (wanted !== undefined) checkValue(context, `\`${member.info.name}\` of ${owner.name}`, wanted, value);
    }
  },
};

function checkValue(context: LintContext, what: string, wanted: ValueType, value: SyntaxNode): void {
  const given = context.typeOf(value);
  if (given === undefined) return;
  const text = context.string(value);
  if (wanted.kind === 'enum-item' && text !== undefined) {
    if (enumValue(wanted.name, text) !== undefined) return;
    const hint = didYouMean(text, Object.keys(findEnum(wanted.name)?.items ?? {}));
    context.report(wrongType, 'error', value, `${what} is an Enum.${wanted.name}, which has no item "${text}".`, hint);
  } else if (!accepts(wanted, given)) {
    const message = `${what} takes ${describeType(wanted)}, not ${describeType(given)}.`;
    context.report(wrongType, 'error', value, message);
  }
}

/** Lenient wherever the engine converts: numbers and texts into one another, enum items by number. */
function accepts(wanted: ValueType, given: ValueType): boolean {
  switch (wanted.kind) {
    case 'enum-item':
      return given.kind === 'number' || (given.kind === 'enum-item' && given.name === wanted.name);
    case 'number':
    case 'string':
      return given.kind === 'number' || given.kind === 'string';
    case 'datatype':
      return given.kind === 'datatype' && given.name === wanted.name;
    case 'class':
      if (given.kind !== 'class') return given.kind === 'nil';
      return isA(given.name, wanted.name) || (!given.exact && isA(wanted.name, given.name));
    case 'boolean':
      return given.kind === 'boolean';
    default:
      return true;
  }
}
