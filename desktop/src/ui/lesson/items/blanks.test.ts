import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { withBlank, withoutBlank } from './blanks.ts';

const item = sampleLesson().items.find((one) => one.type === 'fill-in');
if (item === undefined) throw new Error('The sample lesson has no sentence with blanks.');
const [first] = item.blanks;
if (first === undefined) throw new Error('The sentence has no blank.');

describe('the blanks of a sentence', () => {
  it('grow by one that stands in the sentence, too', () => {
    const longer = withBlank(item);
    const added = longer.blanks.at(-1);
    expect(longer.blanks).toHaveLength(item.blanks.length + 1);
    expect(longer.text.endsWith(` {{${added?.id}}}`)).toBe(true);
    expect(new Set(longer.blanks.map(({ id }) => id)).size).toBe(longer.blanks.length);
  });

  it('leave their answer behind when they go', () => {
    const shorter = withoutBlank(item, first.id);
    expect(shorter.text).toBe(item.text.replace(`{{${first.id}}}`, first.accepted[0] ?? ''));
    expect(shorter.blanks).toEqual(item.blanks.slice(1));
  });
});
