/** The connection to Roblox Studio: server, pairing, sessions. */
export { type Bridge, type BridgeOptions, startBridge } from './bridge.ts';
export { openStudioKeys } from './keys.ts';
export type { ShownCode } from './pairing.ts';
export type { Session, Unsent } from './session.ts';
