/**
 * The stations of the world, found by their tag, each with the prompt that uses it. Stations that come later (a lesson
 * pushed into a running place) are taken in, those that go are dropped.
 */
import { STATION_TAG, type StationRole } from '@toolboxai/shared/lesson/rules';
import { PROMPT_NAME } from '../../common/places.ts';
import { PROMPT_DISTANCE } from '../../common/reach.ts';
import { positionOf, promptHolder, readStation, type TaggedStation } from '../../common/stations.ts';
import { strings } from '../../common/strings.ts';
import type { StationList } from '../session/context.ts';

const CollectionService = game.GetService('CollectionService');
const Workspace = game.GetService('Workspace');

export interface StationRegistry extends StationList {
  /** Where the station's prompt floats. */
  readonly position: (stationId: string) => Vector3 | undefined;
  /** The middle of the station, turned as it stands. */
  readonly frame: (stationId: string) => CFrame | undefined;
}

/** `onUse` is called with the player whose client triggered the prompt of a station. */
export function watchStations(
  labelOf: (stationId: string) => string,
  onUse: (player: Player, stationId: string) => void,
): StationRegistry {
  const stations = new Map<string, TaggedStation>();

  const add = (instance: Instance): void => {
    const station = readStation(instance);
    if (station === undefined || !instance.IsDescendantOf(Workspace) || stations.has(station.id)) return;
    stations.set(station.id, station);
    addPrompt(station, labelOf(station.id), (player) => onUse(player, station.id));
  };
  CollectionService.GetInstanceAddedSignal(STATION_TAG).Connect(add);
  CollectionService.GetInstanceRemovedSignal(STATION_TAG).Connect((instance) => {
    const station = readStation(instance);
    if (station !== undefined && stations.get(station.id)?.instance === instance) stations.delete(station.id);
  });
  for (const instance of CollectionService.GetTagged(STATION_TAG)) add(instance);

  return {
    find: (stationId) => stations.get(stationId),
    ofActivity: (activityId) => {
      const found: TaggedStation[] = [];
      for (const [, station] of stations) if (station.activityId === activityId) found.push(station);
      return found;
    },
    frame: (stationId) => stations.get(stationId)?.instance.GetPivot(),
    position: (stationId) => {
      const station = stations.get(stationId);
      return station === undefined ? undefined : positionOf(station.instance);
    },
  };
}

const ACTIONS: { readonly [role in StationRole]?: string } = {
  kiosk: strings.promptKiosk,
  stop: strings.promptStop,
  object: strings.promptObject,
  bin: strings.promptBin,
  slot: strings.promptSlot,
  board: strings.promptBoard,
  character: strings.promptCharacter,
  line: strings.promptLine,
  plot: strings.promptPlot,
  bench: strings.promptBench,
};

function addPrompt(station: TaggedStation, label: string, onUse: (player: Player) => void): void {
  const action = ACTIONS[station.role];
  const holder = promptHolder(station.instance);
  if (action === undefined || holder === undefined) return;
  const prompt = new Instance('ProximityPrompt');
  prompt.Name = PROMPT_NAME;
  prompt.ActionText = action;
  prompt.ObjectText = label;
  prompt.HoldDuration = 0;
  prompt.MaxActivationDistance = PROMPT_DISTANCE;
  prompt.RequiresLineOfSight = false;
  prompt.KeyboardKeyCode = Enum.KeyCode.E;
  prompt.GamepadKeyCode = Enum.KeyCode.ButtonX;
  prompt.Exclusivity = Enum.ProximityPromptExclusivity.OnePerButton;
  prompt.Triggered.Connect(onUse);
  prompt.Parent = holder;
}
