/** One editor for each type of question: what a student touches to put the answer together. */
import type { ClientItem } from '@toolboxai/shared/lesson/rules';
import { blanksEditor } from './blanks-editor.ts';
import { choiceEditor } from './choice-editor.ts';
import type { Draft } from './draft.ts';
import { numberEditor } from './number-editor.ts';
import { orderEditor } from './order-editor.ts';
import { pairsEditor } from './pairs-editor.ts';

/** Draws the editor into a frame; it changes the draft in place and itself as the draft changes. */
export function editorFor(item: ClientItem, draft: Draft): GuiObject {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return choiceEditor(item, draft);
    case 'numeric':
      return numberEditor(item, draft);
    case 'ordering':
      return orderEditor(item, draft);
    case 'matching':
    case 'label-diagram':
      return pairsEditor(item, draft);
    case 'fill-in':
      return blanksEditor(item, draft);
  }
}
