/**
 * What the app and one Studio have to say to each other: which lessons stand there, pushes, surveys, and the questions of the
 * plugin. Follows `messages.ts` of the shared rules. Pushes to one Studio go one after the other.
 */
import { AppError, isAppError } from '@toolboxai/shared/errors';
import type { Instance } from '@toolboxai/shared/roblox';
import {
  type Choice,
  type LibraryEntry,
  type ManifestNode,
  type NodeContent,
  type Outcome,
  type PluginOperation,
  type Problem,
  type PushCounts,
  type RootReport,
  treeHash,
} from '@toolboxai/shared/studio-sync';
import { MOST_NODES, nodePlatform } from '@toolboxai/shared/wire';
import type { Session } from '../connection/index.ts';
import { lessonTree } from '../tree/index.ts';
import type { BaseStore } from './bases.ts';
import { activityCatalogue } from './catalogue.ts';
import { ContentsCollector, contentParts, inParts } from './parts.ts';
import { asRead, type PushPlan, planPush } from './plan-push.ts';

/** What the conversation needs of the app. */
export interface LessonShelf {
  find(query: string, offset: number, limit: number): { lessons: readonly LibraryEntry[]; total: number };
  /** A lesson that may leave. @throws AppError when it may not, or is not there */
  ready(lessonId: string): { readonly title: string; readonly version: number; readonly place: readonly Instance[] };
  /** Starts a proof by play. @throws AppError */
  prove(lessonId: string): void;
}

export interface PushOptions {
  readonly preview?: boolean;
  readonly choiceOf?: (id: string) => Choice;
  /** The operation of the plugin that asked. */
  readonly re?: string;
}

export interface PushResult {
  readonly outcome: Outcome | 'preview' | 'nothing-to-do';
  readonly counts: PushCounts;
  /** Empty unless something went wrong. */
  readonly message: string;
}

export interface ConversationOptions {
  readonly session: Session;
  readonly shelf: LessonShelf;
  readonly bases: BaseStore;
  readonly randomHex: (digits: number) => string;
  /** Takes what nobody foresaw and returns the number that a person is told. */
  readonly unforeseen: (error: unknown) => string;
}

type Of<K extends PluginOperation['kind']> = Extract<PluginOperation, { readonly kind: K }>;
type Survey = { readonly nodes: readonly ManifestNode[]; readonly pushId: string; readonly hash: string };

const NOTHING: Survey = { nodes: [], pushId: '', hash: treeHash(nodePlatform, []) };
/** When somebody goes on building during every try, it is better to say so. */
const TRIES = 3;
const MOST_SHOWN = 200;

export class Conversation {
  readonly #options: ConversationOptions;
  readonly #roots = new Map<string, RootReport>();
  readonly #profiled = new Set<string>();
  readonly #collecting = new Map<string, ManifestNode[]>();
  readonly #arriving = new Map<string, ContentsCollector>();
  readonly #surveys = new Map<string, PromiseWithResolvers<Survey>>();
  readonly #fetches = new Map<string, PromiseWithResolvers<ReadonlyMap<string, NodeContent>>>();
  readonly #outcomes = new Map<string, PromiseWithResolvers<Of<'outcome'>>>();
  readonly #plans = new Map<string, PushPlan>();
  readonly #wanted = new Map<string, string[]>();
  readonly #readings = new Map<string, Survey>();
  /** How each lesson stands there, as far as it was told. */
  readonly #known = new Map<string, Survey>();
  #mode: 'edit' | 'play' = 'edit';
  #mayWriteScripts = true;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  get mode(): 'edit' | 'play' {
    return this.#mode;
  }

  /** The lessons that stand in this Studio. */
  get lessons(): readonly string[] {
    return [...this.#roots.keys()];
  }

  hear(op: PluginOperation): void {
    switch (op.kind) {
      case 'state':
        this.#mode = op.mode;
        this.#mayWriteScripts = op.mayWriteScripts;
        this.#roots.clear();
        for (const root of op.roots) this.#roots.set(root.lessonId, root);
        break;
      case 'surveyed':
        this.#takeSurvey(op);
        break;
      case 'contents':
        this.#takeContents(op);
        break;
      case 'want':
        this.#takeWant(op);
        break;
      case 'outcome':
        this.#outcomes.get(op.re)?.resolve(op);
        break;
      case 'edited':
        this.#takeEdited(op);
        break;
      case 'ask-library':
        this.#answer(op.id, () => {
          const found = this.#options.shelf.find(op.query, op.offset, op.limit);
          this.#options.session.send({ kind: 'library', re: op.id, ...found });
        });
        break;
      case 'ask-catalogue':
        this.#answer(op.id, () => {
          const parts = inParts(activityCatalogue());
          parts.forEach((kinds, index) => {
            const part = { part: index + 1, parts: parts.length };
            this.#options.session.send({ kind: 'catalogue', re: op.id, ...part, kinds });
          });
        });
        break;
      case 'ask-push': {
        const choices = new Map(op.choices.map(({ id, choice }) => [id, choice]));
        const choiceOf = (id: string): Choice => choices.get(id) ?? op.otherwise;
        this.#later(op.id, () => this.push(op.lessonId, { preview: op.preview, choiceOf, re: op.id }));
        break;
      }
      case 'ask-take-out':
        this.#later(op.id, () => this.takeOut(op.lessonId));
        break;
      case 'ask-proof':
        this.#answer(op.id, () => this.#options.shelf.prove(op.lessonId));
        break;
    }
  }

  /** The Studio is gone: what was under way has an outcome that nobody knows. */
  end(): void {
    const gone = new AppError({
      code: 'studio-gone',
      message: 'Roblox Studio is not connected any more.',
      hint: 'When Studio is back, send the lesson again: what arrived is not done twice.',
    });
    for (const waiting of [this.#surveys, this.#fetches, this.#outcomes]) {
      for (const { reject } of waiting.values()) reject(gone);
      waiting.clear();
    }
  }

  /**
   * Brings the lesson into this Studio, or shows what that would change.
   * @throws AppError those of the shelf; `studio-in-play`, `studio-scripts-forbidden`, `studio-gone`
   */
  push(lessonId: string, options: PushOptions = {}): Promise<PushResult> {
    return this.#alone(() => this.#push(lessonId, options));
  }

  /** Takes the lesson out of this Studio again. @throws AppError `studio-gone` */
  takeOut(lessonId: string): Promise<Outcome> {
    return this.#alone(async () => {
      const id = this.#options.session.send({ kind: 'take-out', lessonId });
      return (await this.#expect(this.#outcomes, id)).outcome;
    });
  }

  async #push(
    lessonId: string,
    { preview = false, choiceOf = () => 'mine', re = '' }: PushOptions,
  ): Promise<PushResult> {
    const { session, shelf, bases, randomHex } = this.#options;
    const { title, version, place } = shelf.ready(lessonId);
    if (!preview) this.#mustBeWritable();
    const tree = lessonTree(place);
    this.#sendProfiles(tree.profiles);
    for (let attempt = 1; ; attempt += 1) {
      const studio = this.#roots.has(lessonId) ? await this.#survey(lessonId) : NOTHING;
      const base = bases.read(lessonId, studio.pushId);
      const input = { base, lesson: tree, studio: studio.nodes, choiceOf };
      let plan = planPush({ ...input, studioContents: base.contents });
      if (plan.missing.length > 0) {
        const studioContents = new Map([...base.contents, ...(await this.#fetch(lessonId, plan.missing))]);
        plan = planPush({ ...input, studioContents });
      }
      const { counts, clashes } = plan;
      if (preview) {
        const [changes = []] = inParts(plan.changes.slice(0, MOST_SHOWN));
        const [shown = []] = inParts(clashes.slice(0, MOST_SHOWN).map(shortened));
        session.send({ kind: 'preview', re, lessonId, title, counts, changes, clashes: shown });
        return { outcome: 'preview', counts, message: '' };
      }
      if (plan.hash === studio.hash) return { outcome: 'nothing-to-do', counts, message: '' };
      const pushId = randomHex(32);
      bases.write(lessonId, pushId, plan.base);
      const outcome = await this.#carryOut({ pushId, lessonId, title, version, over: studio.hash }, plan);
      if (outcome.outcome !== 'success') this.#known.delete(lessonId);
      if (outcome.code === 'changed-meanwhile' && attempt < TRIES) continue;
      if (outcome.outcome === 'success') {
        const reading = this.#readings.get(pushId);
        if (reading !== undefined) bases.write(lessonId, pushId, asRead(plan.base, plan.target, reading.nodes));
        this.#roots.set(lessonId, { lessonId, pushId, hash: outcome.hash });
        const nodes = reading?.nodes ?? plan.target;
        this.#known.set(lessonId, { nodes, pushId, hash: treeHash(nodePlatform, nodes) });
      }
      this.#readings.delete(pushId);
      return { outcome: outcome.outcome, counts, message: outcome.message };
    }
  }

  async #carryOut(
    push: { pushId: string; lessonId: string; title: string; version: number; over: string },
    plan: PushPlan,
  ): Promise<Of<'outcome'>> {
    this.#plans.set(push.pushId, plan);
    try {
      const parts = inParts(plan.target);
      let id = '';
      parts.forEach((nodes, index) => {
        const part = { part: index + 1, parts: parts.length };
        id = this.#options.session.send({ kind: 'push', ...push, ...part, hash: plan.hash, nodes });
      });
      return await this.#expect(this.#outcomes, id);
    } finally {
      this.#plans.delete(push.pushId);
      this.#wanted.delete(push.pushId);
    }
  }

  #mustBeWritable(): void {
    if (this.#mode === 'play') {
      throw new AppError({
        code: 'studio-in-play',
        message: 'Studio is playing the place, and nothing is changed while it does.',
        hint: 'Stop the play test in Studio, then send the lesson again.',
      });
    }
    if (!this.#mayWriteScripts) {
      throw new AppError({
        code: 'studio-scripts-forbidden',
        message: 'Studio does not let the ToolBoxAI plugin write scripts.',
        hint: 'In Studio open Plugins, Manage Plugins, and allow “Script Injection” for ToolBoxAI.',
      });
    }
  }

  #sendProfiles(profiles: ReturnType<typeof lessonTree>['profiles']): void {
    const fresh = profiles.filter(({ className }) => !this.#profiled.has(className));
    if (fresh.length === 0) return;
    for (const { className } of fresh) this.#profiled.add(className);
    const parts = inParts(fresh);
    parts.forEach((part, index) => {
      this.#options.session.send({ kind: 'profiles', part: index + 1, parts: parts.length, profiles: part });
    });
  }

  /** Asks only when Studio does not say that it stands as it is known. */
  async #survey(lessonId: string): Promise<Survey> {
    const [root, known] = [this.#roots.get(lessonId), this.#known.get(lessonId)];
    if (known !== undefined && root?.hash === known.hash && root.pushId === known.pushId) return known;
    return await this.#expect(this.#surveys, this.#options.session.send({ kind: 'survey', lessonId }));
  }

  #fetch(lessonId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, NodeContent>> {
    return this.#expect(this.#fetches, this.#options.session.send({ kind: 'fetch', lessonId, hashes }));
  }

  #takeSurvey({ re, part, parts, nodes, pushId, hash }: Of<'surveyed'>): void {
    const collected = part === 1 ? [] : (this.#collecting.get(re) ?? []);
    collected.push(...nodes);
    if (collected.length > MOST_NODES) {
      this.#surveys.get(re)?.reject(tooManyNodes());
      return;
    }
    this.#collecting.set(re, collected);
    if (part < parts) return;
    this.#collecting.delete(re);
    const survey = { nodes: collected, pushId, hash };
    const asked = this.#surveys.get(re);
    if (asked === undefined) {
      // Not asked for: how the tree reads after a push.
      if (this.#plans.has(pushId)) this.#readings.set(pushId, survey);
    } else if (treeHash(nodePlatform, collected) === hash) asked.resolve(survey);
    else asked.reject(damaged());
  }

  #takeContents(op: Of<'contents'>): void {
    const collector = this.#arriving.get(op.re) ?? new ContentsCollector();
    this.#arriving.set(op.re, collector);
    if (!collector.take(op)) return;
    this.#arriving.delete(op.re);
    this.#fetches.get(op.re)?.resolve(collector.contents);
  }

  #takeWant({ pushId, hashes, part, parts }: Of<'want'>): void {
    const plan = this.#plans.get(pushId);
    if (plan === undefined) return;
    const wanted = [...(this.#wanted.get(pushId) ?? []), ...hashes];
    this.#wanted.set(pushId, wanted);
    if (part < parts) return;
    const contents = wanted.flatMap((hash) => {
      const content = plan.contents.get(hash);
      return content === undefined ? [] : [{ hash, content }];
    });
    for (const each of contentParts(contents)) this.#options.session.send({ kind: 'contents', pushId, ...each });
  }

  /** What is known follows along; where something was missed, the next push surveys. */
  #takeEdited({ lessonId, hash, nodes, removed, part }: Of<'edited'>): void {
    const [root, known] = [this.#roots.get(lessonId), this.#known.get(lessonId)];
    if (root === undefined || part > 1) return;
    this.#roots.set(lessonId, { ...root, hash });
    if (known === undefined) return;
    const after = new Map(known.nodes.map((node) => [node.id, node]));
    for (const id of removed) after.delete(id);
    for (const node of nodes) after.set(node.id, node);
    const all = [...after.values()];
    if (treeHash(nodePlatform, all) === hash) this.#known.set(lessonId, { ...known, nodes: all, hash });
    else this.#known.delete(lessonId);
  }

  async #expect<T>(waiting: Map<string, PromiseWithResolvers<T>>, id: string): Promise<T> {
    const answer = Promise.withResolvers<T>();
    waiting.set(id, answer);
    try {
      return await answer.promise;
    } finally {
      waiting.delete(id);
    }
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work);
    this.#busy = done.catch(() => {});
    return done;
  }

  #later(re: string, work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.#fail(re, error));
  }

  #answer(re: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#fail(re, error);
    }
  }

  #fail(re: string, error: unknown): void {
    this.#options.session.send({ kind: 'failed', re, problem: this.#problemOf(error) });
  }

  #problemOf(error: unknown): Problem {
    if (isAppError(error)) return { code: error.code, message: error.message, hint: error.hint ?? '' };
    const number = this.#options.unforeseen(error);
    return {
      code: 'unforeseen',
      message: 'Something went wrong inside ToolBoxAI.',
      hint: `Try again. If it happens again, report it with the number ${number}.`,
    };
  }
}

/** A preview shows the beginning of a long script; the place gets all of it. */
function shortened<T extends { readonly text: string }>(clash: T): T {
  return clash.text.length > 20_000 ? { ...clash, text: clash.text.slice(0, 20_000) } : clash;
}

function tooManyNodes(): AppError {
  return new AppError({
    code: 'studio-tree-too-large',
    message: 'The lesson in Studio holds more than ToolBoxAI can keep in step.',
    hint: 'Move what you built out of the lesson’s folders, then send the lesson again.',
  });
}

function damaged(): AppError {
  return new AppError({
    code: 'studio-survey-damaged',
    message: 'What Studio said about the lesson does not add up.',
    hint: 'Send the lesson again.',
  });
}
