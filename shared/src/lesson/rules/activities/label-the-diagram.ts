/** Every label that has a place is one answer. */
import type { ServerLabelTheDiagram } from '../../play/activities/index.ts';
import type { KindRules } from './kind-rules.ts';
import { placing } from './placing.ts';

export const labelTheDiagram: KindRules<ServerLabelTheDiagram> = placing;
