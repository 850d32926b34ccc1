/** What a student has put to a place stands over it in words, on her device alone. */
import type { ClientLesson } from '@toolboxai/shared/lesson/rules';
import type { StudentView } from '../../common/protocol.ts';
import { promptHolder, type TaggedStation } from '../../common/stations.ts';
import { make } from '../ui/make.ts';
import { boldFont, CORNER, colors, textSizes } from '../ui/theme.ts';

const NAME = 'LessonSlotWords';
/** Studs above the point where the prompt floats. */
const HEIGHT = 2.4;

export function showSlotWords(lesson: ClientLesson, station: TaggedStation, view: StudentView): void {
  const holder = promptHolder(station.instance);
  if (holder === undefined) return;
  const words = wordsAt(lesson, station, view);
  const known = holder.FindFirstChild(NAME);
  if (words === undefined) {
    known?.Destroy();
    return;
  }
  const label = known?.FindFirstChildOfClass('TextLabel');
  if (label !== undefined) {
    label.Text = words;
    return;
  }
  const sign = make(
    'BillboardGui',
    { Name: NAME, Size: UDim2.fromOffset(240, 64), MaxDistance: 60, StudsOffsetWorldSpace: new Vector3(0, HEIGHT, 0) },
    [
      make(
        'TextLabel',
        {
          Text: words,
          TextWrapped: true,
          TextColor3: colors.right,
          Font: boldFont,
          TextSize: textSizes.small,
          BackgroundColor3: colors.paper,
          Size: UDim2.fromScale(1, 1),
        },
        [make('UICorner', { CornerRadius: new UDim(0, CORNER) })],
      ),
    ],
  );
  sign.Parent = holder;
}

function wordsAt(lesson: ClientLesson, station: TaggedStation, view: StudentView): string | undefined {
  const own = view.activities.find(({ id }) => id === station.activityId);
  const thingId = own?.placed.find(({ placeId }) => placeId === station.part)?.thingId;
  const activity = lesson.activities.find(({ id }) => id === station.activityId);
  if (thingId === undefined || activity === undefined || !('things' in activity)) return undefined;
  return activity.things.find(({ id }) => id === thingId)?.text;
}
