/** Whatever stood there before: after the touches the question holds just the answer that was meant. */
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import type { Answer, ClientItem } from '@toolboxai/shared/lesson/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playbookOf } from '../playbook.ts';
import { choicesOf } from './choices.ts';
import { type Touch, touchesFor } from './put-in.ts';

const book = playbookOf(sampleLesson());

describe('putting answers in', () => {
  it.each(book.data.server.items.map(({ type, id }) => [type, id] as const))(
    'reaches any from any other: %s',
    (_, id) => {
      const question = book.question(id);
      const { right, wrong } = choicesOf(question);
      const answers = [right, ...wrong.map(({ value }) => value)];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 6 }), (given) => {
          const desk = editorOf(question.client);
          let before: Answer | undefined;
          for (const answer of given) {
            for (const touch of touchesFor(question.client, answer, before)) desk.touch(touch);
            expect(desk.answer()).toEqual(answer);
            before = answer;
          }
        }),
      );
    },
  );

  it('moves an order there and back when it stands right already, since untouched it says nothing', () => {
    const { client } = book.question('item-5');
    const shown = client.type === 'ordering' ? client.entries.map(({ id }) => id) : [];
    expect(touchesFor(client, { type: 'ordering', order: shown })).toHaveLength(2);
  });

  it('writes freely where no words stand to choose from', () => {
    const { client } = book.question('item-7');
    if (client.type !== 'fill-in') throw new Error('another type');
    const { wordBank: _, ...free } = client;
    expect(touchesFor(free, { type: 'fill-in', blanks: [{ blankId: 'blank-1', text: 'rain' }] })).toEqual([
      { kind: 'write', field: 'Blank 1', text: 'rain' },
    ]);
  });
});

interface Editor {
  touch(touch: Touch): void;
  answer(): Answer;
}

/** How the kit's editors behave, as a student meets them: what each touch does to what stands there. */
function editorOf(item: ClientItem): Editor {
  let chosen: string[] = [];
  let [pairs, picked]: [{ left: string; right: string }[], string | undefined] = [[], undefined];
  const order = item.type === 'ordering' ? item.entries.map(({ id }) => id) : [];
  const blanks =
    item.type === 'fill-in' ? item.pieces.flatMap((piece) => (piece.kind === 'blank' ? [piece.blankId] : [])) : [];
  const words = blanks.map(() => '');
  let [blank, text] = [0, ''];
  const lefts: readonly string[] =
    item.type === 'matching'
      ? item.left.map(({ id }) => id)
      : item.type === 'label-diagram'
        ? item.targets.map(({ id }) => id)
        : [];

  const press = (name: string): void => {
    switch (item.type) {
      case 'single-choice':
      case 'true-false':
        chosen = [name];
        return;
      case 'multiple-choice':
        chosen = chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name];
        return;
      case 'ordering': {
        const place = Number(name.split(' ')[1]) - 1;
        order.splice(place - 1, 2, order[place] ?? '', order[place - 1] ?? '');
        return;
      }
      case 'matching':
      case 'label-diagram':
        if (lefts.includes(name)) {
          pairs = pairs.filter(({ left }) => left !== name);
          picked = picked === name ? undefined : name;
        } else {
          pairs = pairs.filter(({ right }) => right !== name);
          if (picked !== undefined) pairs.push({ left: picked, right: name });
          picked = undefined;
        }
        return;
      case 'fill-in':
        if (name.startsWith('Blank ')) {
          blank = Number(name.slice(6)) - 1;
          words[blank] = '';
        } else {
          words[blank] = name;
          blank = Math.max(0, words.indexOf(''));
        }
        return;
      case 'numeric':
        throw new Error(`nothing to press for ${name}`);
    }
  };
  const sorted = (values: readonly string[], by: readonly string[]) => by.filter((value) => values.includes(value));

  return {
    touch: (touch) => {
      if (touch.kind === 'press') press(touch.button);
      else text = touch.text;
    },
    answer: () => {
      switch (item.type) {
        case 'single-choice':
          return { type: item.type, option: chosen[0] ?? '' };
        case 'true-false':
          return { type: item.type, value: chosen[0] === 'true' };
        case 'multiple-choice':
          return {
            type: item.type,
            options: sorted(
              chosen,
              item.options.map(({ id }) => id),
            ),
          };
        case 'numeric':
          return { type: item.type, text };
        case 'ordering':
          return { type: item.type, order };
        case 'matching':
        case 'label-diagram':
          return { type: item.type, pairs: lefts.flatMap((left) => pairs.filter((pair) => pair.left === left)) };
        case 'fill-in':
          return { type: item.type, blanks: blanks.map((blankId, index) => ({ blankId, text: words[index] ?? '' })) };
      }
    },
  };
}
