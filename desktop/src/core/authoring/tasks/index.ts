/**
 * The writing tasks of a lesson. A task is a typed question to a provider: its input and output are zod schemas, checked
 * at both ends, so the pipeline does not care whether a rule, a person or a model answers.
 */
export * from './assessment.ts';
export * from './content.ts';
export * from './environment.ts';
export * from './outline.ts';
export * from './refinement.ts';
export * from './specification.ts';
