/** The lesson document: its schema, what must hold in it, how older ones are brought forward, and its hash. */
export * from './schema/index.ts';
