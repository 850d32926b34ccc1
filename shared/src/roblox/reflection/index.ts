export { defaultValue } from './defaults.ts';
export * from './engine.ts';
export * from './file-properties.ts';
export type * from './schema.ts';
