/** Names that nothing declares, and local functions used above their declaration. */
import type { Rule } from '../context.ts';
import { globalNames, isGlobal } from '../globals.ts';
import type { GlobalUse } from '../scope.ts';
import { didYouMean } from '../suggest.ts';

/** Names for which a similar one is looked for; a script with more has other troubles. */
const MAX_HINTS = 50;

export const undefinedGlobal: Rule = {
  id: 'undefined-global',
  check(context) {
    const { globals, bindings } = context.scopes;
    const written = new Set(globals.filter((use) => use.write).map((use) => use.name));
    const known = new Set([...globalNames(), ...bindings.map((binding) => binding.name)]);
    const hints = new Map<string, string>();
    for (const use of globals) {
      if (!isUndefined(use, written) || use.laterLocal !== undefined) continue;
      const hint =
        hints.get(use.name) ?? (hints.size < MAX_HINTS ? didYouMean(use.name, otherThan(known, use.name)) : '');
      hints.set(use.name, hint);
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

/** A local of the same name elsewhere in the script is no help. */
function* otherThan(names: Iterable<string>, name: string): Generator<string> {
  for (const candidate of names) if (candidate !== name) yield candidate;
}

function isUndefined(use: GlobalUse, written: ReadonlySet<string>): boolean {
  return !use.write && !isGlobal(use.name) && !written.has(use.name);
}
