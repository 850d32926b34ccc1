/** Pairs are made at the desk before the gap; the planks lie on each student's own device. */
import type { ServerMatchingBridge } from '@toolboxai/shared/lesson/rules';
import type { KindHandler } from './kind-handler.ts';
import { placingHandler } from './placing-handler.ts';

export const matchingBridge: KindHandler<ServerMatchingBridge> = placingHandler({ ordered: false, opens: ['kiosk'] });
