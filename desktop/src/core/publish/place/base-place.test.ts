/** What a place is set to is read back from the files that leave, in both formats, under the names that Roblox reads. */
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import {
  findFileProperty,
  type Instance,
  type PropertyValue,
  readRobloxBinary,
  readRobloxXml,
  writeRobloxBinary,
  writeRobloxXml,
} from '@toolboxai/shared/roblox';
import { describe, expect, it } from 'vitest';
import { services } from './services.ts';
import { THEME_LOOKS } from './themes/index.ts';

const sample = sampleLesson();
const place = services(sample.world, THEME_LOOKS[sample.world.theme], {});
const xml = writeRobloxXml(place, { kind: 'place' });
const files = [
  ['.rbxlx', readRobloxXml(xml).roots],
  ['.rbxl', readRobloxBinary(writeRobloxBinary(place, { kind: 'place' })).roots],
] as const;

const bool = (value: boolean): PropertyValue => ({ type: 'bool', value });
const item = (name: string, value: string): PropertyValue => ({ type: 'Enum', enum: name, item: value });
const float = (value: number): PropertyValue => ({ type: 'float32', value });

/** Class, property, and what it must be; what the file calls it where that is another name. */
const SETTINGS: readonly (readonly [string, string, PropertyValue, string?])[] = [
  ['Workspace', 'StreamingEnabled', bool(true)],
  ['Workspace', 'StreamingMinRadius', { type: 'int32', value: 128 }],
  ['Workspace', 'StreamingTargetRadius', { type: 'int32', value: 512 }],
  ['Workspace', 'StreamOutBehavior', item('StreamOutBehavior', 'LowMemory')],
  ['Workspace', 'StreamingIntegrityMode', item('StreamingIntegrityMode', 'PauseOutsideLoadedArea')],
  ['Workspace', 'ModelStreamingBehavior', item('ModelStreamingBehavior', 'Improved')],
  ['Workspace', 'SignalBehavior', item('SignalBehavior', 'Deferred'), 'SignalBehavior2'],
  ['Workspace', 'FallenPartsDestroyHeight', float(-100)],
  ['Workspace', 'RejectCharacterDeletions', item('RejectCharacterDeletions', 'Enabled')],
  ['Workspace', 'AllowThirdPartySales', bool(false)],
  ['HttpService', 'HttpEnabled', bool(true)],
  ['Players', 'CharacterAutoLoads', bool(true)],
  ['Players', 'RespawnTime', float(2)],
  ['StarterPlayer', 'CharacterUseJumpPower', bool(false)],
  ['StarterPlayer', 'CharacterJumpHeight', float(5)],
  ['StarterPlayer', 'CharacterWalkSpeed', float(16)],
  ['StarterPlayer', 'EnableMouseLockOption', bool(false)],
  ['Lighting', 'Technology', item('Technology', 'ShadowMap')],
  ['Lighting', 'PrioritizeLightingQuality', bool(false)],
  ['TextChatService', 'ChatVersion', item('ChatVersion', 'TextChatService')],
  ['TextChatService', 'CreateDefaultTextChannels', bool(false)],
  ['ChatInputBarConfiguration', 'Enabled', bool(false)],
  ['ChatWindowConfiguration', 'Enabled', bool(false)],
  ['BubbleChatConfiguration', 'Enabled', bool(false)],
  ['VoiceChatService', 'EnableDefaultVoice', bool(false)],
  ['ServerScriptService', 'LoadStringEnabled', bool(false)],
  ['InsertService', 'AllowInsertFreeModels', bool(false)],
];

function find(roots: readonly Instance[], className: string): Instance | undefined {
  for (const root of roots) {
    const found = root.className === className ? root : find(root.children, className);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('the base of every place', () => {
  it.each(files)('is read back from a %s as it was set', (_, roots) => {
    for (const [className, property, value] of SETTINGS) {
      expect(find(roots, className)?.properties[property], `${className}.${property}`).toEqual(value);
    }
  });

  it('stands in the file under the names that Roblox reads', () => {
    for (const [className, property, , fileName = property] of SETTINGS) {
      expect(findFileProperty(className, property), property).toMatchObject({ fileName });
      expect(xml).toContain(`name="${fileName}"`);
    }
  });

  it('has every service once, and the same whatever the lesson', () => {
    const classes = place.map(({ className }) => className);
    expect(new Set(classes).size).toBe(classes.length);
    const other = services({ ...sample.world, theme: 'volcano' }, THEME_LOOKS.volcano, {});
    const settings = (roots: readonly Instance[]) =>
      SETTINGS.map(([className, property]) => find(roots, className)?.properties[property]);
    expect(settings(other)).toEqual(settings(place));
  });
});
