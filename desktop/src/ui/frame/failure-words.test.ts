import { describe, expect, it } from 'vitest';
import { failureWords } from './failure-words.ts';

const failure = {
  code: 'standard-unknown',
  message: 'ToolBoxAI has no standard “4.ZZ” in its table.',
  hint: 'Correct the code.',
  details: { code: '4.ZZ' },
  correlationId: null,
};

describe('words of a failure', () => {
  it('are those of the core in English', () => {
    expect(failureWords(failure, 'en')).toEqual({ message: failure.message, hint: failure.hint, number: null });
  });

  it('are translated by code, with what it speaks of', () => {
    expect(failureWords(failure, 'es').message).toBe('ToolBoxAI no tiene el estándar «4.ZZ» en su tabla.');
  });

  it('stay as they are where no translation is known', () => {
    expect(failureWords({ ...failure, code: 'something-rare' }, 'es').message).toBe(failure.message);
  });

  it('show the short number of what nobody foresaw', () => {
    expect(failureWords({ ...failure, correlationId: '1234abcd-0000' }, 'en').number).toBe('1234abcd');
  });
});
