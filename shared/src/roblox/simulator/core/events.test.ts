import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LuauVm } from '../../luau/index.ts';
import { classNames, isCreatable, isService } from '../../reflection/index.ts';
import { engineFiles } from '../engine-files.ts';
import { openPlace, type Simulation } from '../index.ts';
import { reflectionChunk } from '../reflection-pack.ts';
import { OPEN_TIMEOUT_MS, plain } from '../testing/run-script.ts';

interface EventEntry {
  readonly class: string;
  readonly event: string;
  readonly is: 'fired' | 'never' | 'silent';
  readonly reason: string;
}

/** Every event of every class that scripts can reach, at the class that it belongs to, as the engine has it. */
const LIST = `local names = ...
local list = {}
for _, name in names do
  local class = sim.classOf(name)
  local own = sim.behaviour[name]
  for event, member in class.members do
    if member.kind == "event" and member.owner == name and not member.pluginOnly then
      local reason = own and own.never[event]
      local is = if member.silent then "silent" elseif reason then "never" else "fired"
      table.insert(list, { class = name, event = event, is = is, reason = reason or "" })
    end
  end
end
return list`;

let entries: readonly EventEntry[];
beforeAll(async () => {
  await using vm = new LuauVm({ openVectors: true, marks: true });
  const chunks = engineFiles().map(({ name, source }) => ({ source, chunkName: name }));
  await vm.runAll([{ source: reflectionChunk(), chunkName: 'engine/reflection' }, ...chunks], 60_000);
  const { values } = await vm.run({ source: LIST, chunkName: 'list', args: [[...classNames()]] });
  entries = JSON.parse(JSON.stringify(values[0]));
}, OPEN_TIMEOUT_MS);

/** The engine without the list itself. */
function engineSource(): string {
  return engineFiles()
    .filter(({ name }) => name !== 'engine/1-core/7-events')
    .map(({ source }) => source)
    .join('\n');
}

describe('each event of each class', () => {
  test('that is said to be fired is fired by some part of the engine', () => {
    const source = engineSource();
    const fired = entries.filter(({ is }) => is === 'fired');
    expect(fired.length).toBeGreaterThan(80);
    const unfired = fired.filter(
      ({ event }) => !source.includes(`"${event}"`) && !source.includes(`signals.${event}`) && event !== 'Changed',
    );
    expect(unfired).toEqual([]);
  });

  test('that some part of the engine fires is said to be fired', () => {
    const fired = new Set(entries.filter(({ is }) => is === 'fired').map(({ event }) => event));
    const source = engineSource().replaceAll(/sim\.service\([^)]*\)/g, 'service');
    const said = [...source.matchAll(/\b(?:fire|fireAll|fireBoth|onBoth)\([^"\n]*, (?:if [^\n]* then )?"([A-Z]\w+)"/g)];
    expect(said.length).toBeGreaterThan(40);
    expect(said.map(([, event]) => event).filter((event) => event !== undefined && !fired.has(event))).toEqual([]);
  });

  test('that never comes about says why', () => {
    const never = entries.filter(({ is }) => is === 'never');
    expect(never.length).toBeGreaterThan(60);
    expect(never.filter(({ reason }) => !/^[a-zA-Z].{15,}[a-z]$/.test(reason))).toEqual([]);
  });
});

describe('a script that connects to events', () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await openPlace([plain('Workspace', 'Workspace')]);
    await simulation.join({ userId: 1, name: 'Mia' });
    await simulation.advance(1);
  }, OPEN_TIMEOUT_MS);
  afterAll(() => simulation.dispose());

  test.each(['server', 1] as const)('is told of each that stays silent, and of no other (%s)', async (side) => {
    const made = entries.filter((entry) => isCreatable(entry.class) || isService(entry.class));
    const tried = made.map((entry) => ({ ...entry, service: isService(entry.class) }));
    const source = `local entries = ...
      local wrong, count = {}, 0
      for _, entry in entries do
        local made, node = pcall(function()
          return if entry.service then game:GetService(entry.class) else Instance.new(entry.class)
        end)
        if made then
          count += 1
          local ok, problem = pcall(function() node[entry.event]:Connect(function() end) end)
          local expected = if entry.is == "silent" then \`not simulated: {entry.class}.{entry.event}\` else nil
          local said = if ok then nil else (problem:gsub("^.-:%d+: ", ""))
          if said ~= expected then table.insert(wrong, \`{entry.class}.{entry.event}: {said}\`) end
        end
      end
      return wrong, count`;
    const [wrong, count] = await simulation.evaluate(side, source, JSON.parse(JSON.stringify(tried)));
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(250);
  });

  test('is told as well when it waits or listens once', async () => {
    const source = `local results = {}
      for _, way in { "Connect", "Once", "Wait" } do
        local tool = Instance.new("Tool")
        local ok, problem = pcall(function() return tool.Equipped[way](tool.Equipped, print) end)
        table.insert(results, \`{ok} {(problem:gsub("^.-:%d+: ", ""))}\`)
      end
      return results`;
    expect(await simulation.evaluate('server', source)).toEqual([
      Array.from({ length: 3 }, () => 'false not simulated: Tool.Equipped'),
    ]);
  });

  test('hears who joins a team and leaves it', async () => {
    const source = `local teams, said = game:GetService("Teams"), {}
      local function make(name, color)
        local team = Instance.new("Team")
        team.Name, team.TeamColor, team.AutoAssignable = name, BrickColor.new(color), false
        team.PlayerAdded:Connect(function(player) table.insert(said, \`{player} joins {name}\`) end)
        team.PlayerRemoved:Connect(function(player) table.insert(said, \`{player} leaves {name}\`) end)
        team.Parent = teams
        return team
      end
      local red, blue = make("Red", "Bright red"), make("Blue", "Bright blue")
      local mia = game.Players.Mia
      mia.Team = red
      mia.Team = blue
      return said, mia.Neutral, mia.TeamColor == blue.TeamColor, #blue:GetPlayers()`;
    expect(await simulation.evaluate('server', source)).toEqual([
      ['Mia joins Red', 'Mia leaves Red', 'Mia joins Blue'],
      false,
      true,
      1,
    ]);
  });
});
