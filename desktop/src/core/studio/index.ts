/** The door to Roblox Studio. */
export { openStudio, type Studio, type StudioOptions, type StudioWindow } from './studio.ts';
