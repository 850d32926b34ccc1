/**
 * Where the students play: an opened place, as they meet it. The students know nothing else of the simulator, so that what
 * they do is what children can do: walk, use prompts, press what is on the screen, write into fields, look.
 */

export type StageAct =
  /** A button that is on the screen, by the name that it has there. */
  | { readonly kind: 'press'; readonly button: string }
  | { readonly kind: 'write'; readonly field: string; readonly text: string }
  /** Walks as near to a station as its prompt needs. */
  | { readonly kind: 'walk-to-station'; readonly stationId: string }
  | { readonly kind: 'walk'; readonly x: number; readonly y: number; readonly z: number }
  /** Uses the prompt of a station. */
  | { readonly kind: 'use'; readonly stationId: string };

export interface StageOutcome {
  readonly done: boolean;
  /** Why not, as a stable word: `missing`, `hidden`, `disabled`, `blocked`, `out-of-reach`. */
  readonly reason: string;
  /** More about it in words, for who mends the place. */
  readonly detail: string;
  /** Virtual seconds until it is done; 0 for what is done at once. */
  readonly seconds: number;
}

/** Something visible on a student's screen that has words. */
export interface ScreenText {
  readonly name: string;
  readonly text: string;
}

export interface Screen {
  readonly texts: readonly ScreenText[];
}

export interface Observation {
  readonly at: number;
  /** The student on whose device it happened; null for the server. */
  readonly studentId: number | null;
  /** `kick`: the server threw the student out. */
  readonly kind: 'error' | 'warning' | 'print' | 'kick';
  /** Full name of the script. */
  readonly script: string;
  readonly line: number | null;
  readonly message: string;
}

/** What the scripts cost so far: steps (resumptions and signal calls), frames, and the most steps in one frame. */
export interface StageCost {
  readonly frames: number;
  readonly steps: number;
  readonly worstFrame: number;
}

export interface TrackSample {
  readonly studentId: number;
  readonly at: number;
  readonly x: number;
  readonly z: number;
}

export interface Stage {
  /** Virtual seconds since the place opened. */
  readonly now: number;
  join(studentId: number): Promise<void>;
  leave(studentId: number): Promise<void>;
  advance(seconds: number): Promise<void>;
  /** All at the same moment. Those of a student must not begin before the seconds of the one before have passed. */
  act(acts: readonly { readonly studentId: number; readonly act: StageAct }[]): Promise<readonly StageOutcome[]>;
  screen(studentId: number): Promise<Screen>;
  /** Runs Luau as a script of a student's device, or of the server; what it returns is plain data. */
  evaluate(side: 'server' | number, source: string, ...args: readonly LuauData[]): Promise<readonly unknown[]>;
  /** What scripts said since the last call. */
  observations(): Promise<readonly Observation[]>;
  /** Where everyone was since the last call. */
  tracks(): Promise<readonly TrackSample[]>;
  cost(): Promise<StageCost>;
  /** Ends the server as the engine ends servers, and opens the place anew with what the data stores hold. Time goes on. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

export type LuauData = string | number | boolean | readonly LuauData[] | { readonly [name: string]: LuauData };
