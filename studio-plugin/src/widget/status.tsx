/** Whether the app is there: always visible, in one sentence, with what to press where something is in the way. */
import React, { useState } from '@rbxts/react';
import { Bar, Button, Field, Stack, Words } from './elements.tsx';
import type { Actions, Connection, Notice, PluginView } from './view.ts';

export function Status({
  view,
  actions,
}: {
  readonly view: PluginView;
  readonly actions: Actions;
}): React.ReactElement {
  const { connection, playtest, work, notice } = view;
  return (
    <Stack gap={6} order={0}>
      <Words
        name="Status"
        text={sentence(connection)}
        isBold
        tone={connection.kind === 'trouble' ? 'bad' : 'plain'}
        order={1}
      />
      {connection.kind === 'trouble' && <Words name="Hint" text={connection.problem.hint} order={2} />}
      {connection.kind === 'trouble' && <Button name="Retry" text="Try now" order={3} pressed={actions.retry} />}
      {connection.kind === 'code-needed' && <CodeEntry told={connection.problem} pair={actions.pair} />}
      {playtest !== undefined && <Words name="Playtest" text={playtest} tone="dimmed" order={5} />}
      {work !== undefined && (
        <Stack gap={4} order={6}>
          <Words name="Work" text={work.of > 0 ? `${work.what}: ${work.done} of ${work.of}` : work.what} order={1} />
          <Bar share={work.of > 0 ? work.done / work.of : 0} order={2} />
        </Stack>
      )}
      {notice !== undefined && (
        <Stack gap={2} order={7}>
          <Words name="Notice" text={notice.message} tone={notice.isGood ? 'plain' : 'bad'} order={1} />
          {notice.hint !== '' && <Words name="NoticeHint" text={notice.hint} tone="dimmed" order={2} />}
        </Stack>
      )}
    </Stack>
  );
}

function sentence(connection: Connection): string {
  switch (connection.kind) {
    case 'connecting':
      return 'Looking for the ToolBoxAI app …';
    case 'connected':
      return `Connected to ToolBoxAI ${connection.app}`;
    case 'code-needed':
      return 'Type the code that the app shows.';
    case 'trouble':
      return connection.problem.message;
  }
}

interface CodeEntryProps {
  /** Why the last code was no good. */
  readonly told: Notice | undefined;
  readonly pair: (code: string) => void;
}

function CodeEntry({ told, pair }: CodeEntryProps): React.ReactElement {
  const [code, setCode] = useState('');
  return (
    <Stack gap={6} order={4}>
      {told !== undefined && <Words name="Told" text={told.message} tone="bad" order={1} />}
      <Words
        name="How"
        text={told === undefined || told.hint === '' ? 'Run `toolboxai studio`; it shows the code.' : told.hint}
        order={2}
      />
      <Field name="Code" text={code} asks="Eight letters and digits" order={3} changed={setCode} />
      <Button name="Pair" text="Connect" isMain isOff={code === ''} order={4} pressed={() => pair(code)} />
    </Stack>
  );
}
