/** `Instance.new(class, parent)`: every property set afterwards is replicated and announced one by one. */
import type { Rule } from '../context.ts';
import { isInstanceNew } from './unknown-class.ts';

export const parentArgument: Rule = {
  id: 'parent-argument',
  check(context) {
    for (const call of context.calls) {
      const parent = call.args[1];
      if (parent === undefined || !isInstanceNew(context, call)) continue;
      const message = '`Instance.new` is given a parent.';
      context.report(parentArgument, 'error', parent, message, 'Set Parent last, after all other properties.');
    }
  },
};
