/**
 * A talk has no dead end, every scene can be heard, and nobody gets past a question without its right answer: with any
 * question taken out, the end cannot be reached, neither from the beginning nor after a wrong choice. So who has heard the
 * end has answered everything, and the questions have one order.
 */
import { type ActivityOf, type DialogueScene, type Finding, isQuestion } from '../../schema/index.ts';
import { error } from '../finding.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';
import { twiceUsedIds, twiceUsedWords } from './part-findings.ts';

type Dialogue = ActivityOf<'dialogue'>;

export const dialogue: KindInvariants<Dialogue> = {
  references: ({ params }) =>
    params.scenes.flatMap((scene, index) =>
      scene.choices.flatMap((choice) => misconceptionOf(choice, `scenes/${index}`)),
    ),
  check: (activity, path) => {
    const { scenes, startId } = activity.params;
    const known = new Set(scenes.map(({ id }) => id));
    const missing = [startId, ...scenes.flatMap(({ choices }) => choices.flatMap(({ nextId }) => nextId ?? []))].filter(
      (id) => !known.has(id),
    );
    const fault = (code: string, message: string, hint: string): Finding =>
      error({ code, path, partId: activity.id, message, hint });
    if (missing.length > 0) {
      return missing.map((id) =>
        fault('unknown-reference', `The talk leads to “${id}”, which is no scene of it.`, 'Choose one of the scenes.'),
      );
    }
    const heard = reachable(scenes, startId, null);
    return [
      ...twiceUsedIds(
        activity,
        path,
        scenes.map(({ id }) => id),
      ),
      ...scenes.flatMap((scene) => sceneFindings(activity, scene, path)),
      ...scenes
        .filter(({ id }) => !heard.has(id))
        .map(({ says }) => fault('scene-never-heard', `Nothing leads to “${says}”.`, 'Lead to it, or remove it.')),
      ...scenes
        .filter(({ id }) => !endsFrom(scenes, id, null))
        .map(({ says }) => fault('talk-dead-end', `From “${says}” the talk never ends.`, 'Let a choice lead on.')),
      ...(scenes.some(isQuestion)
        ? []
        : [fault('talk-without-question', `“${activity.title}” asks nothing.`, 'Give a scene a right choice.')]),
      ...scenes.filter(isQuestion).flatMap((scene) => questionFindings(activity, scene, fault)),
    ];
  },
  stations: () => [{ role: 'character', part: null }],
};

function sceneFindings(activity: Dialogue, scene: DialogueScene, path: string): readonly Finding[] {
  return [
    ...twiceUsedIds(
      activity,
      path,
      scene.choices.map(({ id }) => id),
    ),
    ...twiceUsedWords(
      activity,
      path,
      scene.choices.map(({ text }) => text),
    ),
    ...scene.choices
      .filter(({ worth, reply }) => worth === 'wrong' && reply === undefined)
      .map(({ text }) =>
        error({
          code: 'choice-without-reply',
          path,
          partId: activity.id,
          message: `Nothing is said after the wrong choice “${text}”.`,
          hint: 'Say what is wrong with it.',
        }),
      ),
  ];
}

function questionFindings(
  { params: { scenes, startId } }: Dialogue,
  question: DialogueScene,
  fault: (code: string, message: string, hint: string) => Finding,
): Finding[] {
  const findings: Finding[] = [];
  if (
    question.choices.some(({ worth }) => worth === 'talk') ||
    !question.choices.some(({ worth }) => worth === 'wrong')
  ) {
    findings.push(
      fault(
        'question-choices',
        `“${question.says}” does not have right and wrong choices only.`,
        'Use both kinds there.',
      ),
    );
  }
  if (question.id !== startId && endsFrom(scenes, startId, question.id)) {
    findings.push(
      fault('question-passed-by', `The talk can end without “${question.says}”.`, 'Let every way lead through it.'),
    );
  }
  for (const { worth, nextId, text } of question.choices) {
    if (worth !== 'wrong') continue;
    if (nextId === null || (nextId !== question.id && endsFrom(scenes, nextId, question.id))) {
      findings.push(
        fault(
          'wrong-choice-leads-on',
          `The wrong choice “${text}” leads past its question.`,
          'Lead back to the question.',
        ),
      );
    }
  }
  return findings;
}

/** Scenes that can be heard from one on, without entering the scene left out. */
function reachable(scenes: readonly DialogueScene[], from: string, without: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || id === without) continue;
    found.add(id);
    const scene = scenes.find((candidate) => candidate.id === id);
    waiting.push(...(scene?.choices.flatMap(({ nextId }) => nextId ?? []) ?? []));
  }
  return found;
}

/** Whether the talk can end from a scene on, without entering the scene left out. */
function endsFrom(scenes: readonly DialogueScene[], from: string, without: string | null): boolean {
  const heard = reachable(scenes, from, without);
  return scenes.some(({ id, choices }) => heard.has(id) && choices.some(({ nextId }) => nextId === null));
}
