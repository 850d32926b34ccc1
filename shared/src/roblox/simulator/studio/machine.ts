/** The Luau machine of a Studio: the engine, Studio around it, a place, and the plugins from their files. */
import type { Instance } from '../../instance/index.ts';
import { type LuauValue, LuauVm } from '../../luau/index.ts';
import { readRobloxFile } from '../../read-file.ts';
import { toSimulationError } from '../crossings.ts';
import { defineAll, engineChunks, LOADING_LIMIT_MS } from '../open-place.ts';
import { placeChunks } from '../place-source.ts';
import { checkOrigins, settingsForEngine } from '../services/index.ts';
import type { PluginFile, SavedPlugin, StudioOptions } from './session.ts';

export interface LoadedMachine {
  readonly vm: LuauVm;
  /** After `host.begin`: loads the plugins and starts them. */
  readonly startPlugins: () => Promise<void>;
}

/**
 * @param editing false for a play test, in which the scripts of the place run
 * @throws AppError what `readRobloxFile` throws for a plugin's file; `simulation-…`
 */
export async function loadMachine(
  roots: readonly Instance[],
  editing: boolean,
  options: StudioOptions,
  settings: readonly SavedPlugin[],
): Promise<LoadedMachine> {
  const { seed = 1, memoryMiB = 512, timeLimitMs = 10_000, services = {} } = options;
  checkOrigins(services.http?.origins ?? []);
  const place = placeChunks(roots, { sources: editing ? 'text' : 'compiled' });
  const plugins: { readonly plugin: PluginFile; readonly chunks: readonly string[] }[] = [];
  const scripts = [...place.scripts];
  for (const plugin of options.plugins ?? []) {
    const prefix = `user_${plugin.name}.`;
    const loaded = placeChunks(readRobloxFile(plugin.file).roots, { prefix, scriptsBefore: scripts.length });
    plugins.push({ plugin, chunks: loaded.chunks });
    scripts.push(...loaded.scripts);
  }
  const broken = new Map<number, string>();
  for (;;) {
    const vm = new LuauVm({ memoryMiB, timeLimitMs, openVectors: true, marks: true });
    try {
      await vm.runAll(engineChunks(true), LOADING_LIMIT_MS);
      await vm.call('host.open');
      await vm.call('host.openServices', settingsForEngine(services), seed);
      await vm.call('host.openStudio', studioSettings(options, editing));
      if (!(await defineAll(vm, scripts, broken))) {
        await vm.dispose();
        continue;
      }
      await vm.runAll(chunks(place.chunks), LOADING_LIMIT_MS);
      const startPlugins = async () => {
        for (const { plugin, chunks: own } of plugins) {
          const saved = settings.find((kept) => kept.plugin === plugin.name);
          const settingRows = (saved?.settings ?? []).map((row) => ({ ...row }));
          const windowRows = (saved?.windows ?? []).map((row) => ({ ...row }));
          const permissionRows = (saved?.permissions ?? []).map((row) => ({ ...row }));
          await vm.call('host.beginPlugin', plugin.name, settingRows, windowRows, permissionRows);
          await vm.runAll(chunks(own), LOADING_LIMIT_MS);
          await vm.call('host.pluginLoaded');
        }
        await vm.call('host.startPlugins');
      };
      return { vm, startPlugins };
    } catch (error) {
      await vm.dispose();
      throw toSimulationError(error);
    }
  }
}

function chunks(sources: readonly string[]) {
  return sources.map((source) => ({ source, chunkName: 'engine/place' }));
}

function studioSettings(options: StudioOptions, editing: boolean): LuauValue {
  const { place = {}, permissions = {}, stallSeconds = 30 } = options;
  return {
    editing,
    identity: { PlaceId: place.placeId ?? 0, GameId: place.gameId ?? 0 },
    placeName: place.name ?? 'Place1',
    permissions: { ...permissions },
    theme: options.theme ?? 'Light',
    userId: options.userId ?? 1,
    repeatsUpdates: options.repeatsUpdates === true,
    stallSeconds,
  };
}

/** A chunk that hands a function of the source to the command bar; errors name the source's own lines. */
export function commandChunk(source: string): string {
  return `return host.command(function() return function(...) ${source}\nend end, ...)`;
}
