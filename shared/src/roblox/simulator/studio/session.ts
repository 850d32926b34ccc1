/** What a Studio session is to those who use it: the contract. `open-studio.ts` opens one. */
import type { Instance } from '../../instance/index.ts';
import type { LuauValue } from '../../luau/index.ts';
import type { ServiceSettings } from '../services/index.ts';
import type { Observation, ScreenElement, Simulation } from '../simulation.ts';
import type { OpenStream } from './streams.ts';

/** A plugin as it lies in Studio's plugin folder. */
export interface PluginFile {
  /** Of the file: `ToolBoxAI.rbxm`. Scripts are named `user_ToolBoxAI.rbxm.<root>.<script>`. */
  readonly name: string;
  readonly file: Uint8Array;
}

/** `ask`: the creator is asked, and answers with `answerPrompt`. */
export type PermissionPolicy = 'granted' | 'refused' | 'ask';

/** What Studio keeps of a plugin when it closes. */
export interface SavedPlugin {
  readonly plugin: string;
  /** Settings as JSON texts of `{ "value": ... }`. */
  readonly settings: readonly { readonly key: string; readonly json: string }[];
  /** Dock widgets, and whether they were open. */
  readonly windows: readonly { readonly id: string; readonly open: boolean }[];
  /** What the creator allowed and refused: `http 127.0.0.1`, `scripts `. */
  readonly permissions: readonly { readonly key: string; readonly allowed: boolean }[];
}

export interface StudioOptions {
  readonly plugins?: readonly PluginFile[];
  /** What an earlier session left: `(await session.close()).settings`. */
  readonly settings?: readonly SavedPlugin[];
  readonly theme?: 'Light' | 'Dark';
  readonly permissions?: { readonly http?: PermissionPolicy; readonly scripts?: PermissionPolicy };
  /** Of the DataModel; a place that was never published has zeros and the name `Place1`. */
  readonly place?: { readonly placeId?: number; readonly gameId?: number; readonly name?: string };
  readonly userId?: number;
  /** `http.enabled` overrides what the place says; `http.longPoll` names requests that do not hold the virtual clock. */
  readonly services?: Omit<ServiceSettings, 'http'> & { readonly http?: StudioHttp };
  /** How WebSockets are opened; without it they raise `not simulated`. `webSockets` (web-sockets.ts) does it for real. */
  readonly openStream?: OpenStream;
  /** Requests beyond 500 a minute wait this many virtual seconds; 30 when left out, null for the error instead. */
  readonly stallSeconds?: number | null;
  /** UpdateSourceAsync calls its function twice, as it may. */
  readonly repeatsUpdates?: boolean;
  readonly seed?: number;
  readonly memoryMiB?: number;
  readonly timeLimitMs?: number;
  /** Real milliseconds of silence after which the virtual clock no longer waits for what connections bring; 5 when left out. */
  readonly quietMs?: number;
}

export type StudioHttp = NonNullable<ServiceSettings['http']> & {
  /** Requests for which this is true are answered whenever the server answers, while virtual time goes on. */
  readonly longPoll?: (request: { readonly url: string; readonly method: string }) => boolean;
};

/** What the creator does. Windows by id or title, controls by name or path, toolbar buttons by id or text. */
export type CreatorAct =
  | { readonly kind: 'toolbar'; readonly button: string }
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'press'; readonly window: string; readonly button: string }
  | {
      readonly kind: 'write';
      readonly window: string;
      readonly field: string;
      readonly text: string;
      /** True when left out. */
      readonly enter?: boolean;
    }
  | { readonly kind: 'close-window'; readonly window: string }
  | { readonly kind: 'resize-window'; readonly window: string; readonly width: number; readonly height: number };

export interface CreatorOutcome {
  readonly done: boolean;
  readonly reason?: string;
  readonly detail?: string;
}

export interface StudioWindow {
  readonly plugin: string;
  readonly id: string;
  readonly title: string;
  readonly enabled: boolean;
  readonly width: number;
  readonly height: number;
  /** What it shows; nothing while it is closed. */
  readonly elements: readonly ScreenElement[];
}

export interface ToolbarButton {
  readonly plugin: string;
  readonly toolbar: string;
  readonly id: string;
  readonly text: string;
  readonly tooltip: string;
  readonly enabled: boolean;
  readonly active: boolean;
}

export interface PermissionPrompt {
  readonly id: number;
  readonly plugin: string;
  readonly kind: 'http' | 'scripts';
  /** The host, for `http`. */
  readonly subject: string;
}

export interface ChangeHistory {
  /** Names of what can be undone; the next one is the last. */
  readonly undo: readonly string[];
  /** Names of what can be done again; the next one is the first. */
  readonly redo: readonly string[];
  /** Recordings in progress. */
  readonly recordings: readonly { readonly plugin: string; readonly name: string }[];
  /** Changes since the last waypoint that no recording took. */
  readonly loose: number;
}

/** Counted work, in virtual seconds (engine/studio/1-mode.luau says what costs what). `plugin` is empty for everything else. */
export interface PluginWork {
  readonly plugin: string;
  readonly total: number;
  readonly worstFrame: number;
}

export interface SavedStudio {
  readonly place: readonly Instance[];
  readonly settings: readonly SavedPlugin[];
}

/**
 * An open Studio with a place in edit mode and its plugins. Calls wait for one another and reject as those of
 * {@link Simulation} do.
 */
export interface StudioSession {
  /** Virtual seconds since Studio opened. */
  readonly now: number;
  advance(seconds: number): Promise<void>;
  /**
   * Lets time pass, virtual and (a little) real, until the condition holds.
   * Rejects with `studio-waited-in-vain` after so many virtual seconds (60 when left out) or real milliseconds (10,000).
   */
  until(condition: () => Promise<boolean> | boolean, limit?: { seconds?: number; realMs?: number }): Promise<void>;
  act(act: CreatorAct): Promise<CreatorOutcome>;
  /** As Studio's command bar: with a plugin's rights, and what it changed is one step to undo. */
  evaluate(source: string, ...args: readonly LuauValue[]): Promise<readonly LuauValue[]>;
  /** Selects what stands at these paths below the DataModel. Gives how many there are. */
  select(paths: readonly string[]): Promise<number>;
  /** The creator's text in the script editor, which opens for it. False when no script stands at the path. */
  typeSource(path: string, text: string): Promise<boolean>;
  /** The name of what was undone; undefined when nothing can be. */
  undo(): Promise<string | undefined>;
  redo(): Promise<string | undefined>;
  history(): Promise<ChangeHistory>;
  windows(): Promise<readonly StudioWindow[]>;
  buttons(): Promise<readonly ToolbarButton[]>;
  prompts(): Promise<readonly PermissionPrompt[]>;
  answerPrompt(id: number, allowed: boolean): Promise<boolean>;
  /** In the plugin management: grants or takes back. `subject` is the host, empty for scripts. */
  setPermission(plugin: string, kind: 'http' | 'scripts', subject: string, allowed: boolean): Promise<void>;
  /** "Allow HTTP Requests" in the experience's settings. */
  setHttpEnabled(enabled: boolean): Promise<void>;
  setTheme(theme: 'Light' | 'Dark'): Promise<void>;
  /** The computer sleeps: the wall clock and `os.clock` jump, timers and connections go on where they were. */
  sleep(seconds: number): Promise<void>;
  /** False: every connection breaks and none can be made; true: they can again. */
  network(up: boolean): Promise<void>;
  /**
   * Begins a play test of a copy of the place, in which the plugins run again. The session stays in edit mode, but records nothing.
   * Rejects with `studio-testing` while one runs.
   */
  play(): Promise<Simulation>;
  /** Ends the play test. */
  stop(): Promise<void>;
  drain(): Promise<readonly Observation[]>;
  work(): Promise<readonly PluginWork[]>;
  /** The place and the plugins' settings as they would be saved now. */
  save(): Promise<SavedStudio>;
  /** Studio is closed and opened again with the same plugins, or with those given; this session has ended then. */
  restart(options?: StudioOptions): Promise<StudioSession>;
  /** Saves and closes: plugins are unloaded first. */
  close(): Promise<SavedStudio>;
  /** Studio is killed: nobody is told, the place is as it was last saved or opened, settings are as they are. */
  crash(): Promise<SavedStudio>;
  /** Ends the session, for whoever needs nothing of it any more. */
  dispose(): Promise<void>;
}
