/**
 * A student in a simulated place with the compiled kit: she walks to stations, uses their prompts, presses what stands on
 * her screen, and sees nothing else.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { type PlayData, stationAttributes, toPlayData } from '@toolboxai/shared/lesson/play';
import { type Observation, openPlace, type Simulation } from '@toolboxai/shared/roblox/simulator';
import { kitPlace } from './kit-place.ts';

export const MIA = { userId: 1, name: 'Mia' };

export class SimulatedStudent {
  readonly data: PlayData;
  protected readonly simulation: Simulation;
  /** Names in the place, by the station's id there. */
  protected readonly names: ReadonlyMap<string, string>;

  protected constructor(simulation: Simulation, lesson: Lesson) {
    this.simulation = simulation;
    this.data = toPlayData(lesson);
    const attributes = stationAttributes(lesson);
    this.names = new Map(
      lesson.world.stations.map(({ id }, index) => [attributes.get(id)?.StationId ?? id, `Station ${index + 1}`]),
    );
  }

  static async enter(lesson: Lesson): Promise<SimulatedStudent> {
    const student = new SimulatedStudent(await openPlace(await kitPlace({ lesson, apart: 14 }), { seed: 1 }), lesson);
    await student.join();
    return student;
  }

  async join(): Promise<void> {
    await this.simulation.join(MIA);
    await this.simulation.advance(4);
  }

  async leave(): Promise<void> {
    await this.simulation.leave(MIA.userId);
    await this.simulation.advance(1);
  }

  async dispose(): Promise<void> {
    await this.simulation.dispose();
  }

  /** The station of an activity with a role, and of a part where it stands for one. */
  station(activityId: string, role: string, part?: string): string {
    const found = this.data.client.stations.find(
      (station) => station.activityId === activityId && station.role === role && station.part === part,
    );
    if (found === undefined) throw new Error(`No ${role} ${part ?? ''} of ${activityId}`);
    return found.id;
  }

  /** Walks to the station and uses its prompt. */
  async use(stationId: string): Promise<void> {
    const path = `Workspace.${this.names.get(stationId) ?? ''}`;
    await this.do({ userId: MIA.userId, kind: 'walkTo', path });
    await this.do({ userId: MIA.userId, kind: 'trigger', prompt: `${path}.LessonPrompt` });
  }

  async press(...buttons: readonly string[]): Promise<void> {
    for (const button of buttons) await this.do({ userId: MIA.userId, kind: 'press', button });
  }

  /** Everything written on her screen, a line each. */
  async screen(): Promise<string> {
    const { elements } = await this.simulation.screen(MIA.userId);
    return elements.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n');
  }

  /** Lets messages at the foot of the screen come and go. */
  async wait(seconds: number): Promise<void> {
    await this.simulation.advance(seconds);
  }

  /** Whether the words come up within twenty seconds: lines at the foot of the screen wait for one another. */
  async sees(words: string): Promise<boolean> {
    for (let waited = 0; waited < 20; waited += 0.5) {
      if ((await this.screen()).includes(words)) return true;
      await this.simulation.advance(0.5);
    }
    return false;
  }

  /** Sends to the server what her kit would never send. */
  async send(payload: Readonly<Record<string, unknown>>): Promise<void> {
    await this.simulation.act([
      {
        userId: MIA.userId,
        kind: 'fireRemote',
        path: 'ReplicatedStorage.ToolBoxAI.LessonLink',
        args: [JSON.parse(JSON.stringify(payload))],
      },
    ]);
    await this.simulation.advance(0.5);
  }

  /** Errors of scripts since the last call. */
  async faults(): Promise<readonly Observation[]> {
    return (await this.simulation.drain()).filter(({ kind }) => kind === 'error');
  }

  protected async do(act: Parameters<Simulation['act']>[0][number]): Promise<void> {
    const [outcome] = await this.simulation.act([act]);
    if (outcome?.done !== true) {
      throw new Error(`${JSON.stringify(act)}: ${outcome?.reason} ${outcome?.detail}\n${await this.screen()}`);
    }
    await this.simulation.advance(outcome.seconds + 0.4);
  }
}
