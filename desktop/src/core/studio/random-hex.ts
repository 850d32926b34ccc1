import { randomBytes } from 'node:crypto';

/** So many hexadecimal digits, an even number, that nobody can guess. */
export function randomHex(digits: number): string {
  return randomBytes(digits / 2).toString('hex');
}
