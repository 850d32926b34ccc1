/** The whole widget: the state of the connection above, and below it the library or what a push would change. */
import React, { useEffect, useState } from '@rbxts/react';
import { PaletteProvider, Stack } from './elements.tsx';
import { Lessons } from './lessons.tsx';
import { Preview } from './preview.tsx';
import { Status } from './status.tsx';
import type { Store } from './store.ts';
import { paletteOf, type ThemeSource } from './theme.ts';
import type { Actions, PluginView } from './view.ts';

interface WidgetProps {
  readonly store: Store<PluginView>;
  readonly actions: Actions;
  readonly theme: ThemeSource;
}

export function Widget({ store, actions, theme }: WidgetProps): React.ReactElement {
  const [view, setView] = useState(store.get());
  const [palette, setPalette] = useState(paletteOf(theme));
  useEffect(() => {
    const stopHearing = store.subscribe(() => setView(store.get()));
    // What changed between the first picture and now.
    setView(store.get());
    return stopHearing;
  }, []);
  useEffect(() => theme.onChanged(() => setPalette(paletteOf(theme))), []);
  const { preview } = view;
  return (
    <PaletteProvider value={palette}>
      <scrollingframe
        AutomaticCanvasSize={Enum.AutomaticSize.Y}
        BackgroundColor3={palette.background}
        BorderSizePixel={0}
        CanvasSize={new UDim2()}
        ScrollBarThickness={8}
        ScrollingDirection={Enum.ScrollingDirection.Y}
        Size={UDim2.fromScale(1, 1)}
      >
        <uipadding
          PaddingBottom={new UDim(0, 12)}
          PaddingLeft={new UDim(0, 12)}
          PaddingRight={new UDim(0, 12)}
          PaddingTop={new UDim(0, 12)}
        />
        <Stack gap={16}>
          <Status view={view} actions={actions} />
          {preview === undefined ? (
            <Lessons view={view} actions={actions} />
          ) : (
            <Preview view={view} preview={preview} actions={actions} />
          )}
        </Stack>
      </scrollingframe>
    </PaletteProvider>
  );
}
