/** The small card that is always there: what to do now, how far it is, XP, and the ways to goals and words. */

import type { StudentView } from '../../common/protocol.ts';
import { strings } from '../../common/strings.ts';
import { carriedLabel, whatToDo } from '../activities/index.ts';
import { activityOf, activityView, type LessonState } from '../state/lesson-state.ts';
import { column, compactButton, padding, row, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { keepTransparency } from '../ui/preferences.ts';
import { onLayout, screen } from '../ui/screen.ts';
import { CORNER, colors, SPACE } from '../ui/theme.ts';

export interface HudActions {
  readonly goals: () => void;
  readonly words: () => void;
  readonly putBack: () => void;
  readonly classCode: () => void;
}

const WIDE = 320;
const NARROW = 220;

export function createHud(state: LessonState, actions: HudActions): void {
  const gui = screen('LessonHud', 5);
  const title = text('', 'strong');
  const instructions = text('', 'small');
  const steps = text('', 'small', colors.quiet);
  const xp = text('', 'small', colors.quiet);
  const carried = text('', 'strong', colors.accent);
  const carrying = column([carried, compactButton(strings.putBack, 'plain', actions.putBack)]);
  const classCode = compactButton(strings.classCode, 'plain', actions.classCode);
  const buttons = row([
    compactButton(strings.goals, 'plain', actions.goals),
    compactButton(strings.words, 'plain', actions.words),
    classCode,
  ]);
  const content = column([title, instructions, steps, xp, carrying, buttons]);
  const card = make(
    'Frame',
    {
      Name: 'Card',
      BackgroundColor3: colors.paper,
      BorderSizePixel: 0,
      AutomaticSize: Enum.AutomaticSize.Y,
      Position: UDim2.fromOffset(SPACE, SPACE),
    },
    [
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIStroke', { Color: colors.line }),
      padding(12, 12),
      content,
    ],
  );
  keepTransparency(card, 0.12);
  card.Parent = gui;
  // On a phone the instructions stay in the goals: the world needs the room.
  onLayout(gui, (phone) => {
    card.Size = UDim2.fromOffset(phone ? NARROW : WIDE, 0);
    instructions.Visible = !phone;
  });
  const show = (view: StudentView): void => {
    const activity = activityOf(state.lesson, view.currentActivityId);
    const own = activity === undefined ? undefined : activityView(view, activity.id);
    title.Text = activity?.title ?? strings.lessonDone;
    instructions.Text = activity === undefined ? '' : whatToDo(activity);
    steps.Text = own === undefined ? '' : strings.stepsDone(own.done, own.needed);
    const level = view.level === '' ? '' : ` · ${view.level}`;
    xp.Text = `${strings.xp(view.xp, state.lesson.totalXp)}${level}`;
    classCode.Visible = view.classroom === 'open';
    carrying.Visible = view.carrying !== undefined;
    carried.Text = view.carrying === undefined ? '' : strings.carrying(labelOf(state, view.carrying));
  };
  state.onView(show);
}

function labelOf(state: LessonState, carrying: { readonly activityId: string; readonly objectId: string }): string {
  const activity = activityOf(state.lesson, carrying.activityId);
  return activity === undefined ? '' : carriedLabel(activity, carrying.objectId);
}
