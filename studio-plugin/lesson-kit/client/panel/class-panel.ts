/**
 * Joining a class by code: a field, keys for fingers and gamepads, and what came of it. It opens by itself when a student comes
 * into a place that has a class she has not joined; she may leave it for later, or for good.
 */
import { JOIN_CODE_SIGNS } from '@toolboxai/shared/lesson/rules';
import type { ClassCodeOutcome } from '../../common/class-code.ts';
import { strings } from '../../common/strings.ts';
import { textField } from '../question/number-editor.ts';
import type { LessonState } from '../state/lesson-state.ts';
import type { Link } from '../state/link.ts';
import { column, compactButton, row, text } from '../ui/elements.ts';
import { colors, TARGET } from '../ui/theme.ts';
import type { Panel } from './panel.ts';

export interface ClassPanel {
  readonly open: () => void;
  /** The server says what came of the code. */
  readonly take: (outcome: ClassCodeOutcome) => void;
}

/** Longer than any code with spaces and hyphens. */
const LONGEST = 24;

export function createClassPanel(panel: Panel, state: LessonState, link: Link): ClassPanel {
  let written = '';
  let said: TextLabel | undefined;
  let offered = false;

  const open = (): void => {
    const field = textField(strings.classField, written, (typed) => {
      written = typed.sub(1, LONGEST);
    });
    field.Size = UDim2.fromOffset(TARGET * 4, TARGET);
    const write = (changed: string): void => {
      written = changed;
      field.Text = changed;
    };
    const keys = JOIN_CODE_SIGNS.map((sign) =>
      compactButton(sign, 'plain', () => write(`${written}${sign}`.sub(1, LONGEST)), `key ${sign}`),
    );
    const erase = compactButton(strings.erase, 'plain', () => write(written.sub(1, math.max(0, written.size() - 1))));
    const line = text('', 'strong');
    said = line;
    line.Destroying.Once(() => {
      if (said === line) said = undefined;
    });
    panel.show({
      title: strings.classTitle,
      body: [text(strings.classHelp), column([row([field]), row([...keys, erase])]), line],
      buttons: [
        compactButton(strings.classJoin, 'primary', () => link.send({ kind: 'class-code', code: written })),
        compactButton(strings.classLater, 'plain', panel.close),
      ],
    });
  };

  state.onView(({ classroom }) => {
    if (classroom !== 'open' || offered) return;
    offered = true;
    open();
  });

  return {
    open,
    take: (outcome) => {
      if (outcome === 'linked') written = '';
      if (said === undefined) return;
      if (outcome === 'linked' || outcome === 'waiting') {
        panel.close();
        return;
      }
      said.Text = strings.classOutcome[outcome];
      said.TextColor3 = outcome === 'checking' ? colors.quiet : colors.ink;
    },
  };
}
