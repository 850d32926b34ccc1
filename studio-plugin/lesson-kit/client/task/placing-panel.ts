/**
 * Things and places in a panel: choose a thing, then the place where it belongs. Opened at one place, it asks for the
 * thing that belongs there. What is in its place stands there with a mark; what was said to the last try stands below.
 */
import type {
  ClientActivity,
  ClientEntry,
  ClientFigure,
  ClientPlacing,
  ClientTarget,
} from '@toolboxai/shared/lesson/rules';
import type { PlacedNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { activityView } from '../state/lesson-state.ts';
import { button, column, dress, enable, refill, text } from '../ui/elements.ts';
import { drawFigure } from '../ui/figure.ts';
import { keepFocus } from '../ui/focus.ts';
import { listenButton } from '../ui/speaker.ts';
import { colors } from '../ui/theme.ts';
import { hintButton, hintLines } from './hint-lines.ts';

interface PlacingLook {
  /** What to do, said above the things. */
  readonly how: string;
  /** The one place that the panel was opened at. */
  readonly only?: ClientEntry | undefined;
  readonly diagram?: { readonly figure: ClientFigure; readonly targets: readonly ClientTarget[] };
}

export function openPlacing(tools: ClientTools, activity: ClientActivity & ClientPlacing, look: PlacingLook): void {
  const { state, link, panel, tasks } = tools;
  let picked: string | undefined;
  tasks.clearWord(activity.id);
  const place = (thingId: string, placeId: string): void => {
    picked = undefined;
    link.send({ kind: 'act', activityId: activity.id, act: { type: 'place', thingId, placeId } });
  };

  const thingButtons = activity.things.map((thing) =>
    button(
      thing.text,
      'plain',
      () => {
        if (look.only !== undefined) place(thing.id, look.only.id);
        else picked = picked === thing.id ? undefined : thing.id;
        show();
      },
      thing.id,
    ),
  );
  const placeButtons = activity.places.map((target) =>
    button(
      target.text,
      'plain',
      () => {
        if (picked !== undefined) place(picked, target.id);
        show();
      },
      target.id,
    ),
  );
  const things = column(thingButtons);
  const places = column(placeButtons);
  const said = column([]);
  const hint = hintButton(tools, activity);

  const show = (): void => {
    const placed = activityView(state.view(), activity.id)?.placed ?? [];
    const isDone = activityView(state.view(), activity.id)?.state === 'complete';
    const isFull = look.only !== undefined && placed.some(({ placeId }) => placeId === look.only?.id);
    activity.things.forEach((thing, index) => {
      const shown = thingButtons[index];
      if (shown === undefined) return;
      shown.Visible = !isDone && !placed.some(({ thingId }) => thingId === thing.id);
      shown.Text = picked === thing.id ? strings.picked(thing.text) : thing.text;
      dress(shown, picked === thing.id ? 'chosen' : 'plain');
      enable(shown, !isFull);
    });
    activity.places.forEach((target, index) => {
      const shown = placeButtons[index];
      if (shown === undefined) return;
      const standing = placed.find(({ placeId }) => placeId === target.id);
      const words = activity.things.find(({ id }) => id === standing?.thingId)?.text;
      shown.Text = words === undefined ? target.text : strings.standsThere(target.text, words);
      dress(shown, words === undefined ? 'plain' : 'right');
      enable(shown, words === undefined && picked !== undefined);
    });
    hint.update();
    refill(said, [...hintLines(tools, activity), ...saidLines(activity, tasks.lastWord(activity.id))]);
    keepFocus([things, places]);
  };
  show();
  state.onView(show, said);
  tasks.onChange((activityId) => {
    if (activityId === activity.id) show();
  }, said);

  const title = look.only === undefined ? activity.title : `${activity.title}: ${look.only.text}`;
  const parts: GuiObject[] = [text(activity.prompt, 'strong'), listenButton(() => activity.prompt)];
  if (look.diagram !== undefined) parts.push(drawFigure(look.diagram.figure, look.diagram.targets));
  parts.push(text(look.how, 'small', colors.quiet), things, places, said);
  panel.show({ title, body: parts, buttons: [hint.button] });
}

/** What was said to the last try. A mark goes with each colour. */
function saidLines(activity: ClientPlacing, word: ReturnType<ClientTools['tasks']['lastWord']>): readonly GuiObject[] {
  if (word?.type !== 'placed') return [];
  if (word.right) {
    const lines = [text(`✓ ${strings.right}`, 'strong', colors.right)];
    if (word.detail !== undefined) lines.push(text(word.detail));
    return lines;
  }
  const lines = [text(`✗ ${strings.wrong}`, 'strong', colors.wrong)];
  for (const line of wrongWords(activity, word)) lines.push(text(line));
  return lines;
}

/** Why it does not belong there, on which side it belongs, and to who has tried often, where. */
export function wrongWords(activity: ClientPlacing, word: PlacedNews): readonly string[] {
  const lines = [word.feedback ?? strings.tryAgain];
  if (word.direction !== undefined) lines.push(strings.direction[word.direction]);
  const home = activity.places.find(({ id }) => id === word.belongs)?.text;
  if (home !== undefined) lines.push(strings.belongsTo(home));
  return lines;
}
