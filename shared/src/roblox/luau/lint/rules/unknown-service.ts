/** Names in `game:GetService` must be services. */
import { classNames, isService } from '../../../reflection/index.ts';
import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

export const unknownService: Rule = {
  id: 'unknown-service',
  check(context) {
    for (const { name, style, receiver, args } of context.calls) {
      if (style !== 'method' || (name !== 'GetService' && name !== 'FindService')) continue;
      const type = context.typeOf(receiver);
      const service = context.string(args[0]);
      if (type?.kind !== 'class' || type.name !== 'DataModel') continue;
      if (args[0] === undefined || service === undefined || isService(service)) continue;
      const hint = didYouMean(service, classNames().filter(isService));
      context.report(unknownService, 'error', args[0], `The engine has no service \`${service}\`.`, hint);
    }
  },
};
