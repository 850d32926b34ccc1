import { describe, expect, it } from 'vitest';
import { defaultValuesJson } from './default-values.ts';
import { defaultValue } from './defaults.ts';
import { classNames, enumValue, findProperty, propertiesOf } from './engine.ts';
import { findFileProperty, isStorable, isStored } from './file-properties.ts';

describe('default values', () => {
  it('are those of the engine, by class', () => {
    expect(defaultValue('Part', 'Anchored')).toEqual({ type: 'bool', value: false });
    expect(defaultValue('Part', 'Transparency')).toEqual({ type: 'float32', value: 0 });
    expect(defaultValue('Part', 'Size')).toEqual({ type: 'Vector3', x: 4, y: Math.fround(1.2), z: 2 });
    expect(defaultValue('Part', 'TopSurface')).not.toEqual(defaultValue('MeshPart', 'TopSurface'));
    expect(defaultValue('Model', 'Scale')).toEqual({ type: 'float32', value: 1 });
    expect(defaultValue('Model', 'WorldPivot')).toEqual({ type: 'OptionalCFrame', value: null });
    expect(defaultValue('UISizeConstraint', 'MaxSize')).toMatchObject({ x: Number.POSITIVE_INFINITY });
    expect(defaultValue('Terrain', 'Anchored')).toEqual({ type: 'bool', value: true });
  });

  it('are nothing for what leads somewhere', () => {
    expect(defaultValue('ObjectValue', 'Value')).toEqual({ type: 'Ref', target: null });
    expect(defaultValue('Decal', 'Texture')).toEqual({ type: 'ContentId', url: '' });
  });

  it('are not guessed', () => {
    expect(defaultValue('Part', 'BrickColor')).toBeUndefined();
    expect(defaultValue('Part', 'Position')).toBeUndefined();
    expect(defaultValue('Part', 'NoSuchProperty')).toBeUndefined();
    expect(defaultValue('NoSuchClass', 'Anchored')).toBeUndefined();
  });

  it('have the type of their property in every class, and name enum items that exist', () => {
    let known = 0;
    for (const className of classNames().filter(isStorable)) {
      for (const { name } of propertiesOf(className)) {
        const value = defaultValue(className, name);
        const property = findFileProperty(className, name);
        if (value === undefined || !isStored(property)) continue;
        known += 1;
        expect(value.type, `${className}.${name}`).toBe(property.type);
        if (value.type === 'Enum') {
          expect(value.enum, `${className}.${name}`).toBe(property.enum);
          expect(enumValue(value.enum, value.item), `${className}.${name}`).toBeDefined();
        }
      }
    }
    expect(known).toBeGreaterThan(5_000);
  });

  it('speak only of properties that there are', () => {
    const missing = Object.keys(JSON.parse(defaultValuesJson)).filter((key) => {
      const [className = '', name = ''] = key.split('.');
      return findProperty(className, name) === undefined;
    });
    expect(missing).toEqual([]);
  });
});
