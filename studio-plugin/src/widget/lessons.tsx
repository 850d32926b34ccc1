/** The library of the app: what can be put into this place, with search. */
import React, { useState } from '@rbxts/react';
import { Button, Field, Stack, Words } from './elements.tsx';
import type { Actions, LessonLine, PluginView } from './view.ts';

/** More lines than a person looks through; the search finds the rest. */
const MOST_LINES = 50;

export function Lessons({
  view,
  actions,
}: {
  readonly view: PluginView;
  readonly actions: Actions;
}): React.ReactElement {
  const [sought, setSought] = useState('');
  const found = view.lessons.filter((lesson) => matches(lesson, sought));
  const shown = found.filter((_, index) => index < MOST_LINES);
  const isBusy = view.work !== undefined || view.connection.kind !== 'connected';
  return (
    <Stack order={1}>
      <Field name="Search" text={sought} asks="Search lessons" order={0} changed={setSought} />
      {shown.map((lesson, index) => (
        <Stack key={lesson.id} gap={4} order={index + 1}>
          <Words name="Title" text={lesson.title} isBold order={1} />
          <Words
            name="About"
            text={view.applied.includes(lesson.id) ? `${lesson.about} · in this place` : lesson.about}
            tone="dimmed"
            order={2}
          />
          <Stack isRow order={3}>
            <Button
              name="Preview"
              text={view.applied.includes(lesson.id) ? 'Update …' : 'Put into this place …'}
              isOff={isBusy}
              order={1}
              pressed={() => actions.preview(lesson.id)}
            />
            {view.applied.includes(lesson.id) && (
              <Button
                name="TakeOut"
                text="Take out"
                isOff={isBusy}
                order={2}
                pressed={() => actions.takeOut(lesson.id)}
              />
            )}
          </Stack>
        </Stack>
      ))}
      {found.size() === 0 && <Words name="Nothing" text={nothing(view, sought)} tone="dimmed" order={MOST_LINES + 1} />}
      {found.size() > shown.size() && (
        <Words
          name="More"
          text={`${found.size() - shown.size()} more: write more of the title to find them.`}
          tone="dimmed"
          order={MOST_LINES + 2}
        />
      )}
    </Stack>
  );
}

function nothing({ lessons, connection }: PluginView, sought: string): string {
  if (lessons.size() > 0) return `No lesson is called “${sought}”.`;
  return connection.kind === 'connected'
    ? 'The app has no lessons yet. Make one there; it appears here by itself.'
    : '';
}

function matches({ title, about }: LessonLine, sought: string): boolean {
  const words = sought.lower().split(' ');
  const text = `${title} ${about}`.lower();
  return words.every((word) => text.find(word, 1, true)[0] !== undefined);
}
