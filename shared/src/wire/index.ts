/** The contracts between programs, one file a protocol, each versioned. */
export * from './progress.ts';
