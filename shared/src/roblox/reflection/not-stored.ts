/**
 * Properties that a script may write and a file does not hold: derived from others, living only while the game runs, or
 * older names. Setting one in a tree would silently do nothing, so building refuses it and names what to set instead.
 * Checked against the reflection database of rbx-dom (MIT), engine 0.728.
 */

/** By class: property names; `Name>Other` where another property carries the value. */
const NOT_STORED: Readonly<Record<string, string>> = {
  Accoutrement:
    'AttachmentForward>AttachmentPoint AttachmentPos>AttachmentPoint AttachmentRight>AttachmentPoint AttachmentUp>AttachmentPoint',
  AirController: 'LinearImpulse',
  AlignOrientation: 'LookAtPosition PrimaryAxis>CFrame SecondaryAxis>CFrame',
  Attachment:
    'Axis>CFrame Orientation>CFrame Position>CFrame Rotation>CFrame SecondaryAxis>CFrame WorldAxis>CFrame WorldCFrame>CFrame WorldOrientation>CFrame WorldPosition>CFrame WorldSecondaryAxis>CFrame',
  AudioPlayer: 'AssetId>Asset',
  AudioSearchParams: 'AudioSubtype',
  BasePart:
    'AssemblyAngularVelocity AssemblyLinearVelocity Elasticity>CustomPhysicalProperties Friction>CustomPhysicalProperties LocalTransparencyModifier Orientation>CFrame Position>CFrame Rotation>CFrame',
  BaseScript: 'Enabled>Disabled',
  Beam: 'LocalTransparencyModifier',
  BillboardGui: 'DistanceStep',
  BodyColors:
    'HeadColor>HeadColor3 LeftArmColor>LeftArmColor3 LeftLegColor>LeftLegColor3 RightArmColor>RightArmColor3 RightLegColor>RightLegColor3 TorsoColor>TorsoColor3',
  Bone: 'Transform',
  BubbleChatMessageProperties: 'BackgroundColor3 BackgroundTransparency FontFace TailVisible TextColor3 TextSize',
  Camera: 'CoordinateFrame>CFrame DiagonalFieldOfView>FieldOfView MaxAxisFieldOfView>FieldOfView',
  Decal: 'ColorMapContent>TextureContent LocalTransparencyModifier Shiny Specular',
  Dialog: 'InUse',
  DoubleConstrainedValue: 'ConstrainedValue>Value',
  DragDetector: 'Axis>Orientation SecondaryAxis>Orientation WorldAxis>Orientation WorldSecondaryAxis>Orientation',
  Explosion: 'LocalTransparencyModifier',
  FaceControls:
    'ChinRaiser ChinRaiserUpperLip Corrugator EyesLookDown EyesLookLeft EyesLookRight EyesLookUp FlatPucker Funneler JawDrop JawLeft JawRight LeftBrowLowerer LeftCheekPuff LeftCheekRaiser LeftDimpler LeftEyeClosed LeftEyeUpperLidRaiser LeftInnerBrowRaiser LeftLipCornerDown LeftLipCornerPuller LeftLipStretcher LeftLowerLipDepressor LeftNoseWrinkler LeftOuterBrowRaiser LeftUpperLipRaiser LipPresser LipsTogether LowerLipSuck MouthLeft MouthRight Pucker RightBrowLowerer RightCheekPuff RightCheekRaiser RightDimpler RightEyeClosed RightEyeUpperLidRaiser RightInnerBrowRaiser RightLipCornerDown RightLipCornerPuller RightLipStretcher RightLowerLipDepressor RightNoseWrinkler RightOuterBrowRaiser RightUpperLipRaiser TongueDown TongueOut TongueUp UpperLipSuck',
  Fire: 'LocalTransparencyModifier',
  GuiBase2d: 'Localize>AutoLocalize',
  GuiObject: 'BackgroundColor>BackgroundColor3 BorderColor>BorderColor3 Transparency>BackgroundTransparency',
  GuiService: 'CoreGuiNavigationEnabled TouchControlsEnabled',
  Humanoid: 'CameraOffset Jump LeftLeg PlatformStand RightLeg Sit TargetPoint Torso WalkToPart WalkToPoint',
  HumanoidDescription:
    'BackAccessory FaceAccessory FrontAccessory HairAccessory HatAccessory Head HeadColor LeftArm LeftArmColor LeftLeg LeftLegColor NeckAccessory RightArm RightArmColor RightLeg RightLegColor ShouldersAccessory Torso TorsoColor WaistAccessory',
  Instance: 'Parent RobloxLocked',
  IntConstrainedValue: 'ConstrainedValue>Value',
  Lighting: 'ShadowColor',
  LocalizationTable: 'DevelopmentLanguage>SourceLocaleId Root',
  Motor: 'CurrentAngle',
  Motor6D: 'Transform',
  NetworkSettings: 'EmulatedTotalMemoryInMB',
  ParticleEmitter: 'LocalTransparencyModifier VelocitySpread>SpreadAngle',
  PathfindingService: 'EmptyCutoff',
  Pose: 'MaskWeight',
  RTAnimationTracker: 'Active EnableFallbackAudioInput SessionName TrackerType',
  RenderSettings: 'EnableFRM',
  RunService: 'RunState',
  SelectionBox: 'SurfaceColor>SurfaceColor3',
  SelectionSphere: 'SurfaceColor>SurfaceColor3',
  Smoke: 'LocalTransparencyModifier',
  Sound:
    'EmitterSize>RollOffMinDistance MaxDistance>RollOffMaxDistance MinDistance>RollOffMinDistance Pitch>PlaybackSpeed',
  Sparkles: 'Color>SparkleColor LocalTransparencyModifier',
  StarterGui: 'ProcessUserInput',
  Team: 'AutoColorCharacters Score',
  TeleportService: 'CustomizedTeleportUI',
  TestService: 'Is30FpsThrottleEnabled',
  TextBox: 'CursorPosition FontSize>TextSize SelectionStart TextColor>TextColor3 TextWrap>TextWrapped',
  TextButton: 'FontSize>TextSize TextColor>TextColor3 TextWrap>TextWrapped',
  TextChatMessageProperties: 'PrefixText Text Translation',
  TextLabel: 'FontSize>TextSize TextColor>TextColor3 TextWrap>TextWrapped',
  Tool: 'GripForward>Grip GripPos>Grip GripRight>Grip GripUp>Grip',
  Trail: 'LocalTransparencyModifier',
  UserInputService: 'ModalEnabled MouseDeltaSensitivity',
  VRService: 'GuiInputUserCFrame',
  ViewportFrame: 'CurrentCamera>CameraCFrame',
  WeldConstraint: 'Enabled',
  Workspace: 'InsertPoint InterpolationThrottling',
};

/** `Class.Property` to the property to set instead, or undefined where there is none. */
export const NOT_STORED_PROPERTIES: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries(NOT_STORED).flatMap(([owner, list]) =>
    list.split(' ').map((entry): [string, string | undefined] => {
      const [name = '', instead] = entry.split('>');
      return [`${owner}.${name}`, instead];
    }),
  ),
);
