/** The address of a moment of the replay, so that it can be linked to, gone back to and kept. Pure. */
import { PLAY_SCENES, type PlayFailure } from '@toolboxai/shared/lesson';
import { addressOf } from '../parts.ts';
import type { Moment } from './replay/index.ts';

/** Null when it happened at no moment of a scene. */
export function momentAddress(
  lessonId: string,
  { scene, at, student }: Pick<PlayFailure, 'scene' | 'at' | 'student'>,
): string | null {
  if (scene === null || at === null) return null;
  const search = new URLSearchParams({ scene, at: String(at) });
  if (student !== null) search.set('student', String(student.id));
  return `${addressOf(lessonId, { section: 'proof' })}?${search}`;
}

/** Null for an address that names no moment. */
export function momentOf(search: URLSearchParams): Moment | null {
  const scene = PLAY_SCENES.find((id) => id === search.get('scene'));
  const at = Number(search.get('at') ?? Number.NaN);
  if (scene === undefined || !Number.isFinite(at) || at < 0) return null;
  const student = Number(search.get('student') ?? Number.NaN);
  return { scene, at, studentId: Number.isInteger(student) ? student : null };
}
