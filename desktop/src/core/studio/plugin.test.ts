/** The compiled plugin, unmodified, in a simulated Studio, against the real bridge over real HTTP and WebSocket. */
import { catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import { instance } from '@toolboxai/shared/roblox';
import {
  openStudio,
  type StudioOptions,
  type StudioSession,
  webSockets,
} from '@toolboxai/shared/roblox/simulator/studio';
import type { PluginOperation } from '@toolboxai/shared/studio-sync';
import { treeHash } from '@toolboxai/shared/studio-sync';
import { nodePlatform } from '@toolboxai/shared/wire';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createPublisher } from '../publish/index.ts';
import type { Session } from './connection/index.ts';
import { pluginFile } from './testing/plugin-file.ts';
import { SMALL_KIT } from './testing/small-kit.ts';
import { startTestBridge, type TestBridge } from './testing/test-bridge.ts';
import { type LessonTree, lessonTree } from './tree/index.ts';

const TIME_LIMIT = 120_000;

let tree: LessonTree;
let hash: string;
beforeAll(() => {
  const all = lessonTree(createPublisher(SMALL_KIT).place(catalogueLesson()));
  tree = { ...all, nodes: some(all.nodes) };
  hash = treeHash(nodePlatform, tree.nodes);
}, TIME_LIMIT);

/** A few hundred nodes of the lesson, each with its parents; the whole is a benchmark's matter. */
function some(nodes: LessonTree['nodes']): LessonTree['nodes'] {
  const kept = new Set<string>();
  return nodes.filter(({ id, parent }, index) => {
    const stays = index < 300 && (parent.startsWith('@') || kept.has(parent));
    if (stays) kept.add(id);
    return stays;
  });
}

async function open(port: number, options: StudioOptions): Promise<StudioSession> {
  const services = ['Workspace', 'ServerScriptService', 'StarterGui'].map((name) => instance(name));
  const studio = await openStudio([...services, instance('HttpService', { HttpEnabled: true })], {
    timeLimitMs: 60_000,
    services: {
      http: {
        fetch: globalThis.fetch,
        origins: [`http://127.0.0.1:${port}`],
        longPoll: ({ url }) => url.endsWith('/studio/poll'),
      },
    },
    ...options,
  });
  onTestFinished(() => studio.dispose());
  await studio.act({ kind: 'toolbar', button: 'ToolBoxAI' });
  return studio;
}

async function shown(studio: StudioSession, name: string): Promise<string | undefined> {
  const [window] = await studio.windows();
  return window?.elements.find((element) => element.name === name)?.text;
}

/** The machine that tests run on may be busy. */
const until = (studio: StudioSession, condition: () => Promise<boolean> | boolean) =>
  studio.until(condition, { seconds: 300, realMs: 60_000 });
const press = (studio: StudioSession, button: string) => studio.act({ kind: 'press', window: 'ToolBoxAI', button });

/** An app of a few lines: has one lesson and pushes it when it is asked to. */
function answer(session: Session, op: PluginOperation): void {
  if (op.kind === 'ask-library') {
    const entry = { lessonId: 'water-cycle', title: 'The water cycle', subject: 'Science', grade: 4 } as const;
    const lessons = [{ ...entry, minutes: 45, version: 1, status: 'approved' } as const];
    session.send({ kind: 'library', re: op.id, lessons, total: 1 });
  } else if (op.kind === 'ask-push' && op.preview) {
    const counts = { added: tree.nodes.length, changed: 0, moved: 0, removed: 0, kept: 0 };
    const told = { lessonId: op.lessonId, title: 'The water cycle', counts, changes: [], clashes: [] };
    session.send({ kind: 'preview', re: op.id, ...told });
  } else if (op.kind === 'ask-push') {
    const head = { pushId: 'push-1', lessonId: op.lessonId, title: 'The water cycle', version: 1 } as const;
    const over = treeHash(nodePlatform, []);
    session.send({ kind: 'push', part: 1, parts: 1, ...head, over, hash, nodes: tree.nodes });
  } else if (op.kind === 'want') {
    const contents = op.hashes.flatMap((wanted) => {
      const content = tree.contents.get(wanted);
      return content === undefined ? [] : [{ hash: wanted, content }];
    });
    const middle = Math.ceil(contents.length / 2);
    for (const [index, half] of [contents.slice(0, middle), contents.slice(middle)].entries()) {
      session.send({ kind: 'contents', pushId: op.pushId, part: index + 1, parts: 2, contents: half, pieces: [] });
    }
  } else if (op.kind === 'ask-take-out') session.send({ kind: 'take-out', lessonId: op.lessonId });
}

async function startApp(port: number | undefined = 0): Promise<TestBridge> {
  const heard: PluginOperation[] = [];
  const app = await startTestBridge({
    port,
    onOpen: (session) => void session.send({ kind: 'profiles', part: 1, parts: 1, profiles: tree.profiles }),
    onOperation: (session, op) => {
      heard.push(op);
      answer(session, op);
    },
  });
  return { ...app, heard };
}

describe.each([
  ['long polls', {}],
  ['a socket', { openStream: webSockets }],
] as const)('the plugin over %s', (_, options) => {
  it(
    'connects by itself, shows the library and a preview, puts the lesson in, and takes it out again',
    async () => {
      const app = await startApp();
      const studio = await open(app.port, { ...options, plugins: [pluginFile(app)] });
      await until(studio, async () => (await shown(studio, 'Status')) === 'Connected to ToolBoxAI 1.0.0');
      await until(studio, async () => (await shown(studio, 'Title')) === 'The water cycle');
      await press(studio, 'Preview');
      await until(studio, async () => (await shown(studio, 'Apply')) !== undefined);
      expect(await shown(studio, 'Counts')).toBe(`${tree.nodes.length} new, 0 changed, 0 removed.`);
      await press(studio, 'Apply');
      await until(studio, () => app.heard.some(({ kind }) => kind === 'outcome'));
      const outcome = app.heard.find((op) => op.kind === 'outcome');
      expect(outcome).toMatchObject({ outcome: 'success', code: '', pushId: 'push-1' });
      await until(studio, () => app.heard.some((op) => op.kind === 'state' && op.roots.length === 1));
      const states = app.heard.flatMap((op) => (op.kind === 'state' ? op.roots : []));
      expect(states).toEqual([{ lessonId: 'water-cycle', pushId: 'push-1', hash: outcome?.hash }]);
      expect((await studio.history()).undo).toEqual(['ToolBoxAI: The water cycle']);
      await studio.undo();
      await until(studio, () => app.heard.at(-1)?.kind === 'state');
      await until(studio, () => app.heard.some((op, at) => op.kind === 'state' && at > 3 && op.roots.length === 0));
      await studio.redo();
      await until(studio, async () => (await shown(studio, 'TakeOut')) !== undefined);
      await press(studio, 'TakeOut');
      await until(studio, () =>
        app.heard.some((op) => op.kind === 'state' && op.roots.length === 0 && op !== app.heard[0]),
      );
      const said = (await studio.drain()).map(({ message }) => message);
      expect(said).toEqual('openStream' in options ? [] : ['not simulated: WebStreamClients without a network']);
      expect(app.faults).toEqual([]);
    },
    TIME_LIMIT,
  );
});

describe('a plugin from elsewhere', () => {
  it(
    'tells nothing to an app that cannot prove itself',
    async () => {
      const app = await startApp();
      const stranger = pluginFile({ port: app.port, secret: 'f'.repeat(64) });
      const studio = await open(app.port, { plugins: [stranger] });
      await until(studio, async () => /so nothing is sent to it/.test((await shown(studio, 'Status')) ?? ''));
      expect(app.opened).toEqual([]);
    },
    TIME_LIMIT,
  );

  it(
    'finds the app that installed it, though it was paired with one that is gone',
    async () => {
      const app = await startApp();
      const file = pluginFile(app);
      const value = { key: 'gone', secret: 'e'.repeat(64) };
      const paired = { key: 'ToolBoxAI pairing', json: JSON.stringify({ value }) };
      const settings = [{ plugin: file.name, settings: [paired], windows: [], permissions: [] }];
      const studio = await open(app.port, { plugins: [file], settings });
      await until(studio, async () => (await shown(studio, 'Status')) === 'Connected to ToolBoxAI 1.0.0');
      expect(app.heard.map(({ kind }) => kind)).toContain('state');
    },
    TIME_LIMIT,
  );

  it(
    'finds the app among its ports and is known to it once the code was typed',
    async () => {
      const app = await startTestBridge({ port: undefined });
      const studio = await open(app.port, { plugins: [pluginFile()] });
      await until(studio, async () => (await shown(studio, 'Status')) === 'Type the code that the app shows.');
      const { code } = app.bridge.pairing.show();
      const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase();
      await studio.act({ kind: 'write', window: 'ToolBoxAI', field: 'Code', text: typed });
      await until(studio, async () => (await press(studio, 'Pair')).done);
      await until(studio, async () => (await shown(studio, 'Status')) === 'Connected to ToolBoxAI 1.0.0');
      expect(app.opened).toHaveLength(1);
    },
    TIME_LIMIT,
  );
});
