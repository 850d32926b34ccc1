/** English: the language that every other one follows key by key. */
import { frame, workspace } from './en/frame.ts';
import { home } from './en/home.ts';
import { activity, checks, history, lesson, notes, provenance, question, world } from './en/lesson.ts';
import { library } from './en/library.ts';
import { making } from './en/making.ts';
import { bloom, grades, status, subjects, themes, tiers } from './en/names.ts';
import { proof } from './en/proof.ts';
import { settings } from './en/settings.ts';

export const en = {
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
} as const;
