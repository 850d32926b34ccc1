/** Every pair is one answer; each lays a plank. */
import type { ServerMatchingBridge } from '../../play/activities/index.ts';
import type { KindRules } from './kind-rules.ts';
import { placing } from './placing.ts';

export const matchingBridge: KindRules<ServerMatchingBridge> = placing;
