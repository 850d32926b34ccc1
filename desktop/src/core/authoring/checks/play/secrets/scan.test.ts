import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { playbookOf } from '../playbook.ts';
import { createScanner } from './scan.ts';

const lesson = sampleLesson();
const book = playbookOf(lesson);
const scanner = createScanner(book);
const { client, server } = book.data;

const leaks = (value: unknown, where = 'ReplicatedStorage.Data') =>
  scanner
    .scan({ where, value })
    .map(({ uses: [{ kind, activityId, answerId }] }) => `${kind} of ${answerId ?? activityId}`);

const thing = (lessonId: string): string => book.stations('activity-2', 'object', lessonId)[0]?.part ?? '';

describe('what a device may read', () => {
  it('is the client’s half of a lesson', () => {
    expect(leaks(client)).toEqual([]);
  });

  it.each<[string, unknown]>([
    [
      'the view',
      {
        kind: 'view',
        view: {
          xp: 30,
          level: 'Drop',
          badges: [],
          activities: [{ id: 'activity-3', state: 'open', done: 1, needed: 5, right: ['item-2'], visited: [] }],
        },
      },
    ],
    [
      'an opened panel',
      {
        kind: 'open',
        activityId: 'activity-3',
        items: [
          { itemId: 'item-2', right: false, tries: 2, hints: [] },
          { itemId: 'item-3', right: true, tries: 1, hints: [] },
        ],
      },
    ],
    ['a verdict', { kind: 'verdict', requestId: 2, verdict: { itemId: 'item-5', outcome: 'wrong', tries: 3 } }],
    ['what is carried', { kind: 'view', view: { carrying: { activityId: 'activity-2', objectId: 'thing-1' } } }],
  ])('is %s', (_, message) => {
    expect(leaks([message], 'ReplicatedStorage.ToolBoxAI.LessonLink')).toEqual([]);
  });

  it('is a drawing beside a question, whatever numbers are on its axis', () => {
    const stop = { id: 'stop-1', itemId: 'item-1', figure: { shapes: [{ shape: 'text', x: 13, text: 'option-1' }] } };
    expect(leaks([stop])).toEqual([]);
    expect(leaks([{ ...stop, text: 'option-1' }])).toEqual(['key of item-1']);
  });

  it('is what stands on a station', () => {
    for (const { id, activityId, role, part } of client.stations) {
      expect(
        leaks({ StationId: id, ActivityId: activityId, Role: role, Part: part }, `Workspace.World.Stations.${id}`),
      ).toEqual([]);
    }
  });
});

describe('what a device must not read', () => {
  it('is the server’s half: all of its words and keys', () => {
    const found = leaks(server);
    for (const { id, type } of server.items) expect(found, type).toContain(`key of ${id}`);
    for (const object of lesson.activities.flatMap((activity) =>
      activity.kind === 'collect-and-sort' ? activity.params.objects : [],
    )) {
      expect(found).toContain(`key of ${thing(object.id)}`);
    }
    expect(found.some((leak) => leak.startsWith('explanation'))).toBe(true);
    expect(found.some((leak) => leak.startsWith('feedback'))).toBe(true);
    expect(found.some((leak) => leak.startsWith('hint'))).toBe(true);
  });

  it('is one sentence of help, wherever it stands', () => {
    expect(leaks('Note: Think of a puddle on a sunny day.', 'StarterGui.Sign.Label')).toEqual(['hint of item-1']);
    expect(leaks({ deep: [{ inside: 'It rises as vapor.' }] })).toEqual([`feedback of ${thing('puddle')}`]);
  });

  it.each<[string, unknown, string]>([
    ['by the name of the question', { 'item-1': 'option-1' }, 'item-1'],
    ['beside its id', [{ id: 'item-1', stem: 'What?', key: 'option-1' }], 'item-1'],
    [
      'in a message',
      { kind: 'open', items: [{ itemId: 'item-5', right: false, order: ['entry-2', 'entry-1', 'entry-3'] }] },
      'item-5',
    ],
    ['as a truth value under a telling name', { itemId: 'item-3', correct: false }, 'item-3'],
    [
      'as pairs',
      {
        'item-8': [
          { left: 'target-1', right: 'label-1' },
          { left: 'target-2', right: 'label-2' },
        ],
      },
      'item-8',
    ],
    ['as the word of a blank', { itemId: 'item-7', solution: 'condensation' }, 'item-7'],
  ])('is a key %s', (_, value, id) => {
    const right = server.items.find((item) => item.id === id);
    const spelled = id === 'item-8' && right?.type === 'label-diagram' ? { 'item-8': right.key } : value;
    expect(leaks(spelled)).toContain(`key of ${id}`);
  });

  it('is where a thing belongs, written on it', () => {
    const [station] = book.stations('activity-2', 'object', 'rain');
    const where = `Workspace.World.Stations.${station?.placeId}`;
    expect(leaks({ StationId: station?.placeId, Group: 'down' }, where)).toEqual([`key of ${station?.part}`]);
    expect(leaks('down', `${where}.Belongs`)).toEqual([`key of ${station?.part}`]);
    expect(leaks({ Group: 'up' }, where)).toEqual([]);
  });
});
