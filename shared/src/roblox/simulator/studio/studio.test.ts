import { afterEach, describe, expect, test } from 'vitest';
import type { Instance } from '../../instance/index.ts';
import { plain, script, serverScripts } from '../testing/run-script.ts';
import { openStudio, type StudioOptions, type StudioSession } from './index.ts';
import { pluginFile } from './testing/plugin-file.ts';

let session: StudioSession | undefined;

afterEach(async () => {
  await session?.dispose();
  session = undefined;
});

/** Opens a Studio with a plugin of this main script. */
async function open(
  main: string,
  options: StudioOptions & { readonly modules?: Readonly<Record<string, string>> } = {},
  place: readonly Instance[] = [],
): Promise<StudioSession> {
  session = await openStudio(place, { plugins: [pluginFile(main, options.modules)], ...options });
  return session;
}

async function said(from: StudioSession): Promise<readonly string[]> {
  return (await from.drain()).map(({ kind, message }) => (kind === 'print' ? message : `${kind}: ${message}`));
}

describe('a plugin', () => {
  test('runs from its file with the rights of plugins, its modules too, while scripts of the place do not run', async () => {
    const main = `
      print(plugin.ClassName, script:GetFullName(), script:FindFirstAncestorOfClass("Plugin") == plugin)
      print(require(script.Parent.Rights)(game.ServerScriptService.Main))
      local Run = game:GetService("RunService")
      print(Run:IsEdit(), Run:IsRunning(), Run:IsStudio(), Run:IsServer(), Run:IsClient())
      print(game.PlaceId, game.GameId, game.Name)
      Run.Heartbeat:Wait()
      print("a frame")`;
    const modules = {
      Rights:
        'return function(other) other.Source ..= "!" return other.Source, plugin == nil, #game.Selection:Get() end',
    };
    const place = [serverScripts([script('Main', 'print("the place runs")')])];
    const studio = await open(main, { modules, place: { placeId: 7, gameId: 9, name: 'Lesson' } }, place);
    await studio.advance(1);
    expect(await said(studio)).toEqual([
      'Plugin user_Test.rbxm.Test.Main true',
      'print("the place runs")! true 0',
      'true false true true true',
      '7 9 Lesson',
      'a frame',
    ]);
  });

  test('has its mistakes told with file and line', async () => {
    const studio = await open('local x = nil\nprint(x.y)', { modules: { Broken: 'return return' } });
    const [problem] = await studio.drain();
    expect(problem).toMatchObject({
      kind: 'error',
      script: 'user_Test.rbxm.Test.Main',
      line: 2,
      message: "user_Test.rbxm.Test.Main:2: attempt to index nil with 'y'",
    });
  });

  test('may do what scripts of a running game may not', async () => {
    const place = [
      serverScripts([
        script(
          'Main',
          `print(pcall(function() return game:GetService("Selection"):Get() end))
           print(pcall(function() return script.Source end))
           print(pcall(function() game:GetService("ChangeHistoryService"):TryBeginRecording("x") end))
           print(pcall(function() settings() end))`,
        ),
      ]),
    ];
    const studio = await open('print(settings().Studio.Theme.Name)', {}, place);
    const test = await studio.play();
    await test.advance(0.1);
    expect((await test.drain()).map(({ message }) => message)).toEqual([
      "false ServerScriptService.Main:1: The current thread cannot access 'Get' (lacking capability Plugin)",
      "false ServerScriptService.Main:2: The current thread cannot access 'Source' (lacking capability Plugin)",
      "false ServerScriptService.Main:3: The current thread cannot access 'TryBeginRecording' (lacking capability Plugin)",
      "false ServerScriptService.Main:4: The current thread cannot call 'settings' (lacking capability Plugin)",
      'Light',
    ]);
    await studio.stop();
    expect(await said(studio)).toEqual(['Light']);
  });

  test('that never waits ends the session with its name', async () => {
    const studio = await open('task.delay(1, function() while true do end end)', { timeLimitMs: 1_500 });
    await expect(studio.advance(2)).rejects.toMatchObject({
      code: 'simulation-endless-loop',
      details: { script: 'user_Test.rbxm.Test.Main' },
    });
  });

  test('is told before it is unloaded', async () => {
    const main = `plugin.Unloading:Connect(function() workspace.Mark:Destroy() end)
      Instance.new("Folder", workspace).Name = "Mark"`;
    const studio = await open(main);
    expect(await studio.evaluate('return workspace.Mark.ClassName')).toEqual(['Folder']);
    const { place } = await studio.close();
    expect(place.find(({ className }) => className === 'Workspace')?.children.map(({ name }) => name)).not.toContain(
      'Mark',
    );
  });
});

describe('toolbar and windows', () => {
  const MAIN = `
    local toolbar = plugin:CreateToolbar("Lessons")
    local button = toolbar:CreateButton("open", "Opens the window", "rbxassetid://1", "Lessons")
    local info = DockWidgetPluginGuiInfo.new(Enum.InitialDockState.Left, false, false, 320, 240, 200, 100)
    local window = plugin:CreateDockWidgetPluginGuiAsync("lessons", info)
    window.Title = "Lessons"
    local field = Instance.new("TextBox") field.Name = "Code" field.Size = UDim2.new(1, 0, 0, 30) field.Text = "" field.Parent = window
    local go = Instance.new("TextButton") go.Name = "Go" go.Position = UDim2.fromOffset(0, 40) go.Size = UDim2.new(0.5, 0, 0, 30)
    go.Text = "Connect" go.Parent = window
    go.Activated:Connect(function() go.Text = "Connected to " .. field.Text end)
    field.FocusLost:Connect(function(entered) print("typed", field.Text, entered) end)
    window:GetPropertyChangedSignal("Enabled"):Connect(function() button:SetActive(window.Enabled) end)
    button.Click:Connect(function() window.Enabled = not window.Enabled end)
    print(window.HostWidgetWasRestored, window.Enabled, window.AbsoluteSize, go.AbsoluteSize)`;

  test('are used by the creator, who sees what they show', async () => {
    const studio = await open(MAIN);
    expect(await said(studio)).toEqual(['false false 320, 240 160, 30']);
    expect(await studio.act({ kind: 'press', window: 'lessons', button: 'Go' })).toMatchObject({ reason: 'hidden' });
    expect(await studio.act({ kind: 'toolbar', button: 'Lessons' })).toMatchObject({ done: true });
    expect(await studio.buttons()).toMatchObject([
      { id: 'open', tooltip: 'Opens the window', active: true, enabled: true },
    ]);
    await studio.act({ kind: 'write', window: 'Lessons', field: 'Code', text: '4711' });
    expect(await studio.act({ kind: 'press', window: 'lessons', button: 'Go' })).toMatchObject({ done: true });
    expect(await said(studio)).toEqual(['typed 4711 true']);
    expect(await studio.windows()).toMatchObject([
      {
        id: 'lessons',
        title: 'Lessons',
        enabled: true,
        width: 320,
        height: 240,
        elements: [
          { path: 'lessons.Code', text: '4711', x: 0, y: 0, width: 320, height: 30 },
          { path: 'lessons.Go', text: 'Connected to 4711', x: 0, y: 40, width: 160, interactable: true },
        ],
      },
    ]);
    await studio.act({ kind: 'resize-window', window: 'lessons', width: 500, height: 400 });
    expect((await studio.windows())[0]?.elements[0]).toMatchObject({ width: 500 });
    await studio.act({ kind: 'close-window', window: 'lessons' });
    expect(await studio.buttons()).toMatchObject([{ active: false }]);
    expect(await studio.act({ kind: 'press', window: 'none', button: 'Go' })).toMatchObject({ reason: 'missing' });
    expect(await studio.act({ kind: 'toolbar', button: 'none' })).toMatchObject({ reason: 'missing' });
  });

  test('are as they were when Studio starts again', async () => {
    const studio = await open(MAIN);
    await studio.act({ kind: 'toolbar', button: 'open' });
    session = await studio.restart();
    expect(await said(session)).toEqual(['true true 320, 240 160, 30']);
  });

  test('close as the plugin says', async () => {
    const main = `local window = plugin:CreateDockWidgetPluginGuiAsync("w", DockWidgetPluginGuiInfo.new(Enum.InitialDockState.Float, true))
      window:BindToClose(function() print("not yet") end)
      print(pcall(plugin.CreateDockWidgetPluginGuiAsync, plugin, "w", DockWidgetPluginGuiInfo.new()))`;
    const studio = await open(main);
    await studio.act({ kind: 'close-window', window: 'w' });
    expect(await studio.windows()).toMatchObject([{ enabled: true, width: 300, height: 400 }]);
    expect(await said(studio)).toEqual([
      'false user_Test.rbxm.Test.Main:3: Cannot create more than one PluginGui with the id w',
      'not yet',
    ]);
  });
});

describe('settings', () => {
  test('outlive Studio as JSON, but for what corrupts the file', async () => {
    const main = `
      print(plugin:GetSetting("list") and plugin:GetSetting("list")["1"], plugin:GetSetting("map"), plugin:GetSetting("quote"))
      plugin:SetSetting("list", { "a", "b" })
      plugin:SetSetting("map", true)
      plugin:SetSetting("quote", 'say "hi"')`;
    const studio = await open(main);
    const before = await said(studio);
    session = await studio.restart();
    expect([before, await said(session)]).toEqual([
      ['nil nil nil', 'warning: The setting quote holds characters that corrupt the settings file'],
      ['a true nil', 'warning: The setting quote holds characters that corrupt the settings file'],
    ]);
  });
});

describe('a crash', () => {
  test('leaves the place as it was last saved, and settings as they were written', async () => {
    const main = `plugin.Unloading:Connect(function() print("never") end)
      print(plugin:GetSetting("n"), #workspace:GetChildren())
      plugin:SetSetting("n", (plugin:GetSetting("n") or 0) + 1)`;
    const studio = await open(main);
    const [first] = await said(studio);
    await studio.evaluate('Instance.new("Folder", workspace)');
    await studio.save();
    await studio.evaluate('Instance.new("Folder", workspace)');
    const { place, settings } = await studio.crash();
    const again = await open(main, { settings }, place);
    const [second] = await said(again);
    const count = Number(first?.split(' ')[1]);
    expect([first, second]).toEqual([`nil ${count}`, `1 ${count + 1}`]);
  });
});

describe('a file that is no plugin', () => {
  test('is refused as any other file', async () => {
    const plugins = [{ name: 'Broken.rbxm', file: new TextEncoder().encode('<roblox!nonsense') }];
    await expect(openStudio([], { plugins })).rejects.toMatchObject({ name: 'AppError' });
  });
});

describe('the place', () => {
  test('is saved as it stands and opened again the same', async () => {
    const ref = 'p';
    const place = [
      plain('Workspace', 'Workspace', {
        children: [
          plain('Part', 'Old', {
            ref,
            properties: {
              Size: { type: 'Vector3', x: 1, y: 2, z: 3 },
              Color: { type: 'Color3uint8', r: 10, g: 20, b: 30 },
            },
            attributes: { n: { type: 'float64', value: 0.5 } },
            tags: ['kept'],
          }),
          plain('ObjectValue', 'Link', { properties: { Value: { type: 'Ref', target: ref } } }),
        ],
      }),
      serverScripts([script('Main', 'print(1)')]),
    ];
    const studio = await open('', {}, place);
    await studio.evaluate(`
      local label = Instance.new("TextLabel") label.Size = UDim2.new(0.5, 1, 0.25, 2) label.FontFace = Font.fromEnum(Enum.Font.GothamBold)
      label.TextColor3 = Color3.fromRGB(1, 2, 3) label.Parent = game.StarterGui
      local part = Instance.new("Part") part.CFrame = CFrame.new(1, 2, 3) * CFrame.Angles(0, math.pi / 2, 0) part.Material = Enum.Material.Grass
      part:SetAttribute("where", Vector3.new(1, 2, 3)) part.Name = "New" part.Parent = workspace
      local fade = Instance.new("UIGradient") fade.Transparency = NumberSequence.new(0, 1) fade.Color = ColorSequence.new(Color3.new(1, 0, 0))
      fade.Parent = label
      local temporary = Instance.new("Folder") temporary.Archivable = false temporary.Parent = workspace`);
    const LOOK = `local label, part = game.StarterGui.TextLabel, workspace.New
      local p = part.CFrame.LookVector
      return workspace.Link.Value.Name, tostring(label.Size), label.FontFace.Weight.Name, label.TextColor3:ToHex(), part.Material.Name,
        string.format("%.2f %.2f %.2f", p.X, p.Y, p.Z), tostring(part:GetAttribute("where")), game.ServerScriptService.Main.Source,
        workspace.Old:GetAttribute("n"), workspace.Old:HasTag("kept"), tostring(workspace.Old.Size), workspace.Old.Color:ToHex(),
        #label.UIGradient.Transparency.Keypoints, workspace:FindFirstChild("Folder") ~= nil`;
    const before = await studio.evaluate(LOOK);
    session = await studio.restart();
    const after = await session.evaluate(LOOK);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect([before.at(-1), after.at(-1)]).toEqual([true, false]);
    expect(after.slice(0, 6)).toEqual(['Old', '{0.5, 1}, {0.25, 2}', 'Bold', '010203', 'Grass', '-1.00 -0.00 0.00']);
  });
});
