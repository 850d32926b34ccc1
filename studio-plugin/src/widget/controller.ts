/** What the app and the place tell becomes what the widget shows, and what is pressed there becomes what the app is asked. */
import type { AppOperation, LibraryEntry, Problem } from '@toolboxai/shared/studio-sync';
import type { Unsent } from '../lesson/sync.ts';
import type { SessionEvents } from '../session/session.ts';
import { createStore, type Store } from './store.ts';
import type { Actions, LessonLine, Notice, PluginView } from './view.ts';

/** Of the library, asked for at once. */
const PAGE = 100;

export interface Asks {
  readonly send: (op: Unsent) => void;
  readonly pair: (code: string) => void;
  readonly hurry: () => void;
}

export class Controller {
  readonly view: Store<PluginView> = createStore<PluginView>({
    connection: { kind: 'connecting' },
    lessons: [],
    applied: [],
  });
  private readonly asks: Asks;

  constructor(asks: Asks) {
    this.asks = asks;
  }

  readonly session: Omit<SessionEvents, 'received' | 'opened'> = {
    searching: () => this.change({ connection: { kind: 'connecting' } }),
    connected: (app) => {
      const { connection } = this.view.get();
      if (connection.kind === 'connected') return;
      this.change({ connection: { kind: 'connected', app } });
      this.askLibrary(0);
    },
    trouble: (problem) => this.change({ connection: { kind: 'trouble', problem: notice(problem) } }),
    codeNeeded: (problem) => {
      const told = problem === undefined ? {} : { problem: notice(problem) };
      this.change({ connection: { kind: 'code-needed', ...told } });
    },
  };

  readonly actions: Actions = {
    pair: (code) => this.asks.pair(code),
    retry: () => this.asks.hurry(),
    preview: (lessonId) => {
      this.change({ work: { what: 'Comparing with this place', done: 0, of: 0 } }, 'notice');
      this.asks.send({ kind: 'ask-push', lessonId, preview: true, otherwise: 'mine', choices: [] });
    },
    choose: (clashId, choice) => {
      const { preview } = this.view.get();
      if (preview === undefined) return;
      const choices = new Map([...preview.choices]);
      choices.set(clashId, choice);
      this.change({ preview: { ...preview, choices } });
    },
    apply: () => {
      const { preview } = this.view.get();
      if (preview === undefined) return;
      const choices = [...preview.choices].map(([id, choice]) => ({ id, choice }));
      this.change({ work: { what: `Asking for ${preview.title}`, done: 0, of: 0 } }, 'preview', 'notice');
      const { lessonId } = preview;
      this.asks.send({ kind: 'ask-push', lessonId, preview: false, otherwise: 'mine', choices });
    },
    back: () => this.change({}, 'preview'),
    takeOut: (lessonId) => {
      this.change({ work: { what: 'Taking the lesson out', done: 0, of: 0 } }, 'notice');
      this.asks.send({ kind: 'ask-take-out', lessonId });
    },
  };

  receive(op: AppOperation): void {
    if (op.kind === 'library') {
      const before = this.view.get().lessons;
      const lessons = [
        ...before.filter(({ id }) => !op.lessons.some((other) => other.lessonId === id)),
        ...op.lessons.map(line),
      ];
      this.change({ lessons });
      if (op.lessons.size() > 0 && lessons.size() < op.total) this.askLibrary(lessons.size());
    } else if (op.kind === 'preview') {
      const { lessonId, title, counts, changes, clashes } = op;
      this.change({ preview: { lessonId, title, counts, changes, clashes, choices: new Map() } }, 'work');
    } else if (op.kind === 'failed') this.change({ notice: notice(op.problem) }, 'work');
    else if (op.kind === 'notice') this.change({ notice: { ...notice(op.problem), isGood: op.level === 'info' } });
    else if (op.kind === 'progress') {
      this.change({ playtest: `${op.finished} of ${op.joined} students have finished.` });
    } else if (op.kind === 'proof') this.change({ playtest: op.message });
  }

  progress(what: string, done: number, of: number): void {
    this.change({ work: { what, done, of } });
  }

  done(message: string, problem: Problem | undefined): void {
    this.change({ notice: problem === undefined ? { message, hint: '', isGood: true } : notice(problem) }, 'work');
  }

  applied(lessons: readonly string[]): void {
    this.change({ applied: lessons });
  }

  private askLibrary(offset: number): void {
    if (offset === 0) this.change({ lessons: [] });
    this.asks.send({ kind: 'ask-library', query: '', offset, limit: PAGE });
  }

  /** @param cleared what is shown no longer */
  private change(patch: Partial<PluginView>, ...cleared: readonly Passing[]): void {
    const changed: { -readonly [K in keyof PluginView]: PluginView[K] } = { ...this.view.get() };
    for (const key of cleared) delete changed[key];
    this.view.set({ ...changed, ...patch });
  }
}

/** What is shown for a while. */
type Passing = 'preview' | 'work' | 'notice';

function line({ lessonId, title, subject, grade, minutes }: LibraryEntry): LessonLine {
  return { id: lessonId, title, about: `${subject} · grade ${grade} · ${minutes} minutes` };
}

function notice({ message, hint }: Problem): Notice {
  return { message, hint, isGood: false };
}
