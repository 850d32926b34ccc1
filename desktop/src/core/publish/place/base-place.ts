/**
 * What every place is set to, whatever its lesson: chiefly what neither a script nor a Studio plugin may set and only a file
 * can carry (streaming, signals, HTTP, chat version). The lesson kit counts on these.
 *
 *   - Streaming is on, so that a large world runs on a small Chromebook; the kit takes stations as they come and go.
 *   - Signals are deferred, as the engine will have it for all.
 *   - HTTP is on, because progress goes to the teacher's bridge or a school's server; only the kit's own doors use it, and no
 *     custom script may.
 *   - Nothing of strangers comes in: no free models, no third-party sales, no code from text, no chat and no voice. Children
 *     talk in the classroom; a chat would show what others write.
 */
import { type Instance, instance } from '@toolboxai/shared/roblox';

/** Workspace, for `instance`. */
export const WORKSPACE_SETTINGS = {
  StreamingEnabled: true,
  /** Studs that are always there: farther than one sees from a station to the next. */
  StreamingMinRadius: 128,
  StreamingTargetRadius: 512,
  StreamOutBehavior: 'LowMemory',
  /** Nobody falls through ground that has not come yet. */
  StreamingIntegrityMode: 'PauseOutsideLoadedArea',
  ModelStreamingBehavior: 'Improved',
  SignalBehavior: 'Deferred',
  FallenPartsDestroyHeight: -100,
  FallHeightEnabled: true,
  /** A client cannot delete the character that its server checks distances by. */
  RejectCharacterDeletions: 'Enabled',
  AllowThirdPartySales: false,
  TouchesUseCollisionGroups: false,
} as const;

export const PLAYERS_SETTINGS = { CharacterAutoLoads: true, RespawnTime: 2 } as const;

/** Students walk at the usual pace and jump lower than any border and its unseen wall; everything is reached without a jump. */
export const STARTER_PLAYER_SETTINGS = {
  CharacterWalkSpeed: 16,
  CharacterUseJumpPower: false,
  CharacterJumpHeight: 5,
  CharacterMaxSlopeAngle: 60,
  AutoJumpEnabled: false,
  CameraMaxZoomDistance: 40,
  EnableMouseLockOption: false,
  HealthDisplayDistance: 0,
  LoadCharacterAppearance: true,
  AllowCustomAnimations: false,
  UserEmotesEnabled: false,
} as const;

/** The cheapest light that still has shadows; a steady picture goes before a fine one. */
export const LIGHTING_SETTINGS = {
  Technology: 'ShadowMap',
  LightingStyle: 'Soft',
  PrioritizeLightingQuality: false,
  GlobalShadows: true,
} as const;

/** Services that hold nothing but settings. */
export function settingServices(): readonly Instance[] {
  return [
    instance(
      'TextChatService',
      { ChatVersion: 'TextChatService', CreateDefaultTextChannels: false, CreateDefaultCommands: false },
      [
        instance('ChatWindowConfiguration', { Enabled: false }),
        instance('ChatInputBarConfiguration', { Enabled: false }),
        instance('BubbleChatConfiguration', { Enabled: false }),
        instance('ChannelTabsConfiguration', { Enabled: false }),
      ],
    ),
    instance('VoiceChatService', { EnableDefaultVoice: false, UseAudioApi: 'Disabled' }),
    instance('InsertService', { AllowInsertFreeModels: false }),
    instance('HttpService', { HttpEnabled: true }),
    instance('SoundService'),
    instance('StarterPack'),
  ];
}

export const SERVER_SCRIPT_SETTINGS = { LoadStringEnabled: false } as const;
export const STARTER_GUI_SETTINGS = { ScreenOrientation: 'LandscapeSensor' } as const;
