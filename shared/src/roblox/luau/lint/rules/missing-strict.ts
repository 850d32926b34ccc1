/** `--!strict` at the top lets Studio check types as well. */
import type { Rule } from '../context.ts';

export const missingStrict: Rule = {
  id: 'missing-strict',
  check(context) {
    if (!context.options.policy.wantsStrict || /^(?:\s|--[^\n]*\n)*?--!strict\b/.test(context.tree.source)) return;
    context.report(missingStrict, 'info', context.tree.root, 'The script is not strict.', 'Begin it with --!strict.');
  },
};
