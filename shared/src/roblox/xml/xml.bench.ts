/**
 * How fast the XML codec is beside JSON on the same tree of 100,000 instances: the median of several runs, and the memory
 * that the process needed at its peak.
 */
import type { BenchRow } from '../../bench.ts';
import { instance } from '../builder/index.ts';
import type { Instance } from '../instance/index.ts';
import { cframe, cframeAngles, cframeMultiply, rgb, vector3 } from '../instance/index.ts';
import { readRobloxXml } from './read.ts';
import { writeRobloxXml } from './write.ts';

const INSTANCES = 100_000;
const RUNS = 5;

export async function bench(): Promise<BenchRow[]> {
  const tree = buildTree();
  const json = JSON.stringify(tree);
  const xml = writeRobloxXml(tree, { kind: 'place' });
  const write = median(() => writeRobloxXml(tree, { kind: 'place' }).length);
  const stringify = median(() => JSON.stringify(tree).length);
  const read = median(() => readRobloxXml(xml).roots.length);
  const parse = median(() => JSON.parse(json).length);
  return [
    compared('write 100,000 instances as XML', write, 'JSON.stringify', stringify, 4),
    compared('read 100,000 instances from XML', read, 'JSON.parse', parse, 15),
    {
      name: 'XML of 100,000 instances',
      value: xml.length / 2 ** 20,
      unit: 'MiB',
      peer: { name: 'JSON', value: json.length / 2 ** 20 },
      ratio: xml.length / json.length,
      limit: 1.5,
    },
    { name: 'peak memory with both codecs', value: process.resourceUsage().maxRSS / 1024, unit: 'MiB', limit: 2_048 },
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
  if (index % 50 === 0)
    return instance('Script', { Name: `Task ${index}`, Source: `print("${index} < ${index + 1}")\n` });
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

function compared(name: string, value: number, peerName: string, peerValue: number, limit: number): BenchRow {
  return { name, value, unit: 'ms', peer: { name: peerName, value: peerValue }, ratio: value / peerValue, limit };
}

/** Milliseconds; the first run warms up and does not count. */
function median(job: () => number): number {
  job();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    if (job() <= 0) throw new Error('The job did nothing.');
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}
