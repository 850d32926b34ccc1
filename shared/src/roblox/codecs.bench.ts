/**
 * How fast the two file formats are beside JSON on the same tree of 100,000 instances, in milliseconds and in megabytes of
 * their own bytes a second, how large their files are, and the memory that the process needed at its peak.
 */

import { type BenchRow, beside, measure } from '../bench.ts';
import { readRobloxBinary, writeRobloxBinary } from './binary/index.ts';
import { instance } from './builder/index.ts';
import { cframe, cframeAngles, cframeMultiply, type Instance, rgb, vector3 } from './instance/index.ts';
import { readRobloxXml, writeRobloxXml } from './xml/index.ts';

const INSTANCES = 100_000;
const MIB = 2 ** 20;

export async function bench(): Promise<BenchRow[]> {
  const tree = buildTree();
  const json = JSON.stringify(tree);
  const stringify = { name: 'JSON.stringify', value: measure(() => JSON.stringify(tree).length) };
  const parse = { name: 'JSON.parse', value: measure(() => JSON.parse(json).length) };
  const xml = writeRobloxXml(tree, { kind: 'place' });
  const writeXml = measure(() => writeRobloxXml(tree, { kind: 'place' }).length);
  const readXml = measure(() => readRobloxXml(xml).roots.length);
  const binary = writeRobloxBinary(tree, { kind: 'place' });
  const writeBinary = measure(() => writeRobloxBinary(tree, { kind: 'place' }).length);
  const readBinary = measure(() => readRobloxBinary(binary).roots.length);
  const size = { name: 'JSON', value: json.length / MIB };
  const rate = (length: number, milliseconds: number) => length / MIB / (milliseconds / 1000);
  const jsonRates = {
    write: { name: 'JSON.stringify', value: rate(json.length, stringify.value) },
    read: { name: 'JSON.parse', value: rate(json.length, parse.value) },
  };
  return [
    beside({ name: 'write 100,000 instances as binary', value: writeBinary, unit: 'ms', peer: stringify, limit: 2 }),
    beside({ name: 'read 100,000 instances from binary', value: readBinary, unit: 'ms', peer: parse, limit: 2 }),
    beside({ name: 'write 100,000 instances as XML', value: writeXml, unit: 'ms', peer: stringify, limit: 3 }),
    beside({ name: 'read 100,000 instances from XML', value: readXml, unit: 'ms', peer: parse, limit: 4 }),
    beside({ name: 'write XML', value: rate(xml.length, writeXml), unit: 'MiB/s', peer: jsonRates.write }),
    beside({ name: 'read XML', value: rate(xml.length, readXml), unit: 'MiB/s', peer: jsonRates.read }),
    beside({
      name: 'write binary, by the JSON it replaces',
      value: rate(json.length, writeBinary),
      unit: 'MiB/s',
      peer: jsonRates.write,
    }),
    beside({
      name: 'read binary, by the JSON it replaces',
      value: rate(json.length, readBinary),
      unit: 'MiB/s',
      peer: jsonRates.read,
    }),
    beside({ name: 'binary of 100,000 instances', value: binary.length / MIB, unit: 'MiB', peer: size, limit: 0.2 }),
    beside({ name: 'XML of 100,000 instances', value: xml.length / MIB, unit: 'MiB', peer: size, limit: 1.5 }),
    { name: 'peak memory with all codecs', value: process.resourceUsage().maxRSS / 1024, unit: 'MiB', limit: 2_048 },
  ];
}

/** Parts as a generated world has them, a few hundred to a model, with a script and a label here and there. */
function buildTree(): readonly Instance[] {
  const models: Instance[] = [];
  for (let made = 1; made < INSTANCES; ) {
    const children: Instance[] = [];
    made += 1;
    for (let at = 0; at < 499 && made < INSTANCES; at++, made++) children.push(buildLeaf(made));
    models.push(instance('Model', { Name: `Zone ${models.length}`, Attributes: { Zone: models.length } }, children));
  }
  return [instance('Workspace', { Gravity: 196.2 }, models)];
}

function buildLeaf(index: number): Instance {
  if (index % 50 === 0) {
    return instance('Script', { Name: `Task ${index}`, Source: `print("${index} < ${index + 1}")\n` });
  }
  if (index % 25 === 0) return instance('StringValue', { Name: 'Label', Value: `Question ${index}: is a & b > c?` });
  return instance('Part', {
    Name: `Block ${index}`,
    Anchored: true,
    CFrame: cframeMultiply(cframe(index % 100, 0.5, Math.floor(index / 100) * 1.25), cframeAngles(0, index / 7, 0)),
    Color: rgb(index % 256, (index * 7) % 256, (index * 13) % 256),
    Material: index % 2 === 0 ? 'Grass' : 'SmoothPlastic',
    Size: vector3(1 + (index % 4), 1, 2.5),
    Tags: index % 10 === 0 ? ['pickup'] : [],
    Transparency: (index % 5) / 10,
  });
}
