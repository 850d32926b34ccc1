/** Names for what the router answers. */
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { ApiRouter } from '../../core/api/index.ts';

type Inputs = inferRouterInputs<ApiRouter>;
type Outputs = inferRouterOutputs<ApiRouter>;

export type Preferences = Outputs['library']['preferences'];
export type StoredLesson = Outputs['lessons']['get'];
export type LessonHit = Outputs['lessons']['list']['items'][number];
export type LessonSummary = LessonHit['summary'];
export type LessonListInput = Inputs['lessons']['list'];
export type ExportKind = Inputs['lessons']['export']['kind'];
export type LessonPart = Inputs['lessons']['regenerate']['part'];
export type Topic = Outputs['topics']['list'][number];
export type TopicMatch = Outputs['topics']['find'];
export type Notes = Outputs['topics']['openNotes'];
export type NotesInput = Inputs['topics']['openNotes'];
export type Backup = Outputs['library']['backups'][number];
