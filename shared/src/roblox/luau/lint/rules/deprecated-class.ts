/** Deprecated classes and services, where a script makes or asks for one. */
import { isDeprecated } from '../../../reflection/index.ts';
import type { Rule } from '../context.ts';
import { DEPRECATED_CLASSES } from './deprecated-names.ts';
import { isInstanceNew } from './unknown-class.ts';

export const deprecatedClass: Rule = {
  id: 'deprecated-class',
  check(context) {
    for (const call of context.calls) {
      const [node] = call.args;
      const isService = call.style === 'method' && call.name === 'GetService';
      if (node === undefined || !(isService || isInstanceNew(context, call))) continue;
      const className = context.string(node);
      if (className === undefined) continue;
      const instead = DEPRECATED_CLASSES.get(className);
      if (instead === undefined && !isDeprecated(className)) continue;
      const hint = instead === undefined ? '' : `Use ${instead}.`;
      const severity = instead === undefined ? 'warning' : 'error';
      context.report(deprecatedClass, severity, node, `The class \`${className}\` is deprecated.`, hint);
    }
  },
};
