/** A lesson as it is played inside Roblox: the data of both sides, and how the place must mark what the kit looks for. */
export * from './client-lesson.ts';
export { luauDataModule } from './luau-module.ts';
export * from './progress-place.ts';
export * from './progress-report.ts';
export * from './server-lesson.ts';
export * from './station-contract.ts';
export { type PlayData, stationAttributes, toPlayData } from './to-play-data.ts';
