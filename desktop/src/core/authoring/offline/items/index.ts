/** What every offline source makes items with: seeded randomness, exact numbers in text, answers, and the assembly. */

export * from '../../../random.ts';
export * from './answers.ts';
export * from './assembly.ts';
export * from './numbers.ts';
