/** Properties that no game script may write. */
import { childByField } from '../../syntax.ts';
import type { Rule } from '../context.ts';
import { lookUpMember } from '../engine-members.ts';
import { isAssignmentTarget } from '../usage.ts';

export const readOnlyProperty: Rule = {
  id: 'read-only-property',
  check(context) {
    for (const node of context.nodes('dot_index_expression')) {
      const type = context.typeOf(childByField(node, 'table'));
      const field = childByField(node, 'field');
      if (type?.kind !== 'class' || field === undefined || !isAssignmentTarget(context, node)) continue;
      const member = lookUpMember(type, context.text(field));
      if (member === undefined || member === 'inheriting-class' || member.kind !== 'property') continue;
      const { name, readOnly, pluginWritable, pluginOnly } = member.info;
      if (!(readOnly || pluginWritable || pluginOnly)) continue;
      const why = readOnly ? 'can only be read' : 'can be changed by Studio plugins only';
      context.report(readOnlyProperty, 'error', field, `\`${name}\` of ${type.name} ${why}.`);
    }
  },
};
