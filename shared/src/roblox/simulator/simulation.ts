/** What a running simulation is to those who use it. */

/** Something a script said, or an error that it did not catch. */
export interface Observation {
  /** Virtual seconds since the place opened. */
  readonly at: number;
  /** `server`, or the user id of the client. */
  readonly side: 'server' | number;
  readonly kind: 'error' | 'warning' | 'print';
  /** Full name of the script: `ServerScriptService.Main`. */
  readonly script: string;
  /** 0 when unknown. */
  readonly line: number;
  /** As in Studio's output: `ServerScriptService.Main:12: what happened`. */
  readonly message: string;
  readonly traceback: string;
}

export interface Simulation {
  /** Virtual seconds since the place opened. */
  readonly now: number;
  /** Lets virtual time pass, 60 frames a second, far faster than real time. */
  advance(seconds: number): Promise<void>;
  /** What was said and what went wrong since the last drain. */
  drain(): Promise<readonly Observation[]>;
  dispose(): Promise<void>;
}
