/** The blocks that a student has put on a plot, on her device alone: nobody bumps into them, and they cost no one else anything. */
import { BLOCK_STUDS, type ClientLesson, type Plot } from '@toolboxai/shared/lesson/rules';
import { make } from '../ui/make.ts';
import { colors } from '../ui/theme.ts';
import type { LocalStations } from './stations.ts';

const Workspace = game.GetService('Workspace');

/** Blocks are a little smaller than their place, so that each is seen. */
const SHRINK = 0.12;

/** Shows the building on the activity's plot, as far as the plot is streamed in. */
export function showBlocks(
  stations: LocalStations,
  lesson: ClientLesson,
  activityId: string,
  plot: Plot,
  heights: readonly number[],
): void {
  Workspace.FindFirstChild(nameOf(activityId))?.Destroy();
  const station = lesson.stations.find((one) => one.activityId === activityId && one.role === 'plot');
  const frame = station === undefined ? undefined : stations.find(station.id)?.instance.GetPivot();
  if (frame === undefined) return;
  const blocks = make('Model', { Name: nameOf(activityId) });
  heights.forEach((height, square) => {
    const across = square % plot.width;
    const along = (square - across) / plot.width;
    for (let layer = 0; layer < height; layer += 1) {
      make('Part', {
        Name: 'Block',
        Size: new Vector3(BLOCK_STUDS - SHRINK, BLOCK_STUDS - SHRINK, BLOCK_STUDS - SHRINK),
        // The plot looks along its own negative z: its left, for who stands before it, is its positive x.
        CFrame: frame.mul(
          new CFrame(
            ((plot.width - 1) / 2 - across) * BLOCK_STUDS,
            (layer + 0.5) * BLOCK_STUDS,
            (along - (plot.depth - 1) / 2) * BLOCK_STUDS,
          ),
        ),
        Color: colors.accent,
        Material: Enum.Material.SmoothPlastic,
        Anchored: true,
        CanCollide: false,
        CanQuery: false,
        CanTouch: false,
        CastShadow: false,
      }).Parent = blocks;
    }
  });
  blocks.Parent = Workspace;
}

function nameOf(activityId: string): string {
  return `LessonBlocks ${activityId}`;
}
