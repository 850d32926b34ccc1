/** The server side of a lesson: puts the session together with the engine. */
import type { ClientLesson, ServerLesson } from '@toolboxai/shared/lesson/rules';
import { readLessonData } from '../common/lesson-data.ts';
import { CLIENT_DATA_NAME, KIT_FOLDER, LINK_NAME, SERVER_DATA_NAME } from '../common/places.ts';
import { createSession } from './session/session.ts';
import { memorySink } from './session/student.ts';
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
  sink: memorySink(),
});

const join = (player: Player): void => {
  session.join(player.UserId);
  showXp(player, 0);
};
link.OnServerEvent.Connect((player, payload: unknown) => session.receive(player.UserId, payload));
Players.PlayerAdded.Connect(join);
Players.PlayerRemoving.Connect((player) => session.leave(player.UserId));
for (const player of Players.GetPlayers()) join(player);
link.Parent = kit;
