import { type Lesson, THEMES } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import {
  BARRIER_TAG,
  CLASSROOM_SETTINGS,
  PROMPT_ATTACHMENT_NAME,
  STATION_TAG,
  stationAttributes,
  toPlayData,
} from '@toolboxai/shared/lesson/play';
import { countInstances, findPath, type Instance, isA, readRobloxXml, walk } from '@toolboxai/shared/roblox';
import { LuauVm } from '@toolboxai/shared/roblox/luau';
import { describe, expect, it } from 'vitest';
import { layOutWorld } from '../../authoring/environment/index.ts';
import { buildPlace } from './build-place.ts';
import { type LessonKit, SERVER_SERVICES } from './kit.ts';
import { binaryPlaceFile, placeFile } from './place-file.ts';

const kit: LessonKit = {
  scripts: [
    { path: ['ServerScriptService', 'ToolBoxAI', 'server', 'main'], className: 'Script', source: 'print("server")' },
    {
      path: ['StarterPlayer', 'StarterPlayerScripts', 'ToolBoxAI', 'client', 'main'],
      className: 'LocalScript',
      source: 'print("client")',
    },
    { path: ['ReplicatedStorage', 'ToolBoxAI', 'common'], className: 'ModuleScript', source: 'return {}' },
    { path: ['ReplicatedStorage', 'ToolBoxAI', 'common', 'words'], className: 'ModuleScript', source: 'return {}' },
  ],
  lessonData: {
    client: ['ReplicatedStorage', 'ToolBoxAI', 'Lesson'],
    server: ['ServerScriptService', 'ToolBoxAI', 'LessonKeys'],
  },
};
const lesson = laidOut(sampleLesson());
const place = buildPlace(lesson, kit);

describe('the place of a lesson', () => {
  it('is the same for the same lesson, to the byte', () => {
    expect(placeFile(structuredClone(lesson), kit)).toBe(placeFile(lesson, kit));
  });

  it('is not written for a lesson with a script of its own, which it would lack', () => {
    const provenance = { kind: 'authored', pack: 'pack', source: 'A book.' } as const;
    const script = { id: 'script-1', activityId: 'activity-1', source: 'print(1)', provenance };
    for (const write of [placeFile, binaryPlaceFile]) {
      expect(() => write({ ...lesson, scripts: [script] }, kit)).toThrow('script of its own');
    }
  });

  it('comes back from its file as it was', () => {
    expect(readRobloxXml(placeFile(lesson, kit)).roots).toEqual(place);
  });

  it('holds between 200 and 3,000 instances in every theme', () => {
    for (const theme of THEMES) {
      const count = countInstances(buildPlace(laidOut(sampleLesson(), theme), kit));
      expect(count).toBeGreaterThan(200);
      expect(count).toBeLessThan(3000);
    }
  });

  it('says where progress goes when it is made for a class, where no client sees it, and nothing when it is not', () => {
    const classroom = { classId: 'class-4b', syncUrl: 'https://school.example', secretName: 'lesson-key' };
    const inStorage = (roots: readonly Instance[]) =>
      roots
        .find(({ className }) => className === 'ServerStorage')
        ?.children.find(({ name }) => name === CLASSROOM_SETTINGS);
    const made = inStorage(buildPlace(lesson, kit, { classroom }));
    expect(made?.attributes).toEqual({
      ClassId: { type: 'string', value: 'class-4b' },
      SyncUrl: { type: 'string', value: 'https://school.example' },
      SecretName: { type: 'string', value: 'lesson-key' },
    });
    expect(inStorage(place)).toBeUndefined();
    for (const syncUrl of [
      'http://school.example',
      'https://mia:pw@school.example',
      'https://school.example/?key=1',
      'school',
    ]) {
      expect(() => buildPlace(lesson, kit, { classroom: { ...classroom, syncUrl } })).toThrow(
        expect.objectContaining({ code: 'classroom-address-invalid' }),
      );
    }
  });

  it('is anchored throughout and fires no touch events', () => {
    for (const part of partsOf(place)) {
      expect(part.properties.Anchored).toEqual({ type: 'bool', value: true });
      expect(part.properties.CanTouch).toEqual({ type: 'bool', value: false });
    }
  });

  it('gives every word to translation, scaled to its board and never tiny', () => {
    const labels = [...walk(place)].filter(({ instance }) => isA(instance.className, 'TextLabel'));
    expect(labels.length).toBeGreaterThan(lesson.world.signs.length * 2);
    for (const { instance, path } of labels) {
      expect(instance.properties.AutoLocalize, path.join('.')).toEqual({ type: 'bool', value: true });
      expect(instance.properties.TextScaled).toEqual({ type: 'bool', value: true });
      const limits = instance.children.find(({ className }) => className === 'UITextSizeConstraint');
      expect(limits?.properties.MinTextSize).toEqual({ type: 'int32', value: 14 });
    }
  });
});

describe('stations', () => {
  it('are marked as the lesson kit looks for them', () => {
    const models = [...walk(place)].map(({ instance }) => instance).filter(({ tags }) => tags.includes(STATION_TAG));
    const expected = [...stationAttributes(lesson).values()];
    const found = models.map(({ attributes }) =>
      Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, value.type === 'string' && value.value]),
      ),
    );
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
    for (const model of models) {
      expect(model.name).toBe(model.attributes.StationId?.type === 'string' ? model.attributes.StationId.value : '');
      expect(model.properties.ModelStreamingMode).toEqual({ type: 'Enum', enum: 'ModelStreamingMode', item: 'Atomic' });
      const { PrimaryPart: primary } = model.properties;
      const part = model.children.find(({ ref }) => primary?.type === 'Ref' && ref === primary.target);
      expect(part?.children.map(({ name }) => name)).toContain(PROMPT_ATTACHMENT_NAME);
    }
  });

  it('hold no prompt of their own: the kit brings it', () => {
    expect([...walk(place)].some(({ instance }) => instance.className === 'ProximityPrompt')).toBe(false);
  });

  it('stop students with the barriers of gates and nothing else that opens', () => {
    const barriers = partsOf(place).filter(({ tags }) => tags.includes(BARRIER_TAG));
    expect(barriers.length).toBeGreaterThan(0);
    for (const barrier of barriers) expect(barrier.properties.CanCollide).toEqual({ type: 'bool', value: true });
    const inGates = [...walk(place)]
      .filter(
        ({ instance }) => instance.attributes.Role?.type === 'string' && instance.attributes.Role.value === 'gate',
      )
      .flatMap(({ instance }) => instance.children.filter(({ tags }) => tags.includes(BARRIER_TAG)));
    expect(inGates).toHaveLength(barriers.length);
  });

  it('look alike when they are things to sort, so that no look tells where one belongs', () => {
    const things = [...walk(place)]
      .map(({ instance }) => instance)
      .filter(({ attributes }) => attributes.Role?.type === 'string' && attributes.Role.value === 'object');
    const looks = things.map((thing) =>
      partsOf([thing]).map(({ properties }) =>
        JSON.stringify([properties.Color, properties.Size, properties.Material]),
      ),
    );
    expect(looks).toHaveLength(4);
    for (const look of looks) expect(look).toEqual(looks[0]);
  });
});

describe('what students must not see', () => {
  it('stands only under services that never leave the server', () => {
    const secrets = lesson.items
      .flatMap((item) => [item.explanation, ...item.hints])
      .concat(
        lesson.activities.flatMap((activity) =>
          activity.kind === 'collect-and-sort' ? activity.params.objects.map(({ feedback }) => feedback) : [],
        ),
      );
    const seen = place.filter(({ className }) => !SERVER_SERVICES.includes(className));
    const words = [...textsOf(seen)].join('\n');
    for (const secret of secrets) expect(words).not.toContain(secret);
    const kept = [...textsOf(place.filter(({ className }) => SERVER_SERVICES.includes(className)))].join('\n');
    expect(secrets.filter((secret) => kept.includes(secret)).length).toBeGreaterThan(0);
  });

  it('is not in the place at all when it is the teacher’s: no notes, no plan, no request', () => {
    const words = [...textsOf(place)].join('\n');
    const { bigIdea, lookFors, discussionQuestions } = lesson.teacher;
    const plan = lesson.plan.phases.map(({ teacherDoes }) => teacherDoes);
    for (const note of [bigIdea, ...lookFors, ...discussionQuestions, ...plan]) expect(words).not.toContain(note);
  });
});

describe('scripts and data', () => {
  it('stand where the kit says', () => {
    const at = (...names: string[]): Instance | undefined => {
      const root = place.find(({ name }) => name === names[0]);
      return root && findPath(root, ...names.slice(1));
    };
    expect(at('ServerScriptService', 'ToolBoxAI', 'server', 'main')?.className).toBe('Script');
    expect(at('StarterPlayer', 'StarterPlayerScripts', 'ToolBoxAI', 'client', 'main')?.className).toBe('LocalScript');
    expect(at('ReplicatedStorage', 'ToolBoxAI', 'common')?.className).toBe('ModuleScript');
    expect(at('ReplicatedStorage', 'ToolBoxAI', 'common', 'words')?.className).toBe('ModuleScript');
    expect(at('ReplicatedStorage', 'ToolBoxAI')?.className).toBe('Folder');
  });

  it('evaluate in Luau to exactly the play data', async () => {
    const vm = new LuauVm();
    try {
      const { client, server } = toPlayData(lesson);
      for (const [path, data] of [
        [kit.lessonData.client, client],
        [kit.lessonData.server, server],
      ] as const) {
        const source = sourceAt(path);
        const { values } = await vm.run({ source, chunkName: path.join('.') });
        // Undefined fields do not exist in Luau.
        expect(values[0]).toEqual(JSON.parse(JSON.stringify(data)));
      }
    } finally {
      vm.dispose();
    }
  });

  it('refuse two scripts at one place', () => {
    const twice = { ...kit, scripts: [...kit.scripts, ...kit.scripts] };
    expect(() => buildPlace(lesson, twice)).toThrow(expect.objectContaining({ code: 'script-path-taken' }));
  });
});

function laidOut(given: Lesson, theme: Lesson['world']['theme'] = 'coast'): Lesson {
  const signs = {
    welcome: { title: 'Welcome', text: 'Follow the path.' },
    finale: { title: 'You made it', text: 'Look back at what you found.' },
  };
  return {
    ...given,
    world: layOutWorld({ seed: 7, theme, activities: given.activities, progression: given.progression, signs }),
  };
}

function partsOf(roots: readonly Instance[]): readonly Instance[] {
  return [...walk(roots)].map(({ instance }) => instance).filter(({ className }) => isA(className, 'BasePart'));
}

function* textsOf(roots: readonly Instance[]): Generator<string> {
  for (const { instance } of walk(roots)) {
    yield instance.name;
    for (const value of Object.values(instance.properties)) {
      if (value.type === 'string' || value.type === 'ProtectedString') yield value.value;
    }
  }
}

function sourceAt([service, ...names]: readonly string[]): string {
  const root = place.find(({ name }) => name === service);
  const source = root && findPath(root, ...names)?.properties.Source;
  return source?.type === 'ProtectedString' ? source.value : '';
}
