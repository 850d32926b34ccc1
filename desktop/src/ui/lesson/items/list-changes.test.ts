import { describe, expect, it } from 'vitest';
import { freeId, without } from './list-changes.ts';

describe('a new entry', () => {
  it('is counted on from the ones there are', () => {
    expect(freeId('option', [{ id: 'a' }, { id: 'b' }])).toBe('option-3');
  });

  it('never takes a name that is taken', () => {
    expect(freeId('option', [{ id: 'option-2' }, { id: 'option-3' }])).toBe('option-4');
    expect(freeId('option', [{ id: 'a' }, { id: 'option-3' }])).toBe('option-4');
  });
});

describe('a removed entry', () => {
  it('goes alone', () => {
    expect(without(['a', 'b', 'a'], 0)).toEqual(['b', 'a']);
  });
});
