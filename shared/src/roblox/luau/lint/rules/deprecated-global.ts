/** Deprecated global functions and library members. */
import { childByField } from '../../syntax.ts';
import type { Rule } from '../context.ts';
import { DEPRECATED_GLOBALS, DEPRECATED_LIBRARY_MEMBERS } from './deprecated-names.ts';

export const deprecatedGlobal: Rule = {
  id: 'deprecated-global',
  check(context) {
    const written = new Set(context.scopes.globals.filter((use) => use.write).map((use) => use.name));
    for (const { name, node, write } of context.scopes.globals) {
      const instead = DEPRECATED_GLOBALS.get(name);
      if (instead === undefined || write || written.has(name)) continue;
      context.report(deprecatedGlobal, 'error', node, `\`${name}\` is deprecated.`, `Use ${instead}.`);
    }
    for (const node of context.nodes('dot_index_expression')) {
      const library = context.globalName(childByField(node, 'table'));
      const field = childByField(node, 'field');
      if (library === undefined || field === undefined) continue;
      const path = `${library}.${context.text(field)}`;
      const instead = DEPRECATED_LIBRARY_MEMBERS.get(path);
      if (instead === undefined) continue;
      context.report(deprecatedGlobal, 'error', node, `\`${path}\` is deprecated.`, `Use ${instead}.`);
    }
  },
};
