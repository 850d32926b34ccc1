/**
 * What the file stores where the script's type does not tell: which of the four numeric types a number is, and the
 * properties that only files hold. Checked against the reflection database of rbx-dom (MIT), engine 0.728.
 */

import type { PropertyType } from '../instance/index.ts';

type NumberType = 'int32' | 'int64' | 'float64';

/** By class; every number not listed is a float32. */
const NUMBERS: Readonly<Record<NumberType, Readonly<Record<string, string>>>> = {
  int32: {
    AccessoryDescription: 'Order',
    AssetDeliveryProxy: 'Port',
    AudioSearchParams: 'MaxDuration MinDuration',
    AuroraScript: 'LODCriticality Priority',
    AuroraService: 'RollbackOffset',
    BasePart: 'CollisionGroupId RootPriority',
    Beam: 'Segments',
    Decal: 'ZIndex',
    GuiObject: 'BorderSizePixel LayoutOrder SelectionOrder ZIndex',
    HandleAdornment: 'ZIndex',
    IKControl: 'Priority',
    InputBinding: 'PointerIndex',
    InputContext: 'Priority',
    MakeupDescription: 'Order',
    PartOperation: 'TriangleCount',
    ParticleEmitter: 'FlipbookSizeX FlipbookSizeY',
    Path2D: 'ZIndex',
    Players: 'MaxPlayers PreferredPlayers',
    ProximityPromptService: 'MaxIndicatorsVisible MaxPromptsVisible',
    PyramidHandleAdornment: 'Sides',
    RenderSettings: 'AutoFRMLevel MeshCacheSize',
    ScreenGui: 'DisplayOrder',
    ScrollingFrame: 'ScrollBarThickness',
    SkateboardPlatform: 'Steer Throttle',
    Sky: 'StarCount',
    SoundEffect: 'Priority',
    SpawnLocation: 'Duration',
    StyleDerive: 'Priority',
    StyleRule: 'Priority',
    TestService: 'NumberOfPlayers',
    TextBox: 'MaxVisibleGraphemes',
    TextButton: 'MaxVisibleGraphemes',
    TextGenerator: 'Seed',
    TextLabel: 'MaxVisibleGraphemes',
    UIGridLayout: 'FillDirectionMaxCells',
    UIShadow: 'ZIndex',
    UIStroke: 'ZIndex',
    UITextSizeConstraint: 'MaxTextSize MinTextSize',
    VehicleSeat: 'Steer Throttle',
    WrapLayer: 'Order',
  },
  int64: {
    AccessoryDescription: 'AssetId',
    BodyPartDescription: 'AssetId',
    BubbleChatConfiguration: 'TextSize',
    ChannelTabsConfiguration: 'TextSize',
    CharacterMesh: 'BaseTextureId MeshId OverlayTextureId',
    ChatInputBarConfiguration: 'TextSize',
    ChatWindowConfiguration: 'TextSize',
    ExperienceInviteOptions: 'InviteUser',
    HumanoidDescription:
      'ClimbAnimation Face FallAnimation GraphicTShirt IdleAnimation JumpAnimation MoodAnimation Pants RunAnimation Shirt SwimAnimation WalkAnimation',
    IntConstrainedValue: 'MaxValue MinValue Value',
    IntValue: 'Value',
    MakeupDescription: 'AssetId',
  },
  float64: {
    AudioPlayer: 'PlaybackSpeed TimePosition',
    AudioTextToSpeech: 'TimePosition',
    AuroraService: 'HashRoundingPoint',
    BubbleChatConfiguration: 'BackgroundTransparency',
    ChannelTabsConfiguration: 'BackgroundTransparency TextStrokeTransparency',
    ChatInputBarConfiguration: 'BackgroundTransparency TextStrokeTransparency',
    ChatWindowConfiguration: 'BackgroundTransparency TextStrokeTransparency',
    DoubleConstrainedValue: 'MaxValue MinValue Value',
    IncrementalPatchBuilder: 'BuildDebouncePeriod',
    NumberPose: 'Value',
    NumberValue: 'Value',
    Sound: 'TimePosition',
    TestService: 'SimulateSecondsLag Timeout',
    VideoFrame: 'TimePosition',
    VideoPlayer: 'TimePosition',
    Workspace: 'DistributedGameTime',
  },
};

/** `Class.Property` of every number that is not a float32. */
export const NUMBER_TYPES: ReadonlyMap<string, NumberType> = new Map(
  (['int32', 'int64', 'float64'] as const).flatMap((type) =>
    Object.entries(NUMBERS[type]).flatMap(([owner, names]) =>
      names.split(' ').map((name): [string, NumberType] => [`${owner}.${name}`, type]),
    ),
  ),
);

/** Stored in another kind than the script's type: `Class.Property`. */
export const STORED_TYPES: Readonly<Record<string, PropertyType>> = {
  'BasePart.Color': 'Color3uint8',
  'Model.WorldPivot': 'OptionalCFrame',
};

/**
 * Properties that scripts never see: class, then `name:type`, an enum as `name:Enum.Name`. Only those that whoever builds
 * or reads a place meets; anything else a file holds is kept as it was read.
 */
export const FILE_ONLY_PROPERTIES: Readonly<Record<string, string>> = {
  Instance: 'HistoryId:UniqueId SourceAssetId:int64 UniqueId:UniqueId',
  LuaSourceContainer: 'ScriptGuid:string',
  Model:
    'ModelMeshCFrame:CFrame ModelMeshData:SharedString ModelMeshSize:Vector3 NeedsPivotMigration:bool Scale:float32 SlimHash:SharedString',
  MeshPart: 'InitialSize:Vector3 PhysicsData:BinaryString VertexCount:int32',
  TriangleMeshPart:
    'AeroMeshData:SharedString InertiaMigrated:bool PhysicalConfigData:SharedString UnscaledCofm:Vector3 UnscaledVolInertiaDiags:Vector3 UnscaledVolInertiaOffDiags:Vector3 UnscaledVolume:float32',
  PartOperation:
    'AssetId:ContentId ChildData:BinaryString ChildData2:SharedString InitialSize:Vector3 MeshData:BinaryString MeshData2:SharedString PhysicsData:BinaryString',
  WeldConstraint: 'CFrame0:CFrame State:int32',
  Humanoid: 'InternalBodyScale:Vector3 InternalHeadScale:float32',
  ViewportFrame: 'CameraCFrame:CFrame CameraFieldOfView:float32',
  LocalizationTable: 'Contents:string',
  Terrain:
    'AcquisitionMethod:Enum.TerrainAcquisitionMethod Decoration:bool GrassLength:float32 MaterialColors:BinaryString PhysicsGrid:BinaryString SmoothGrid:BinaryString SmoothVoxelsUpgraded:bool',
  Lighting: 'ExtendLightRangeTo120:Enum.RolloutState Technology:Enum.Technology',
  MaterialService: 'Use2022MaterialsXml:bool',
  Players: 'BanningEnabled:bool',
  ServerScriptService: 'LoadStringEnabled:bool',
  SoundService: 'VolumetricAudio:Enum.VolumetricAudio',
  StarterGui: 'RtlTextSupport:Enum.RtlTextSupport VirtualCursorMode:Enum.VirtualCursorMode',
  StarterPlayer:
    'EnableDynamicHeads:Enum.LoadDynamicHeads GameSettingsAvatar:Enum.GameAvatarType LoadCharacterLayeredClothing:Enum.LoadCharacterLayeredClothing',
  Workspace:
    'AvatarUnificationMode:Enum.AvatarUnificationMode CollisionGroupData:BinaryString ExplicitAutoJoints:bool FluidForces:Enum.FluidForces IKControlConstraintSupport:Enum.IKControlConstraintSupport MeshPartHeadsAndAccessories:Enum.MeshPartHeadsAndAccessories ModelStreamingBehavior:Enum.ModelStreamingBehavior PhysicsSteppingMethod:Enum.PhysicsSteppingMethod PlayerCharacterDestroyBehavior:Enum.PlayerCharacterDestroyBehavior PrimalPhysicsSolver:Enum.PrimalPhysicsSolver RejectCharacterDeletions:Enum.RejectCharacterDeletions ReplicateInstanceDestroySetting:Enum.ReplicateInstanceDestroySetting SandboxedInstanceMode:Enum.SandboxedInstanceMode SignalBehavior:Enum.SignalBehavior StreamOutBehavior:Enum.StreamOutBehavior StreamingIntegrityMode:Enum.StreamingIntegrityMode StreamingMinRadius:int32 StreamingTargetRadius:int32 TerrainWeldsFixed:bool TouchesUseCollisionGroups:bool',
};
