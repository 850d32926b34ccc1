/**
 * What a student's device knows of a lesson. Everything here replicates to every client and can be read by anyone who
 * looks, so it holds no key, no feedback, no hint, no explanation, and no id or order that follows the key: ids inside
 * an item are given anew in the order shown. Plain interfaces: the lesson kit (roblox-ts) compiles this file too, so
 * nothing is ever null and absent values are left out.
 */

import type { ClientActivity } from './activities/index.ts';

export * from './activities/index.ts';

export interface ClientLesson {
  readonly playVersion: 1;
  readonly lessonId: string;
  readonly title: string;
  readonly language: string;
  readonly grade: number;
  readonly objectives: readonly ClientObjective[];
  readonly vocabulary: readonly ClientWord[];
  /** In the order of the lesson. */
  readonly activities: readonly ClientActivity[];
  /** Only the items that an activity asks. */
  readonly items: readonly ClientItem[];
  readonly stations: readonly ClientStation[];
  readonly badges: readonly ClientBadge[];
  readonly totalXp: number;
}

export interface ClientObjective {
  readonly id: string;
  readonly text: string;
}

/** A word of the lesson: the meaning at grade level and a simpler one. */
export interface ClientWord {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly simpler: string;
}

export interface ClientBadge {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Something with words that can be chosen, ordered, matched or sorted. */
export interface ClientEntry {
  readonly id: string;
  readonly text: string;
}

interface ClientItemFrame {
  readonly id: string;
  readonly stem: string;
  readonly figure?: ClientFigure;
  /** How many hints can be asked for; their words come one at a time from the server. */
  readonly hintCount: number;
}

export interface ClientChoice extends ClientItemFrame {
  readonly type: 'single-choice' | 'multiple-choice';
  readonly options: readonly ClientEntry[];
}

export interface ClientTrueFalse extends ClientItemFrame {
  readonly type: 'true-false';
}

export interface ClientNumeric extends ClientItemFrame {
  readonly type: 'numeric';
  readonly unit?: string;
  readonly form: 'integer' | 'decimal' | 'fraction';
}

export interface ClientOrdering extends ClientItemFrame {
  readonly type: 'ordering';
  readonly entries: readonly ClientEntry[];
  readonly direction: string;
}

export interface ClientMatching extends ClientItemFrame {
  readonly type: 'matching';
  readonly left: readonly ClientEntry[];
  readonly right: readonly ClientEntry[];
}

export interface ClientFillIn extends ClientItemFrame {
  readonly type: 'fill-in';
  /** The sentence in pieces. */
  readonly pieces: readonly ClientPiece[];
  /** Words to choose from; absent when the student writes freely. */
  readonly wordBank?: readonly string[];
}

export type ClientPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly blankId: string };

export interface ClientLabelDiagram extends ClientItemFrame {
  readonly type: 'label-diagram';
  readonly figure: ClientFigure;
  readonly targets: readonly ClientTarget[];
  readonly labels: readonly ClientEntry[];
}

/** Coordinates on the figure's 0 to 100 canvas. */
export interface ClientTarget {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly description: string;
}

export type ClientItem =
  | ClientChoice
  | ClientTrueFalse
  | ClientNumeric
  | ClientOrdering
  | ClientMatching
  | ClientFillIn
  | ClientLabelDiagram;

/** Shapes on a 0 to 100 square canvas, y downwards; colours are `#rrggbb`. */
export interface ClientFigure {
  readonly alt: string;
  readonly shapes: readonly ClientShape[];
}

export type ClientShape =
  | {
      readonly shape: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  | {
      readonly shape: 'ellipse';
      readonly cx: number;
      readonly cy: number;
      readonly rx: number;
      readonly ry: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke?: string;
      readonly thickness?: number;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
    };

/** Where a part of an activity stands, in studs, for pointing the way while the thing itself is streamed out. */
export interface ClientStation {
  readonly id: string;
  readonly activityId: string;
  readonly role: StationRole;
  readonly part?: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export type StationRole =
  | 'kiosk'
  | 'gate'
  | 'bin'
  | 'object'
  | 'stop'
  | 'slot'
  | 'board'
  | 'bridge'
  | 'character'
  | 'line'
  | 'plot'
  | 'bench';
