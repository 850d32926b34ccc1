/** Steps are carried to numbered places; a place without anything in hand opens the panel. */
import type { ServerSequenceBuilder } from '@toolboxai/shared/lesson/rules';
import type { KindHandler } from './kind-handler.ts';
import { placingHandler } from './placing-handler.ts';

export const sequenceBuilder: KindHandler<ServerSequenceBuilder> = placingHandler({ ordered: true, opens: ['slot'] });
