/**
 * A student in a place: the compiled kit on both sides, played through its screens and prompts as a child would play it.
 * What a screen shows is the only thing that is seen of it.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import {
  BARRIER_TAG,
  luauDataModule,
  type PlayData,
  type ServerItem,
  STATION_TAG,
  stationAttributes,
  toPlayData,
} from '@toolboxai/shared/lesson/play';
import type { LuauValue, LuauVm } from '@toolboxai/shared/roblox/luau';
import { buildLessonKit } from '../scripts/lesson-kit-build.ts';
import { asLuau, defineScript, startKitMachine } from './kit-machine.ts';

export class Student {
  readonly data: PlayData;
  readonly #vm: LuauVm;

  private constructor(vm: LuauVm, data: PlayData) {
    this.#vm = vm;
    this.data = data;
  }

  /** Enters a place with the lesson in it, where signals fire at once or deferred. */
  static async enter({
    lesson = sampleLesson(),
    deferred = false,
  }: {
    readonly lesson?: Lesson;
    readonly deferred?: boolean;
  } = {}): Promise<Student> {
    const vm = await startKitMachine();
    const student = new Student(vm, toPlayData(lesson));
    if (deferred) await student.ask('deferSignals');
    const { lessonData } = (await buildLessonKit()).manifest;
    await defineScript(vm, lessonData.client, luauDataModule(student.data.client));
    await defineScript(vm, lessonData.server, luauDataModule(student.data.server));
    const attributes = stationAttributes(lesson);
    for (const { id, role, position } of lesson.world.stations) {
      const own = attributes.get(id);
      const tags = role === 'gate' ? [STATION_TAG, BARRIER_TAG] : [STATION_TAG];
      await student.ask('place', own?.StationId ?? '', position.x, position.y, position.z, tags, asLuau(own));
    }
    await vm.call('load', 'ServerScriptService', 'ToolBoxAI', 'server', 'main');
    await vm.call('load', 'StarterPlayer', 'StarterPlayerScripts', 'ToolBoxAI', 'client', 'main');
    await student.ask('pass', 1);
    return student;
  }

  /** Names of what can be touched on the screen and is smaller than 48 pixels. */
  async smallTargets(): Promise<readonly string[]> {
    const names = await this.ask('smallTargets');
    return Array.isArray(names) ? names : [];
  }

  async leave(): Promise<void> {
    await this.#vm.dispose();
  }

  /** What the function of the stand-in engine returns; null for nothing. */
  async ask(name: string, ...args: readonly LuauValue[]): Promise<unknown> {
    const { values } = await this.#vm.call(`engine.${name}`, ...args);
    return JSON.parse(JSON.stringify(values))[0] ?? null;
  }

  /** Everything written on the screen, a line each. */
  async screen(): Promise<string> {
    return ((await this.ask('texts')) as readonly string[]).join('\n');
  }

  /** Presses buttons by their names, one after the other. */
  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      if ((await this.ask('press', name)) !== true) throw new Error(`No button ${name} in:\n${await this.screen()}`);
    }
  }

  async write(field: string, words: string): Promise<void> {
    if ((await this.ask('write', field, words)) !== true) throw new Error(`No field ${field}`);
  }

  async walkTo(stationId: string): Promise<void> {
    const station = this.data.client.stations.find(({ id }) => id === stationId);
    if (station === undefined) throw new Error(`No station ${stationId}`);
    await this.ask('walkTo', station.x, station.y, station.z);
    await this.ask('pass', 1);
  }

  /** Walks to the station and uses its prompt. */
  async use(stationId: string): Promise<void> {
    await this.walkTo(stationId);
    if ((await this.ask('prompt', stationId)) !== true) throw new Error(`The prompt of ${stationId} is not shown`);
    await this.ask('pass', 0.3);
  }

  /** The station that stands for an object, a bin or a stop. */
  stationOf(part: string): string {
    return this.data.client.stations.find((station) => station.part === part)?.id ?? '';
  }

  item(itemId: string): ServerItem {
    const item = this.data.server.items.find(({ id }) => id === itemId);
    if (item === undefined) throw new Error(`No item ${itemId}`);
    return item;
  }

  /** The first activity of the sample lesson, from its first stop to its last. */
  async explore(): Promise<void> {
    await this.use('station-1');
    await this.press('I have read this');
    await this.solve(this.item('item-1'));
    await this.press('Close');
    await this.use('station-2');
    await this.press('I have read this');
  }

  /** Puts the right answer in through the question's own buttons and fields, and checks it. */
  async solve(item: ServerItem): Promise<void> {
    switch (item.type) {
      case 'single-choice':
        await this.press(item.key);
        break;
      case 'multiple-choice':
        await this.press(...item.keys);
        break;
      case 'true-false':
        await this.press(String(item.key));
        break;
      case 'ordering':
        await this.#sortLines(item.key);
        break;
      case 'matching':
      case 'label-diagram':
        for (const { left, right } of item.key) await this.press(left, right);
        break;
      case 'fill-in':
        for (const blank of item.blanks) await this.press(blank.accepted[0] ?? '');
        break;
      case 'numeric':
        await this.write('Your answer', item.key);
        break;
    }
    await this.press('Check');
  }

  /** Brings the lines, which stand as first shown, into the order of the key by moving each up to its place. */
  async #sortLines(key: readonly string[]): Promise<void> {
    const shown = key.map((_, index) => `entry-${index + 1}`);
    for (const [place, wanted] of key.entries()) {
      for (let at = shown.indexOf(wanted); at > place; at -= 1) {
        await this.press(`Up ${at + 1}`);
        shown.splice(at - 1, 2, wanted, shown[at - 1] ?? '');
      }
    }
  }
}
