/** The services of the place. What neither `base-place.ts` nor the lesson's look names keeps the engine's default. */
import type { World } from '@toolboxai/shared/lesson';
import { hexColor, type Instance, instance } from '@toolboxai/shared/roblox';
import {
  LIGHTING_SETTINGS,
  PLAYERS_SETTINGS,
  SERVER_SCRIPT_SETTINGS,
  STARTER_GUI_SETTINGS,
  STARTER_PLAYER_SETTINGS,
  settingServices,
  WORKSPACE_SETTINGS,
} from './base-place.ts';
import type { ThemeLook } from './look.ts';

/** Children of each service, by its class name. */
export type ServiceChildren = Readonly<Record<string, readonly Instance[]>>;

export function services(world: World, look: ThemeLook, children: ServiceChildren): readonly Instance[] {
  const of = (name: string): readonly Instance[] => children[name] ?? [];
  return [
    instance('Workspace', WORKSPACE_SETTINGS, of('Workspace')),
    instance('Players', PLAYERS_SETTINGS),
    lighting(world, look),
    instance('ReplicatedFirst', {}, of('ReplicatedFirst')),
    instance('ReplicatedStorage', {}, of('ReplicatedStorage')),
    instance('ServerScriptService', SERVER_SCRIPT_SETTINGS, of('ServerScriptService')),
    instance('ServerStorage', {}, of('ServerStorage')),
    instance('StarterGui', STARTER_GUI_SETTINGS, of('StarterGui')),
    instance('StarterPlayer', STARTER_PLAYER_SETTINGS, [
      instance('StarterCharacterScripts', {}, of('StarterCharacterScripts')),
      instance('StarterPlayerScripts', {}, of('StarterPlayerScripts')),
    ]),
    ...settingServices(),
  ];
}

function lighting({ lighting: { clockTime, brightness, haze } }: World, { air }: ThemeLook): Instance {
  return instance(
    'Lighting',
    {
      ClockTime: clockTime,
      Brightness: brightness,
      Ambient: hexColor(air.ambient),
      OutdoorAmbient: hexColor(air.outdoorAmbient),
      EnvironmentDiffuseScale: 0.6,
      EnvironmentSpecularScale: 0.4,
      ...LIGHTING_SETTINGS,
      ShadowSoftness: 0.3,
      GeographicLatitude: 23,
    },
    [
      instance('Atmosphere', {
        Density: air.density,
        Offset: 0.2,
        Color: hexColor(air.color),
        Decay: hexColor(air.decay),
        Glare: 0,
        Haze: haze,
      }),
    ],
  );
}
