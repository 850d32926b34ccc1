import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, type ScreenElement, type Simulation } from '../index.ts';
import { GROUND, spawn, workspace } from '../testing/parts.ts';
import { OPEN_TIMEOUT_MS, plain } from '../testing/run-script.ts';

let simulation: Simulation;
beforeAll(async () => {
  simulation = await openPlace([workspace([GROUND, spawn([0, 0.2, 0])]), plain('StarterPlayer', 'StarterPlayer')]);
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(1);
}, OPEN_TIMEOUT_MS);
afterAll(() => simulation.dispose());
beforeEach(async () => {
  await simulation.evaluate(1, 'game.Players.LocalPlayer.PlayerGui:ClearAllChildren()');
  await simulation.drain();
});

const MAKE = `local playerGui = game.Players.LocalPlayer.PlayerGui
local function make(class, properties, children)
  local made = Instance.new(class)
  for name, value in properties or {} do made[name] = value end
  for index, child in children or {} do
    if child:IsA("GuiObject") then child.LayoutOrder = index end
    child.Parent = made
  end
  return made
end
local function screen(children, properties)
  local gui = make("ScreenGui", properties, children)
  gui.Parent = playerGui
  return gui
end `;

/** Runs on the client and shows what stands on its screen then, by name. */
async function build(source: string): Promise<Readonly<Record<string, ScreenElement>>> {
  await simulation.evaluate(1, MAKE + source);
  return elements();
}

async function elements(): Promise<Readonly<Record<string, ScreenElement>>> {
  const { elements: all } = await simulation.screen(1);
  return Object.fromEntries(all.map((element) => [element.name, element]));
}

function box(element: ScreenElement | undefined): readonly number[] | undefined {
  return element && [element.x, element.y, element.width, element.height];
}

async function press(button: string): Promise<string> {
  const [outcome] = await simulation.act([{ userId: 1, kind: 'press', button }]);
  return outcome?.reason ?? 'none';
}

async function messages(): Promise<readonly string[]> {
  return (await simulation.drain()).map(({ kind, message }) => (kind === 'print' ? message : `${kind}: ${message}`));
}

describe('the screen', () => {
  test('places things by scale, offset and anchor, below the bar of the engine', async () => {
    const shown = await build(`screen({
      make("Frame", { Name = "Middle", AnchorPoint = Vector2.new(0.5, 0.5), Position = UDim2.fromScale(0.5, 0.5), Size = UDim2.new(0.5, -40, 0, 84) }),
      make("Frame", { Name = "Corner", AnchorPoint = Vector2.new(1, 1), Position = UDim2.fromScale(1, 1), Size = UDim2.fromOffset(100, 50) }, {
        make("Frame", { Name = "Inner", Position = UDim2.fromOffset(10, 5), Size = UDim2.new(1, -20, 1, -10) }),
      }),
    })`);
    expect(box(shown.Middle)).toEqual([340, 336, 600, 84]);
    expect(box(shown.Corner)).toEqual([1180, 670, 100, 50]);
    expect(box(shown.Inner)).toEqual([1190, 675, 80, 40]);
  });

  test('lists things in order with gaps and padding, as large as their text', async () => {
    const shown = await build(`screen({
      make("Frame", { Name = "Panel", Size = UDim2.fromOffset(300, 0), AutomaticSize = Enum.AutomaticSize.Y }, {
        make("UIListLayout", { Padding = UDim.new(0, 8), SortOrder = Enum.SortOrder.LayoutOrder }),
        make("UIPadding", { PaddingTop = UDim.new(0, 10), PaddingBottom = UDim.new(0, 10), PaddingLeft = UDim.new(0, 20), PaddingRight = UDim.new(0, 20) }),
        make("TextLabel", { Name = "Words", Text = string.rep("word ", 40), TextSize = 20, TextWrapped = true, AutomaticSize = Enum.AutomaticSize.Y, Size = UDim2.fromScale(1, 0) }),
        make("TextLabel", { Name = "Hidden", Visible = false, Size = UDim2.fromOffset(10, 500) }),
        make("TextButton", { Name = "Wide", Text = "Go", Size = UDim2.new(1, 0, 0, 48) }),
        make("Frame", { Name = "Row", BackgroundTransparency = 1, Size = UDim2.fromScale(1, 0), AutomaticSize = Enum.AutomaticSize.Y }, {
          make("UIListLayout", { FillDirection = Enum.FillDirection.Horizontal, Wraps = true, Padding = UDim.new(0, 10), SortOrder = Enum.SortOrder.LayoutOrder }),
          make("TextButton", { Name = "A", Text = "", Size = UDim2.fromOffset(120, 40) }),
          make("TextButton", { Name = "B", Text = "", Size = UDim2.fromOffset(120, 40) }),
          make("TextButton", { Name = "C", Text = "", Size = UDim2.fromOffset(120, 40) }),
        }),
      }),
    })`);
    expect(shown.Hidden).toBeUndefined();
    const lines = (shown.Words?.height ?? 0) / 20;
    expect(lines).toBeGreaterThan(5);
    expect(lines).toBeLessThan(12);
    const top = 36 + 10 + lines * 20 + 8;
    expect(box(shown.Words)).toEqual([20, 46, 260, lines * 20]);
    expect(box(shown.Wide)).toEqual([20, top, 260, 48]);
    expect(box(shown.A)).toEqual([20, top + 56, 120, 40]);
    expect(box(shown.B)).toEqual([150, top + 56, 120, 40]);
    expect(box(shown.C)).toEqual([20, top + 56 + 50, 120, 40]);
    expect(shown.Panel?.height).toBe(20 + lines * 20 + 8 + 48 + 8 + 90);
  });

  test('gives a flexible item the room that is left, and keeps sizes within their bounds', async () => {
    const shown = await build(`screen({
      make("Frame", { Name = "Panel", Size = UDim2.fromOffset(200, 400) }, {
        make("UIListLayout", { SortOrder = Enum.SortOrder.LayoutOrder }),
        make("Frame", { Name = "Head", Size = UDim2.new(1, 0, 0, 50) }),
        make("ScrollingFrame", { Name = "Body", Size = UDim2.fromScale(1, 0) }, { make("UIFlexItem", { FlexMode = Enum.UIFlexMode.Fill }) }),
        make("TextButton", { Name = "Small", Text = "", Size = UDim2.fromOffset(10, 10) }, { make("UISizeConstraint", { MinSize = Vector2.new(48, 48) }) }),
      }),
    })`);
    expect(box(shown.Body)).toEqual([0, 86, 200, 302]);
    expect(box(shown.Small)).toEqual([0, 388, 48, 48]);
  });

  test('lays grids out', async () => {
    const shown = await build(`screen({
      make("Frame", { Name = "Panel", Size = UDim2.fromOffset(230, 400) }, {
        make("UIGridLayout", { CellSize = UDim2.fromOffset(100, 50), CellPadding = UDim2.fromOffset(10, 10), SortOrder = Enum.SortOrder.LayoutOrder }),
        make("Frame", { Name = "One" }), make("Frame", { Name = "Two" }), make("Frame", { Name = "Three" }),
      }),
    })`);
    expect([box(shown.One), box(shown.Two), box(shown.Three)]).toEqual([
      [0, 36, 100, 50],
      [110, 36, 100, 50],
      [0, 96, 100, 50],
    ]);
  });

  test('shows nothing of what is disabled or in something invisible', async () => {
    const shown = await build(`screen({ make("TextLabel", { Name = "Off", Text = "x" }) }, { Enabled = false })
      screen({ make("Frame", { Name = "Hidden", Visible = false }, { make("TextLabel", { Name = "Deep", Text = "x" }) }) })`);
    expect(shown).toEqual({});
  });

  test('tells scripts the same places, and when they change', async () => {
    await build(`local frame = make("Frame", { Name = "F", Size = UDim2.fromScale(0.5, 0.5) })
      screen({ frame })
      print(frame.AbsoluteSize, frame.AbsolutePosition)
      frame:GetPropertyChangedSignal("AbsoluteSize"):Connect(function() print("now", frame.AbsoluteSize) end)
      frame.Size = UDim2.fromOffset(10, 20)`);
    await simulation.advance(0.1);
    expect(await messages()).toEqual(['640, 342 0, 0', 'now 10, 20']);
  });
});

describe('a player', () => {
  test('presses a button by its name or path, with everything a script may listen to', async () => {
    await build(`local button = make("TextButton", { Name = "Go", Size = UDim2.fromOffset(100, 48) })
      screen({ make("Frame", { Name = "Panel", Size = UDim2.fromOffset(200, 200) }, { button }) }, { Name = "Main" })
      button.MouseButton1Down:Connect(function() print("down") end)
      button.MouseButton1Click:Connect(function() print("click") end)
      button.Activated:Connect(function(input, count) print("activated", input.UserInputType.Name, count) end)
      button.InputBegan:Connect(function(input) print("began", input.UserInputState.Name) end)`);
    expect(await press('Main.Panel.Go')).toBe('');
    expect(await messages()).toEqual(['began Begin', 'down', 'click', 'activated MouseButton1 1']);
    expect(await press('Go')).toBe('');
  });

  test('cannot press what is missing, hidden, disabled, covered or off the screen', async () => {
    await build(`screen({
        make("TextButton", { Name = "Off", Interactable = false, Size = UDim2.fromOffset(100, 48) }),
        make("TextButton", { Name = "Idle", Active = false, Size = UDim2.fromOffset(100, 48) }),
        make("Frame", { Visible = false, Size = UDim2.fromOffset(100, 100) }, { make("TextButton", { Name = "Unseen", Size = UDim2.fromOffset(100, 48) }) }),
        make("TextButton", { Name = "Away", Position = UDim2.fromOffset(2000, 0), Size = UDim2.fromOffset(100, 48) }),
        make("TextButton", { Name = "Under", Position = UDim2.fromOffset(400, 300), Size = UDim2.fromOffset(100, 48) }),
        make("TextButton", { Name = "Free", Position = UDim2.fromOffset(400, 100), Size = UDim2.fromOffset(100, 48) }),
      })
      screen({ make("Frame", { Name = "Curtain", Active = true, Position = UDim2.fromOffset(300, 200), Size = UDim2.fromOffset(400, 400) }) }, { DisplayOrder = 5 })`);
    const reasons: string[] = [];
    for (const name of ['None', 'Off', 'Idle', 'Unseen', 'Away', 'Under', 'Free']) reasons.push(await press(name));
    expect(reasons).toEqual(['missing', 'disabled', 'disabled', 'hidden', 'hidden', 'covered', '']);
  });

  test('scrolls to what is further down', async () => {
    await build(`local list = make("ScrollingFrame", { Name = "List", Size = UDim2.fromOffset(200, 200), CanvasSize = UDim2.new(), AutomaticCanvasSize = Enum.AutomaticSize.Y }, {
        make("UIListLayout", { SortOrder = Enum.SortOrder.LayoutOrder }) })
      for index = 1, 20 do
        local button = make("TextButton", { Name = "B" .. index, LayoutOrder = index, Size = UDim2.fromOffset(100, 48) })
        button.Activated:Connect(function() print(index, list.CanvasPosition.Y, list.AbsoluteCanvasSize.Y) end)
        button.Parent = list
      end
      screen({ list })`);
    expect(await press('B20')).toBe('');
    expect(await press('B1')).toBe('');
    expect(await messages()).toEqual(['20 760 960', '1 0 960']);
  });

  test('writes into a field, which gains and loses the focus', async () => {
    await build(`local field = make("TextBox", { Name = "Answer", Text = "old", ClearTextOnFocus = true, Size = UDim2.fromOffset(100, 48) })
      screen({ field, make("TextBox", { Name = "Locked", TextEditable = false, Position = UDim2.fromOffset(0, 100), Size = UDim2.fromOffset(100, 48) }) })
      field.Focused:Connect(function() print("focused", field.Text == "", field:IsFocused()) end)
      field:GetPropertyChangedSignal("Text"):Connect(function() print("text", field.Text) end)
      field.FocusLost:Connect(function(enter) print("lost", enter, field.Text, field:IsFocused()) end)`);
    const [written, locked] = await simulation.act([
      { userId: 1, kind: 'write', field: 'Answer', text: '4\n2' },
      { userId: 1, kind: 'write', field: 'Locked', text: 'x' },
    ]);
    expect([written?.done, locked?.reason]).toEqual([true, 'disabled']);
    expect(await messages()).toEqual(['text ', 'focused true true', 'text 42', 'lost true 42 false']);
  });
});

describe('prompts and clicks', () => {
  const door = (y: number, more: string) => `
    local part = Instance.new("Part")
    part.Name, part.Anchored, part.Size, part.Position = "Thing", true, Vector3.new(2, 2, 2), Vector3.new(0, ${y}, -14)
    ${more}
    part.Parent = workspace`;

  test('a prompt is offered and used in reach, after its hold, and both sides hear of it', async () => {
    await simulation.evaluate(
      'server',
      door(
        2,
        `local prompt = Instance.new("ProximityPrompt")
         prompt.HoldDuration, prompt.ActionText, prompt.RequiresLineOfSight = 0.5, "Open", false
         prompt.Triggered:Connect(function(player) print("server", player) end)
         prompt.Parent = part`,
      ),
    );
    await simulation.advance(0.2);
    await simulation.evaluate(
      1,
      `workspace.Thing.ProximityPrompt.Triggered:Connect(function(player) print("client", player == game.Players.LocalPlayer) end)
       workspace.Thing.ProximityPrompt.PromptButtonHoldBegan:Connect(function() print("hold") end)`,
    );
    const trigger = { userId: 1, kind: 'trigger', prompt: 'Workspace.Thing' } as const;
    expect(await simulation.act([trigger])).toMatchObject([{ done: false, reason: 'out-of-reach' }]);
    expect((await simulation.screen(1)).prompts).toEqual([]);
    const [walk] = await simulation.act([{ userId: 1, kind: 'walkTo', path: 'Workspace.Thing' }]);
    await simulation.advance((walk?.seconds ?? 0) + 0.1);
    expect((await simulation.screen(1)).prompts).toMatchObject([
      { path: 'Workspace.Thing.ProximityPrompt', actionText: 'Open' },
    ]);
    expect(await simulation.act([trigger])).toMatchObject([{ done: true, seconds: 0.5 }]);
    await simulation.advance(1);
    expect(await messages()).toEqual(['hold', 'client true', 'server Mia']);
    await simulation.evaluate(1, 'workspace.Thing.ProximityPrompt.Enabled = false');
    expect(await simulation.act([trigger])).toMatchObject([{ done: false, reason: 'disabled' }]);
    await simulation.evaluate('server', 'workspace.Thing:Destroy()');
    await simulation.advance(0.2);
    expect(await simulation.act([trigger])).toMatchObject([{ done: false, reason: 'missing' }]);
  });

  test('scripts of the client hear when a prompt comes and goes', async () => {
    await simulation.evaluate(
      'server',
      `game.Players.Mia.Character:PivotTo(CFrame.new(0, 3, 40))
       ${door(2, 'Instance.new("ProximityPrompt").Parent = part')}`,
    );
    await simulation.advance(0.2);
    await simulation.evaluate(
      1,
      `local service = game:GetService("ProximityPromptService")
       service.PromptShown:Connect(function(prompt) print("shown", prompt.Parent) end)
       workspace.Thing.ProximityPrompt.PromptHidden:Connect(function() print("hidden") end)`,
    );
    for (const z of [-8, 40]) {
      await simulation.evaluate('server', `game.Players.Mia.Character:PivotTo(CFrame.new(0, 3, ${z}))`);
      await simulation.advance(1);
    }
    expect(await messages()).toEqual(['shown Thing', 'hidden']);
    await simulation.evaluate('server', 'workspace.Thing:Destroy()');
    await simulation.advance(0.5);
  });

  test('a wall hides a prompt that asks for a line of sight', async () => {
    await simulation.evaluate(
      'server',
      `game.Players.Mia.Character:PivotTo(CFrame.new(0, 3, -8))
       ${door(2, 'Instance.new("ProximityPrompt").Parent = part')}
       local wall = part:Clone()
       wall:ClearAllChildren()
       wall.Name, wall.Size, wall.Position = "Wall", Vector3.new(10, 10, 1), Vector3.new(0, 5, -11)
       wall.Parent = workspace`,
    );
    await simulation.advance(0.2);
    const trigger = { userId: 1, kind: 'trigger', prompt: 'Workspace.Thing' } as const;
    expect(await simulation.act([trigger])).toMatchObject([{ done: false, reason: 'out-of-sight' }]);
    await simulation.evaluate('server', 'workspace.Wall:Destroy()');
    await simulation.advance(0.2);
    expect(await simulation.act([trigger])).toMatchObject([{ done: true }]);
    await simulation.evaluate('server', 'workspace.Thing:Destroy()');
  });

  test('a click reaches the detector of a near part', async () => {
    await simulation.evaluate(
      'server',
      `game.Players.Mia.Character:PivotTo(CFrame.new(0, 3, 0))
       ${door(2, 'local d = Instance.new("ClickDetector") d.MouseClick:Connect(function(p) print("clicked", p) end) d.Parent = part')}`,
    );
    await simulation.advance(0.2);
    expect(await simulation.act([{ userId: 1, kind: 'click', path: 'Workspace.Thing' }])).toMatchObject([
      { done: true },
    ]);
    await simulation.advance(0.2);
    expect(await messages()).toEqual(['clicked Mia']);
    await simulation.evaluate('server', 'workspace.Thing.ClickDetector.MaxActivationDistance = 5');
    await simulation.advance(0.2);
    expect(await simulation.act([{ userId: 1, kind: 'click', path: 'Workspace.Thing' }])).toMatchObject([
      { done: false, reason: 'out-of-reach' },
    ]);
    await simulation.evaluate('server', 'workspace.Thing:Destroy()');
  });
});

describe('a tween', () => {
  test('moves properties along its curve and completes', async () => {
    const [middle, end, state] = await simulation.evaluate(
      'server',
      `local part = Instance.new("Part")
       local tween = game:GetService("TweenService"):Create(part, TweenInfo.new(1, Enum.EasingStyle.Linear), { Transparency = 1, Size = Vector3.new(8, 8, 8) })
       tween:Play()
       task.wait(0.5)
       local middle = part.Transparency
       local state = tween.Completed:Wait()
       return middle, part.Size.X, state.Name`,
    );
    expect(middle).toBeCloseTo(0.5, 1);
    expect([end, state]).toEqual([8, 'Completed']);
  });

  test('can be cancelled, reverses, and refuses what it cannot move', async () => {
    const results = await simulation.evaluate(
      'server',
      `local TweenService = game:GetService("TweenService")
       local part = Instance.new("Part")
       local there = TweenService:Create(part, TweenInfo.new(1, Enum.EasingStyle.Quad, Enum.EasingDirection.Out, 0, true), { Transparency = 1 })
       there:Play()
       there.Completed:Wait()
       local back = part.Transparency
       there:Play()
       task.wait(0.2)
       there:Cancel()
       local kept = part.Transparency > 0 and part.Transparency < 1
       local _, none = pcall(function() TweenService:Create(part, TweenInfo.new(1), { Foo = 1 }) end)
       local _, wrong = pcall(function() TweenService:Create(part, TweenInfo.new(1), { Transparency = "x" }) end)
       return back, kept, there.PlaybackState.Name, (none:gsub("^.-:%d+: ", "")), (wrong:gsub("^.-:%d+: ", "")),
         TweenService:GetValue(0.5, Enum.EasingStyle.Quad, Enum.EasingDirection.In)`,
    );
    expect(results).toEqual([
      0,
      true,
      'Cancelled',
      "TweenService:Create no property named 'Foo' for object 'Part'",
      "TweenService:Create property named 'Transparency' cannot be tweened due to type mismatch (property is a 'float', but given type is 'string')",
      0.25,
    ]);
  });
});
