/** Roblox Studio with plugins, simulated: the place that is edited, the plugins' windows, the history, the network. */
export { openStudio } from './open-studio.ts';
export type * from './session.ts';
export type { OpenStream, StreamListener, StreamSocket } from './streams.ts';
export { webSockets } from './web-sockets.ts';
