/** One question as it stands in a panel: stem, figure, editor, what was said to the answer, and the buttons under it. */
import type { ClientItem } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { column, compactButton, enable, refill, text } from '../ui/elements.ts';
import { drawFigure } from '../ui/figure.ts';
import { listenButton } from '../ui/speaker.ts';
import { colors } from '../ui/theme.ts';
import type { QuestionDesk, Standing } from './desk.ts';
import { editorFor } from './editors.ts';

export interface QuestionView {
  readonly body: GuiObject;
  /** Hint and check, to be put where the panel has its buttons. */
  readonly buttons: readonly GuiObject[];
}

/** Draws the question; it follows what the desk learns for as long as it is on the screen. */
export function questionView(desk: QuestionDesk, activityId: string, item: ClientItem): QuestionView {
  const said = column([]);
  const hint = compactButton('', 'plain', () => desk.askHint(activityId, item.id), 'Hint');
  const check = compactButton(strings.check, 'primary', () => desk.submit(activityId, item));
  const show = (): void => {
    const standing = desk.standing(item.id);
    const left = item.hintCount - standing.hints.size();
    hint.Text = strings.hint(left);
    hint.Visible = item.hintCount > 0;
    enable(hint, left > 0 && !standing.right);
    enable(check, !standing.right);
    refill(said, saidLines(standing, whatIsMissing(item)));
  };
  desk.onChange((itemId) => {
    if (itemId === item.id) show();
  }, said);
  show();
  const parts: GuiObject[] = [text(item.stem, 'strong'), listenButton(() => item.stem)];
  if (item.type === 'label-diagram') parts.push(drawFigure(item.figure, item.targets));
  else if (item.figure !== undefined) parts.push(drawFigure(item.figure));
  parts.push(editorFor(item, desk.draft(item)), said);
  return { body: column(parts, 12), buttons: [hint, check] };
}

/**
 * Hints, then what the last answer was worth. A mark goes with each colour. `missing` is said to an answer that says
 * nothing yet.
 */
export function saidLines(standing: Standing, missing: string): readonly GuiObject[] {
  const lines: GuiObject[] = standing.hints.map((hint, index) => text(strings.hintNumber(index + 1, hint)));
  const { said, right, explanation } = standing;
  if (right) {
    lines.push(text(`✓ ${strings.right}`, 'strong', colors.right));
  } else if (said?.outcome === 'wrong') {
    lines.push(text(`✗ ${strings.wrong}`, 'strong', colors.wrong), text(said.feedback ?? strings.tryAgain));
  } else if (said?.outcome === 'incomplete') {
    lines.push(text(`… ${strings.incomplete}`, 'strong', colors.quiet));
  } else if (said?.outcome === 'unreadable') {
    lines.push(text(missing, 'body', colors.quiet));
  }
  if (explanation !== undefined) lines.push(text(right ? explanation : strings.explained(explanation)));
  return lines;
}

function whatIsMissing(item: ClientItem): string {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return strings.unreadable.choice;
    case 'numeric':
      return strings.unreadable.number;
    case 'ordering':
      return strings.unreadable.order;
    case 'matching':
    case 'label-diagram':
      return strings.unreadable.pairs;
    case 'fill-in':
      return strings.unreadable.blanks;
  }
}
