/** Spanish. */
import { frame, workspace } from './es/frame.ts';
import { home } from './es/home.ts';
import { activity, checks, history, lesson, notes, provenance, question, world } from './es/lesson.ts';
import { library } from './es/library.ts';
import { making } from './es/making.ts';
import { bloom, grades, status, subjects, themes, tiers } from './es/names.ts';
import { proof } from './es/proof.ts';
import { settings } from './es/settings.ts';
import type { Words } from './words.ts';

export const es: Words = {
  frame,
  workspace,
  home,
  making,
  lesson,
  question,
  activity,
  world,
  notes,
  checks,
  proof,
  history,
  provenance,
  library,
  settings,
  bloom,
  grades,
  status,
  subjects,
  themes,
  tiers,
};
