/** Where in a place a lesson may have roots. Nothing outside is ever told of, changed or removed. */

/** Services whose children may be roots. What else is in a place belongs to the place. */
export const ROOT_SERVICES = [
  'Workspace',
  'ReplicatedFirst',
  'ReplicatedStorage',
  'ServerScriptService',
  'ServerStorage',
  'StarterGui',
] as const;

/** The engine's own folders of StarterPlayer, that hold roots and are none. */
export const STARTER_FOLDERS = ['StarterPlayerScripts', 'StarterCharacterScripts'] as const;
