/** What touches make of a draft, in the Luau that students run. */
import type { ClientItem } from '@toolboxai/shared/lesson/rules';
import type { LuauValue } from '@toolboxai/shared/roblox/luau';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asLuau, KitMachine, START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';

const DRIVER = `
local drafts = load("StarterPlayer", "StarterPlayerScripts", "ToolBoxAI", "client", "question", "draft")

-- The answer after the touches; each is the name of a function and what it is given besides the draft.
function after(item, touches)
	local draft = drafts.emptyDraft(item)
	for _, touch in touches do
		drafts[touch[1]](draft, table.unpack(touch, 2))
	end
	return drafts.toAnswer(item, draft)
end
`;

let machine: KitMachine;
beforeAll(async () => {
  machine = await KitMachine.start({ source: DRIVER, offers: ['after'] });
}, START_TIMEOUT_MS);
afterAll(() => machine.dispose());

async function after(item: ClientItem, ...touches: readonly LuauValue[]): Promise<unknown> {
  const values = await machine.call('after', asLuau(item), touches);
  return JSON.parse(JSON.stringify(values[0] ?? null));
}

const frame = { id: 'item', stem: 'What?', hintCount: 1 };
const entries = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index + 1}`, text: `${prefix} ${index + 1}` }));

describe('a draft', () => {
  it('of any kind says nothing before it is touched', async () => {
    const items: readonly ClientItem[] = [
      { ...frame, type: 'single-choice', options: entries('option', 3) },
      { ...frame, type: 'multiple-choice', options: entries('option', 3) },
      { ...frame, type: 'true-false' },
      { ...frame, type: 'numeric', form: 'integer' },
      { ...frame, type: 'ordering', entries: entries('entry', 3), direction: 'small to large' },
      { ...frame, type: 'matching', left: entries('left', 3), right: entries('right', 3) },
      { ...frame, type: 'fill-in', pieces: [{ kind: 'blank', blankId: 'blank-1' }] },
    ];
    for (const item of items) expect(await after(item), item.type).toBeNull();
  });

  it('of one choice holds the last chosen; of several, each can be taken back', async () => {
    const one: ClientItem = { ...frame, type: 'single-choice', options: entries('option', 3) };
    expect(await after(one, ['choose', 'option-1', false], ['choose', 'option-2', false])).toEqual({
      type: 'single-choice',
      option: 'option-2',
    });
    const several: ClientItem = { ...frame, type: 'multiple-choice', options: entries('option', 3) };
    const touches = ['option-1', 'option-2', 'option-1'].map((option) => ['choose', option, true]);
    expect(await after(several, ...touches)).toEqual({ type: 'multiple-choice', options: ['option-2'] });
    expect(await after(several, ...touches, ['choose', 'option-2', true])).toBeNull();
  });

  it('of a number is typed and erased, and never grows without end', async () => {
    const item: ClientItem = { ...frame, type: 'numeric', form: 'fraction' };
    const keys = (text: string) => [...text].map((key) => ['typeKey', key]);
    expect(await after(item, ...keys('3/45'), ['eraseKey'])).toEqual({ type: 'numeric', text: '3/4' });
    expect(await after(item, ...keys('½'), ['eraseKey'])).toBeNull();
    expect(await after(item, ...keys('1'.repeat(50)))).toEqual({ type: 'numeric', text: '1'.repeat(20) });
  });

  it('of an order moves entries and stays within its ends', async () => {
    const item: ClientItem = { ...frame, type: 'ordering', entries: entries('entry', 3), direction: 'up' };
    expect(await after(item, ['moveEntry', 2, -1], ['moveEntry', 1, -1])).toEqual({
      type: 'ordering',
      order: ['entry-3', 'entry-1', 'entry-2'],
    });
    expect(await after(item, ['moveEntry', 0, -1], ['moveEntry', 2, 1])).toBeNull();
  });

  it('of pairs gives each end one partner', async () => {
    const item: ClientItem = { ...frame, type: 'matching', left: entries('left', 2), right: entries('right', 2) };
    const pair = (left: number, right: number) => [
      ['pickLeft', `left-${left}`],
      ['pickRight', `right-${right}`],
    ];
    expect(await after(item, ...pair(1, 1), ...pair(2, 1))).toEqual({
      type: 'matching',
      pairs: [{ left: 'left-2', right: 'right-1' }],
    });
    expect(await after(item, ...pair(1, 1), ['pickLeft', 'left-1'], ['pickLeft', 'left-1'])).toBeNull();
    expect(await after(item, ['pickRight', 'right-1'])).toBeNull();
  });

  it('of a sentence fills one blank after the other, and again where it is told', async () => {
    const item: ClientItem = {
      ...frame,
      type: 'fill-in',
      pieces: [
        { kind: 'blank', blankId: 'blank-2' },
        { kind: 'text', text: ' and ' },
        { kind: 'blank', blankId: 'blank-1' },
      ],
      wordBank: ['ice', 'rain'],
    };
    expect(await after(item, ['fillBlank', 'ice'])).toEqual({
      type: 'fill-in',
      blanks: [
        { blankId: 'blank-2', text: 'ice' },
        { blankId: 'blank-1', text: '' },
      ],
    });
    expect(await after(item, ['fillBlank', 'ice'], ['fillBlank', 'rain'])).toMatchObject({
      blanks: [{ text: 'ice' }, { text: 'rain' }],
    });
  });
});
