import { catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import { type Instance, instance, rgb, vector3, walk } from '@toolboxai/shared/roblox';
import { treeHash } from '@toolboxai/shared/studio-sync';
import { nodeContentSchema, nodePlatform } from '@toolboxai/shared/wire';
import { describe, expect, it } from 'vitest';
import { createPublisher } from '../../publish/index.ts';
import { SMALL_KIT } from '../testing/small-kit.ts';
import { lessonTree } from './index.ts';

const place = createPublisher(SMALL_KIT).place(catalogueLesson());

const hashOf = (services: readonly Instance[]) => treeHash(nodePlatform, lessonTree(services).nodes);
const inWorkspace = (...children: readonly Instance[]) => [instance('Workspace', {}, children)];

describe('a lesson as a tree for Studio', () => {
  it('holds everything below the services, parents first, each with an id of its own', () => {
    const { nodes, contents } = lessonTree(place);
    const below = [...walk(place)].filter(({ path: [service], instance: { className } }) => {
      return (
        service !== className &&
        !['Lighting', 'TextChatService'].includes(service ?? '') &&
        !/^Starter.*Scripts$/.test(className)
      );
    });
    expect(nodes).toHaveLength(below.length);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const known = new Set<string>();
    for (const { id, parent } of nodes) {
      expect(parent.startsWith('@') || known.has(parent)).toBe(true);
      known.add(id);
    }
    for (const content of contents.values()) expect(nodeContentSchema.parse(content)).toEqual(content);
  });

  it('loses no property on the way that is not what the class has by itself', () => {
    const lost = new Set<string>();
    const { nodes, contents, profiles } = lessonTree(place);
    const profiled = new Map(
      profiles.map(({ className, properties }) => [className, new Set(properties.map(({ name }) => name))]),
    );
    for (const {
      instance: { className, properties },
    } of walk(place)) {
      if (!nodes.some((node) => node.className === className)) continue;
      for (const name of Object.keys(properties))
        if (profiled.get(className)?.has(name) === false) lost.add(`${className}.${name}`);
    }
    expect([...lost]).toEqual([]);
    expect([...contents.values()].some(({ properties }) => properties.some(({ value }) => value.t === 'Ref'))).toBe(
      true,
    );
  });

  it('is the same for the same lesson, and for what Studio rounds', () => {
    expect(hashOf(place)).toBe(hashOf(place));
    const exact = instance('Part', { Transparency: 0.3, Size: vector3(1.1, 2.2, 3.3), Color: rgb(51, 102, 153) });
    const rounded = instance('Part', {
      Transparency: Math.fround(0.3),
      Size: vector3(Math.fround(1.1), Math.fround(2.2), Math.fround(3.3)),
      Color: rgb(51, 102, 153),
    });
    expect(hashOf(inWorkspace(exact))).toBe(hashOf(inWorkspace(rounded)));
    expect(hashOf(inWorkspace(exact))).not.toBe(hashOf(inWorkspace(instance('Part', { Transparency: 0.31 }))));
  });

  it('does not care whether a default is said', () => {
    expect(hashOf(inWorkspace(instance('Part', { Anchored: false })))).toBe(hashOf(inWorkspace(instance('Part'))));
  });

  it('keeps ids when something is added beside', () => {
    const ids = (services: readonly Instance[]) => lessonTree(services).nodes.map(({ id }) => id);
    const post = instance('Part', { Name: 'Post' });
    const more = ids(inWorkspace(post, post, instance('Part', { Name: 'Bench' })));
    expect(ids(inWorkspace(post, post))).toEqual(more.slice(0, 2));
  });
});
