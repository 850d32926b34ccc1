/** How the offline author plans an activity of a kind that a topic writes as a task. */

export interface KindPlan {
  readonly title: string;
  readonly instructions: string;
  /** Minutes that a typical student spends on one part: a thing to sort, a step, a pair. */
  readonly minutesPerPart: number;
  readonly parts: { readonly least: number; readonly most: number };
  /** Kinds of one family do the same with the same content; a lesson has one of them. */
  readonly family: 'sort' | 'order' | 'match' | 'diagram' | 'talk' | 'walk' | 'build' | 'test';
}
