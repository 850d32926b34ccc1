import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { instance } from '../builder/index.ts';
import { MAX_DEPTH } from '../file/index.ts';
import { tree } from '../file/tree.arbitrary.ts';
import { cframeAngles, rgb, vector3 } from '../instance/index.ts';
import { readRobloxXml } from './read.ts';
import { writeRobloxXml } from './write.ts';

const item = (properties: string, className = 'Part', referent = 'RBX0') =>
  `<Item class="${className}" referent="${referent}"><Properties>${properties}</Properties></Item>`;
const file = (body: string) => `<roblox version="4">${body}</roblox>`;
const propertiesOf = (properties: string, className = 'Part') =>
  readRobloxXml(file(item(properties, className))).roots[0]?.properties;

describe('reading what other programs write', () => {
  it('takes a file as Studio saves it', () => {
    const studio = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<!-- saved by Studio -->
<roblox xmlns:xmime="http://www.w3.org/2005/05/xmlmime" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.roblox.com/roblox.xsd" version="4">
	<Meta name="ExplicitAutoJoints">true</Meta>
	<External>null</External>
	<External>nil</External>
	<Item class="Part" referent="RBX466F72207262782D646F6D21203A2D29">
		<Properties>
			<string name="Name">Door</string>
			<BinaryString name="AttributesSerialize"></BinaryString>
			<CoordinateFrame name="CFrame">
				<X>1</X><Y>2</Y><Z>3</Z>
				<R00>0</R00><R01>0</R01><R02>1</R02><R10>0</R10><R11>1</R11><R12>0</R12><R20>-1</R20><R21>0</R21><R22>0</R22>
			</CoordinateFrame>
			<Color3uint8 name="Color3uint8">4284497952</Color3uint8>
			<token name="Material">1280</token>
			<Vector3 name="size">
				<X>4</X>
				<Y>1e1</Y>
				<Z>INF</Z>
			</Vector3>
			<BinaryString name="Tags"><![CDATA[SGVsbG8AZnJvbQBSb2pv]]></BinaryString>
		</Properties>
	</Item>
	<SharedStrings></SharedStrings>
</roblox>`;
    expect(readRobloxXml(studio)).toEqual({
      metadata: { ExplicitAutoJoints: 'true' },
      roots: [
        instance('Part', {
          Name: 'Door',
          Tags: ['Hello', 'from', 'Rojo'],
          CFrame: { ...cframeAngles(0, Math.PI / 2, 0), x: 1, y: 2, z: 3 },
          Color: rgb(96, 64, 32),
          Material: 'Grass',
          Size: vector3(4, 10, Number.POSITIVE_INFINITY),
        }),
      ],
    });
  });

  it('reads by the type of the property, whatever the element is called', () => {
    expect(propertiesOf('<int name="BrickColor">194</int>')).toEqual({
      BrickColor: { type: 'BrickColor', number: 194 },
    });
    expect(propertiesOf('<int name="Value">5</int>', 'IntValue')).toEqual({ Value: { type: 'int64', value: '5' } });
    expect(propertiesOf('<Content name="Texture"><url>a</url></Content>', 'Decal')).toEqual({
      Texture: { type: 'ContentId', url: 'a' },
    });
    expect(propertiesOf('<string name="Source">x</string>', 'Script')).toEqual({
      Source: { type: 'ProtectedString', value: 'x' },
    });
  });

  it('reads older names, and lets the present one win', () => {
    const old = '<float name="size">3</float>';
    const present = '<float name="size_xml">5</float>';
    expect(propertiesOf(old, 'Fire')).toEqual({ Size: { type: 'float32', value: 3 } });
    expect(propertiesOf(old + present, 'Fire')).toEqual({ Size: { type: 'float32', value: 5 } });
    expect(propertiesOf(present + old, 'Fire')).toEqual({ Size: { type: 'float32', value: 5 } });
  });

  it('keeps what it does not know as it is', () => {
    expect(propertiesOf('<Glow name="Future"><a b="1&quot;">x &amp; y</a>z</Glow>')).toEqual({
      Future: { type: 'Unknown', element: 'Glow', xml: '<a b="1&quot;">x &amp; y</a>z' },
    });
    expect(propertiesOf('<token name="Material">77777</token>')).toEqual({ Material: { type: 'Token', value: 77777 } });
    expect(
      propertiesOf(
        '<PhysicalProperties name="CustomPhysicalProperties"><CustomPhysics>false</CustomPhysics><New>1</New></PhysicalProperties>',
      ),
    ).toMatchObject({ CustomPhysicalProperties: { type: 'Unknown', element: 'PhysicalProperties' } });
    expect(readRobloxXml(file(item('', 'FuturePart'))).roots[0]?.className).toBe('FuturePart');
  });

  it('keeps blobs it cannot take apart as bytes, and writes them again', () => {
    const blobs = `<BinaryString name="AttributesSerialize">AQAAAP8=</BinaryString><BinaryString name="Tags">/w==</BinaryString>`;
    const { roots } = readRobloxXml(file(item(blobs)));
    expect(roots[0]).toMatchObject({
      attributes: {},
      tags: [],
      properties: { AttributesSerialize: { base64: 'AQAAAP8=' }, Tags: { base64: '/w==' } },
    });
    expect(readRobloxXml(writeRobloxXml(roots, { kind: 'model' })).roots).toEqual(roots);
  });

  it('finds tags that newer files share', () => {
    const shared = '<SharedStrings><SharedString md5="k">YQBi</SharedString></SharedStrings>';
    const { roots } = readRobloxXml(file(item('<SharedString name="Tags">k</SharedString>') + shared));
    expect(roots[0]).toMatchObject({ tags: ['a', 'b'], properties: {} });
  });

  it('keeps a referent only when it means something', () => {
    const refs = '<Ref name="Value">RBX1</Ref>';
    const { roots } = readRobloxXml(
      file(
        item(refs, 'ObjectValue') +
          item('', 'Folder', 'RBX1') +
          item('', 'Folder', 'RBX2') +
          item('', 'Folder', 'mine'),
      ),
    );
    expect(roots.map(({ ref }) => ref)).toEqual([undefined, 'RBX1', undefined, 'mine']);
  });
});

describe('hostile input', () => {
  const part = item('<bool name="Anchored">true</bool>');
  const bomb = `<!DOCTYPE roblox [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${file(item('<string name="Name">&b;</string>'))}`;
  const list: readonly [string, string, string][] = [
    ['nothing', '', 'place-xml-malformed'],
    ['white space', '  \n ', 'place-xml-malformed'],
    ['no XML at all', 'hello', 'place-xml-malformed'],
    ['JSON', '{"roblox": 4}', 'place-xml-malformed'],
    ['a binary place', '<roblox!\u0089\u00ff\r\n', 'place-xml-binary'],
    ['another XML file', '<svg version="4"></svg>', 'place-xml-not-roblox'],
    ['another version', '<roblox version="5"></roblox>', 'place-xml-not-roblox'],
    ['no version', '<roblox></roblox>', 'place-xml-not-roblox'],
    ['a second root', `${file(part)}${file(part)}`, 'place-xml-malformed'],
    ['text behind the end', `${file(part)}more`, 'place-xml-malformed'],
    ['an entity bomb', bomb, 'place-xml-doctype'],
    ['an external entity', `<!DOCTYPE r SYSTEM "file:///etc/passwd">${file(part)}`, 'place-xml-doctype'],
    ['an entity that is not declared', file(item('<string name="Name">&b;</string>')), 'place-xml-malformed'],
    ['a character reference to NUL', file(item('<string name="Name">&#0;</string>')), 'place-xml-malformed'],
    ['a bare control character', file(item('<string name="Name">\u0001</string>')), 'place-xml-malformed'],
    ['an attribute twice', '<roblox version="4" version="4"></roblox>', 'place-xml-malformed'],
    ['tags closed crosswise', file('<Item class="Part"><Properties></Item></Properties>'), 'place-xml-malformed'],
    ['an item without a class', file('<Item referent="a"></Item>'), 'place-xml-structure'],
    ['a property without a name', file(item('<bool>true</bool>')), 'place-xml-structure'],
    [
      'properties twice',
      file('<Item class="Part"><Properties></Properties><Properties></Properties></Item>'),
      'place-xml-structure',
    ],
    ['properties outside an item', file('<Properties></Properties>'), 'place-xml-structure'],
    [
      'a property given twice',
      file(item('<bool name="Anchored">true</bool><bool name="Anchored">false</bool>')),
      'place-xml-structure',
    ],
    ['an element nobody knows', file('<Gift></Gift>'), 'place-xml-structure'],
    ['text between items', file(`${part}surprise`), 'place-xml-structure'],
    ['a property of the prototype', file(item('<bool name="__proto__">true</bool>')), 'place-xml-structure'],
    ['a bool that is neither', file(item('<bool name="Anchored">maybe</bool>')), 'place-xml-value'],
    ['a number that is none', file(item('<float name="Transparency">0x10</float>')), 'place-xml-value'],
    ['a number too large', file(item('<int name="RootPriority">99999999999</int>')), 'place-xml-value'],
    [
      'a frame with parts missing',
      file(item('<CoordinateFrame name="CFrame"><X>1</X></CoordinateFrame>')),
      'place-xml-value',
    ],
    [
      'a sequence that does not come out even',
      file(item('<NumberSequence name="Size">0 1</NumberSequence>', 'ParticleEmitter')),
      'place-xml-value',
    ],
    ['bytes that are not base64', file(item('<BinaryString name="X">*</BinaryString>')), 'place-xml-value'],
    ['one referent for two', file(part + part), 'place-xml-duplicate-referent'],
    ['a referent named null', file(item('', 'Part', 'null')), 'place-xml-structure'],
    [
      'a reference to nobody',
      file(item('<Ref name="Value">RBX9</Ref>', 'ObjectValue')),
      'place-xml-dangling-reference',
    ],
    [
      'a shared string that is not there',
      file(item('<SharedString name="X">k</SharedString>')),
      'place-xml-shared-string-missing',
    ],
    ['items without end', file('<Item class="Folder">'.repeat(MAX_DEPTH + 1)), 'place-xml-too-deep'],
    ['a property without end', file(item(`<F name="f">${'<a>'.repeat(100_000)}`)), 'place-xml-too-deep'],
  ];

  it.each(list)('is refused: %s', (_what, text, code) => {
    const error = failureOf(() => readRobloxXml(text));
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
  });

  it('is refused wherever a good file is cut off', () => {
    const whole = file(
      item('<string name="Name"><![CDATA[x]]></string><Vector3 name="size"><X>1</X><Y>2</Y><Z>3</Z></Vector3>'),
    );
    for (let length = 0; length < whole.length; length++) {
      expect(failureOf(() => readRobloxXml(whole.slice(0, length))).code, whole.slice(0, length)).toBe(
        'place-xml-malformed',
      );
    }
  });

  it('never brings down the reader with anything but an AppError, however a file is damaged', () => {
    fc.assert(
      fc.property(tree('model'), fc.nat(), fc.nat(40), fc.string({ maxLength: 8 }), (roots, at, cut, put) => {
        const whole = writeRobloxXml(roots, { kind: 'model' });
        const start = at % whole.length;
        const damaged = whole.slice(0, start) + put + whole.slice(start + cut);
        try {
          readRobloxXml(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is told where it is wrong', () => {
    const error = failureOf(() =>
      readRobloxXml(`<roblox version="4">\n\n${item('<bool name="Anchored">?</bool>')}</roblox>`),
    );
    expect(error.message).toContain('line 3');
    expect(error.details).toMatchObject({ line: 3 });
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
