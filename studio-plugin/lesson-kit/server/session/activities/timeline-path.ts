/** Each marker opens its panel: what happened here? */
import type { ServerTimelinePath } from '@toolboxai/shared/lesson/rules';
import type { KindHandler } from './kind-handler.ts';
import { placingHandler } from './placing-handler.ts';

export const timelinePath: KindHandler<ServerTimelinePath> = placingHandler({ ordered: true, opens: ['slot'] });
