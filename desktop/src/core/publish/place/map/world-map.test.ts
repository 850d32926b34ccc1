import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MAP_WORDS, worldMap } from './world-map.ts';

const { world } = sampleLesson();

describe('the map of a world', () => {
  it('is one well-formed picture that reads aloud', () => {
    const svg = worldMap(world);
    expect(openTags(svg)).toEqual([]);
    expect(svg).toContain('role="img" aria-labelledby="world-map-title world-map-description"');
    expect(svg).toContain('Students walk from south to north: Beach, Sea, Hill, Cloud.');
  });

  it('names every zone and every station', () => {
    const svg = worldMap(world);
    for (const { name } of world.zones) expect(svg).toContain(`>${name}</text>`);
    for (const { role, label } of world.stations) {
      expect(svg).toContain(`<title>${DEFAULT_MAP_WORDS.roles[role]}: ${label}</title>`);
    }
  });

  it('keeps names that look like markup as words', () => {
    const [zone, ...others] = world.zones;
    if (zone === undefined) throw new Error('the world has no zone');
    const svg = worldMap({ ...world, zones: [{ ...zone, name: 'A < B & "C"' }, ...others] });
    expect(openTags(svg)).toEqual([]);
    expect(svg).toContain('A &lt; B &amp; &quot;C&quot;');
  });

  it('shows everything inside its frame', () => {
    // Zones reach from -32 to 32 and from -114 to 174; around them a margin of 14, below two lines of legend.
    expect(worldMap(world)).toContain('viewBox="-46 -128 92 ');
    expect(Number(/viewBox="-46 -128 92 (\d+)"/.exec(worldMap(world))?.[1])).toBeGreaterThan(174 + 128 + 14);
  });

  it('speaks the words it is given, with ids of its own', () => {
    const words = { ...DEFAULT_MAP_WORDS, title: 'Karte', description: 'Der Weg: {zones}.', spawn: 'Start hier' };
    const svg = worldMap(world, { words, idPrefix: 'map-2' });
    expect(svg).toContain('<title id="map-2-title">Karte</title>');
    expect(svg).toContain('Der Weg: Beach, Sea, Hill, Cloud.');
    expect(svg).toContain('<title>Start hier</title>');
  });
});

/** Tags that are still open at the end; also a tag that closes another than the last opened one. */
function openTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', selfClosed] of xml.matchAll(/<(\/?)([a-z]+)(?: [^<>]*?)?(\/?)>/gu)) {
    if (close === '/' && open.at(-1) === name) open.pop();
    else if (selfClosed !== '/') open.push(`${close ?? ''}${name}`);
  }
  return open;
}
