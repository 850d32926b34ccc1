import { expect, it } from 'vitest';
import { tierOrder } from './tier-order.ts';

const easy = 'The sun heats the sea. Water goes up. It cools. Rain falls.';
const middle =
  'The sun heats the ocean, and water rises as vapor. High in the sky it cools, and rain falls back to the land.';
const hard =
  'Solar radiation evaporates oceanic water, which condenses at higher altitudes into clouds before precipitation returns it to the continents.';

it('sees three texts that rise', () => {
  const order = tierOrder({ below: easy, on: middle, above: hard });
  expect(order.rises).toBe(true);
  expect(order.measured.below.band.median).toBeLessThan(order.measured.above.band.median);
});

it('is not fooled by three equal texts or by a wrong order', () => {
  expect(tierOrder({ below: middle, on: middle, above: middle }).rises).toBe(false);
  expect(tierOrder({ below: hard, on: middle, above: easy }).rises).toBe(false);
  expect(tierOrder({ below: easy, on: hard, above: middle }).rises).toBe(false);
});
