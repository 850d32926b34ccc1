/** Building to a measure as both sides know it. A building is the height of each square of the plot, row by row. */
import type { ClientActivityFrame, ServerActivityFrame, WrongNote } from './frame.ts';
import type { ClientTask } from './number-line-walk.ts';

export interface Plot {
  /** Squares from left to right and from front to back, and blocks that may stand on one another. */
  readonly width: number;
  readonly depth: number;
  readonly height: number;
}

export type Measure = 'length' | 'area' | 'volume' | 'amount';

export interface ClientBuildToAMeasure extends ClientActivityFrame {
  readonly kind: 'build-to-a-measure';
  readonly plot: Plot;
  readonly builds: readonly ClientBuild[];
}

export interface ClientBuild extends ClientTask {
  readonly measure: Measure;
  /** What one block measures: `1 cubic centimeter`. */
  readonly oneBlock: string;
}

export interface ServerBuildToAMeasure extends ServerActivityFrame {
  readonly kind: 'build-to-a-measure';
  readonly plot: Plot;
  readonly builds: readonly BuildTask[];
}

/** Its own note is said to any measure that no known wrong idea leads to. */
export interface BuildTask extends WrongNote {
  readonly id: string;
  readonly measure: Measure;
  /** `box`: the blocks fill a rectangle, or a box, without a gap. */
  readonly shape: 'any' | 'box';
  /** Edges of the box in blocks, in any order; absent when any box will do. */
  readonly edges?: readonly number[];
  /** How many blocks measure what is asked. */
  readonly blocks: number;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly wrong: readonly WrongBuild[];
}

export interface WrongBuild extends WrongNote {
  readonly blocks: number;
}
