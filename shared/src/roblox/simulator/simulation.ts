/** What a running simulation is to those who use it: the contract. `open-place.ts` opens one. */
import type { LuauValue } from '../luau/index.ts';
import type { DataStoreContents, Device } from './services/index.ts';

/** The server, or the client of the player with this user id. */
export type Side = 'server' | number;

/** Something a script said, or an error that it did not catch. */
export interface Observation {
  /** Virtual seconds since the place opened. */
  readonly at: number;
  readonly side: Side;
  /** `kick`: a player was thrown out; the message is what the player is told. */
  readonly kind: 'error' | 'warning' | 'print' | 'kick';
  /** Full name of the script: `ServerScriptService.Main`. */
  readonly script: string;
  /** 0 when unknown. */
  readonly line: number;
  /** As in Studio's output: `ServerScriptService.Main:12: what happened`. */
  readonly message: string;
  readonly traceback: string;
}

export interface Player {
  /** Positive, and of nobody else who is here. */
  readonly userId: number;
  readonly name: string;
  /** The name when left out. */
  readonly displayName?: string;
}

/**
 * What a player does. A control of the screen is named by its `Name` or by its path below PlayerGui; a thing of the world by
 * its full name (`Workspace.Door`).
 */
export type Act = { readonly userId: number } & (
  | { readonly kind: 'press'; readonly button: string }
  | { readonly kind: 'write'; readonly field: string; readonly text: string }
  | { readonly kind: 'walkTo'; readonly x: number; readonly y: number; readonly z: number }
  /** As near as needed to use it. */
  | { readonly kind: 'walkTo'; readonly path: string }
  | { readonly kind: 'trigger'; readonly prompt: string }
  | { readonly kind: 'click'; readonly path: string }
  /** An item of Enum.KeyCode, pressed for a tenth of a second. */
  | { readonly kind: 'key'; readonly key: string }
  /** In the menu of the client: text size, motion, what is plugged in. */
  | { readonly kind: 'device'; readonly device: Partial<Device> }
  /** `args` as plain data, or `luau`: source of an expression list for what plain data cannot spell (`0/0, workspace.Door`). */
  | { readonly kind: 'fireRemote'; readonly path: string; readonly args: readonly LuauValue[] }
  | { readonly kind: 'fireRemote'; readonly path: string; readonly luau: string }
);

export interface ActOutcome {
  readonly done: boolean;
  /** Why not, as a stable word: `missing`, `hidden`, `disabled`, `blocked`, `out-of-reach`, ... Empty when it is done. */
  readonly reason: string;
  /** More about it in words. */
  readonly detail: string;
  /** Virtual seconds until it is over; 0 for what is done at once. */
  readonly seconds: number;
}

/** Something with a rectangle on a client's screen, in the order of the tree. Pixels from the top left. */
export interface ScreenElement {
  readonly name: string;
  /** Below PlayerGui: `LessonGui.Panel.Check`. */
  readonly path: string;
  readonly className: string;
  readonly text: string;
  /** A player can press it or write into it. */
  readonly interactable: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PromptInReach {
  /** Full name of the prompt. */
  readonly path: string;
  readonly actionText: string;
  readonly objectText: string;
  readonly distance: number;
}

export interface ScreenView {
  readonly elements: readonly ScreenElement[];
  readonly prompts: readonly PromptInReach[];
  /** Where the character stands; null while there is none. */
  readonly position: { readonly x: number; readonly y: number; readonly z: number } | null;
}

export interface TrackSample {
  readonly userId: number;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What the scripts cost so far. */
export interface SimulationCost {
  readonly frames: number;
  /** Times that a script was entered: started, resumed, or called by a signal. */
  readonly steps: number;
  /** The most steps in one frame. */
  readonly worstFrame: number;
  /** Memory of the Luau heap. */
  readonly mebibytes: number;
}

/**
 * A place that runs. What is documented of the engine behaves as documented; what is not modelled raises `not simulated: X` in
 * the script that asked for it. Where the place streams, what lies beyond its target radius comes to a client when its player
 * comes near; nothing is taken away again.
 *
 * Calls wait for one another. Any may reject with an AppError, after which the simulation has ended:
 * - `simulation-endless-loop` and `simulation-out-of-memory`, with `details.script`
 * - `simulation-ended` when it had ended before
 */
export interface Simulation {
  /** Virtual seconds since the place opened. */
  readonly now: number;
  /** Rejects with `simulation-player-here` when the user id is taken. */
  join(player: Player): Promise<void>;
  /** Nothing happens when the player is not here. */
  leave(userId: number): Promise<void>;
  /** Lets virtual time pass, 60 frames a second, far faster than real time. */
  advance(seconds: number): Promise<void>;
  /** All at the same moment, in this order. What takes time goes on while time passes. */
  act(acts: readonly Act[]): Promise<readonly ActOutcome[]>;
  screen(userId: number): Promise<ScreenView>;
  /**
   * Runs a chunk as a script of that side and gives what it returns as plain data (instances and engine values as
   * `{ $luau: <type> }`). A chunk that yields is waited for, up to a minute of virtual time.
   * Rejects with `simulation-script-error` when it raises an error.
   */
  evaluate(side: Side, source: string, ...args: readonly LuauValue[]): Promise<readonly LuauValue[]>;
  /** What was said and what went wrong since the last drain. */
  drain(): Promise<readonly Observation[]>;
  /** Where the characters were since the last call, four times a virtual second; of standing still the first and the last. */
  tracks(): Promise<readonly TrackSample[]>;
  cost(): Promise<SimulationCost>;
  /** Everything in the data stores, as `openPlace` takes it: what a server leaves to the one that comes after it. */
  dataStores(): Promise<DataStoreContents>;
  /**
   * Ends the server as the engine does: everybody leaves, then what is bound with BindToClose runs, at most 30 virtual seconds.
   * Gives what the data stores hold then; calls that were not answered are lost. Only `drain` and `dispose` make sense after.
   */
  shutDown(): Promise<DataStoreContents>;
  dispose(): Promise<void>;
}
