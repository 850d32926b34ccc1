export * from './cframe.ts';
export * from './constructors.ts';
export * from './instance.ts';
export * from './values.ts';
