/** Names that nothing declares, and local functions used above their declaration. */
import type { Rule } from '../context.ts';
import { globalNames, isGlobal } from '../globals.ts';
import type { GlobalUse } from '../scope.ts';
import { didYouMean } from '../suggest.ts';

export const undefinedGlobal: Rule = {
  id: 'undefined-global',
  check(context) {
    const { globals, bindings } = context.scopes;
    const written = new Set(globals.filter((use) => use.write).map((use) => use.name));
    for (const use of globals) {
      if (!isUndefined(use, written) || use.laterLocal !== undefined) continue;
      const hint = didYouMean(use.name, [...globalNames(), ...bindings.map((binding) => binding.name)]);
      context.report(undefinedGlobal, 'error', use.node, `Nothing is called \`${use.name}\` here.`, hint);
    }
  },
};

export const useBeforeDefinition: Rule = {
  id: 'use-before-definition',
  check(context) {
    const { globals } = context.scopes;
    const written = new Set(globals.filter((use) => use.write).map((use) => use.name));
    for (const use of globals) {
      if (!isUndefined(use, written) || use.laterLocal === undefined) continue;
      const { line } = context.tree.position(use.laterLocal.declaration.start);
      const message = `\`${use.name}\` is used before it is declared in line ${line}.`;
      context.report(useBeforeDefinition, 'error', use.node, message, 'Move the declaration above its first use.');
    }
  },
};

function isUndefined(use: GlobalUse, written: ReadonlySet<string>): boolean {
  return !use.write && !isGlobal(use.name) && !written.has(use.name);
}
