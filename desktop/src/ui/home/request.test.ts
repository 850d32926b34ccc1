import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notes } from '../api/index.ts';
import { type FormState, LARGEST_SEED, readForm } from './request.ts';

const form: FormState = {
  topic: 'adding fractions',
  subject: 'mathematics',
  grade: 4,
  minutes: 45,
  notes: null,
  standards: '',
  theme: null,
  seed: '',
};

const notes: Notes = {
  title: 'Rivers',
  text: '## Rivers\nA river flows downhill.',
  sections: [],
  sentences: [
    { id: 's-1', text: 'A river flows downhill.', sectionId: 'section-1', start: 10, block: 1, listed: false },
  ],
  source: { kind: 'docx', fileName: 'rivers.docx' },
  warnings: [],
};

const draw = () => 7;

describe('reading the form for a new lesson', () => {
  it('asks for the topic in its plain form, with a seed drawn for it', () => {
    expect(readForm({ ...form, topic: '  adding \n fractions ' }, draw)).toEqual({
      request: { subject: 'mathematics', topic: 'adding fractions', grade: 4, minutes: 45, seed: 7, standards: [] },
    });
  });

  it('keeps the seed she gave', () => {
    expect(readForm({ ...form, seed: ' 42 ' }, draw)).toMatchObject({ request: { seed: 42 } });
  });

  it.each(['-1', '1.5', 'abc', String(LARGEST_SEED + 1)])('refuses %s as a seed', (seed) => {
    expect(readForm({ ...form, seed }, draw)).toEqual({ problem: 'seedNotNumber' });
  });

  it('refuses an empty topic, and one that is too long', () => {
    expect(readForm({ ...form, topic: ' ' }, draw)).toEqual({ problem: 'topicMissing' });
    expect(readForm({ ...form, topic: 'x'.repeat(201) }, draw)).toEqual({ problem: 'topicTooLong' });
  });

  it('reads standards with commas, semicolons or spaces between them, and refuses more than eight', () => {
    expect(readForm({ ...form, standards: '4.NF.A.1, 4.NF.B.3;5.NF.A.1' }, draw)).toMatchObject({
      request: { standards: ['4.NF.A.1', '4.NF.B.3', '5.NF.A.1'] },
    });
    expect(readForm({ ...form, standards: 'a b c d e f g h i' }, draw)).toEqual({ problem: 'tooManyStandards' });
  });

  it('names the topic after her notes when she named none', () => {
    expect(readForm({ ...form, topic: '', notes }, draw)).toMatchObject({
      request: { topic: 'Rivers', ownText: { title: 'Rivers', text: notes.text, fileName: 'rivers.docx' } },
    });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (topic, standards, seed) => {
        const reading = readForm({ ...form, topic, standards, seed }, draw);
        expect('request' in reading || 'problem' in reading).toBe(true);
      }),
    );
  });
});
