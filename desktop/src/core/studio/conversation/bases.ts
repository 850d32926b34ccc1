/**
 * What a lesson was when it was pushed, for every push that may still stand in a place: a place that is taken back by undo, or
 * opened from an older file, names by its `LessonPush` the push that it stands as. Without its base a push still goes, but then
 * everything that differs counts as the creator's.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeContent } from '@toolboxai/shared/studio-sync';
import { asAppError, writePrivately } from '../../library/index.ts';
import type { BaseNode } from '../merging/index.ts';

/** Older pushes of a lesson are let go. */
const MOST_KEPT = 12;

export interface Base {
  readonly nodes: readonly BaseNode[];
  readonly contents: ReadonlyMap<string, NodeContent>;
}

const NO_BASE: Base = { nodes: [], contents: new Map() };

export interface BaseStore {
  /** An empty one when it is not known. */
  read(lessonId: string, pushId: string): Base;
  /** Durable when it returns. @throws AppError `disk-full` and its kin */
  write(lessonId: string, pushId: string, base: Base): void;
}

export function openBaseStore(dataDir: string): BaseStore {
  const folderOf = (lessonId: string): string => join(dataDir, 'studio', lessonId);
  return {
    read(lessonId, pushId) {
      // What a place says is not trusted to be a name of ours.
      if (!/^[0-9a-f]{32}$/.test(pushId)) return NO_BASE;
      try {
        const file: { nodes: BaseNode[]; contents: [string, NodeContent][] } = JSON.parse(
          readFileSync(join(folderOf(lessonId), `${pushId}.json`), 'utf8'),
        );
        return { nodes: file.nodes, contents: new Map(file.contents) };
      } catch {
        // Gone by age, or damaged: as good as unknown, and nothing of the creator's is at risk.
        return NO_BASE;
      }
    },
    write(lessonId, pushId, { nodes, contents }) {
      const folder = folderOf(lessonId);
      const file = join(folder, `${pushId}.json`);
      try {
        mkdirSync(folder, { recursive: true });
        writePrivately(file, JSON.stringify({ nodes, contents: [...contents] }));
        removeOld(folder);
      } catch (error) {
        throw asAppError(error, file);
      }
    },
  };
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of files.slice(MOST_KEPT)) rmSync(join(folder, name), { force: true });
}
