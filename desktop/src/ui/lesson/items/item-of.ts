/** What each editor of answers takes. */
import type { Item, ItemType } from '@toolboxai/shared/lesson';

export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;

export interface AnswerProps<T extends ItemType> {
  readonly item: ItemOf<T>;
  /** Where the question stands: `items/3`. */
  readonly path: string;
  readonly onChange: (item: ItemOf<T>) => void;
}
