/** Names the engine still answers to and nobody should write any more, with what to write instead. */

export const DEPRECATED_GLOBALS: ReadonlyMap<string, string> = new Map([
  ['wait', 'task.wait'],
  ['Wait', 'task.wait'],
  ['spawn', 'task.spawn'],
  ['Spawn', 'task.spawn'],
  ['delay', 'task.delay'],
  ['Delay', 'task.delay'],
  ['elapsedTime', 'os.clock'],
  ['ElapsedTime', 'os.clock'],
  ['tick', 'os.clock for spans and os.time for dates'],
  ['version', 'game.PlaceVersion'],
  ['Version', 'game.PlaceVersion'],
  ['ypcall', 'pcall'],
  ['collectgarbage', 'gcinfo'],
  ['printidentity', 'print'],
  ['stats', 'game:GetService("Stats")'],
  ['Stats', 'game:GetService("Stats")'],
  ['Game', 'game'],
  ['Workspace', 'workspace'],
]);

export const DEPRECATED_LIBRARY_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['table.getn', 'the # operator'],
  ['table.maxn', 'the # operator'],
  ['table.foreach', 'a for loop'],
  ['table.foreachi', 'a for loop'],
  ['Color3.toHSV', 'color:ToHSV()'],
  ['Vector3.FromAxis', 'Vector3.fromAxis'],
  ['Vector3.FromNormalId', 'Vector3.fromNormalId'],
]);

export const DEPRECATED_CLASSES: ReadonlyMap<string, string> = new Map([
  ['BodyVelocity', 'LinearVelocity'],
  ['BodyPosition', 'AlignPosition'],
  ['BodyGyro', 'AlignOrientation'],
  ['BodyForce', 'VectorForce'],
  ['BodyThrust', 'VectorForce'],
  ['BodyAngularVelocity', 'AngularVelocity'],
  ['RocketPropulsion', 'LinearVelocity and AlignOrientation'],
  ['ManualWeld', 'WeldConstraint'],
  ['ManualGlue', 'WeldConstraint'],
  ['Hat', 'Accessory'],
  ['Chat', 'TextChatService'],
]);

/** Methods with names that belong to the engine alone: reported whatever they are called on. */
export const DEPRECATED_METHODS: ReadonlyMap<string, string> = new Map([
  ['FindPartOnRay', 'workspace:Raycast'],
  ['FindPartOnRayWithIgnoreList', 'workspace:Raycast'],
  ['FindPartOnRayWithWhitelist', 'workspace:Raycast'],
  ['FindPartsInRegion3', 'workspace:GetPartBoundsInBox'],
  ['FindPartsInRegion3WithIgnoreList', 'workspace:GetPartBoundsInBox'],
  ['FindPartsInRegion3WithWhiteList', 'workspace:GetPartBoundsInBox'],
  ['SetPrimaryPartCFrame', 'PivotTo'],
  ['GetPrimaryPartCFrame', 'GetPivot'],
  ['MakeJoints', 'a WeldConstraint'],
  ['CreateCollisionGroup', 'RegisterCollisionGroup'],
  ['TeleportToPlaceInstance', 'TeleportAsync'],
  ['GetRankInGroup', 'GetRankInGroupAsync'],
  ['GetRoleInGroup', 'GetRoleInGroupAsync'],
  ['LoadCharacter', 'LoadCharacterAsync'],
  ['GetProductInfo', 'GetProductInfoAsync'],
  ['AwardBadge', 'AwardBadgeAsync'],
]);

/** Members that are deprecated on the class named, and fine elsewhere. */
export const DEPRECATED_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['Humanoid.LoadAnimation', 'Animator:LoadAnimation'],
  ['AnimationController.LoadAnimation', 'Animator:LoadAnimation'],
  ['InsertService.LoadAsset', 'AssetService:LoadAssetAsync'],
  ['GuiObject.Draggable', 'a UIDragDetector'],
  ['TextLabel.FontSize', 'TextSize'],
  ['TextButton.FontSize', 'TextSize'],
  ['TextBox.FontSize', 'TextSize'],
  ['Sound.Pitch', 'PlaybackSpeed'],
]);

/** Old spellings of methods of instances and events; on other values they are the script's own. */
export const LEGACY_METHODS: ReadonlyMap<string, string> = new Map([
  ['Remove', 'Destroy'],
  ['remove', 'Destroy'],
  ['destroy', 'Destroy'],
  ['clone', 'Clone'],
  ['children', 'GetChildren'],
  ['getChildren', 'GetChildren'],
  ['findFirstChild', 'FindFirstChild'],
  ['isA', 'IsA'],
  ['isDescendantOf', 'IsDescendantOf'],
  ['clearAllChildren', 'ClearAllChildren'],
  ['service', 'GetService'],
  ['getService', 'GetService'],
  ['connect', 'Connect'],
  ['wait', 'Wait'],
]);

/** What every event offers. */
export const SIGNAL_METHODS: ReadonlySet<string> = new Set(['Connect', 'Once', 'Wait', 'ConnectParallel']);
