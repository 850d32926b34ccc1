/**
 * The plugin's part in keeping a lesson alike: tells the app how it stands, takes pushes in, and carries them out one after
 * the other. See `messages.ts` of the shared rules for what is said.
 */
import {
  type AppOperation,
  type ClassProfile,
  type HashedContent,
  type ManifestNode,
  type PluginOperation,
  type Problem,
  stepsTo,
  treeHash,
} from '@toolboxai/shared/studio-sync';
import { applyPush, type TreeTools, takeOut } from '../tree/apply.ts';
import { CHANGED_MEANWHILE, damaged, PLAY_MODE } from '../tree/problem.ts';
import { readContent } from '../tree/read.ts';
import { lessonsHere } from '../tree/roots.ts';
import { type Survey, surveyLesson } from '../tree/survey.ts';
import { ContentsBasket, contentParts, inParts } from './parts.ts';

type OfKind<K extends AppOperation['kind']> = Extract<AppOperation, { readonly kind: K }>;
type Push = OfKind<'push'>;

/** An operation without its id, which the sender gives. */
export type Unsent = WithoutId<PluginOperation>;
type WithoutId<T> = T extends { readonly id: string } ? Omit<T, 'id'> : never;

export interface SyncEvents {
  readonly send: (op: Unsent) => void;
  /** `of` is 0 while nobody knows how much it is. */
  readonly progress: (what: string, done: number, of: number) => void;
  readonly done: (message: string, problem: Problem | undefined) => void;
  readonly applied: (lessons: readonly string[]) => void;
}

/** A push that is on its way. */
interface Incoming {
  readonly head: Push;
  readonly parts: Map<number, readonly ManifestNode[]>;
  readonly basket: ContentsBasket;
  /** Hashes that were asked for. */
  wanted?: readonly string[];
  nodes?: readonly ManifestNode[];
}

const HttpService = game.GetService('HttpService');

/** Seconds without a change until it is told. */
const REST = 0.3;
/** Bytes of a manifest node's JSON beside its name and class. */
const NODE_SIZE = 160;
const NOT_EXECUTED = new Set(['play-mode', 'changed-meanwhile', 'damaged', 'recording-busy']);

export class LessonSync {
  private readonly tools: TreeTools;
  private readonly events: SyncEvents;
  private readonly profiles = new Map<string, ClassProfile>();
  private readonly incoming = new Map<string, Incoming>();
  private readonly queue: (() => void)[] = [];
  private isWorking = false;
  private mayWriteScripts = true;
  private lastTold = '';
  private changes = 0;

  constructor(tools: TreeTools, events: SyncEvents) {
    this.tools = tools;
    this.events = events;
  }

  /** What the app has said is forgotten: it says it again in a new session. */
  restart(): void {
    this.profiles.clear();
    this.incoming.clear();
  }

  receive(op: AppOperation): void {
    if (op.kind === 'profiles') {
      for (const profile of op.profiles) this.profiles.set(profile.className, profile);
      // Without profiles nothing reads as the app means it.
      if (op.part === op.parts) this.later(() => this.report());
    } else if (op.kind === 'survey') this.later(() => this.tell(op.id, this.look(op.lessonId), op.lessonId));
    else if (op.kind === 'fetch') this.later(() => this.fetch(op));
    else if (op.kind === 'push') this.takePush(op);
    else if (op.kind === 'contents') this.takeContents(op);
    else if (op.kind === 'take-out') this.later(() => this.takeOut(op));
  }

  /** Somebody may have changed something: the app is told a moment after it rests, if it is so. */
  changed(): void {
    this.changes += 1;
    const own = this.changes;
    task.delay(REST, () => {
      if (own === this.changes && this.profiles.size() > 0) this.later(() => this.report(true));
    });
  }

  /** Says which lessons stand in the place, and how. */
  private report(onlyIfNew = false): void {
    const lessons = lessonsHere();
    const roots = lessons.map((lessonId) => {
      const { pushId, hash } = this.look(lessonId);
      return { lessonId, pushId, hash };
    });
    const told = HttpService.JSONEncode([mode(), this.mayWriteScripts, roots]);
    if (onlyIfNew && told === this.lastTold) return;
    this.lastTold = told;
    this.events.applied(lessons);
    this.events.send({ kind: 'state', mode: mode(), mayWriteScripts: this.mayWriteScripts, roots });
  }

  /** One thing after the other, each in a thread of its own since it may take many frames. */
  private later(work: () => void): void {
    this.queue.push(work);
    if (this.isWorking) return;
    this.isWorking = true;
    task.spawn(() => {
      for (let current = this.queue.shift(); current !== undefined; current = this.queue.shift()) {
        const [done, reason] = pcall(current);
        if (!done) this.events.done('', damaged(`${reason}`));
      }
      this.isWorking = false;
    });
  }

  private look(lessonId: string): Survey {
    const { known, platform, pacer } = this.tools;
    return surveyLesson(lessonId, known, this.profiles, platform, pacer);
  }

  private tell(re: string, { pushId, nodes, hash }: Pick<Survey, 'pushId' | 'nodes' | 'hash'>, lessonId: string): void {
    const lists = inParts(nodes, ({ name, className }) => NODE_SIZE + name.size() * 2 + className.size());
    lists.forEach((part, index) => {
      const parts = { part: index + 1, parts: lists.size() };
      this.events.send({ kind: 'surveyed', re, ...parts, lessonId, pushId, hash, nodes: part });
    });
  }

  private fetch({ id, lessonId, hashes }: OfKind<'fetch'>): void {
    const { nodes, byId } = this.look(lessonId);
    const asked = new Set(hashes);
    const found: HashedContent[] = [];
    for (const { id: nodeId, hash, className } of nodes) {
      const instance = byId.get(nodeId);
      if (instance === undefined || !asked.delete(hash)) continue;
      const idOf = (of: Instance) => this.tools.known.idOf(of);
      found.push({ hash, content: readContent(instance, this.profiles.get(className), idOf, this.tools.platform) });
    }
    const lists = contentParts(found);
    lists.forEach((list, index) => {
      this.events.send({ kind: 'contents', re: id, part: index + 1, parts: lists.size(), ...list });
    });
  }

  private takePush(op: Push): void {
    const push = this.incoming.get(op.pushId) ?? { head: op, parts: new Map(), basket: new ContentsBasket() };
    this.incoming.set(op.pushId, push);
    push.parts.set(op.part, op.nodes);
    if (push.parts.size() === op.parts) this.later(() => this.begin(push));
  }

  /** Everything of the tree is here: asks for the contents that are missing. */
  private begin(push: Incoming): void {
    const { pushId, lessonId, parts, over, hash } = push.head;
    const current = this.look(lessonId);
    if (current.pushId === pushId) {
      this.finish(push, undefined, current);
      return;
    }
    const nodes: ManifestNode[] = [];
    for (let part = 1; part <= parts; part++) for (const node of push.parts.get(part) ?? []) nodes.push(node);
    push.nodes = nodes;
    if (treeHash(this.tools.platform, nodes) !== hash) this.finish(push, damaged('a part of it is missing'), current);
    else if (mode() === 'play') this.finish(push, PLAY_MODE, current);
    else if (current.hash !== over) this.finish(push, CHANGED_MEANWHILE, current);
    else {
      const { want } = stepsTo(current.nodes, nodes);
      push.wanted = want;
      const lists = inParts(want, (text) => text.size() + 3);
      lists.forEach((hashes, index) => {
        this.events.send({ kind: 'want', part: index + 1, parts: lists.size(), pushId, hashes });
      });
      this.events.progress(`Fetching ${push.head.title}`, 0, want.size());
      if (want.size() === 0) this.carryOut(push);
    }
  }

  private takeContents(op: OfKind<'contents'>): void {
    const push = this.incoming.get(op.pushId);
    if (push === undefined) return;
    push.basket.take(op);
    const { wanted } = push;
    if (wanted === undefined) return;
    this.events.progress(`Fetching ${push.head.title}`, push.basket.byHash.size(), wanted.size());
    if (push.basket.byHash.size() >= wanted.size()) this.later(() => this.carryOut(push));
  }

  private carryOut(push: Incoming): void {
    const { head, nodes, basket } = push;
    // Contents that came twice find the push done.
    if (nodes === undefined || this.incoming.get(head.pushId) !== push) return;
    const current = this.look(head.lessonId);
    if (current.hash !== head.over) {
      this.finish(push, CHANGED_MEANWHILE, current);
      return;
    }
    const order = { pushId: head.pushId, lessonId: head.lessonId, title: head.title, nodes };
    const outcome = applyPush(order, current, basket.byHash, this.profiles, this.tools, (done, of) =>
      this.events.progress(`Building ${head.title}`, done, of),
    );
    if (!outcome.ok) {
      if (outcome.problem.code === 'no-script-permission') this.mayWriteScripts = false;
      this.finish(push, outcome.problem, current);
      return;
    }
    this.mayWriteScripts = true;
    const { readsOtherwise, hash, nodes: now } = outcome.value;
    if (readsOtherwise) this.tell(head.id, { pushId: head.pushId, nodes: now, hash }, head.lessonId);
    this.finish(push, undefined, { hash });
  }

  private finish({ head }: Incoming, problem: Problem | undefined, { hash }: Pick<Survey, 'hash'>): void {
    const { id: re, pushId, title } = head;
    this.incoming.delete(pushId);
    this.events.send({ kind: 'outcome', re, pushId, ...told(problem), hash });
    this.events.done(`“${title}” is in this place. Undo takes it back in one step.`, problem);
    this.report();
  }

  private takeOut({ id: re, lessonId }: OfKind<'take-out'>): void {
    const outcome = mode() === 'play' ? PLAY_MODE : this.remove(lessonId);
    const { hash } = this.look(lessonId);
    this.events.send({ kind: 'outcome', re, pushId: '', ...told(outcome), hash });
    this.events.done('The lesson was taken out of this place. Undo brings it back.', outcome);
    this.report();
  }

  private remove(lessonId: string): Problem | undefined {
    const outcome = takeOut(lessonId, 'lesson', this.tools.recorder);
    return outcome.ok ? undefined : outcome.problem;
  }
}

function told(problem: Problem | undefined) {
  if (problem === undefined) return { outcome: 'success', code: '', message: '' } as const;
  const outcome = NOT_EXECUTED.has(problem.code) ? 'not_executed' : 'error';
  return { outcome, code: problem.code, message: problem.message.sub(1, 400) } as const;
}

function mode(): 'edit' | 'play' {
  return game.GetService('RunService').IsRunning() ? 'play' : 'edit';
}
