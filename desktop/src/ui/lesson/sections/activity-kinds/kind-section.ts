/** How the editor shows what an activity of one kind is made of. */
import type { Activity } from '@toolboxai/shared/lesson';
import type { ComponentType } from 'react';

export interface KindSectionProps<A extends Activity> {
  readonly activity: A;
  /** Its place in the document: `activities/2`. */
  readonly path: string;
  readonly onChange: (activity: A) => void;
}

export type KindSection<A extends Activity> = ComponentType<KindSectionProps<A>>;
