/** Short lines at the foot of the screen, one after the other, each as long as it takes to read. */
import { padding, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { keepTransparency } from '../ui/preferences.ts';
import { screen } from '../ui/screen.ts';
import { CORNER, colors, SPACE } from '../ui/theme.ts';

export interface Messages {
  readonly say: (words: string) => void;
}

/** Seconds: something for noticing it, and something for each character of a slow reader. */
const TO_NOTICE = 1.5;
const FOR_EACH_CHARACTER = 0.08;
/** More than this would run behind what happens. */
const MOST_WAITING = 6;

export function createMessages(): Messages {
  const gui = screen('LessonMessages', 30);
  const line = text('');
  line.TextXAlignment = Enum.TextXAlignment.Center;
  const card = make(
    'Frame',
    {
      BackgroundColor3: colors.paper,
      BorderSizePixel: 0,
      AnchorPoint: new Vector2(0.5, 1),
      Position: new UDim2(0.5, 0, 1, -SPACE * 3),
      Size: new UDim2(0.9, 0, 0, 0),
      AutomaticSize: Enum.AutomaticSize.Y,
      Visible: false,
    },
    [
      make('UISizeConstraint', { MaxSize: new Vector2(520, math.huge) }),
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIStroke', { Color: colors.line }),
      padding(16, 12),
      line,
    ],
  );
  keepTransparency(card, 0.04);
  card.Parent = gui;

  const waiting: string[] = [];
  let showing = false;
  const showAll = (): void => {
    showing = true;
    let words = waiting.shift();
    while (words !== undefined) {
      line.Text = words;
      card.Visible = true;
      task.wait(TO_NOTICE + words.size() * FOR_EACH_CHARACTER);
      words = waiting.shift();
    }
    card.Visible = false;
    showing = false;
  };
  return {
    say: (words) => {
      if (waiting.includes(words) || (showing && line.Text === words)) return;
      if (waiting.size() >= MOST_WAITING) waiting.shift();
      waiting.push(words);
      if (!showing) task.spawn(showAll);
    },
  };
}
