/** `part.Parent = workspace` before other properties of the same new instance. */
import { childByField, type SyntaxNode } from '../../syntax.ts';
import type { Rule } from '../context.ts';
import type { Binding } from '../scope.ts';
import { assignments } from '../usage.ts';

export const parentSetEarly: Rule = {
  id: 'parent-set-early',
  check(context) {
    const parented = new Map<Binding, { readonly statement: SyntaxNode; readonly block: SyntaxNode | undefined }>();
    for (const { target, statement } of assignments(context)) {
      const table = childByField(target, 'table');
      const field = childByField(target, 'field');
      const binding = table?.kind === 'identifier' ? context.scopes.resolve(table) : undefined;
      const type = context.typeOf(table);
      if (binding === undefined || field === undefined || type?.kind !== 'class' || !type.fresh) continue;
      const block = context.parent(statement);
      if (context.text(field) === 'Parent') {
        if (!parented.has(binding)) parented.set(binding, { statement, block });
        continue;
      }
      const earlier = parented.get(binding);
      if (earlier === undefined || earlier.block !== block) continue;
      const message = `\`${binding.name}.Parent\` is set before \`${context.text(field)}\`.`;
      context.report(parentSetEarly, 'info', earlier.statement, message, 'Set Parent last.');
      parented.delete(binding);
    }
  },
};
