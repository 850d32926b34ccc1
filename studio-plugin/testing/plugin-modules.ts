/**
 * The compiled plugin's modules inside a simulated Studio, with another script in the place of the plugin's own: a driver,
 * written in Luau, that requires them and offers functions to the test.
 */
import { readFileSync } from 'node:fs';
import { instance, readRobloxFile, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { openStudio, type StudioOptions, type StudioSession } from '@toolboxai/shared/roblox/simulator/studio';
import { buildPlugin, PLUGIN_FILE } from '../scripts/plugin-build.ts';

/**
 * @param driver the body of a function of a name and an argument as JSON, which returns something that JSON can hold; `plugin`
 * and `script` are the plugin's
 */
export class PluginModules {
  readonly studio: StudioSession;

  private constructor(studio: StudioSession) {
    this.studio = studio;
  }

  static async open(driver: string, options: StudioOptions = {}): Promise<PluginModules> {
    await buildPlugin();
    const [plugin] = readRobloxFile(readFileSync(PLUGIN_FILE)).roots;
    const root = instance('Script', { Name: 'ToolBoxAI', Source: `${driver}\n${OFFER}` }, plugin?.children ?? []);
    const studio = await openStudio([instance('Workspace'), instance('ServerScriptService')], {
      timeLimitMs: 60_000,
      ...options,
      plugins: [{ name: 'ToolBoxAI.rbxm', file: writeRobloxBinary([root], { kind: 'model' }) }],
    });
    return new PluginModules(studio);
  }

  /** What the driver's function gives. */
  async call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    const [answer] = await this.studio.evaluate(
      'return game.TestService.Driver:Invoke(...)',
      name,
      JSON.stringify(args),
    );
    return JSON.parse(String(answer))[0];
  }
}

const OFFER = `
local Http = game:GetService("HttpService")
local door = Instance.new("BindableFunction")
door.Name = "Driver"
door.OnInvoke = function(name, json)
  return Http:JSONEncode({ offers[name](table.unpack(Http:JSONDecode(json))) })
end
door.Parent = game:GetService("TestService")
`;
