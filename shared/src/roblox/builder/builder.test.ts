import { describe, expect, expectTypeOf, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { cframe, color3, enumItem, refTo, rgb, vector3 } from '../instance/index.ts';
import { instance, type PropertiesOf } from './builder.ts';

describe('building an instance', () => {
  it('takes fields, properties and children as one writes them', () => {
    const floor = instance(
      'Part',
      {
        Name: 'Floor',
        Ref: 'floor',
        Tags: ['ground'],
        Attributes: { Zone: 2, Label: 'A', Open: true },
        Size: vector3(40, 1, 40),
        CFrame: cframe(0, -0.5, 0),
        Color: rgb(10, 20, 30),
        Material: 'Grass',
        Anchored: true,
      },
      [instance('Decal', { Texture: 'rbxassetid://1', Face: enumItem('NormalId', 'Top') })],
    );
    expect(floor).toEqual({
      className: 'Part',
      name: 'Floor',
      ref: 'floor',
      tags: ['ground'],
      attributes: {
        Zone: { type: 'float64', value: 2 },
        Label: { type: 'string', value: 'A' },
        Open: { type: 'bool', value: true },
      },
      properties: {
        Size: { type: 'Vector3', x: 40, y: 1, z: 40 },
        CFrame: cframe(0, -0.5, 0),
        Color: { type: 'Color3uint8', r: 10, g: 20, b: 30 },
        Material: { type: 'Enum', enum: 'Material', item: 'Grass' },
        Anchored: { type: 'bool', value: true },
      },
      children: [
        {
          className: 'Decal',
          name: 'Decal',
          tags: [],
          attributes: {},
          properties: {
            Texture: { type: 'ContentId', url: 'rbxassetid://1' },
            Face: { type: 'Enum', enum: 'NormalId', item: 'Top' },
          },
          children: [],
        },
      ],
    });
  });

  it('stores a number, a string and a colour as the property does', () => {
    expect(instance('IntValue', { Value: 7 }).properties.Value).toEqual({ type: 'int64', value: '7' });
    expect(instance('NumberValue', { Value: 7 }).properties.Value).toEqual({ type: 'float64', value: 7 });
    expect(instance('Part', { Transparency: 0.5 }).properties.Transparency).toEqual({ type: 'float32', value: 0.5 });
    expect(instance('ScreenGui', { DisplayOrder: 3 }).properties.DisplayOrder).toEqual({ type: 'int32', value: 3 });
    expect(instance('Script', { Source: 'print(1)' }).properties.Source).toEqual({
      type: 'ProtectedString',
      value: 'print(1)',
    });
    expect(instance('Part', { Color: color3(1, 0, 0.5) }).properties.Color).toEqual(rgb(255, 0, 128));
    expect(instance('PointLight', { Color: rgb(255, 0, 51) }).properties.Color).toEqual(color3(1, 0, 0.2));
    expect(instance('Model', { WorldPivot: cframe(1, 2, 3) }).properties.WorldPivot).toEqual({
      type: 'OptionalCFrame',
      value: cframe(1, 2, 3),
    });
    expect(instance('WeldConstraint', { Part0: refTo('floor') }).properties.Part0).toEqual(refTo('floor'));
  });

  it('leaves out what is undefined', () => {
    expect(instance('Part', { Anchored: undefined, Name: undefined })).toMatchObject({ name: 'Part', properties: {} });
  });

  const refused: readonly [string, string, Record<string, string | number | boolean>, string][] = [
    ['an unknown class', 'Prt', {}, 'class-unknown'],
    ['a name of the prototype', 'constructor', {}, 'class-unknown'],
    ['an abstract class', 'BasePart', {}, 'class-not-stored'],
    ['an unknown property', 'Part', { Colour: 1 }, 'property-unknown'],
    ['a property of the prototype', 'Part', { toString: 1 }, 'property-unknown'],
    ['a derived property', 'Part', { Position: 1 }, 'property-not-stored'],
    ['a computed property', 'Part', { AssemblyMass: 1 }, 'property-read-only'],
    ['a value of another type', 'Part', { Anchored: 'yes' }, 'property-type'],
    ['half an integer', 'ScreenGui', { DisplayOrder: 0.5 }, 'property-type'],
    ['an integer out of range', 'ScreenGui', { DisplayOrder: 2 ** 31 }, 'property-type'],
    ['an unknown enum item', 'Part', { Material: 'Chocolate' }, 'enum-item-unknown'],
  ];
  it.each(refused)('refuses %s', (_what, className, given, code) => {
    const error = failureOf(() => instance(className, given));
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
    expect(error.details.className).toBe(className);
  });

  it('refuses an item of another enum', () => {
    expect(failureOf(() => instance('Part', { Material: enumItem('NormalId', 'Top') })).code).toBe('enum-item-unknown');
  });

  it('refuses a name that SetAttribute would', () => {
    for (const name of ['', 'a b', 'RBXa', 'é', 'x'.repeat(101)]) {
      expect(failureOf(() => instance('Folder', { Attributes: { [name]: 1 } })).code).toBe('attribute-name-invalid');
    }
    expect(instance('Folder', { Attributes: { 'a/b.c-d_9': 1 } }).attributes).toHaveProperty(['a/b.c-d_9']);
  });

  it('is checked by the compiler as well, where the class is named', () => {
    expectTypeOf<PropertiesOf<'Part'>['Anchored']>().toEqualTypeOf<
      boolean | { readonly type: 'bool'; readonly value: boolean } | undefined
    >();
    expectTypeOf<'Grass'>().toExtend<PropertiesOf<'Part'>['Material']>();
    expectTypeOf<'Chocolate'>().not.toExtend<PropertiesOf<'Part'>['Material']>();
    expectTypeOf<PropertiesOf<'Part'>>().not.toHaveProperty('Position');
    expectTypeOf<PropertiesOf<'Part'>>().not.toHaveProperty('Texture');
  });

  it('names what to set instead', () => {
    expect(failureOf(() => instance('Part' as string, { Position: vector3(1, 2, 3) })).hint).toBe(
      'Set CFrame instead.',
    );
  });
});

function failureOf(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Expected a failure.');
}
