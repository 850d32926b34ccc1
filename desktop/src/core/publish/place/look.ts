/** What a theme decides: surfaces, colours, light, and what grows or stands beside the paths. */
import type { CFrameValue, ClassProperties, Instance } from '@toolboxai/shared/roblox';
import type { Random } from '../../random.ts';

/** A material by its name in the engine. */
export type MaterialItem = Extract<ClassProperties['Part']['Material'], string>;

export interface Surface {
  /** `#rrggbb` */
  readonly color: string;
  readonly material: MaterialItem;
}

/** Something that decorates. It stands on the ground at a frame and keeps within `radius` studs of it. */
export interface Prop {
  readonly name: string;
  readonly radius: number;
  build(frame: CFrameValue, random: Random): readonly Instance[];
}

/** How the edge of zones and paths looks: a solid band, or posts with rails or panes between them. */
export type BorderLook =
  | { readonly kind: 'wall'; readonly height: number; readonly body: Surface; readonly cap: Surface | null }
  | { readonly kind: 'rails'; readonly height: number; readonly post: Surface; readonly rail: Surface }
  | { readonly kind: 'panes'; readonly height: number; readonly post: Surface; readonly pane: Surface };

export interface SignLook {
  readonly board: string;
  readonly ink: string;
  readonly header: string;
  readonly headerInk: string;
}

export interface ThemeLook {
  readonly ground: Surface;
  readonly floor: Surface;
  readonly path: Surface;
  /** Strips and rings laid into the floors. */
  readonly inlay: Surface;
  readonly border: BorderLook;
  /** What stations, posts and frames are made of. */
  readonly structure: Surface;
  /** The one colour that says "here is something to do"; it glows. */
  readonly accent: string;
  readonly sign: SignLook;
  /** What lies beyond the ground; null is nothing at all. */
  readonly beyond: (Surface & { readonly below: number; readonly transparency?: number }) | null;
  readonly air: {
    readonly ambient: string;
    readonly outdoorAmbient: string;
    readonly color: string;
    readonly decay: string;
    /** 0 to 1: how thick the air is. */
    readonly density: number;
  };
  /** In pairs along the paths. */
  readonly avenue: Prop;
  /** In the corners of zones; at most 2 studs in radius. */
  readonly corner: Prop;
  /** Over the open ground; the first ones come more often. */
  readonly scatter: readonly Prop[];
  /** Along the rim of the ground, closing the view. */
  readonly horizon: Prop;
  /** In the finale. */
  readonly landmark: Prop;
}
