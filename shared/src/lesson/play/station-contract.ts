/**
 * How the place and the lesson kit agree on what stands in the world. The place builder writes these names, the kit
 * reads them; nothing else in a place means anything to the kit.
 *
 * A station is one `BasePart` or one `Model` in Workspace that
 *   - carries the CollectionService tag `ToolBoxAIStation` and the string attributes `StationId`, `ActivityId` and `Role`,
 *     and `Part` for bins, objects, stops and slots. `stationAttributes` gives the values; use `StationId` as the instance's name
 *     too, because names replicate and the lesson's own object ids may tell the key;
 *   - is anchored. A `Model` has its `PrimaryPart` set and `ModelStreamingMode` `Atomic`, so that it is there whole or
 *     not at all;
 *   - holds no ProximityPrompt: the kit adds the prompts, their words and their distances when the server starts.
 *     `PromptAttachment`, an Attachment with that name under the PrimaryPart (or under the part), says where the prompt
 *     and the marker over the station float; without it they float at the middle of the part.
 *
 * By role
 *   - `kiosk`: opens the questions of a quiz gate.
 *   - `gate`: the barrier of a quiz gate. Every `BasePart` in it (or itself) that has the tag `ToolBoxAIBarrier` stops
 *     students, `CanCollide` true, and opens for each student alone: her device turns `CanCollide` off and hides it.
 *     Posts and lintel of the gate do not carry the tag.
 *   - `object`: a thing to be carried. All of it is hidden on the device of a student who carried it away.
 *   - `bin`: takes objects; the words on it are the place's.
 *   - `stop`: a station of a guided exploration.
 *   - `slot`: a place that takes one thing. Without anything in her hands a student opens its panel. `LessonSlotWords`, a
 *     BillboardGui that the kit adds on each device, shows what she has put there.
 *   - `board`: shows a diagram, and opens its panel.
 *   - `bridge`: lies over a gap. Its parts with the tag `ToolBoxAIPlank` carry the number attribute `Plank`, from 1 in the
 *     order in which they are laid; `CanCollide` is true, and each device hides those that are not laid yet for its student.
 *   - `character`: somebody to talk with.
 *   - `line`: a number line. It is one model whose pivot is the middle of the line; the line runs along the pivot's x, its
 *     left end, for who looks at the station's front, on positive x, and its marks `STUDS_PER_STEP` apart.
 *   - `plot`: a plot to build on. Its pivot is the middle of its ground; squares are `BLOCK_STUDS` wide.
 *   - `bench`: where an experiment is set up.
 */
import type { StationRole } from './client-lesson.ts';

/** CollectionService tag of every station. */
export const STATION_TAG = 'ToolBoxAIStation';
/** CollectionService tag of every part of a gate that stops students. */
export const BARRIER_TAG = 'ToolBoxAIBarrier';
/** CollectionService tag of every plank of a bridge. */
export const PLANK_TAG = 'ToolBoxAIPlank';
/** Number attribute of a plank: when it is laid, from 1. */
export const PLANK_ATTRIBUTE = 'Plank';
/** String attribute: names the station; unique within the place. */
export const STATION_ID_ATTRIBUTE = 'StationId';
/** String attribute: the activity that is played here. */
export const ACTIVITY_ID_ATTRIBUTE = 'ActivityId';
/** String attribute: one of the roles. */
export const ROLE_ATTRIBUTE = 'Role';
/** String attribute: which part of the activity this is; absent where the station stands for the whole of it. */
export const PART_ATTRIBUTE = 'Part';
/** Name of the Attachment where prompt and marker float. */
export const PROMPT_ATTACHMENT_NAME = 'PromptAttachment';

/** The attributes of one station, by the names above. */
export interface StationAttributes {
  readonly StationId: string;
  readonly ActivityId: string;
  readonly Role: StationRole;
  readonly Part?: string;
}
