import { describe, expect, it } from 'vitest';
import {
  classNames,
  enumItemName,
  enumValue,
  findCallback,
  findClass,
  findEnum,
  findEvent,
  findMember,
  findMethod,
  findProperty,
  isA,
  isCreatable,
  isDeprecated,
  isService,
  memberNames,
  reflectionSource,
} from './engine.ts';

describe('classes of the engine', () => {
  it('knows what inherits from what', () => {
    expect(isA('Part', 'BasePart')).toBe(true);
    expect(isA('Part', 'Part')).toBe(true);
    expect(isA('Part', 'Object')).toBe(true);
    expect(isA('BasePart', 'Part')).toBe(false);
    expect(isA('Folder', 'BasePart')).toBe(false);
    expect(findClass('Object')?.superclass).toBeUndefined();
  });

  it('reaches the root from every class', () => {
    for (const name of classNames()) expect(isA(name, 'Object'), name).toBe(true);
    expect(classNames().length).toBeGreaterThan(700);
  });

  it('tells services, creatable and abstract classes apart', () => {
    expect(isService('Workspace')).toBe(true);
    expect(isService('ReplicatedStorage')).toBe(true);
    expect(isService('Part')).toBe(false);
    expect(isCreatable('Part')).toBe(true);
    expect(isCreatable('BasePart')).toBe(false);
    expect(isCreatable('Workspace')).toBe(false);
  });

  it('answers nothing for what does not exist, prototype names included', () => {
    for (const name of ['Prt', '', 'constructor', '__proto__', 'toString']) {
      expect(findClass(name)).toBeUndefined();
      expect(isA(name, 'Object')).toBe(false);
      expect(findProperty('Part', name)).toBeUndefined();
      expect(findMember(name, 'Name')).toBeUndefined();
      expect(findEnum(name)).toBeUndefined();
      expect(enumValue('Material', name)).toBeUndefined();
    }
  });

  it('says where it comes from', () => {
    expect(reflectionSource()).toMatch(/^@rbxts\/types \d+\.\d+\.\d+$/);
  });
});

describe('members', () => {
  it('finds inherited properties with their types', () => {
    expect(findProperty('Part', 'Anchored')).toMatchObject({
      owner: 'BasePart',
      type: { kind: 'bool' },
      readOnly: false,
    });
    expect(findProperty('Part', 'Material')?.type).toEqual({ kind: 'enum', name: 'Material' });
    expect(findProperty('WeldConstraint', 'Part0')?.type).toEqual({ kind: 'class', name: 'BasePart' });
    expect(findProperty('Script', 'Source')?.type).toEqual({ kind: 'datatype', name: 'ProtectedString' });
    expect(findProperty('BillboardGui', 'Adornee')?.type).toEqual({ kind: 'class', name: 'Instance' });
  });

  it('knows who may write', () => {
    expect(findProperty('Part', 'AssemblyMass')?.readOnly).toBe(true);
    expect(findProperty('Workspace', 'StreamingEnabled')).toMatchObject({ readOnly: false, pluginWritable: true });
    expect(findProperty('Workspace', 'StreamingMinRadius')).toMatchObject({ fileOnly: true });
    expect(findProperty('Instance', 'RobloxLocked')?.pluginOnly).toBe(true);
  });

  it('finds methods with parameters, yielding ones marked', () => {
    expect(findMethod('Part', 'Clone')?.signatures[0]?.parameters).toEqual([]);
    expect(findMethod('Part', 'FindFirstChild')?.signatures[0]?.parameters).toMatchObject([
      { name: 'childName', optional: false },
      { name: 'recursive', type: 'boolean', optional: true },
    ]);
    expect(findMethod('RemoteFunction', 'InvokeServer')).toMatchObject({ yields: true });
    expect(findMethod('MarketplaceService', 'GetProductInfo')?.signatures.length).toBeGreaterThan(1);
  });

  it('finds events with what listeners are given, and callbacks', () => {
    expect(findEvent('Part', 'Touched')?.parameters).toMatchObject([{ type: 'BasePart' }]);
    expect(findCallback('RemoteFunction', 'OnServerInvoke')).toBeDefined();
    expect(findCallback('BindableFunction', 'OnInvoke')).toBeDefined();
    expect(findProperty('RemoteFunction', 'OnServerInvoke')).toBeUndefined();
  });

  it('keeps file-only properties from scripts', () => {
    expect(findMember('Workspace', 'StreamingMinRadius')).toBeUndefined();
    expect(memberNames('Workspace')).not.toContain('StreamingMinRadius');
    expect(memberNames('Part')).toEqual(expect.arrayContaining(['Anchored', 'Clone', 'Touched', 'Name']));
    expect(memberNames('Part').some((name) => name.startsWith('_nominal'))).toBe(false);
  });

  it('knows what is deprecated', () => {
    expect(isDeprecated('Humanoid', 'LoadAnimation')).toBe(true);
    expect(isDeprecated('Animator', 'LoadAnimation')).toBe(false);
    expect(isDeprecated('BodyVelocity')).toBe(true);
    expect(isDeprecated('Part')).toBe(false);
    expect(isDeprecated('Part', 'Anchored')).toBe(false);
  });
});

describe('enums', () => {
  it('has the numbers of the engine', () => {
    expect(enumValue('Material', 'Grass')).toBe(1280);
    expect(enumValue('Enum.Material', 'Plastic')).toBe(256);
    expect(enumValue('NormalId', 'Left')).toBe(3);
    expect(enumValue('Material', 'Chocolate')).toBeUndefined();
  });

  it('turns every number back into an item with that number', () => {
    for (const name of ['Material', 'KeyCode', 'EasingStyle', 'Font']) {
      for (const [item, value] of Object.entries(findEnum(name)?.items ?? {})) {
        const back = enumItemName(name, value);
        expect(back === item || (back !== undefined && enumValue(name, back) === value), `${name}.${item}`).toBe(true);
      }
    }
    expect(enumItemName('Material', 1280)).toBe('Grass');
    expect(enumItemName('Material', 1)).toBeUndefined();
  });
});
