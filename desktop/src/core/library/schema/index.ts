/** The tables that drizzle-kit generates migrations from; see `desktop/drizzle.config.ts`. */
export * from './event-log.ts';
export * from './lessons.ts';
export * from './replays.ts';
export * from './runs.ts';
export * from './settings.ts';
