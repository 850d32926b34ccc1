export * from './instance/index.ts';
