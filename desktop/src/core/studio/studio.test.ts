/** A lesson goes to Studio and comes to terms with what a creator did there, over real HTTP. */
import { AppError } from '@toolboxai/shared/errors';
import { type Instance, instance, vector3 } from '@toolboxai/shared/roblox';
import type { NodeContent } from '@toolboxai/shared/studio-sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LogEntry } from '../logger.ts';
import { openStudioKeys } from './connection/keys.ts';
import type { LessonShelf } from './conversation/index.ts';
import { openStudio } from './index.ts';
import { MARKS } from './merging/merge-text.ts';
import { FakeStudio } from './testing/fake-studio.ts';
import { PluginClient } from './testing/plugin-client.ts';
import { temporaryFolder } from './testing/test-bridge.ts';

const SOURCE = Array.from({ length: 6 }, (_, line) => `local line${line} = ${line}`);

interface Parts {
  readonly transparency?: number;
  readonly source?: string;
  readonly more?: readonly Instance[];
}

function placeOf({ transparency = 0.25, source = SOURCE.join('\n'), more = [] }: Parts = {}): readonly Instance[] {
  const world = instance('Model', { Name: 'World' }, [
    instance('Part', { Name: 'Gate', Transparency: transparency, Size: vector3(1.1, 2, 3) }),
    instance('Part', { Name: 'Bench' }),
    ...more,
  ]);
  return [
    instance('Workspace', {}, [world]),
    instance('ServerScriptService', {}, [instance('Script', { Name: 'Main', Source: source })]),
  ];
}

async function start(dataDir = temporaryFolder()) {
  const app = { place: placeOf(), refusal: undefined as AppError | undefined };
  const faults: LogEntry[] = [];
  const shelf: LessonShelf = {
    find: (query) => ({
      lessons: [
        {
          lessonId: 'sample',
          title: `Found ${query}`,
          subject: 'science',
          grade: 4,
          minutes: 40,
          version: 1,
          status: 'approved',
        },
      ],
      total: 1,
    }),
    ready: () => {
      if (app.refusal !== undefined) throw app.refusal;
      return { title: 'Sample', version: 1, place: app.place };
    },
    prove: () => {
      throw new Error('a defect');
    },
  };
  const studio = await openStudio({
    dataDir,
    appVersion: '1.0.0',
    clock: Date.now,
    newId: () => 'fault-1',
    logger: { error: (entry) => void faults.push(entry) },
    shelf,
    port: 0,
    holdSeconds: 0.2,
  });
  onTestFinished(() => studio.close());
  const keys = openStudioKeys({ dataDir, clock: Date.now, randomHex: () => '' });
  const client = await PluginClient.connect(studio.port, keys.installSecret);
  const fake = new FakeStudio(client);
  const session = client.session;
  const push = async (options = {}) => {
    let settled = false;
    const done = studio.push(session, 'sample', options).finally(() => {
      settled = true;
    });
    await fake.serve('push', () => settled);
    const outcome = await done;
    await fake.report();
    return outcome;
  };
  return { app, studio, client, fake, session, push, faults, dataDir };
}

const paint = (content: NodeContent): NodeContent => ({
  ...content,
  attributes: [...content.attributes, { name: 'Painted', value: { t: 'bool', n: [1], s: [] } }],
});
const withSource =
  (source: string) =>
  (content: NodeContent): NodeContent => ({
    ...content,
    properties: content.properties.map((each) =>
      each.name === 'Source' ? { name: 'Source', value: { t: 'string', n: [], s: [source] } } : each,
    ),
  });
const sourceOf = (content: NodeContent | undefined) =>
  content?.properties.find(({ name }) => name === 'Source')?.value.s[0];
const numberOf = (content: NodeContent | undefined, property: string) =>
  content?.properties.find(({ name }) => name === property)?.value.n[0];

describe('sending a lesson', () => {
  it('brings all of it, then nothing more, then only what differs', async () => {
    const { app, fake, push, studio } = await start();
    expect(await push()).toMatchObject({ outcome: 'success', counts: { added: 4, kept: 0 } });
    expect(fake.nodes.map(({ name }) => name)).toEqual(['World', 'Gate', 'Bench', 'Main']);
    expect(studio.windows()).toMatchObject([{ placeName: 'Place1', lessons: ['sample'] }]);
    expect((await push()).outcome).toBe('nothing-to-do');
    fake.wanted.length = 0;
    app.place = placeOf({ transparency: 0.75 });
    expect(await push()).toMatchObject({ outcome: 'success', counts: { added: 0, changed: 1, removed: 0 } });
    expect(fake.wanted).toHaveLength(1);
    expect(numberOf(fake.contentOf('Gate'), 'Transparency')).toBe(0.75);
  });

  it('keeps what the creator changed, added and took out', async () => {
    const { app, fake, push } = await start();
    await push();
    fake.edit('Gate', paint);
    fake.add('World', { className: 'Part', name: 'Statue', properties: [], attributes: [], tags: [] });
    fake.remove('Bench');
    await fake.report();
    app.place = placeOf({ transparency: 0.5, more: [instance('Part', { Name: 'Lamp' })] });
    expect(await push()).toMatchObject({ outcome: 'success', counts: { added: 1, changed: 1 } });
    expect(fake.nodes.map(({ name }) => name).sort()).toEqual(['Gate', 'Lamp', 'Main', 'Statue', 'World']);
    const gate = fake.contentOf('Gate');
    expect([numberOf(gate, 'Transparency'), gate?.attributes.map(({ name }) => name)]).toEqual([0.5, ['Painted']]);
    expect((await push()).outcome).toBe('nothing-to-do');
  });

  it.each([
    ['mine', ['mine', 'local line1 = 1']],
    ['lesson', ['lesson', 'local line1 = 1']],
    ['both', [MARKS.mine, 'mine', MARKS.middle, 'lesson', MARKS.lesson, 'local line1 = 1']],
  ] as const)('decides a script that both changed in one line: %s', async (choice, beginning) => {
    const { app, fake, push } = await start();
    await push();
    fake.edit('Main', withSource(SOURCE.with(0, 'mine').join('\n')));
    await fake.report();
    app.place = placeOf({ source: SOURCE.with(0, 'lesson').join('\n') });
    await push({ choiceOf: () => choice });
    expect(sourceOf(fake.contentOf('Main'))?.split('\n').slice(0, beginning.length)).toEqual(beginning);
  });

  it('merges a script that both changed in different lines without asking', async () => {
    const { app, fake, push, client } = await start();
    await push();
    fake.edit('Main', withSource(SOURCE.with(0, 'mine').join('\n')));
    await fake.report();
    app.place = placeOf({ source: SOURCE.with(5, 'lesson').join('\n') });
    await client.send({ kind: 'ask-push', lessonId: 'sample', preview: true, otherwise: 'mine', choices: [] });
    await fake.serve('preview');
    await push();
    expect(sourceOf(fake.contentOf('Main'))).toBe(SOURCE.with(0, 'mine').with(5, 'lesson').join('\n'));
  });

  it('does not take for an edit what Studio reads otherwise than it was told', async () => {
    const { app, fake, push } = await start();
    fake.reads = (content) => (content.name === 'Gate' ? paint(content) : content);
    await push();
    app.place = placeOf({ transparency: 0.5 });
    expect(await push()).toMatchObject({ outcome: 'success', counts: { changed: 1, kept: 0 } });
    expect(numberOf(fake.contentOf('Gate'), 'Transparency')).toBe(0.5);
  });

  it('looks again when the creator went on building meanwhile, and loses none of it', async () => {
    const { app, fake, push } = await start();
    await push();
    app.place = placeOf({ transparency: 0.5 });
    fake.meanwhile = () => {
      fake.meanwhile = undefined;
      fake.edit('Bench', paint);
    };
    fake.nodes = [...fake.nodes];
    expect((await push()).outcome).toBe('success');
    expect(fake.contentOf('Bench')?.attributes).toHaveLength(1);
  });

  it('knows a place again after the app was restarted', async () => {
    const first = await start();
    await first.push();
    first.fake.edit('Gate', paint);
    await first.studio.close();
    const second = await start(first.dataDir);
    second.fake.nodes = first.fake.nodes;
    second.fake.pushId = first.fake.pushId;
    for (const [hash, content] of first.fake.contents) second.fake.contents.set(hash, content);
    await second.fake.report();
    second.app.place = placeOf({ more: [instance('Part', { Name: 'Lamp' })] });
    expect(await second.push()).toMatchObject({ outcome: 'success', counts: { added: 1, kept: 1 } });
    expect(second.fake.contentOf('Gate')?.attributes).toHaveLength(1);
  });

  it('carries a script of 300,000 characters, whatever letters it has', async () => {
    const { app, fake, push } = await start();
    const source = `-- ${'äß語😀"\\'.repeat(50_000)}`;
    app.place = placeOf({ source });
    await push();
    expect(sourceOf(fake.contentOf('Main'))).toBe(source);
  });

  it('is refused in words, in Studio too, when the lesson may not leave', async () => {
    const { app, client, studio, session, fake } = await start();
    app.refusal = new AppError({ code: 'lesson-not-proved', message: 'Not yet.', hint: 'Prove it.' });
    await expect(studio.push(session, 'sample')).rejects.toMatchObject({ code: 'lesson-not-proved' });
    await client.send({ kind: 'ask-push', lessonId: 'sample', preview: false, otherwise: 'mine', choices: [] });
    expect((await client.next('failed')).problem).toEqual({
      code: 'lesson-not-proved',
      message: 'Not yet.',
      hint: 'Prove it.',
    });
    expect(fake.nodes).toEqual([]);
  });

  it('waits for the end of a play test, and for leave to write scripts', async () => {
    const { client, studio, session } = await start();
    await client.send({ kind: 'state', mode: 'play', mayWriteScripts: true, roots: [] });
    await expect(studio.push(session, 'sample')).rejects.toMatchObject({ code: 'studio-in-play' });
    await client.send({ kind: 'state', mode: 'edit', mayWriteScripts: false, roots: [] });
    await expect(studio.push(session, 'sample')).rejects.toMatchObject({ code: 'studio-scripts-forbidden' });
  });

  it('has an outcome when Studio goes away in the middle', async () => {
    const { client, studio, session } = await start();
    const pushed = studio.push(session, 'sample');
    await client.next('push');
    const [answer] = await Promise.allSettled([pushed, client.ask('/studio/bye', {})]);
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'studio-gone' } });
  });
});

describe('what a creator asks for', () => {
  it('shows what a push would change, and changes nothing', async () => {
    const { client, fake } = await start();
    const id = await client.send({
      kind: 'ask-push',
      lessonId: 'sample',
      preview: true,
      otherwise: 'mine',
      choices: [],
    });
    expect(await client.next('preview')).toMatchObject({ re: id, title: 'Sample', counts: { added: 4 }, clashes: [] });
    expect(fake.nodes).toEqual([]);
  });

  it('takes a lesson out again', async () => {
    const { push, fake, client, studio } = await start();
    await push();
    await client.send({ kind: 'ask-take-out', lessonId: 'sample' });
    await fake.serve('take-out');
    await fake.report();
    expect([fake.nodes, studio.windows()[0]?.lessons]).toEqual([[], []]);
  });

  it('finds lessons, and the kinds of activities with their parameters', async () => {
    const { client } = await start();
    await client.send({ kind: 'ask-library', query: 'water', offset: 0, limit: 5 });
    expect(await client.next('library')).toMatchObject({ total: 1, lessons: [{ title: 'Found water' }] });
    await client.send({ kind: 'ask-catalogue' });
    const { kinds } = await client.next('catalogue');
    const quiz = kinds.find(({ kind }) => kind === 'quiz-gate');
    expect(quiz?.fields).toEqual([
      {
        name: 'itemIds',
        required: true,
        type: 'list',
        min: 1,
        max: 12,
        fields: [expect.objectContaining({ type: 'text' })],
      },
      { name: 'passShare', required: true, type: 'number', min: 0.5, max: 1 },
    ]);
  });

  it('is told a number when something failed that nobody foresaw', async () => {
    const { client, faults } = await start();
    await client.send({ kind: 'ask-proof', lessonId: 'sample' });
    expect((await client.next('failed')).problem.hint).toContain('fault-1');
    expect(faults).toHaveLength(1);
  });
});
