/** Every step is one answer. */
import type { ServerSequenceBuilder } from '../../play/activities/index.ts';
import type { KindRules } from './kind-rules.ts';
import { placing } from './placing.ts';

export const sequenceBuilder: KindRules<ServerSequenceBuilder> = placing;
