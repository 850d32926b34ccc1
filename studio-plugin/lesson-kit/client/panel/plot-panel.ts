/**
 * A plot seen from above: each square shows how many blocks stand on it. The student chooses how high to build, then
 * presses squares, one by one or from the corner to here, so that a box takes two presses and not sixty. The same blocks
 * stand on the plot in the world, on her device alone.
 */
import type { BuildFault, ClientBuild, ClientBuildToAMeasure } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { column, compactButton, dress, enable, row, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import { showBlocks } from '../world/blocks.ts';
import { firstUndone, taskFrame } from './task-frame.ts';

/** What she has built of each task, by activity and task; kept as long as she is here. */
const drafts = new Map<string, number[]>();

type Tool = 'square' | 'corner';

export function openPlot(tools: ClientTools, building: ClientBuildToAMeasure): void {
  showBuild(tools, building, firstUndone(tools.desk, building.builds));
}

function showBuild(tools: ClientTools, building: ClientBuildToAMeasure, index: number): void {
  const { panel, desk, link } = tools;
  const build = building.builds[index];
  if (build === undefined) return;
  const heights = draftOf(building, build);
  const turn = (by: number, words: string): TextButton => {
    const made = compactButton(words, 'plain', () => showBuild(tools, building, index + by));
    enable(made, building.builds[index + by] !== undefined);
    return made;
  };
  const check = compactButton(strings.check, 'primary', () =>
    desk.handIn((requestId) =>
      link.send({
        kind: 'act',
        activityId: building.id,
        act: { type: 'measure', requestId, taskId: build.id, heights: [...heights] },
      }),
    ),
  );
  const frame = taskFrame(
    desk,
    {
      activityId: building.id,
      tasks: building.builds,
      index,
      missing: ({ said }) => faultWords(said?.fault),
    },
    () => enable(check, !desk.standing(build.id).right),
  );
  if (frame === undefined) return;
  const plot = plotEditor(building, build, heights, () =>
    showBlocks(tools.stations, tools.state.lesson, building.id, building.plot, heights),
  );
  panel.show({
    title: building.title,
    body: [...frame.head, text(strings.oneBlock(build.oneBlock), 'small', colors.quiet), plot, frame.said],
    buttons: [check, frame.hint, turn(-1, strings.back), turn(1, strings.next)],
  });
}

function draftOf(building: ClientBuildToAMeasure, build: ClientBuild): number[] {
  const key = `${building.id} ${build.id}`;
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const fresh: number[] = [];
  for (let square = 0; square < building.plot.width * building.plot.depth; square += 1) fresh.push(0);
  drafts.set(key, fresh);
  return fresh;
}

function faultWords(fault: string | undefined): string {
  const words: { readonly [name: string]: string | undefined } = strings.faults satisfies {
    readonly [name in BuildFault]: string;
  };
  return (fault === undefined ? undefined : words[fault]) ?? strings.tryAgain;
}

/** Squares, and what a press on one does. */
function plotEditor(
  { plot }: ClientBuildToAMeasure,
  build: ClientBuild,
  heights: number[],
  onChange: () => void,
): GuiObject {
  const oneLayer = build.measure === 'length' || build.measure === 'area';
  const highest = oneLayer ? 1 : plot.height;
  let height = 1;
  let tool: Tool = 'square';
  const count = text('', 'strong');
  const squares: TextButton[] = [];
  const show = (): void => {
    let blocks = 0;
    heights.forEach((own, square) => {
      blocks += own;
      const shown = squares[square];
      if (shown === undefined) return;
      shown.Text = own === 0 ? '' : `${own}`;
      dress(shown, own === 0 ? 'plain' : 'chosen');
    });
    count.Text = strings.blocksSoFar(blocks);
    onChange();
  };
  const press = (square: number): void => {
    const across = square % plot.width;
    const along = (square - across) / plot.width;
    heights.forEach((_, other) => {
      const x = other % plot.width;
      const inside = x <= across && (other - x) / plot.width <= along;
      if (other === square || (tool === 'corner' && inside)) heights[other] = height;
    });
    show();
  };
  for (let square = 0; square < plot.width * plot.depth; square += 1) {
    const across = square % plot.width;
    const name = strings.square(across + 1, (square - across) / plot.width + 1);
    squares.push(compactButton('', 'plain', () => press(square), name));
  }
  const lines: GuiObject[] = [];
  for (let along = plot.depth - 1; along >= 0; along -= 1) {
    const line = squares.filter((_, square) => square >= along * plot.width && square < (along + 1) * plot.width);
    lines.push(row(line, 2));
  }
  show();
  return column([
    choices(
      heightChoices(highest),
      () => height,
      (chosen) => {
        height = chosen;
      },
    ),
    choices(
      [
        { value: 'square' as Tool, words: strings.oneSquare },
        { value: 'corner' as Tool, words: strings.fromCorner },
      ],
      () => tool,
      (chosen) => {
        tool = chosen;
      },
    ),
    column(lines, 2),
    row([
      count,
      compactButton(strings.clear, 'plain', () => {
        heights.forEach((_, square) => {
          heights[square] = 0;
        });
        show();
      }),
    ]),
  ]);
}

interface Choice<T> {
  readonly value: T;
  readonly words: string;
}

function heightChoices(highest: number): readonly Choice<number>[] {
  const found: Choice<number>[] = [];
  for (let blocks = 1; blocks <= highest; blocks += 1) {
    found.push({ value: blocks, words: highest === 1 ? strings.putOne : strings.high(blocks) });
  }
  found.push({ value: 0, words: strings.takeAway });
  return found;
}

/** Buttons of which one is chosen. */
function choices<T extends defined>(
  list: readonly Choice<T>[],
  current: () => T,
  choose: (value: T) => void,
): GuiObject {
  const buttons: TextButton[] = [];
  const show = (): void => {
    list.forEach(({ value }, place) => {
      const shown = buttons[place];
      if (shown !== undefined) dress(shown, value === current() ? 'chosen' : 'plain');
    });
  };
  for (const { value, words } of list) {
    buttons.push(
      compactButton(words, 'plain', () => {
        choose(value);
        show();
      }),
    );
  }
  show();
  return row(buttons);
}
