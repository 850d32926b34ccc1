/** Shows above the student's head what she carries: a copy of the thing, seen on this device alone. */
import { STATION_TAG } from '@toolboxai/shared/lesson/rules';
import { PROMPT_NAME } from '../../common/places.ts';
import type { StudentView } from '../../common/protocol.ts';
import { mainPart } from '../../common/stations.ts';
import type { LessonState } from '../state/lesson-state.ts';
import type { LocalStations } from './stations.ts';

const Players = game.GetService('Players');

/** Studs above the middle of the character. */
const HEIGHT = 5;

export function showCarrying(state: LessonState, stations: LocalStations): void {
  const player = Players.LocalPlayer;
  let copy: Instance | undefined;
  let shownId: string | undefined;

  const update = (view: StudentView): void => {
    const stationId = carriedStation(state, view);
    if (stationId === shownId && copy?.Parent !== undefined) return;
    copy?.Destroy();
    copy = undefined;
    shownId = stationId;
    const original = stationId === undefined ? undefined : stations.find(stationId);
    const root = player.Character?.FindFirstChild('HumanoidRootPart');
    if (original === undefined || !root?.IsA('BasePart')) return;
    copy = copyOnto(original.instance, root);
  };
  state.onView(update);
  player.CharacterAdded.Connect((character) => {
    character.WaitForChild('HumanoidRootPart', 10);
    const view = state.view();
    shownId = undefined;
    if (view !== undefined) update(view);
  });
}

function carriedStation(state: LessonState, { carrying }: StudentView): string | undefined {
  if (carrying === undefined) return undefined;
  return state.lesson.stations.find(
    ({ activityId, role, part }) =>
      role === 'object' && activityId === carrying.activityId && part === carrying.objectId,
  )?.id;
}

/** The copy hangs on the root part, weighs nothing, touches nothing and is no station. */
function copyOnto(original: BasePart | Model, root: BasePart): Instance | undefined {
  const copy = original.Clone();
  copy.RemoveTag(STATION_TAG);
  for (const inside of copy.GetDescendants()) {
    if (inside.Name === PROMPT_NAME || inside.IsA('WeldConstraint')) inside.Destroy();
  }
  if (mainPart(copy) === undefined) return undefined;
  copy.PivotTo(root.CFrame.mul(new CFrame(0, HEIGHT, 0)));
  for (const part of [copy, ...copy.GetDescendants()]) {
    // The original is hidden already, and its labels with it.
    if (part.IsA('LayerCollector')) part.Enabled = true;
    if (!part.IsA('BasePart')) continue;
    part.LocalTransparencyModifier = 0;
    part.CanCollide = false;
    part.CanQuery = false;
    part.CanTouch = false;
    part.Massless = true;
    const weld = new Instance('WeldConstraint');
    weld.Part0 = root;
    weld.Part1 = part;
    weld.Parent = part;
    part.Anchored = false;
  }
  copy.Name = 'CarriedThing';
  copy.Parent = root.Parent;
  return copy;
}
