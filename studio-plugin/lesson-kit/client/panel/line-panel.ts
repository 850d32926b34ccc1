/**
 * The numbers of a walk, one at a time. The panel says the task and shows the line; then it makes room, a card stays with
 * the task, and where the student stands when she presses its button is her answer. What it was worth stands in the panel.
 */
import type { ClientFigure, ClientNumberLineWalk, ClientShape } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { compactButton, enable } from '../ui/elements.ts';
import { drawFigure } from '../ui/figure.ts';
import { firstUndone, taskFrame } from './task-frame.ts';

export function openLine(tools: ClientTools, walk: ClientNumberLineWalk): void {
  showTarget(tools, walk, firstUndone(tools.desk, walk.targets));
}

function showTarget(tools: ClientTools, walk: ClientNumberLineWalk, index: number): void {
  const { panel, desk, taskBar } = tools;
  const target = walk.targets[index];
  if (target === undefined) return;
  taskBar.hide();
  const turn = (by: number, words: string): TextButton => {
    const made = compactButton(words, 'plain', () => showTarget(tools, walk, index + by));
    enable(made, walk.targets[index + by] !== undefined);
    return made;
  };
  const go = compactButton(strings.walkThere, 'primary', () => walkTo(tools, walk, index));
  const frame = taskFrame(
    desk,
    { activityId: walk.id, tasks: walk.targets, index, missing: () => strings.notOnLine },
    () => enable(go, !desk.standing(target.id).right),
  );
  if (frame === undefined) return;
  panel.show({
    title: walk.title,
    body: [...frame.head, drawFigure(pictureOf(walk)), frame.said],
    buttons: [go, frame.hint, turn(-1, strings.back), turn(1, strings.next)],
  });
}

/** Makes room for the world. The verdict brings the panel back. */
function walkTo(tools: ClientTools, walk: ClientNumberLineWalk, index: number): void {
  const { panel, desk, taskBar, link } = tools;
  const target = walk.targets[index];
  if (target === undefined) return;
  panel.close();
  const alive = taskBar.show({
    words: target.prompt,
    handInWords: strings.standHere,
    handIn: () =>
      desk.handIn((requestId) =>
        link.send({ kind: 'act', activityId: walk.id, act: { type: 'stand', requestId, taskId: target.id } }),
      ),
    showAgain: () => showTarget(tools, walk, index),
  });
  desk.onChange((taskId) => {
    if (taskId === target.id) showTarget(tools, walk, index);
  }, alive);
}

const LEFT = 5;
const WIDTH = 90;
const LINE_Y = 50;

/** The line with its marks and the numbers that they carry. */
function pictureOf(walk: ClientNumberLineWalk): ClientFigure {
  const x = (step: number): number => LEFT + (WIDTH * step) / walk.steps;
  const shapes: ClientShape[] = [{ shape: 'line', x1: LEFT, y1: LINE_Y, x2: LEFT + WIDTH, y2: LINE_Y, thickness: 0.8 }];
  for (let step = 0; step <= walk.steps; step += 1) {
    const half = walk.labels.some((label) => label.step === step) ? 4 : 2.5;
    shapes.push({ shape: 'line', x1: x(step), y1: LINE_Y - half, x2: x(step), y2: LINE_Y + half, thickness: 0.6 });
  }
  for (const label of walk.labels) {
    shapes.push({ shape: 'text', x: x(label.step), y: LINE_Y + 13, text: label.text, size: 6, anchor: 'middle' });
  }
  const first = walk.labels[0]?.text ?? '';
  const last = walk.labels[walk.labels.size() - 1]?.text ?? '';
  return { alt: strings.lineInWords(first, last, walk.steps), shapes };
}
