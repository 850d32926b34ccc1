/** What a push would change, before it does, and what becomes of the person's own changes. */

import React from '@rbxts/react';
import type { Choice, Clash, PushCounts, TreeChange } from '@toolboxai/shared/studio-sync';
import { Button, Stack, Words } from './elements.tsx';
import type { Actions, PluginView, PreviewView } from './view.ts';

interface PreviewProps {
  readonly view: PluginView;
  readonly preview: PreviewView;
  readonly actions: Actions;
}

/** More lines nobody reads; the counts say how many there are. */
const MOST_CHANGES = 20;

export function Preview({ view, preview, actions }: PreviewProps): React.ReactElement {
  const { title, counts, changes, clashes, choices } = preview;
  const isBusy = view.work !== undefined || view.connection.kind !== 'connected';
  const lines = changes.filter((_, index) => index < MOST_CHANGES).map(sentence);
  return (
    <Stack order={1}>
      <Words name="Title" text={title} isBold order={1} />
      <Words name="Counts" text={counted(counts)} order={2} />
      {lines.size() > 0 && <Words name="Changes" text={lines.join('\n')} tone="dimmed" order={3} />}
      {clashes.size() > 0 && (
        <Words
          name="ClashTitle"
          text="Both you and the lesson changed these. Yours stay unless you say otherwise:"
          isBold
          order={4}
        />
      )}
      {clashes.map((clash, index) => (
        <ClashRow
          key={clash.id}
          clash={clash}
          chosen={choices.get(clash.id) ?? clash.choice}
          order={5 + index}
          choose={(choice) => actions.choose(clash.id, choice)}
        />
      ))}
      <Stack isRow order={6 + clashes.size()}>
        <Button name="Apply" text="Apply" isMain isOff={isBusy} order={1} pressed={actions.apply} />
        <Button name="Back" text="Back" order={2} pressed={actions.back} />
      </Stack>
      <Words
        name="Undo"
        text="All of it is one step: Undo in Studio takes it back."
        tone="dimmed"
        order={7 + clashes.size()}
      />
    </Stack>
  );
}

function counted({ added, changed, moved, removed, kept }: PushCounts): string {
  const parts = [`${added} new`, `${changed} changed`, `${removed} removed`];
  if (moved > 0) parts.push(`${moved} moved`);
  const own = kept > 0 ? ` ${kept} changes of your own stay.` : '';
  return `${parts.join(', ')}.${own}`;
}

const SIGNS = { added: '+', removed: '−', changed: '~', renamed: '~', moved: '→' };

function sentence({ kind, className, name }: TreeChange): string {
  return `${SIGNS[kind]} ${name} (${className})`;
}

const CHOICES: readonly { readonly choice: Choice; readonly name: string; readonly text: string }[] = [
  { choice: 'mine', name: 'KeepMine', text: 'Keep mine' },
  { choice: 'lesson', name: 'UseLesson', text: 'Use lesson' },
  { choice: 'both', name: 'Both', text: 'Both' },
];

interface ClashRowProps {
  readonly clash: Clash;
  readonly chosen: Choice;
  readonly order: number;
  readonly choose: (choice: Choice) => void;
}

function ClashRow({ clash, chosen, order, choose }: ClashRowProps): React.ReactElement {
  const { className, name, mine, lesson, text } = clash;
  return (
    <Stack gap={4} order={order}>
      <Words name="What" text={`${name} (${className}): ${mine} by you, ${lesson} by the lesson`} order={1} />
      {text !== '' && <Words name="Versions" text={text} tone="dimmed" order={2} />}
      <Stack isRow gap={4} order={3}>
        {CHOICES.map(({ choice, name: button, text: label }, index) => (
          <Button
            key={button}
            name={button}
            text={choice === chosen ? `● ${label}` : label}
            isMain={choice === chosen}
            order={index}
            pressed={() => choose(choice)}
          />
        ))}
      </Stack>
    </Stack>
  );
}
