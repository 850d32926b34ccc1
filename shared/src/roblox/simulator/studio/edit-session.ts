/** The session at work: every call is a crossing into the machine, and what the machine asks of the world is answered on the way. */
import { AppError } from '../../../errors.ts';
import type { Instance } from '../../instance/index.ts';
import type { LuauRun, LuauValue, LuauVm } from '../../luau/index.ts';
import { Crossings } from '../crossings.ts';
import { isDeferred } from '../open-place.ts';
import { first, plain, RunningSimulation, scriptError, wholeFrames } from '../running-simulation.ts';
import type { Question } from '../services/index.ts';
import type { Observation, Simulation } from '../simulation.ts';
import { commandChunk, loadMachine } from './machine.ts';
import { Outside } from './outside.ts';
import { type SavedRow, savedPlace } from './saved-place.ts';
import type {
  ChangeHistory,
  CreatorAct,
  CreatorOutcome,
  PermissionPrompt,
  PluginWork,
  SavedPlugin,
  SavedStudio,
  StudioOptions,
  StudioSession,
  StudioWindow,
  ToolbarButton,
} from './session.ts';

const FRAME = 1 / 60;
/** Frames in one crossing while nothing can arrive from outside, and while something can: a tenth of a second. */
const FRAMES_ALONE = 300;
const FRAMES_CONNECTED = 6;
/** How long a chunk of `evaluate` may yield, in virtual seconds. */
const EVALUATION_LIMIT = 60;
/** Virtual seconds between two looks of `until`. */
const LOOK = 0.1;

/** Opens the next Studio. */
export type Reopen = (place: readonly Instance[], options: StudioOptions) => Promise<StudioSession>;

export class EditSession extends Crossings implements StudioSession {
  readonly #opened: readonly Instance[];
  readonly #options: StudioOptions;
  readonly #outside: Outside;
  readonly #reopen: Reopen;
  #now = 0;
  #test: RunningSimulation | undefined;
  /** As it lies on disk. */
  #onDisk: readonly Instance[];

  constructor(vm: LuauVm, opened: readonly Instance[], options: StudioOptions, reopen: Reopen) {
    super(vm);
    this.#opened = opened;
    this.#onDisk = opened;
    this.#options = options;
    this.#outside = new Outside(options);
    this.#reopen = reopen;
  }

  get now(): number {
    return this.#now;
  }

  /** Begins the place, then the plugins. */
  begin(startPlugins: () => Promise<void>): Promise<void> {
    return this.next(async () => {
      await this.cross('host.begin', isDeferred(this.#opened, {}));
      await this.#guarded(startPlugins);
    });
  }

  advance(seconds: number): Promise<void> {
    return this.next(() => this.#advanceTo(wholeFrames(this.#now + seconds)));
  }

  async until(
    condition: () => Promise<boolean> | boolean,
    { seconds = 60, realMs = 10_000 }: { seconds?: number; realMs?: number } = {},
  ): Promise<void> {
    const until = this.#now + seconds;
    const giveUp = performance.now() + realMs;
    while (!(await condition())) {
      if (this.#now >= until || performance.now() > giveUp) {
        throw new AppError({
          code: 'studio-waited-in-vain',
          message: 'What was waited for did not happen in time.',
          hint: 'Look at what the plugin printed, and at the server it talks to.',
          details: { seconds: this.#now },
        });
      }
      await this.advance(LOOK);
    }
  }

  act(act: CreatorAct): Promise<CreatorOutcome> {
    switch (act.kind) {
      case 'toolbar':
        return this.#ask('clickButton', act.button);
      case 'action':
        return this.#ask('triggerAction', act.id);
      case 'press':
        return this.#ask('press', act.window, act.button);
      case 'write':
        return this.#ask('write', act.window, act.field, act.text, act.enter ?? true);
      case 'close-window':
        return this.#ask('closeWindow', act.window);
      case 'resize-window':
        return this.#ask('resizeWindow', act.window, act.width, act.height);
    }
  }

  evaluate(source: string, ...args: readonly LuauValue[]): Promise<readonly LuauValue[]> {
    return this.next(async () => {
      const chunk = { source: commandChunk(source), chunkName: 'command bar', args };
      const number = first(await this.guard(this.vm.run(chunk)));
      const until = this.#now + EVALUATION_LIMIT;
      for (;;) {
        const { values } = await this.cross('host.commandOutcome', number ?? null);
        const [done, ok, ...rest] = values;
        if (done === true && ok === true) return rest;
        if (done === true) throw scriptError(rest);
        if (this.#now >= until) throw scriptError(['The chunk did not end within a minute of virtual time.']);
        await this.#advanceTo(this.#now + FRAME);
      }
    });
  }

  select(paths: readonly string[]): Promise<number> {
    return this.next(async () => Number(first(await this.cross('host.select', [...paths]))));
  }

  typeSource(path: string, text: string): Promise<boolean> {
    return this.next(async () => first(await this.cross('host.typeSource', path, text)) === true);
  }

  undo(): Promise<string | undefined> {
    return this.#playHistory('undo');
  }

  redo(): Promise<string | undefined> {
    return this.#playHistory('redo');
  }

  history(): Promise<ChangeHistory> {
    return this.#ask('history');
  }

  windows(): Promise<readonly StudioWindow[]> {
    return this.#ask('windows');
  }

  buttons(): Promise<readonly ToolbarButton[]> {
    return this.#ask('buttons');
  }

  prompts(): Promise<readonly PermissionPrompt[]> {
    return this.#ask('prompts');
  }

  answerPrompt(id: number, allowed: boolean): Promise<boolean> {
    return this.#ask('answerPrompt', id, allowed);
  }

  async setPermission(plugin: string, kind: 'http' | 'scripts', subject: string, allowed: boolean): Promise<void> {
    await this.#tell('setPermission', plugin, kind, subject, allowed);
  }

  async setHttpEnabled(enabled: boolean): Promise<void> {
    await this.next(() => this.cross('host.setHttpEnabled', enabled));
  }

  async setTheme(theme: 'Light' | 'Dark'): Promise<void> {
    await this.#tell('setTheme', theme);
  }

  async sleep(seconds: number): Promise<void> {
    await this.#tell('sleep', seconds);
  }

  network(up: boolean): Promise<void> {
    return this.next(async () => {
      this.#outside.network.set(up);
      this.#outside.streams.setNetwork(up);
      await this.#deliver();
    });
  }

  play(): Promise<Simulation> {
    return this.next(async () => {
      if (this.#test !== undefined) {
        throw new AppError({
          code: 'studio-testing',
          message: 'A play test runs already.',
          hint: 'Stop it first.',
        });
      }
      const { place, settings } = await this.#save();
      const { vm, startPlugins } = await loadMachine(place, false, this.#options, settings);
      const { longPoll: _, ...http } = this.#options.services?.http ?? {};
      const test = new RunningSimulation(vm, http);
      await test.begin(isDeferred(place, {}));
      await this.#guarded(startPlugins);
      this.#test = test;
      await this.cross('host.studio', 'setTesting', true);
      return test;
    });
  }

  stop(): Promise<void> {
    return this.next(async () => {
      await this.#test?.dispose();
      this.#test = undefined;
      await this.cross('host.studio', 'setTesting', false);
    });
  }

  drain(): Promise<readonly Observation[]> {
    return this.next(async () => plain(await this.cross('host.drain')));
  }

  work(): Promise<readonly PluginWork[]> {
    return this.#ask('work');
  }

  save(): Promise<SavedStudio> {
    return this.next(async () => {
      const saved = await this.#save();
      this.#onDisk = saved.place;
      return saved;
    });
  }

  async restart(options: StudioOptions = this.#options): Promise<StudioSession> {
    const { place, settings } = await this.close();
    return await this.#reopen(place, { ...options, settings });
  }

  close(): Promise<SavedStudio> {
    return this.next(async () => {
      await this.cross('host.close');
      const saved = await this.#save();
      await this.#end();
      return saved;
    });
  }

  crash(): Promise<SavedStudio> {
    return this.next(async () => {
      const settings = await this.#settings();
      await this.#end();
      return { place: this.#onDisk, settings };
    });
  }

  async dispose(): Promise<void> {
    await this.#end();
  }

  async #end(): Promise<void> {
    this.#outside.end();
    await this.#test?.dispose();
    await this.vm.dispose();
  }

  async #save(): Promise<SavedStudio> {
    // As it is, not through JSON: numbers may be infinite.
    const rows = (await this.cross('host.savePlace')).values[0];
    return { place: savedPlace(rowsOf(rows), this.#opened), settings: await this.#settings() };
  }

  async #settings(): Promise<readonly SavedPlugin[]> {
    return plain(await this.cross('host.studio', 'savedSettings'));
  }

  #playHistory(direction: 'undo' | 'redo'): Promise<string | undefined> {
    return this.next(async () => {
      const [ok, name] = (await this.cross('host.playHistory', direction)).values;
      return ok === true ? String(name) : undefined;
    });
  }

  #ask<T>(name: string, ...args: readonly LuauValue[]): Promise<T> {
    return this.next(async () => plain<T>(await this.cross('host.studio', name, ...args)));
  }

  async #tell(name: string, ...args: readonly LuauValue[]): Promise<void> {
    await this.next(() => this.cross('host.studio', name, ...args));
  }

  async #advanceTo(target: number): Promise<void> {
    await this.#receive();
    for (;;) {
      const frames = this.#outside.busy ? FRAMES_CONNECTED : FRAMES_ALONE;
      const { values } = await this.cross('host.advance', target, frames);
      const [now, asked] = values;
      if (typeof now !== 'number') throw new Error('The engine did not say what time it is.');
      this.#now = now;
      const questions: readonly Question[] = JSON.parse(JSON.stringify(asked));
      this.#outside.ask(questions);
      await this.#receive();
      if (questions.length === 0 && now >= target - FRAME / 2) return;
    }
  }

  /** Waits for what holds the clock, and hands over what arrived. */
  async #receive(): Promise<void> {
    await this.#outside.settle();
    await this.#deliver();
  }

  async #deliver(): Promise<void> {
    const answers = this.#outside.answers();
    if (answers.length > 0) await this.cross('host.answer', [...answers]);
    const events = this.#outside.streams.take();
    if (events.length > 0) await this.cross('host.streamEvents', [...events]);
  }

  async #guarded(act: () => Promise<void>): Promise<void> {
    const nothing: LuauRun = { values: [], prints: [] };
    await this.guard(act().then(() => nothing));
  }
}

function rowsOf(value: LuauValue | undefined): readonly SavedRow[] {
  return Array.isArray(value) ? value.map(rowOf) : [];
}

function rowOf(value: LuauValue): SavedRow {
  const row: Readonly<Record<string, LuauValue | undefined>> =
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  const { tags } = row;
  return {
    id: Number(row.id),
    parent: Number(row.parent),
    class: String(row.class),
    name: String(row.name),
    row: Number(row.row),
    values: row.values ?? null,
    references: row.references ?? null,
    attributes: row.attributes ?? null,
    tags: Array.isArray(tags) ? tags.map(String) : [],
  };
}
