/** The hints of an activity in its panel: the button that asks for one, and those that were given. */
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { compactButton, enable, text } from '../ui/elements.ts';

interface Hinted {
  readonly id: string;
  readonly hintCount: number;
}

export interface HintButton {
  readonly button: TextButton;
  /** Fits it to the hints that are left. */
  readonly update: () => void;
}

export function hintButton({ link, tasks }: ClientTools, { id, hintCount }: Hinted): HintButton {
  const button = compactButton(
    '',
    'plain',
    () => link.send({ kind: 'act', activityId: id, act: { type: 'hint' } }),
    'Hint',
  );
  const update = (): void => {
    const left = hintCount - tasks.hints(id).size();
    button.Text = strings.hint(left);
    enable(button, left > 0);
  };
  update();
  return { button, update };
}

export function hintLines({ tasks }: ClientTools, { id }: Hinted): readonly GuiObject[] {
  return tasks.hints(id).map((hint, index) => text(strings.hintNumber(index + 1, hint)));
}
