/** The client side of a lesson: puts screens and world together with what the server says. */
import type { ClientLesson } from '@toolboxai/shared/lesson/rules';
import { readLessonData } from '../common/lesson-data.ts';
import { CLIENT_DATA_NAME, KIT_FOLDER, LINK_NAME } from '../common/places.ts';
import type { ServerMessage } from '../common/protocol.ts';
import { type ClientTools, openActivity } from './activities/index.ts';
import { createHud } from './hud/hud.ts';
import { createMessages } from './hud/messages.ts';
import { linesFor } from './hud/narrator.ts';
import { createTaskBar } from './hud/task-bar.ts';
import { createClassPanel } from './panel/class-panel.ts';
import { openGoals, openWords } from './panel/info-panels.ts';
import { createPanel } from './panel/panel.ts';
import { createDesk } from './question/desk.ts';
import { activityOf, createState } from './state/lesson-state.ts';
import { openLink } from './state/link.ts';
import { createNewsBoard } from './state/news.ts';
import { createTaskDesk } from './task/task-desk.ts';
import { showCarrying } from './world/carrying.ts';
import { dressStations } from './world/stations.ts';
import { showWay } from './world/way.ts';

const ReplicatedStorage = game.GetService('ReplicatedStorage');
const StarterGui = game.GetService('StarterGui');

const kit = ReplicatedStorage.WaitForChild(KIT_FOLDER);
const lesson = readLessonData<ClientLesson>(kit.WaitForChild(CLIENT_DATA_NAME));
const remote = kit.WaitForChild(LINK_NAME);
if (!remote.IsA('RemoteEvent')) throw `${LINK_NAME} is no RemoteEvent.`;

// Nobody is ranked: the list of players would show everyone's XP. It may not be ready to be hidden at once.
task.spawn(() => {
  while (!pcall(() => StarterGui.SetCoreGuiEnabled(Enum.CoreGuiType.PlayerList, false))[0]) task.wait(0.5);
});

const link = openLink(remote);
const state = createState(lesson);
const desk = createDesk(link);
const tasks = createTaskDesk();
const panel = createPanel();
const classPanel = createClassPanel(panel, state, link);
const messages = createMessages();
createHud(state, {
  goals: () => openGoals(panel, state),
  words: () => openWords(panel, state),
  putBack: () => link.send({ kind: 'put-back' }),
  classCode: classPanel.open,
});
const stations = dressStations(state);
showCarrying(state, stations);
showWay(state);

const news = createNewsBoard();
const tools: ClientTools = { state, link, panel, desk, tasks, news, taskBar: createTaskBar(), stations };
const open = (message: Extract<ServerMessage, { kind: 'open' }>): void => {
  const activity = activityOf(lesson, message.activityId);
  if (activity !== undefined) openActivity(tools, activity, message);
};

link.onMessage((message) => {
  desk.take(message);
  tasks.take(message);
  if (message.kind === 'class-code') classPanel.take(message.outcome);
  if (message.kind === 'view') state.setView(message.view);
  if (message.kind === 'news') news.take(message.activityId, message.news);
  if (message.kind === 'open') open(message);
  for (const words of linesFor(lesson, message)) messages.say(words);
});
// Asked again until the server, which may still be starting, has answered.
task.spawn(() => {
  while (state.view() === undefined) {
    link.send({ kind: 'hello' });
    task.wait(2);
  }
});
