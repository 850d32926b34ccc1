/** What students' devices must not know, and whether they can. */
export { HEARD, LISTEN, LISTEN_ON_SERVER, READ_ALL } from './probes.ts';
export { scalarsIn } from './scalars.ts';
export { createScanner, type Leak, type Readable, readablesOf, type Scanner } from './scan.ts';
export { SECRET_NAMES, type SecretUse } from './secrets.ts';
export { isSceneDue } from './talk.ts';
