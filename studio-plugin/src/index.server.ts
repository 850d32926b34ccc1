/** The plugin: its button, its widget, and the session with the app, put together. */
import React from '@rbxts/react';
import { createRoot } from '@rbxts/react-roblox';
import { credentialsOf, installationOf, keepPairing } from './installation.ts';
import { LessonSync, type Unsent } from './lesson/sync.ts';
import { Session } from './session/session.ts';
import { framePacer } from './tree/pacer.ts';
import { enginePlatform } from './tree/platform.ts';
import { writeProperty } from './tree/properties.ts';
import { studioRecorder } from './tree/recorder.ts';
import { KnownIds } from './tree/survey.ts';
import { Controller } from './widget/controller.ts';
import { studioTheme } from './widget/theme.ts';
import { Widget } from './widget/widget.tsx';

const PLUGIN_VERSION = '0.1.0';

const History = game.GetService('ChangeHistoryService');
const EncodingService = game.GetService('EncodingService');
const HttpService = game.GetService('HttpService');
const RunService = game.GetService('RunService');

const sha256 = (text: string) => EncodingService.ComputeStringHash(text, Enum.HashAlgorithm.Sha256);
const newId = () => HttpService.GenerateGUID(false).lower();

function start(): void {
  const installation = installationOf(script);
  // Deprecated in the engine's documentation, and nothing is in its place.
  const [told, engine] = pcall(() => version());
  const send = (op: Unsent) => session.send({ id: newId(), ...op } as Parameters<Session['send']>[0]);
  const controller = new Controller({
    send,
    pair: (code) => task.spawn(() => session.pair(code)),
    hurry: () => session.hurry(),
  });
  const sync = new LessonSync(
    { platform: enginePlatform(sha256), pacer: framePacer(), recorder: studioRecorder(), known: new KnownIds() },
    {
      send,
      progress: (what, done, of) => controller.progress(what, done, of),
      done: (message, problem) => controller.done(message, problem),
      applied: (lessons) => controller.applied(lessons),
    },
  );
  const session = new Session({
    identity: {
      window: newId(),
      placeId: game.PlaceId,
      placeName: game.Name.sub(1, 200),
      pluginVersion: PLUGIN_VERSION,
      studioVersion: told ? engine : '',
    },
    sha256,
    port: installation?.port,
    credentials: () => credentialsOf(plugin, installation),
    keep: (credentials) => keepPairing(plugin, credentials),
    events: {
      ...controller.session,
      opened: () => sync.restart(),
      received: (op) => {
        sync.receive(op);
        controller.receive(op);
      },
    },
  });
  // Every step that can be undone ends in one of these.
  for (const signal of [History.OnRecordingFinished, History.OnUndo, History.OnRedo])
    signal.Connect(() => sync.changed());
  const stopShowing = show(controller);
  task.spawn(() => session.run());
  plugin.Unloading.Connect(() => {
    session.close();
    stopShowing();
  });
}

/** Gives what takes the widget away. */
function show({ view, actions }: Controller): () => void {
  const info = new DockWidgetPluginGuiInfo(Enum.InitialDockState.Right, false, false, 320, 480, 240, 240);
  const gui = plugin.CreateDockWidgetPluginGuiAsync('ToolBoxAI', info);
  // Not among the types, as the button's below.
  writeProperty(gui, 'Title', 'ToolBoxAI');
  gui.ZIndexBehavior = Enum.ZIndexBehavior.Sibling;
  const root = createRoot(gui);
  root.render(React.createElement(Widget, { store: view, actions, theme: studioTheme() }));
  const button = plugin.CreateToolbar('ToolBoxAI').CreateButton('ToolBoxAI', 'Lessons from ToolBoxAI', '', 'Lessons');
  writeProperty(button, 'ClickableWhenViewportHidden', true);
  button.Click.Connect(() => {
    gui.Enabled = !gui.Enabled;
  });
  const follow = () => button.SetActive(gui.Enabled);
  const following = gui.GetPropertyChangedSignal('Enabled').Connect(follow);
  follow();
  return () => {
    following.Disconnect();
    root.unmount();
  };
}

// A play test has plugins of its own, which have nothing to do there.
if (RunService.IsEdit()) start();
