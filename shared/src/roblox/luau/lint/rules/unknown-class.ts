/** Class names in `Instance.new`, `FindFirstChildOfClass`, `IsA`... must exist; `Instance.new` must be able to make them. */
import { classNames, findClass, isCreatable, isService } from '../../../reflection/index.ts';
import type { Call, LintContext, Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

const CLASS_QUERIES: ReadonlySet<string> = new Set([
  'FindFirstChildOfClass',
  'FindFirstChildWhichIsA',
  'FindFirstAncestorOfClass',
  'FindFirstAncestorWhichIsA',
  'IsA',
]);

export const unknownClass: Rule = {
  id: 'unknown-class',
  check(context) {
    for (const call of context.calls) {
      const className = context.string(call.args[0]);
      const node = call.args[0];
      if (className === undefined || node === undefined) continue;
      if (isInstanceNew(context, call)) {
        if (findClass(className) === undefined) reportUnknown(context, call, className);
        else if (!isCreatable(className)) {
          const hint = isService(className) ? `Write game:GetService("${className}").` : '';
          context.report(unknownClass, 'error', node, `\`Instance.new\` cannot make a ${className}.`, hint);
        }
      } else if (call.style === 'method' && CLASS_QUERIES.has(call.name) && findClass(className) === undefined) {
        reportUnknown(context, call, className);
      }
    }
  },
};

export function isInstanceNew(context: LintContext, call: Call): boolean {
  return call.style === 'dot' && call.name === 'new' && context.globalName(call.receiver) === 'Instance';
}

function reportUnknown(context: LintContext, call: Call, className: string): void {
  // Tables may have a method `IsA` of their own: certain only on instances.
  const certain = call.name !== 'IsA' || context.typeOf(call.receiver)?.kind === 'class';
  const message = `The engine has no class \`${className}\`.`;
  context.report(
    unknownClass,
    certain ? 'error' : 'warning',
    call.args[0] ?? call.node,
    message,
    didYouMean(className, classNames()),
  );
}
