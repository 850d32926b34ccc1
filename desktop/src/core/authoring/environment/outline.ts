/** What the environment agent is given: enough of the lesson to know which places there must be and in which order they open. */
import type { Activity, Progression, Theme } from '@toolboxai/shared/lesson';

/** Words on a sign; the board holds a short title and two or three short sentences. */
export interface SignText {
  readonly title: string;
  readonly text: string;
}

export interface WorldOutline {
  readonly seed: number;
  readonly theme: Theme;
  /** In the order of the plan. Each wants a zone of its own, named by its `zoneId`. */
  readonly activities: readonly Activity[];
  readonly progression: Pick<Progression, 'unlocks' | 'finish'>;
  readonly signs: {
    readonly welcome: SignText;
    readonly finale: SignText;
  };
  /** Names of zones by zone id; an activity's zone is named by the activity's title unless it is named here. */
  readonly zoneNames?: Readonly<Record<string, string>>;
}

export const ARRIVAL_ZONE = 'zone-arrival';
export const FINALE_ZONE = 'zone-finale';
