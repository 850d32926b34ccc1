import { describe, expect, it } from 'vitest';
import { classNames, findClass, findEnum, findProperty, propertiesOf } from './engine.ts';
import { FILE_NAMES, OLD_FILE_NAMES, STORED_THOUGH_NOT_CREATABLE, STORED_THOUGH_READ_ONLY } from './file-names.ts';
import { findFileProperty, isStorable, isStored, propertyNameOf } from './file-properties.ts';
import { NUMBER_TYPES, STORED_TYPES } from './file-types.ts';
import { NOT_STORED_PROPERTIES } from './not-stored.ts';

describe('properties in files', () => {
  it('names and types them as the file does', () => {
    expect(findFileProperty('Part', 'Size')).toMatchObject({ fileName: 'size', type: 'Vector3' });
    expect(findFileProperty('Part', 'Color')).toMatchObject({ fileName: 'Color3uint8', type: 'Color3uint8' });
    expect(findFileProperty('Part', 'Shape')).toMatchObject({ fileName: 'shape', type: 'Enum', enum: 'PartType' });
    expect(findFileProperty('PointLight', 'Color')).toMatchObject({ fileName: 'Color', type: 'Color3' });
    expect(findFileProperty('Script', 'Source')).toMatchObject({ type: 'ProtectedString' });
    expect(findFileProperty('Model', 'Scale')).toMatchObject({ fileName: 'ScaleFactor', type: 'float32' });
    expect(findFileProperty('Folder', 'Archivable')).toMatchObject({ fileName: 'archivable', type: 'bool' });
    expect(findFileProperty('Sound', 'RollOffMaxDistance')).toMatchObject({ fileName: 'xmlRead_MaxDistance_3' });
    expect(findFileProperty('Workspace', 'SignalBehavior')).toMatchObject({
      fileName: 'SignalBehavior2',
      type: 'Enum',
    });
    expect(findFileProperty('Workspace', 'StreamingMinRadius')).toMatchObject({ type: 'int32' });
    expect(findFileProperty('TextLabel', 'FontFace')).toMatchObject({ type: 'Font' });
    expect(findFileProperty('TextLabel', 'ZIndex')).toMatchObject({ type: 'int32' });
    expect(findFileProperty('NumberValue', 'Value')).toMatchObject({ type: 'float64' });
    expect(findFileProperty('IntValue', 'Value')).toMatchObject({ type: 'int64' });
    expect(findFileProperty('Decal', 'Texture')).toMatchObject({ type: 'ContentId' });
  });

  it('says what is not stored and what to set instead', () => {
    expect(findFileProperty('Part', 'Position')).toEqual({ reason: 'not-stored', instead: 'CFrame' });
    expect(findFileProperty('Part', 'AssemblyMass')).toEqual({ reason: 'read-only', instead: undefined });
    expect(findFileProperty('Part', 'Sparkle')).toBeUndefined();
    expect(isStored(findFileProperty('TextChatService', 'ChatVersion'))).toBe(true);
  });

  it('turns file names back, only where they mean the property', () => {
    expect(propertyNameOf('Part', 'size')).toBe('Size');
    expect(propertyNameOf('Fire', 'size')).toBe('Size');
    expect(propertyNameOf('Humanoid', 'size')).toBe('size');
    expect(propertyNameOf('BodyGyro', 'cframe')).toBe('CFrame');
    expect(propertyNameOf('NoSuchClass', 'archivable')).toBe('archivable');
  });

  it('inverts every name it writes, in every class', () => {
    for (const className of classNames()) {
      const fileNames = new Set<string>();
      for (const { name } of propertiesOf(className)) {
        const answer = findFileProperty(className, name);
        if (!isStored(answer)) continue;
        expect(propertyNameOf(className, answer.fileName), `${className}.${name}`).toBe(name);
        expect(fileNames.has(answer.fileName), `${className}.${name} is written twice`).toBe(false);
        fileNames.add(answer.fileName);
        if (answer.type === 'Enum') expect(findEnum(answer.enum ?? ''), `${className}.${name}`).toBeDefined();
      }
    }
  });

  it('stores no abstract class', () => {
    expect(isStorable('Part')).toBe(true);
    expect(isStorable('Workspace')).toBe(true);
    expect(isStorable('Terrain')).toBe(true);
    expect(isStorable('BasePart')).toBe(false);
    expect(isStorable('Player')).toBe(false);
  });
});

describe('the reviewed tables', () => {
  it('speak only of properties that the declaring class has', () => {
    const keys = [
      ...Object.keys(FILE_NAMES),
      ...Object.keys(STORED_TYPES),
      ...STORED_THOUGH_READ_ONLY,
      ...NUMBER_TYPES.keys(),
      ...NOT_STORED_PROPERTIES.keys(),
      ...Object.entries(OLD_FILE_NAMES).map(([key, name]) => `${key.split('.')[0]}.${name}`),
    ];
    const missing = keys.filter((key) => {
      const [owner = '', name = ''] = key.split('.');
      return findProperty(owner, name)?.owner !== owner;
    });
    expect(missing).toEqual([]);
  });

  it('send nobody to a property that cannot be set either', () => {
    const wrong = [...NOT_STORED_PROPERTIES].filter(([key, instead]) => {
      const [owner = ''] = key.split('.');
      return instead !== undefined && !isStored(findFileProperty(owner, instead));
    });
    expect(wrong).toEqual([]);
  });

  it('list classes that exist and need the exception', () => {
    for (const name of STORED_THOUGH_NOT_CREATABLE) {
      expect(findClass(name), name).toMatchObject({ creatable: false, service: false });
    }
  });
});
