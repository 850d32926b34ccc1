/**
 * The stations as this student sees them. They come and go with streaming, so whatever her progress asks for is put on
 * each as it appears.
 */
import { BARRIER_TAG, PLANK_ATTRIBUTE, PLANK_TAG, STATION_TAG } from '@toolboxai/shared/lesson/rules';
import { PROMPT_NAME } from '../../common/places.ts';
import { readStation, type TaggedStation } from '../../common/stations.ts';
import type { LessonState } from '../state/lesson-state.ts';
import { hide, show } from './hiding.ts';
import { showSlotWords } from './slot-words.ts';
import { isSameLook, lookOf, type StationLook } from './station-look.ts';

const CollectionService = game.GetService('CollectionService');
const Workspace = game.GetService('Workspace');

export interface LocalStations {
  /** The instance, while it is streamed in. */
  readonly find: (stationId: string) => TaggedStation | undefined;
}

export function dressStations(state: LessonState): LocalStations {
  const stations = new Map<string, TaggedStation>();
  const arrivals = new Map<Instance, RBXScriptConnection>();
  /** What each looks like now. */
  const looks = new Map<Instance, StationLook>();

  const dress = (station: TaggedStation): void => {
    const view = state.view();
    if (view === undefined) {
      // Nobody crosses on planks that may not be hers.
      if (station.role === 'bridge') layPlanks(station.instance, 0);
      return;
    }
    const look = lookOf(station, view);
    looks.set(station.instance, look);
    const prompt = station.instance.FindFirstChild(PROMPT_NAME, true);
    if (prompt?.IsA('ProximityPrompt')) prompt.Enabled = look.usable;
    if (station.role === 'object') {
      if (look.hidden) hide(station.instance);
      else show(station.instance);
    }
    if (station.role === 'slot') showSlotWords(state.lesson, station, view);
    if (station.role === 'bridge') layPlanks(station.instance, look.planks);
    if (station.role === 'gate' && look.open) for (const barrier of barriersOf(station.instance)) hide(barrier);
  };
  /** At a new view most stations are as they were. */
  const dressAgain = (station: TaggedStation): void => {
    const view = state.view();
    const known = looks.get(station.instance);
    if (view === undefined || known === undefined || !isSameLook(known, lookOf(station, view))) dress(station);
    else if (station.role === 'slot') showSlotWords(state.lesson, station, view);
  };
  const add = (instance: Instance): void => {
    const station = readStation(instance);
    if (station === undefined || !instance.IsDescendantOf(Workspace)) return;
    stations.set(station.id, station);
    dress(station);
    // Prompt and barriers may arrive after the station itself.
    arrivals.get(instance)?.Disconnect();
    arrivals.set(
      instance,
      instance.DescendantAdded.Connect(() => dress(station)),
    );
  };
  CollectionService.GetInstanceAddedSignal(STATION_TAG).Connect(add);
  CollectionService.GetInstanceRemovedSignal(STATION_TAG).Connect((instance) => {
    arrivals.get(instance)?.Disconnect();
    arrivals.delete(instance);
    looks.delete(instance);
    const station = readStation(instance);
    if (station !== undefined && stations.get(station.id)?.instance === instance) stations.delete(station.id);
  });
  for (const instance of CollectionService.GetTagged(STATION_TAG)) add(instance);
  state.onView(() => {
    for (const [, station] of stations) dressAgain(station);
  });
  return { find: (stationId) => stations.get(stationId) };
}

function barriersOf(gate: Instance): readonly Instance[] {
  const barriers = gate.GetDescendants().filter((inside) => inside.HasTag(BARRIER_TAG));
  return gate.HasTag(BARRIER_TAG) ? [gate, ...barriers] : barriers;
}

/** The first so many planks lie; the others are not there. */
function layPlanks(bridge: Instance, laid: number): void {
  for (const plank of bridge.GetDescendants()) {
    if (!plank.HasTag(PLANK_TAG)) continue;
    const place = plank.GetAttribute(PLANK_ATTRIBUTE);
    if (typeIs(place, 'number') && place <= laid) show(plank);
    else hide(plank);
  }
}
