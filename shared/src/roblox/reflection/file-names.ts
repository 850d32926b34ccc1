/**
 * Where a place file names a property otherwise than scripts do. The one reviewed table: add a line with its reason, never
 * a special case elsewhere. Checked against the reflection database of rbx-dom (MIT), engine 0.728.
 */

export interface FileName {
  /** The `name` written to the file. */
  readonly file: string;
  readonly reason: string;
}

/** `Class.Property` as scripts name it, by the class that declares it. */
export const FILE_NAMES: Readonly<Record<string, FileName>> = {
  'BasePart.Color': { file: 'Color3uint8', reason: 'stored as three bytes since parts dropped BrickColor' },
  'BasePart.MaterialVariant': { file: 'MaterialVariantSerialized', reason: 'stored apart from the validated name' },
  'BasePart.Size': { file: 'size', reason: 'kept from the oldest files' },
  'BallSocketConstraint.MaxFrictionTorque': {
    file: 'MaxFrictionTorqueXml',
    reason: 'stored without its live clamping',
  },
  'DoubleConstrainedValue.Value': { file: 'value', reason: 'stored before it is clamped' },
  'Fire.Heat': { file: 'heat_xml', reason: 'stored without its live clamping' },
  'Fire.Size': { file: 'size_xml', reason: 'stored without its live clamping' },
  'FormFactorPart.FormFactor': { file: 'formFactorRaw', reason: 'stored without its effect on the size' },
  'Humanoid.Health': { file: 'Health_XML', reason: 'stored without dying of it' },
  'Instance.Archivable': { file: 'archivable', reason: 'kept from the oldest files' },
  'Instance.Sandboxed': { file: 'DefinesCapabilities', reason: 'renamed after files held it' },
  'IntConstrainedValue.Value': { file: 'value', reason: 'stored before it is clamped' },
  'Model.Scale': { file: 'ScaleFactor', reason: 'scripts use GetScale and ScaleTo' },
  'Model.WorldPivot': { file: 'WorldPivotData', reason: 'optional in files: absent means computed from the parts' },
  'Part.Shape': { file: 'shape', reason: 'kept from the oldest files' },
  'Players.MaxPlayers': { file: 'MaxPlayersInternal', reason: 'read-only to scripts' },
  'Players.PreferredPlayers': { file: 'PreferredPlayersInternal', reason: 'read-only to scripts' },
  'Smoke.Opacity': { file: 'opacity_xml', reason: 'stored without its live clamping' },
  'Smoke.RiseVelocity': { file: 'riseVelocity_xml', reason: 'stored without its live clamping' },
  'Smoke.Size': { file: 'size_xml', reason: 'stored without its live clamping' },
  'Sound.RollOffMaxDistance': { file: 'xmlRead_MaxDistance_3', reason: 'third meaning of the distance in files' },
  'Sound.RollOffMinDistance': { file: 'EmitterSize', reason: 'named so before roll-off modes' },
  'TriangleMeshPart.FluidFidelity': { file: 'FluidFidelityInternal', reason: 'stored apart from the computed one' },
  'TrussPart.Style': { file: 'style', reason: 'kept from the oldest files' },
  'WeldConstraint.Part0': { file: 'Part0Internal', reason: 'stored without welding at once' },
  'WeldConstraint.Part1': { file: 'Part1Internal', reason: 'stored without welding at once' },
  'Workspace.SignalBehavior': { file: 'SignalBehavior2', reason: 'second roll-out of deferred signals' },
};

/** Names of older files that are still read: `Class.fileName` to the script's name. */
export const OLD_FILE_NAMES: Readonly<Record<string, string>> = {
  'BodyAngularVelocity.angularvelocity': 'AngularVelocity',
  'BodyAngularVelocity.maxTorque': 'MaxTorque',
  'BodyForce.force': 'Force',
  'BodyGyro.cframe': 'CFrame',
  'BodyGyro.maxTorque': 'MaxTorque',
  'BodyPosition.maxForce': 'MaxForce',
  'BodyPosition.position': 'Position',
  'BodyThrust.force': 'Force',
  'BodyThrust.location': 'Location',
  'BodyVelocity.maxForce': 'MaxForce',
  'BodyVelocity.velocity': 'Velocity',
  'Camera.CoordinateFrame': 'CFrame',
  'Camera.focus': 'Focus',
  'Fire.size': 'Size',
  'FormFactorPart.formFactor': 'FormFactor',
  'JointInstance.part1': 'Part1',
};

/** Read-only to scripts and nevertheless stored: a file is the only way to set them. */
export const STORED_THOUGH_READ_ONLY: ReadonlySet<string> = new Set([
  'AudioDeviceInput.Active',
  'AudioRecorder.IsRecording',
  'Chat.LoadDefaultChat',
  'GamepadService.GamepadCursorEnabled',
  'HttpService.HttpEnabled',
  'MeshPart.HasJointOffset',
  'MeshPart.HasSkinnedMesh',
  'MeshPart.JointOffset',
  'MeshPart.MeshContent',
  'MeshPart.MeshId',
  'PartOperation.TriangleCount',
  'Players.MaxPlayers',
  'Players.PreferredPlayers',
  'StarterPlayer.AllowCustomAnimations',
  'TextChatService.ChatVersion',
]);

/** Neither services nor creatable by scripts, yet found in files: the engine makes them with their parent. */
export const STORED_THOUGH_NOT_CREATABLE: ReadonlySet<string> = new Set([
  'BubbleChatConfiguration',
  'ChannelTabsConfiguration',
  'ChatInputBarConfiguration',
  'ChatWindowConfiguration',
  'PackageLink',
  'StarterCharacterScripts',
  'StarterPlayerScripts',
  'Terrain',
]);
