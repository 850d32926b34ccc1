export type { Provider, WritingContext, WritingTask } from './provider.ts';
