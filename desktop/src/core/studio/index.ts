/** The door to Roblox Studio. */
export { installForStudio } from './install-for-studio.ts';
export { lessonShelf } from './lesson-shelf.ts';
export { openStudio, type Studio, type StudioOptions, type StudioWindow } from './studio.ts';
