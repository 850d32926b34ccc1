/**
 * A character talks with the student: it says something, the student chooses what to answer, and the talk goes on from
 * there. A scene with a right choice is a question; a wrong choice there hears why and leads back to it.
 */
import { z } from 'zod';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, taskHints } from './frame.ts';

export const dialogueChoiceSchema = z.strictObject({
  id: idSchema,
  text: textSchema(240),
  /** `talk`: neither right nor wrong. */
  worth: z.enum(['right', 'wrong', 'talk']),
  /** What the character answers; required after a wrong choice. */
  reply: textSchema(400).optional(),
  misconceptionId: idSchema.optional(),
  /** The scene that follows; null ends the talk. */
  nextId: idSchema.nullable(),
});

export const dialogueSceneSchema = z.strictObject({
  id: idSchema,
  says: textSchema(500),
  choices: z.array(dialogueChoiceSchema).min(1).max(4),
});
export type DialogueScene = z.infer<typeof dialogueSceneSchema>;

export const dialogueSchema = z.strictObject({
  kind: z.literal('dialogue'),
  ...activityFrame,
  params: z.strictObject({
    character: z.strictObject({ name: textSchema(40), about: textSchema(120) }),
    startId: idSchema,
    scenes: z.array(dialogueSceneSchema).min(2).max(24),
    hints: taskHints,
  }),
});

/** Whether the scene asks something: one of its choices is right. */
export function isQuestion(scene: DialogueScene): boolean {
  return scene.choices.some(({ worth }) => worth === 'right');
}

export const dialogueFacts: KindFacts<z.infer<typeof dialogueSchema>> = {
  scored: ({ params }) => params.scenes.filter(isQuestion).length,
  itemIds: () => [],
};
