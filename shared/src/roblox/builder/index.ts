export * from './builder.ts';
export type { ClassProperties } from './class-properties.generated.ts';
export { storedProperty, toPropertyValue } from './coerce.ts';
