import { expect, it } from 'vitest';
import { fittedTo, NO_ROWS, withoutRow } from './row-keys.ts';

const three = fittedTo(NO_ROWS, 3);

it('names every row differently', () => {
  expect(new Set(three.keys).size).toBe(3);
});

it('changes nothing while the list is as long as before', () => {
  expect(fittedTo(three, 3)).toBe(three);
});

it('lets the rows below a removed one keep their names', () => {
  const [first, , third] = three.keys;
  expect(withoutRow(three, 1).keys).toEqual([first, third]);
});

it('never gives the name of a removed row to a new one', () => {
  const [last] = fittedTo(withoutRow(three, 2), 3).keys.slice(-1);
  expect(three.keys).not.toContain(last);
});

it('follows a list that another version made shorter or longer', () => {
  expect(fittedTo(three, 1).keys).toEqual(three.keys.slice(0, 1));
  expect(fittedTo(three, 5).keys.slice(0, 3)).toEqual(three.keys);
});
