/** What a hostile student does. */
export { attackEverything } from './attacker.ts';
