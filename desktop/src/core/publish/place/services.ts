/** The services of the place and their settings. What is not named here keeps the engine's default. */
import type { World } from '@toolboxai/shared/lesson';
import { hexColor, type Instance, instance } from '@toolboxai/shared/roblox';
import type { ThemeLook } from './look.ts';

/** Children of each service, by its class name. */
export type ServiceChildren = Readonly<Record<string, readonly Instance[]>>;

export function services(world: World, look: ThemeLook, children: ServiceChildren): readonly Instance[] {
  const of = (name: string): readonly Instance[] => children[name] ?? [];
  return [
    instance(
      'Workspace',
      {
        StreamingEnabled: true,
        StreamingMinRadius: 128,
        StreamingTargetRadius: 512,
        StreamOutBehavior: 'LowMemory',
        SignalBehavior: 'Deferred',
        FallenPartsDestroyHeight: -100,
        TouchesUseCollisionGroups: false,
      },
      of('Workspace'),
    ),
    instance('Players', { CharacterAutoLoads: true, RespawnTime: 2 }),
    lighting(world, look),
    instance('ReplicatedFirst', {}, of('ReplicatedFirst')),
    instance('ReplicatedStorage', {}, of('ReplicatedStorage')),
    instance('ServerScriptService', {}, of('ServerScriptService')),
    instance('ServerStorage', {}, of('ServerStorage')),
    instance('StarterGui', { ScreenOrientation: 'LandscapeSensor' }, of('StarterGui')),
    instance('StarterPack'),
    starterPlayer(of('StarterPlayerScripts'), of('StarterCharacterScripts')),
    instance('SoundService'),
    instance('TextChatService', { ChatVersion: 'TextChatService' }),
    instance('HttpService', { HttpEnabled: false }),
  ];
}

/**
 * Students walk at the usual pace and jump lower than any border and its unseen wall; everything can be reached without
 * a jump.
 */
function starterPlayer(playerScripts: readonly Instance[], characterScripts: readonly Instance[]): Instance {
  return instance(
    'StarterPlayer',
    {
      CharacterWalkSpeed: 16,
      CharacterUseJumpPower: false,
      CharacterJumpHeight: 5,
      CharacterMaxSlopeAngle: 60,
      AutoJumpEnabled: false,
      CameraMaxZoomDistance: 40,
      LoadCharacterAppearance: true,
      UserEmotesEnabled: false,
    },
    [instance('StarterCharacterScripts', {}, characterScripts), instance('StarterPlayerScripts', {}, playerScripts)],
  );
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
      GlobalShadows: true,
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
