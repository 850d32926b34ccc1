import { describe, expect, it } from 'vitest';
import type { MakingStep } from '../api/index.ts';
import { writtenTexts } from './written-texts.ts';

const step = (id: string, text: Record<string, string>): MakingStep => ({
  id,
  title: id,
  kind: 'step',
  state: 'running',
  attempt: 1,
  message: null,
  said: null,
  fraction: null,
  text,
  error: null,
});

describe('texts in the making', () => {
  it('shows passages under their title and questions under a general one', () => {
    expect(
      writtenTexts([
        step('content', { 'passage:Rain: where from?': 'The sun warms' }),
        step('assessment', { 'question:item-1': 'What is' }),
      ]),
    ).toEqual([
      { key: 'content/passage:Rain: where from?', kind: 'passage', title: 'Rain: where from?', text: 'The sun warms' },
      { key: 'assessment/question:item-1', kind: 'question', title: null, text: 'What is' },
    ]);
  });

  it('shows a channel that nobody foresaw', () => {
    expect(writtenTexts([step('other', { notes: 'Hm.' })])).toMatchObject([{ kind: 'text', title: null, text: 'Hm.' }]);
  });
});
