/** The server side of a lesson: puts the session together with the engine. */
import type { ClientLesson, ServerLesson } from '@toolboxai/shared/lesson/rules';
import { readLessonData } from '../common/lesson-data.ts';
import { CLIENT_DATA_NAME, KIT_FOLDER, LINK_NAME, SERVER_DATA_NAME } from '../common/places.ts';
import { openKeeper, runKeeper } from './progress/engine.ts';
import { createSession } from './session/session.ts';
import { showXp } from './world/leaderstats.ts';
import { watchStations } from './world/station-registry.ts';

const Players = game.GetService('Players');
const ReplicatedStorage = game.GetService('ReplicatedStorage');
const ServerScriptService = game.GetService('ServerScriptService');

const kit = ReplicatedStorage.WaitForChild(KIT_FOLDER);
const lesson = readLessonData<ServerLesson>(
  ServerScriptService.FindFirstChild(KIT_FOLDER)?.FindFirstChild(SERVER_DATA_NAME),
);
const shown = readLessonData<ClientLesson>(kit.FindFirstChild(CLIENT_DATA_NAME));

const stations = watchStations(
  (stationId) => shown.stations.find(({ id }) => id === stationId)?.label ?? '',
  (player, stationId) => session.use(player.UserId, stationId),
);

const link = new Instance('RemoteEvent');
link.Name = LINK_NAME;

const keeper = openKeeper(lesson, {
  tell: (studentId, outcome) => {
    const player = Players.GetPlayerByUserId(studentId);
    if (player !== undefined) link.FireClient(player, { kind: 'class-code', outcome });
    session.refresh(studentId);
  },
  onMerged: (studentId, progress) => session.restore(studentId, progress),
});

const session = createSession(lesson, stations, {
  now: () => os.clock(),
  send: (studentId, message) => {
    const player = Players.GetPlayerByUserId(studentId);
    if (player === undefined) return;
    if (message.kind === 'view') showXp(player, message.view.xp);
    link.FireClient(player, message);
  },
  distance: (studentId, stationId) => {
    const character = Players.GetPlayerByUserId(studentId)?.Character;
    const station = stations.position(stationId);
    return character === undefined || station === undefined
      ? undefined
      : character.GetPivot().Position.sub(station).Magnitude;
  },
  sink: keeper.sink,
  ...(keeper.classroom === undefined ? {} : { classroom: keeper.classroom }),
  placeAt: (studentId, stationId) => {
    const character = Players.GetPlayerByUserId(studentId)?.Character;
    const frame = stations.frame(stationId);
    if (character === undefined || frame === undefined) return undefined;
    // A station looks along its own negative z: who looks at its front has its right hand on its negative x.
    const seen = frame.PointToObjectSpace(character.GetPivot().Position);
    return { right: -seen.X, behind: seen.Z };
  },
});

const join = (player: Player): void => {
  showXp(player, 0);
  keeper.open(player.UserId);
  // Reading what is kept takes a moment, in which she may have left.
  if (player.Parent !== Players) return;
  session.join(player.UserId);
  session.refresh(player.UserId);
};
link.OnServerEvent.Connect((player, payload: unknown) => session.receive(player.UserId, payload));
Players.PlayerAdded.Connect(join);
Players.PlayerRemoving.Connect((player) => {
  session.leave(player.UserId);
  keeper.leave(player.UserId);
});
for (const player of Players.GetPlayers()) task.spawn(join, player);
runKeeper(keeper);
link.Parent = kit;
