/** Every event is one answer. */
import type { ServerTimelinePath } from '../../play/activities/index.ts';
import type { KindRules } from './kind-rules.ts';
import { placing } from './placing.ts';

export const timelinePath: KindRules<ServerTimelinePath> = placing;
