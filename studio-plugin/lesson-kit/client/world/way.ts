/**
 * Shows the way to the nearest station where the student can go on: a line on the ground that leads there and a sign over
 * it. Both stand where the lesson says, so they show even while the station itself is streamed out.
 */
import type { ClientStation } from '@toolboxai/shared/lesson/rules';
import type { StudentView } from '../../common/protocol.ts';
import { strings } from '../../common/strings.ts';
import type { LessonState } from '../state/lesson-state.ts';
import { make } from '../ui/make.ts';
import { boldFont, CORNER, colors, textSizes } from '../ui/theme.ts';
import { nextStations } from './station-look.ts';

const Players = game.GetService('Players');
const Workspace = game.GetService('Workspace');

/** Seconds between two looks at where the student is, while she moves. */
const PAUSE = 0.5;
/** The longest time between two looks while she stands still: each look finds nothing new and takes twice as long to the next. */
const LONGEST_PAUSE = 4;
/** Nearer than this the station's own prompt says what to do. */
const NEAR = 14;
/** Studs by which one may move before the way is looked for again. */
const STILL = 0.5;
/** Studs above the station. */
const SIGN_HEIGHT = 9;
const START_NAME = 'LessonWayStart';

export function showWay(state: LessonState): void {
  const words = make(
    'TextLabel',
    {
      BackgroundColor3: colors.accent,
      TextColor3: colors.onAccent,
      Font: boldFont,
      TextSize: textSizes.body,
      AutomaticSize: Enum.AutomaticSize.XY,
      AnchorPoint: new Vector2(0.5, 0.5),
      Position: UDim2.fromScale(0.5, 0.5),
    },
    [
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIPadding', {
        PaddingLeft: new UDim(0, 10),
        PaddingRight: new UDim(0, 10),
        PaddingTop: new UDim(0, 6),
        PaddingBottom: new UDim(0, 6),
      }),
    ],
  );
  const sign = make('BillboardGui', { AlwaysOnTop: true, Size: UDim2.fromOffset(320, 60), MaxDistance: math.huge }, [
    words,
  ]);
  const goal = make('Attachment', { Name: 'Goal' });
  const post = make(
    'Part',
    {
      Name: 'LessonWay',
      Anchored: true,
      CanCollide: false,
      CanQuery: false,
      CanTouch: false,
      Transparency: 1,
      Size: new Vector3(1, 1, 1),
    },
    [goal, sign],
  );
  const beam = make('Beam', {
    Attachment1: goal,
    Color: new ColorSequence(colors.accent),
    Transparency: new NumberSequence(0.35),
    Width0: 0.6,
    Width1: 0.6,
    FaceCamera: true,
    LightEmission: 0.2,
    Enabled: false,
  });
  beam.Parent = post;
  sign.Enabled = false;
  post.Parent = Workspace;

  let lastRoot: Instance | undefined;
  let lastView: StudentView | undefined;
  let lastFrom: Vector3 | undefined;
  /** Whether anything changed since the last look. */
  const look = (): boolean => {
    const root = Players.LocalPlayer.Character?.FindFirstChild('HumanoidRootPart');
    const from = root?.IsA('BasePart') ? root.Position : undefined;
    const view = state.view();
    // Who reads or thinks stands still, most of the lesson: then the way is where it was.
    const isStill = from !== undefined && lastFrom !== undefined && from.sub(lastFrom).Magnitude < STILL;
    if (isStill && root === lastRoot && view === lastView) return false;
    lastRoot = root;
    lastView = view;
    lastFrom = from;
    const station = from === undefined ? undefined : nearest(state, from);
    const shown = station !== undefined && station.distance > NEAR;
    beam.Enabled = shown;
    sign.Enabled = shown;
    if (!shown || root === undefined) return true;
    beam.Attachment0 = startAt(root);
    post.Position = station.position;
    sign.StudsOffsetWorldSpace = new Vector3(0, SIGN_HEIGHT, 0);
    words.Text = `${strings.goHere}: ${station.label}`;
    return true;
  };
  keepLooking(state, look);
}

/** Looks whenever something may have changed: at news, when a character appears or sets out, and now and then besides. */
function keepLooking(state: LessonState, look: () => boolean): void {
  let pause = PAUSE;
  let waiting: thread | undefined;
  const lookOn = (): void => {
    pause = look() ? PAUSE : math.min(pause * 2, LONGEST_PAUSE);
    waiting = task.delay(pause, lookOn);
  };
  const lookNow = (): void => {
    if (waiting !== undefined) task.cancel(waiting);
    pause = PAUSE;
    lookOn();
  };
  const setOut = (): void => {
    // Told of every change of speed; who is looked at often already needs no more.
    if (pause > PAUSE) lookNow();
  };
  const follow = (character: Model): void => {
    const humanoid = character.WaitForChild('Humanoid', 10);
    if (humanoid?.IsA('Humanoid')) humanoid.Running.Connect(setOut);
    lookNow();
  };
  const player = Players.LocalPlayer;
  player.CharacterAdded.Connect(follow);
  const present = player.Character;
  if (present !== undefined) task.spawn(follow, present);
  // Calls at once when there is a view already.
  state.onView(lookNow);
  lookNow();
}

/** At the feet of the character; each new character needs its own. */
function startAt(root: Instance): Attachment {
  const known = root.FindFirstChild(START_NAME);
  if (known?.IsA('Attachment')) return known;
  const start = make('Attachment', { Name: START_NAME, Position: new Vector3(0, -2.5, 0) });
  start.Parent = root;
  return start;
}

interface Nearest {
  readonly position: Vector3;
  readonly label: string;
  readonly distance: number;
}

function nearest(state: LessonState, from: Vector3): Nearest | undefined {
  const view = state.view();
  if (view === undefined) return undefined;
  const ids = nextStations(state.lesson, view);
  let best: Nearest | undefined;
  for (const station of state.lesson.stations) {
    if (!ids.includes(station.id)) continue;
    const position = positionOf(station);
    const distance = position.sub(from).Magnitude;
    if (best === undefined || distance < best.distance) best = { position, label: station.label, distance };
  }
  return best;
}

function positionOf(station: ClientStation): Vector3 {
  return new Vector3(station.x, station.y + 1, station.z);
}
