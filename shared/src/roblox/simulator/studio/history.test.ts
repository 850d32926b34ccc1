import { afterEach, describe, expect, test } from 'vitest';
import { openStudio, type StudioOptions, type StudioSession } from './index.ts';
import { pluginFile } from './testing/plugin-file.ts';

let session: StudioSession | undefined;

afterEach(async () => {
  await session?.dispose();
  session = undefined;
});

async function open(main: string, options: StudioOptions = {}): Promise<StudioSession> {
  session = await openStudio([], { plugins: [pluginFile(main)], ...options });
  return session;
}

async function said(from: StudioSession): Promise<readonly string[]> {
  return (await from.drain()).map(({ kind, message }) => (kind === 'print' ? message : `${kind}: ${message}`));
}

/** What hangs below Workspace.Root, with the size of each part. */
const TREE = `local root = workspace:FindFirstChild("Root")
  local names = {}
  for _, below in root and root:GetDescendants() or {} do
    table.insert(names, below.Name .. (if below:IsA("Part") then " " .. below.Transparency else ""))
  end
  return root ~= nil, table.concat(names, ", ")`;

const PUSH = `
  local History = game:GetService("ChangeHistoryService")
  local toolbar = plugin:CreateToolbar("t")
  local function push(operation)
    local recording = History:TryBeginRecording("push", "Push of the lesson")
    print(recording ~= nil, History:IsRecordingInProgress(), History:TryBeginRecording("again"))
    local root = Instance.new("Folder") root.Name = "Root"
    local part = Instance.new("Part") part.Name = "Floor" part.Parent = root
    root.Parent = workspace
    part.Transparency = 0.5
    part:SetAttribute("a", 1)
    part:AddTag("t")
    if workspace:FindFirstChild("Old") then workspace.Old.Parent = nil end
    History:FinishRecording(recording, operation, { why = "test" })
  end
  for _, operation in Enum.FinishRecordingOperation:GetEnumItems() do
    toolbar:CreateButton(operation.Name, "", "").Click:Connect(function() push(operation) end)
  end
  History.OnRecordingStarted:Connect(function(name, display) print("started", name, display) end)
  History.OnRecordingFinished:Connect(function(name, display, id, operation, options)
    print("finished", name, display, id ~= nil, operation.Name, options.why)
  end)
  History.OnUndo:Connect(function(name) print("undone", name) end)
  History.OnRedo:Connect(function(name) print("redone", name) end)`;

describe('a recording', () => {
  test('is one step: undone and done again with everything in it', async () => {
    const studio = await open(PUSH);
    await studio.evaluate('Instance.new("Folder", workspace).Name = "Old"');
    await studio.act({ kind: 'toolbar', button: 'Commit' });
    expect(await studio.evaluate(TREE)).toEqual([true, 'Floor 0.5']);
    expect(await studio.history()).toMatchObject({ undo: ['Command', 'push'], redo: [] });
    expect(await studio.undo()).toBe('push');
    expect(await studio.evaluate('return workspace:FindFirstChild("Root") == nil, workspace.Old.Name')).toEqual([
      true,
      'Old',
    ]);
    expect(await said(studio)).toEqual([
      'started push Push of the lesson',
      'true true nil',
      'finished push Push of the lesson true Commit test',
      'undone push',
    ]);
  });

  test('is done again until something else changes', async () => {
    const studio = await open(PUSH);
    await studio.act({ kind: 'toolbar', button: 'Commit' });
    expect(await studio.undo()).toBe('push');
    expect(await studio.undo()).toBeUndefined();
    expect(await studio.history()).toMatchObject({ undo: [], redo: ['push'] });
    expect(await studio.redo()).toBe('push');
    const floor = 'local p = workspace.Root.Floor return p.Transparency, p:GetAttribute("a"), p:HasTag("t")';
    expect(await studio.evaluate(floor)).toEqual([0.5, 1, true]);
    await studio.undo();
    await studio.evaluate('workspace.Name = "World"');
    expect(await studio.history()).toMatchObject({ undo: ['Command'], redo: [] });
    expect(await studio.redo()).toBeUndefined();
  });

  test('that is cancelled never was, and one that is appended is part of the step before', async () => {
    const studio = await open(PUSH);
    await studio.evaluate('Instance.new("Folder", workspace).Name = "Old"');
    await studio.act({ kind: 'toolbar', button: 'Cancel' });
    expect(
      await studio.evaluate('return workspace:FindFirstChild("Root") == nil, workspace:FindFirstChild("Old") ~= nil'),
    ).toEqual([true, true]);
    const { undo } = await studio.history();
    await studio.act({ kind: 'toolbar', button: 'Append' });
    expect(await studio.history()).toMatchObject({ undo, recordings: [] });
    await studio.undo();
    expect(await studio.evaluate('return workspace:FindFirstChild("Root") == nil')).toEqual([true]);
  });

  test('is refused in a play test, raises when there is none, and stays open when the plugin forgets it', async () => {
    const studio = await open(`
      local History = game:GetService("ChangeHistoryService")
      if not game:GetService("RunService"):IsEdit() then
        print("testing", History:TryBeginRecording("x"), History:GetCanUndo())
        return
      end
      print(pcall(History.FinishRecording, History, "x", Enum.FinishRecordingOperation.Commit))
      local Test = game:GetService("StudioTestService")
      Test:GetPropertyChangedSignal("EditModeActive"):Connect(function()
        print(Test.EditModeActive, History:TryBeginRecording("forgotten") ~= nil)
      end)`);
    const playing = await studio.play();
    expect((await playing.drain()).map(({ message }) => message)).toEqual(['testing nil false']);
    await expect(studio.play()).rejects.toMatchObject({ code: 'studio-testing' });
    await studio.stop();
    expect(await said(studio)).toEqual([
      'false user_Test.rbxm.Test.Main:7: There is no recording in progress',
      'false false',
      'true true',
    ]);
    expect(await studio.history()).toMatchObject({ recordings: [{ plugin: 'Test.rbxm', name: 'forgotten' }] });
    expect(await studio.undo()).toBeUndefined();
  });
});

describe('the history', () => {
  test('takes what is built outside the tree as one change, and does not bring back what was destroyed', async () => {
    const studio = await open('');
    await studio.evaluate('local f = Instance.new("Folder") f.Name = "F" f.Parent = workspace');
    await studio.evaluate('workspace.F:Destroy()');
    expect(await studio.undo()).toBe('Command');
    expect(await said(studio)).toEqual([
      'warning: The Parent property of F is locked, current parent: NULL, new parent Workspace',
    ]);
  });

  test('cuts at waypoints, keeps sources and references, and tells listeners what it undoes', async () => {
    const studio = await open(`
      local History = game:GetService("ChangeHistoryService")
      local script = Instance.new("Script", workspace) script.Name = "S" script.Source = "one"
      local link = Instance.new("ObjectValue", workspace) link.Value = script
      History:SetWaypoint("made")
      script.Source = "two" link.Value = nil
      History:SetWaypoint("changed")
      script:GetPropertyChangedSignal("Source"):Connect(function() print("source", script.Source) end)
      script.AncestryChanged:Connect(function(_, parent) print("parent", parent) end)
      print(History:GetCanUndo()) History:Undo() print(link.Value) print(History:GetCanRedo())
      History:Undo()
      print(pcall(History.Undo, History))
      History:ResetWaypoints() print(History:GetCanRedo())`);
    expect(await said(studio)).toEqual([
      'true changed',
      'source one',
      'S',
      'true changed',
      'source ',
      'parent nil',
      'false user_Test.rbxm.Test.Main:12: Nothing to undo',
      'false',
    ]);
  });
});

describe('the selection', () => {
  test('is what creator and plugins select, in order, and forgets what is gone', async () => {
    const studio = await open(`
      local Selection = game:GetService("Selection")
      Selection.SelectionChanged:Connect(function()
        local names = {} for _, h in Selection:Get() do table.insert(names, h.Name) end print(table.concat(names, " "))
      end)`);
    await studio.evaluate('for _, name in { "A", "B" } do Instance.new("Folder", workspace).Name = name end');
    expect(await studio.select(['Workspace.B', 'Workspace.A', 'Workspace.C'])).toBe(2);
    await studio.evaluate(`local S = game.Selection S:Set({ workspace.B, workspace.A }) S:Add({ workspace, workspace.A }) S:Remove({ workspace.B })
      workspace.A.Parent = nil`);
    expect(await said(studio)).toEqual(['B A', 'B A Workspace', 'A Workspace', 'Workspace']);
  });
});

describe('sources', () => {
  test('are written through the editor, which tells of every change', async () => {
    const studio = await open(`
      local Editor = game:GetService("ScriptEditorService")
      local script = Instance.new("ModuleScript", game.ServerStorage) script.Name = "M"
      script.Source = "return 1"
      Editor.TextDocumentDidOpen:Connect(function(document) print("open", document:GetScript().Name, document:GetLineCount()) end)
      Editor.TextDocumentDidChange:Connect(function(document, changes) print("changed", document:GetText(), changes[1].text) end)
      Editor.TextDocumentDidClose:Connect(function() print("closed") end)
      Editor:UpdateSourceAsync(script, function(old) return old .. "\\n-- more" end)
      print(Editor:GetEditorSource(script), Editor:FindScriptDocument(script))
      Editor:UpdateSourceAsync(script, function() return nil end)
      print(pcall(Editor.UpdateSourceAsync, Editor, script, function() task.wait() return "" end))
      print((select(2, pcall(function() script.Source = string.rep("x", 200000) end))))
      Editor:UpdateSourceAsync(script, function() return string.rep("x", 300000) end)
      print(#script.Source)`);
    await studio.advance(1);
    expect(await said(studio)).toEqual([
      'return 1\n-- more nil',
      'false Callbacks cannot yield',
      'user_Test.rbxm.Test.Main:12: Unable to assign property Source. The text is longer than 199999 bytes',
      '300000',
    ]);
    expect(await studio.typeSource('ServerStorage.M', 'a\nb')).toBe(true);
    expect(await studio.typeSource('ServerStorage.Nothing', '')).toBe(false);
    await studio.evaluate('game.ServerStorage.M:Destroy()');
    expect(await said(studio)).toEqual([`open M 1`, 'changed a\nb a\nb', 'closed']);
  });

  test('need the permission to inject scripts', async () => {
    const main = `
      local Editor = game:GetService("ScriptEditorService")
      local script = Instance.new("Script", workspace)
      print((select(2, pcall(function() script.Source = "x" end))))
      print(pcall(Editor.UpdateSourceAsync, Editor, script, function() return "y" end))
      script.Source ..= "!" print(script.Source)`;
    const studio = await open(main, { permissions: { scripts: 'ask' } });
    const [prompt] = await studio.prompts();
    expect(prompt).toMatchObject({ plugin: 'Test.rbxm', kind: 'scripts' });
    expect(await studio.answerPrompt(prompt?.id ?? 0, true)).toBe(true);
    expect(await studio.answerPrompt(prompt?.id ?? 0, true)).toBe(false);
    await studio.advance(0.1);
    expect(await said(studio)).toEqual([
      'user_Test.rbxm.Test.Main:4: The plugin Test.rbxm lacks the permission Script Injection',
      'true',
      'y!',
    ]);
    await studio.dispose();
    const refused = await open('Instance.new("Script", workspace).Source = "x"', {
      permissions: { scripts: 'refused' },
    });
    expect(await said(refused)).toEqual([
      'error: user_Test.rbxm.Test.Main:1: The plugin Test.rbxm lacks the permission Script Injection',
    ]);
  });
});

describe('time', () => {
  test('advances by the work of a plugin, so that a budget ends, at the same point each time', async () => {
    const main = `
      local frames, made = {}, 0
      game:GetService("RunService").Heartbeat:Connect(function()
        if made >= 2000 then return end
        local from, count = os.clock(), 0
        while os.clock() - from < 0.005 and made < 2000 do
          local part = Instance.new("Part") part.Name = "p" part.Parent = workspace
          made += 1 count += 1
        end
        table.insert(frames, count)
        if made >= 2000 then print(table.concat(frames, " ")) end
      end)`;
    const outcomes: unknown[] = [];
    for (let round = 0; round < 2; round += 1) {
      const studio = await open(main);
      await studio.advance(1);
      outcomes.push([await said(studio), await studio.work()]);
      await studio.dispose();
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    const [[line], work] = outcomes[0] as [string[], { plugin: string; worstFrame: number }[]];
    expect(line?.split(' ').length).toBeGreaterThan(3);
    const own = work.find(({ plugin }) => plugin === 'Test.rbxm');
    expect(own?.worstFrame).toBeGreaterThan(0.0049);
    expect(own?.worstFrame).toBeLessThan(0.0052);
  });

  test('jumps when the computer sleeps, while timers do not', async () => {
    const studio = await open(`
      local wall, clock = os.time(), os.clock()
      task.wait(10)
      print(os.time() - wall, math.round(os.clock() - clock))`);
    await studio.advance(5);
    await studio.sleep(3600);
    await studio.advance(4);
    expect(await said(studio)).toEqual([]);
    await studio.advance(2);
    expect(await said(studio)).toEqual(['3610 3610']);
  });
});

describe('hashes', () => {
  test('are those of SHA-256', async () => {
    const studio = await open(`
      local Encoding = game:GetService("EncodingService")
      local function hex(text) return (string.gsub(text, ".", function(c) return string.format("%02x", string.byte(c)) end)) end
      for _, text in { "", "abc", string.rep("a", 1000) } do print(hex(Encoding:ComputeStringHash(text, Enum.HashAlgorithm.Sha256))) end
      print(buffer.tostring(Encoding:Base64Encode(buffer.fromstring("hello"))), buffer.tostring(Encoding:Base64Decode(buffer.fromstring("aGVsbG8="))))
      print(pcall(Encoding.ComputeStringHash, Encoding, "", Enum.HashAlgorithm.Blake3))`);
    expect(await said(studio)).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      '41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3',
      'aGVsbG8= hello',
      'false user_Test.rbxm.Test.Main:6: not simulated: EncodingService with HashAlgorithm.Blake3',
    ]);
  });
});

describe('the theme', () => {
  test('is Light or Dark, and plugins hear when it changes', async () => {
    const studio = await open(`
      local Studio = settings().Studio
      local function show()
        print(Studio.Theme.Name, Studio.Theme:GetColor(Enum.StudioStyleGuideColor.MainBackground):ToHex(),
          Studio.Theme:GetColor("MainText", Enum.StudioStyleGuideModifier.Disabled):ToHex(), Studio.Theme:GetColor("DiffTextAddition"):ToHex())
      end
      show() Studio.ThemeChanged:Connect(show)`);
    await studio.setTheme('Dark');
    await studio.setTheme('Dark');
    expect(await said(studio)).toEqual(['Light ffffff 787878 000000', 'Dark 2e2e2e 555555 cccccc']);
  });
});
