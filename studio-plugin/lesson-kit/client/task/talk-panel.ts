/** A talk in a panel: what the character answers and says, and what the student can say. */
import type { ClientDialogue } from '@toolboxai/shared/lesson/rules';
import type { SceneNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { button, column, refill, text } from '../ui/elements.ts';
import { focusFirst } from '../ui/focus.ts';
import { listenButton } from '../ui/speaker.ts';
import { colors } from '../ui/theme.ts';
import { hintButton, hintLines } from './hint-lines.ts';

export function openTalk(tools: ClientTools, talk: ClientDialogue): void {
  const { panel, tasks } = tools;
  tasks.clearWord(talk.id);
  const said = column([], 12);
  const hints = column([]);
  const hint = hintButton(tools, talk);
  let shown: SceneNews | undefined;
  const show = (): void => {
    hint.update();
    refill(hints, hintLines(tools, talk));
    const word = tasks.lastWord(talk.id);
    if (word?.type !== 'scene' || word === shown) return;
    shown = word;
    refill(said, sceneLines(tools, talk, word));
    focusFirst([said]);
  };
  tasks.onChange((activityId) => {
    if (activityId === talk.id) show();
  }, said);
  show();
  panel.show({
    title: talk.character,
    body: [text(talk.about, 'small', colors.quiet), said, hints],
    buttons: [hint.button],
  });
}

/** A mark goes with each colour. */
function sceneLines(
  { link }: ClientTools,
  talk: ClientDialogue,
  { reply, worth, scene }: SceneNews,
): readonly GuiObject[] {
  const lines: GuiObject[] = [];
  if (worth === 'right') lines.push(text(`✓ ${strings.right}`, 'strong', colors.right));
  if (worth === 'wrong') lines.push(text(`✗ ${strings.wrong}`, 'strong', colors.wrong));
  if (reply !== undefined) lines.push(text(reply));
  if (scene === undefined) {
    lines.push(text(strings.talkOver, 'small', colors.quiet));
    return lines;
  }
  lines.push(
    text(scene.says, 'strong'),
    listenButton(() => `${reply ?? ''} ${scene.says}`),
  );
  for (const choice of scene.choices) {
    lines.push(
      button(
        choice.text,
        'plain',
        () =>
          link.send({
            kind: 'act',
            activityId: talk.id,
            act: { type: 'say', sceneId: scene.id, choiceId: choice.id },
          }),
        choice.id,
      ),
    );
  }
  return lines;
}
