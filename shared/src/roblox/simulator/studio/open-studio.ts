/** Opens a Studio: a place in edit mode with plugins, in one Luau machine. */
import type { Instance } from '../../instance/index.ts';
import { readRobloxFile } from '../../read-file.ts';
import { EditSession } from './edit-session.ts';
import { loadMachine } from './machine.ts';
import type { StudioOptions, StudioSession } from './session.ts';

/**
 * @param place a place file of either format, or the children of its DataModel; nothing: an empty place
 * @throws AppError what `readRobloxFile` throws for the place or a plugin; `simulation-…` as `Simulation` says
 */
export async function openStudio(
  place: Uint8Array | readonly Instance[] = [],
  options: StudioOptions = {},
): Promise<StudioSession> {
  const roots = place instanceof Uint8Array ? readRobloxFile(place).roots : place;
  const { vm, startPlugins } = await loadMachine(roots, true, options, options.settings ?? []);
  const session = new EditSession(vm, roots, options, openStudio);
  await session.begin(startPlugins);
  return session;
}
