import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStudio, type StudioSession } from './index.ts';

let studio: StudioSession;

beforeAll(async () => {
  studio = await openStudio();
  await studio.evaluate(`_G.made = {}
    for index = 1, 6 do
      local part = Instance.new("Part") part.Name = "P" .. index part.Parent = if index % 2 == 0 then workspace else game.ServerStorage
      _G.made[index] = part
    end
    game:GetService("ChangeHistoryService"):ResetWaypoints()`);
}, 60_000);
afterAll(() => studio.dispose());

/** Something a creator does to one of the parts; what cannot be done (a circle) is left out. */
const change = fc.record({
  part: fc.integer({ min: 1, max: 6 }),
  what: fc.constantFrom('name', 'color', 'into', 'out', 'away', 'tag', 'attribute', 'reference', 'clone'),
  value: fc.integer({ min: 1, max: 6 }),
});

const APPLY = `
  local changes = ...
  for _, change in changes do
    local part, other = _G.made[change.part], _G.made[change.value]
    local acts = {
      name = function() part.Name = "N" .. change.value end,
      color = function() part.Color = Color3.fromRGB(change.value, 0, 0) end,
      into = function() part.Parent = other end,
      out = function() part.Parent = workspace end,
      away = function() part.Parent = nil end,
      tag = function() if part:HasTag("t") then part:RemoveTag("t") else part:AddTag("t") end end,
      attribute = function() part:SetAttribute("a", if change.value == 1 then nil else change.value) end,
      reference = function()
        local link = part:FindFirstChildOfClass("ObjectValue") or Instance.new("ObjectValue", part)
        link.Value = other
      end,
      clone = function() local copy = part:Clone() copy.Name = "C" copy.Parent = game.ReplicatedStorage end,
    }
    -- What is done outside the tree is no part of its history.
    local comesIn = change.what == "out" or change.what == "into" and other:IsDescendantOf(game)
    if part:IsDescendantOf(game) or comesIn then pcall(acts[change.what]) end
  end`;

/** The place in words, whatever the order of children. */
const LOOK = `
  local function words(h)
    local inner = {}
    for _, child in h:GetChildren() do table.insert(inner, words(child)) end
    table.sort(inner)
    local more = ""
    if h:IsA("Part") then
      more = h.Color:ToHex() .. tostring(h:HasTag("t")) .. tostring(h:GetAttribute("a"))
    elseif h:IsA("ObjectValue") then
      more = tostring(h.Value)
    end
    return h.ClassName .. ":" .. h.Name .. more .. "(" .. table.concat(inner, ",") .. ")"
  end
  return words(workspace) .. words(game.ServerStorage) .. words(game.ReplicatedStorage)`;

const look = async () => (await studio.evaluate(LOOK))[0];

describe('undo', () => {
  test('leads back through every step, and redo forward again', async () => {
    const steps = fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc
        .asyncProperty(steps, async (made) => {
          const seen = [await look()];
          for (const changes of made) {
            const before = (await studio.history()).undo.length;
            await studio.evaluate(APPLY, changes);
            // What changed nothing is no step.
            if ((await studio.history()).undo.length > before) seen.push(await look());
          }
          for (const expected of seen.slice(0, -1).reverse()) {
            expect(await studio.undo()).toBe('Command');
            expect(await look()).toBe(expected);
          }
          expect(await studio.undo()).toBeUndefined();
          for (const expected of seen.slice(1)) {
            await studio.redo();
            expect(await look()).toBe(expected);
          }
        })
        .beforeEach(async () => {
          while ((await studio.undo()) !== undefined);
          await studio.evaluate('game:GetService("ChangeHistoryService"):ResetWaypoints()');
        }),
      { numRuns: 30 },
    );
  });
});
