/**
 * The bench of an experiment: a line of levels for each variable, what she expects, the results so far with a bar for
 * each, and what can be learned from the newest. After a fair test the conclusion is asked.
 */
import { type Change, type ClientExperiment, outcomeText } from '@toolboxai/shared/lesson/rules';
import type { TrialResult, TrialsNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { questionView } from '../question/question-view.ts';
import { itemOf } from '../state/lesson-state.ts';
import { column, compactButton, dress, refill, row, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { listenButton } from '../ui/speaker.ts';
import { colors, SPACE } from '../ui/theme.ts';

interface Setting {
  /** Place of the chosen level of each variable. */
  readonly levels: number[];
  expected: Change | undefined;
}

/** What she has set up, by activity; kept as long as she is here. */
const settings = new Map<string, Setting>();

const EXPECTATIONS: readonly { readonly change: Change; readonly words: string }[] = [
  { change: 'more', words: strings.expectMore },
  { change: 'less', words: strings.expectLess },
  { change: 'same', words: strings.expectSame },
];

export function openBench(tools: ClientTools, own: ClientExperiment): void {
  const { panel, news, link } = tools;
  const setting = settingOf(own);
  const said = text('', 'body', colors.quiet);
  const expectation = column([]);
  const results = column([]);
  const levels = column([]);
  const run = compactButton(strings.runTrial, 'primary', () => {
    const first = trialsOf(tools, own).isEmpty();
    if (!first && setting.expected === undefined) {
      said.Text = strings.expectFirst;
      return;
    }
    link.send({
      kind: 'act',
      activityId: own.id,
      act: {
        type: 'trial',
        levels: [...setting.levels],
        ...(first || setting.expected === undefined ? {} : { expected: setting.expected }),
      },
    });
  });
  const conclude = compactButton(strings.conclude, 'primary', () => showConclusion(tools, own));
  const show = (): void => {
    const known = news.latest(own.id, 'trials');
    refill(levels, levelRows(own, setting, show));
    refill(expectation, expectationRow(tools, own, setting, show));
    refill(results, resultLines(own, known));
    conclude.Visible = known?.fair === true;
    said.Text = saidTo(own, known);
  };
  show();
  news.onNews(
    own.id,
    (told) => {
      if (told.type !== 'trials') return;
      if (told.newest !== undefined) setting.expected = undefined;
      show();
    },
    said,
  );
  panel.show({
    title: own.title,
    body: [text(own.question, 'strong'), listenButton(() => own.question), levels, expectation, said, results],
    buttons: [run, conclude],
  });
}

function settingOf(own: ClientExperiment): Setting {
  const known = settings.get(own.id);
  if (known !== undefined) return known;
  const fresh: Setting = { levels: own.variables.map(({ start }) => start), expected: undefined };
  settings.set(own.id, fresh);
  return fresh;
}

function trialsOf({ news }: ClientTools, own: ClientExperiment): TrialsNews['trials'] {
  return news.latest(own.id, 'trials')?.trials ?? [];
}

/** For each variable its name and its levels, of which one is chosen. */
function levelRows(own: ClientExperiment, setting: Setting, changed: () => void): readonly GuiObject[] {
  return own.variables.map(({ name, levels }, variable) => {
    const buttons = levels.map((words, level) => {
      const made = compactButton(
        words,
        'plain',
        () => {
          setting.levels[variable] = level;
          changed();
        },
        `${name} ${words}`,
      );
      dress(made, setting.levels[variable] === level ? 'chosen' : 'plain');
      return made;
    });
    return column([text(name, 'strong'), row(buttons)], 4);
  });
}

function expectationRow(
  tools: ClientTools,
  own: ClientExperiment,
  setting: Setting,
  changed: () => void,
): readonly GuiObject[] {
  if (trialsOf(tools, own).isEmpty()) return [text(strings.firstTrial, 'small', colors.quiet)];
  const buttons = EXPECTATIONS.map(({ change, words }) => {
    const made = compactButton(words, 'plain', () => {
      setting.expected = change;
      changed();
    });
    dress(made, setting.expected === change ? 'chosen' : 'plain');
    return made;
  });
  return [text(strings.expect(own.outcome.name), 'strong'), row(buttons)];
}

/** Each trial with its result in words and as a bar. */
function resultLines(own: ClientExperiment, known: TrialsNews | undefined): readonly GuiObject[] {
  const trials = known?.trials ?? [];
  let most = 1;
  for (const { value } of trials) most = math.max(most, value);
  return trials.map(({ levels, value }, index) => {
    const setting = levels.map((level, variable) => own.variables[variable]?.levels[level] ?? '').join(', ');
    const bar = make('Frame', {
      BackgroundColor3: colors.accent,
      BorderSizePixel: 0,
      Size: new UDim2(value / most, 0, 0, SPACE),
    });
    return column([text(strings.trial(index + 1, setting, resultWords(own, value))), bar], 2);
  });
}

function resultWords({ outcome }: ClientExperiment, value: number): string {
  const number = outcomeText(value, outcome.decimals);
  return outcome.unit === undefined ? number : `${number} ${outcome.unit}`;
}

/** What the newest trial shows, and what is still to do. */
function saidTo(own: ClientExperiment, known: TrialsNews | undefined): string {
  const lines: string[] = [];
  const newest = known?.newest;
  if (newest !== undefined) for (const line of newestLines(own, newest)) lines.push(line);
  const tested = own.variables[own.tested]?.name ?? '';
  lines.push(known?.fair === true ? strings.testFair : strings.testNeeds(own.levelsNeeded, tested));
  return lines.join(' ');
}

function newestLines(own: ClientExperiment, newest: TrialResult): readonly string[] {
  const lines: string[] = [];
  const { changed, change, expected, feedback } = newest;
  if (change !== undefined && expected !== undefined) {
    lines.push(change === expected ? strings.asExpected : strings.notAsExpected);
  }
  if (feedback !== undefined) lines.push(feedback);
  else if (changed.size() === 1) lines.push(strings.changedOne(own.variables[changed[0] ?? 0]?.name ?? ''));
  else if (change !== undefined && changed.isEmpty()) lines.push(strings.changedNone);
  return lines;
}

function showConclusion(tools: ClientTools, own: ClientExperiment): void {
  const item = itemOf(tools.state.lesson, own.conclusionId);
  if (item === undefined) return;
  const question = questionView(tools.desk, own.id, item);
  const results = column(resultLines(own, tools.news.latest(own.id, 'trials')));
  const back = compactButton(strings.toTrials, 'plain', () => openBench(tools, own));
  tools.panel.show({ title: own.title, body: [question.body, results], buttons: [...question.buttons, back] });
}
