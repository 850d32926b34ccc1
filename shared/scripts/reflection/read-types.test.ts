import { describe, expect, it } from 'vitest';
import { readTypes } from './read-types.ts';

const NONE = `
interface Services { Lamps: Lamps; }
interface CreatableInstances { Lamp: Lamp; }
interface RBXObject { readonly _nominal_Object: unique symbol; readonly ClassName: string; }
interface Instance extends RBXObject { Parent: Instance | undefined; }
interface NotAClass { Size: number; }
/** A lamp. @deprecated */
interface Lamp extends Instance {
  readonly _nominal_Lamp: unique symbol;
  Brightness: number;
  Mode: Enum.LampMode;
  readonly Heat: number;
  get Wired(): boolean;
  Subject: Instance | Lamp | undefined;
  OnQuery: ((question: string) => number) | undefined;
  readonly Broke: RBXScriptSignal<(reason: string, by?: Instance) => void>;
  /**
   * Waits.
   *
   * - **Tags**: Hidden, Yields
   */
  Light(this: Lamp, seconds?: number): void;
  /** @deprecated */
  Light(this: Lamp, until: string, ...rest: Array<number>): boolean;
  readonly Gone: never;
}
interface Lamps extends Instance {}
`;
const PLUGIN = 'interface Lamp extends Instance { set Wired(value: boolean); Secret: string; }';
const ENUMS = `
declare namespace Enum {
  export namespace LampMode {
    export interface On extends globalThis.EnumItem { Name: "On"; Value: 2; }
    export const On: On;
    /** @deprecated */
    export interface Off extends globalThis.EnumItem { Name: "Off"; Value: -1; }
    export const Off: Off;
  }
}`;

const data = readTypes(
  [
    { text: NONE, plugin: false },
    { text: PLUGIN, plugin: true },
  ],
  ENUMS,
  'test',
);

describe('reading the declarations of the engine', () => {
  it('takes the interfaces that extend the root, and no others', () => {
    expect(Object.keys(data.classes)).toEqual(['Instance', 'Lamp', 'Lamps', 'Object']);
    expect(data.classes.Instance?.superclass).toBe('Object');
    expect(data.classes.Lamp).toMatchObject({ creatable: true, service: false, deprecated: true });
    expect(data.classes.Lamps).toMatchObject({ creatable: false, service: true });
  });

  it('reads properties, merging what plugins may do', () => {
    const properties = data.classes.Lamp?.properties;
    expect(Object.keys(properties ?? {})).toEqual(['Brightness', 'Mode', 'Heat', 'Wired', 'Subject', 'Secret']);
    expect(properties?.Mode?.type).toEqual({ kind: 'enum', name: 'LampMode' });
    expect(properties?.Subject?.type).toEqual({ kind: 'class', name: 'Instance' });
    expect(properties?.Heat?.readOnly).toBe(true);
    expect(properties?.Wired).toMatchObject({ readOnly: false, pluginWritable: true, pluginOnly: false });
    expect(properties?.Secret?.pluginOnly).toBe(true);
  });

  it('reads methods with all their signatures, events and callbacks', () => {
    expect(data.classes.Lamp?.methods.Light).toMatchObject({
      yields: true,
      hidden: true,
      signatures: [
        { parameters: [{ name: 'seconds', type: 'number', optional: true, rest: false }], returns: 'void' },
        { parameters: [{ name: 'until' }, { name: 'rest', rest: true }], returns: 'boolean' },
      ],
    });
    expect(data.classes.Lamp?.events.Broke?.parameters).toMatchObject([
      { name: 'reason' },
      { name: 'by', optional: true },
    ]);
    expect(data.classes.Lamp?.callbacks.OnQuery?.signature).toBe('(question: string) => number');
  });

  it('reads enums with numbers', () => {
    expect(data.enums.LampMode).toEqual({
      name: 'LampMode',
      deprecated: false,
      items: { On: 2, Off: -1 },
      deprecatedItems: ['Off'],
    });
  });
});
