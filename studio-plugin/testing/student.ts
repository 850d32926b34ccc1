/**
 * A student who plays a lesson of questions, things to carry and a gate, as a child would play it: through prompts and what
 * stands on her screen. Tests also look over her shoulder, at what her device holds.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import type { ServerItem } from '@toolboxai/shared/lesson/play';
import { openPlace } from '@toolboxai/shared/roblox/simulator';
import { kitPlace } from './kit-place.ts';
import { MIA, SimulatedStudent } from './simulated-student.ts';

/** Smaller than this no finger hits it well. */
const FINGER = 48;

export class Student extends SimulatedStudent {
  /** Enters a place with the lesson in it, where signals fire at once or deferred. */
  static override async enter(
    lesson: Lesson = sampleLesson(),
    { deferred = true }: { readonly deferred?: boolean } = {},
  ): Promise<Student> {
    const place = await kitPlace({ lesson, deferred, apart: 'as-in-lesson' });
    const student = new Student(await openPlace(place, { seed: 1 }), lesson);
    await student.join();
    return student;
  }

  async write(field: string, text: string): Promise<void> {
    await this.do({ userId: MIA.userId, kind: 'write', field, text });
  }

  /** Whether there was such a button to press. */
  async tries(button: string): Promise<boolean> {
    const [outcome] = await this.simulation.act([{ userId: MIA.userId, kind: 'press', button }]);
    await this.wait(0.4);
    return outcome?.done === true;
  }

  async walkTo(stationId: string): Promise<void> {
    await this.do({ userId: MIA.userId, kind: 'walkTo', path: this.#path(stationId) });
    await this.wait(1);
  }

  /** Whether the station's prompt can be used, standing at it. */
  async canUse(stationId: string): Promise<boolean> {
    const path = this.#path(stationId);
    await this.do({ userId: MIA.userId, kind: 'walkTo', path });
    const [outcome] = await this.simulation.act([
      { userId: MIA.userId, kind: 'trigger', prompt: `${path}.LessonPrompt` },
    ]);
    return outcome?.done === true;
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

  // Over her shoulder

  /** Names of what can be touched on the screen and is smaller than a finger. */
  async smallTargets(): Promise<readonly string[]> {
    const { elements } = await this.simulation.screen(MIA.userId);
    return elements
      .filter(({ interactable, width, height }) => interactable && (width < FINGER || height < FINGER))
      .map(({ name, width, height }) => `${name} ${width} × ${height}`);
  }

  async xp(): Promise<unknown> {
    return await this.onDevice('return game.Players.LocalPlayer.leaderstats.XP.Value');
  }

  async carries(): Promise<boolean> {
    return (
      (await this.onDevice('return game.Players.LocalPlayer.Character:FindFirstChild("CarriedThing", true) ~= nil')) ===
      true
    );
  }

  /** How a station stands in her own view of the world. */
  async thing(stationId: string): Promise<{ readonly collides: boolean; readonly seen: boolean }> {
    const [, name] = this.#path(stationId).split('.');
    const source = 'local part = workspace[...] return { part.CanCollide, part.LocalTransparencyModifier == 0 }';
    const [state] = await this.simulation.evaluate(MIA.userId, source, name ?? '');
    const [collides, seen] = Array.isArray(state) ? state : [];
    return { collides: collides === true, seen: seen === true };
  }

  /** Name of what is selected by keyboard or gamepad. */
  async selected(): Promise<unknown> {
    return await this.onDevice(
      'local selected = game:GetService("GuiService").SelectedObject return selected and selected.Name',
    );
  }

  async way(): Promise<{ readonly shown: boolean; readonly words: string }> {
    const source = `local post = workspace:FindFirstChild("LessonWay", true)
      return { post.Beam.Enabled, post:FindFirstChildWhichIsA("TextLabel", true).Text }`;
    const state = await this.onDevice(source);
    const [shown, words] = Array.isArray(state) ? state : [];
    return { shown: shown === true, words: String(words) };
  }

  /** The thing leaves her part of the world, as when it is streamed out, and a fresh copy comes back. */
  async streamOutAndIn(stationId: string): Promise<void> {
    const [, name] = this.#path(stationId).split('.');
    const source = `local original = workspace[...]
      local copy = original:Clone()
      copy.CanCollide = true copy.LocalTransparencyModifier = 0
      original:Destroy() task.wait(0.1)
      copy.Parent = workspace`;
    await this.simulation.evaluate(MIA.userId, source, name ?? '');
    await this.wait(0.5);
  }

  /** Her character falls, and she comes back as a new one. */
  async fallAndReturn(): Promise<void> {
    await this.simulation.evaluate('server', 'game.Players:GetPlayers()[1].Character.Humanoid.Health = 0');
    await this.wait(8);
  }

  /** What a chunk gives that runs on her device. */
  async onDevice(source: string): Promise<unknown> {
    return (await this.simulation.evaluate(MIA.userId, source))[0];
  }

  #path(stationId: string): string {
    return `Workspace.${this.names.get(stationId) ?? ''}`;
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
