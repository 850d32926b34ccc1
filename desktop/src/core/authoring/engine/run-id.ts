/**
 * Ids for runs that sort by the time they were made: a UUID of version 7 (RFC 9562), made from the clock and the random
 * source the engine is given.
 */
export function newRunId(clock: () => number, random: () => number): string {
  const time = Math.floor(clock()).toString(16).padStart(12, '0').slice(-12);
  const digits = Array.from({ length: 18 }, () => Math.floor(random() * 16).toString(16)).join('');
  const variant = '89ab'.charAt(Math.floor(random() * 4));
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digits.slice(0, 3)}`,
    `${variant}${digits.slice(3, 6)}`,
    digits.slice(6),
  ].join('-');
}
