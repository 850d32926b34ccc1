export * from './builder/index.ts';
export * from './instance/index.ts';
export * from './reflection/index.ts';
export * from './xml/index.ts';
