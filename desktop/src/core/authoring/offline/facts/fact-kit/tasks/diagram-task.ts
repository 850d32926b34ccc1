/** A diagram of the topic as something to label in the world. */
import type { Random } from '../../../items/index.ts';
import type { TaskDraft } from '../../../topic-source.ts';
import { noted } from '../drafts/index.ts';
import type { FactDiagram } from '../topic.ts';

const MOST_TARGETS = 8;
const MOST_LABELS = 10;
const LONGEST_LABEL = 60;
const LONGEST_PROMPT = 300;

/** All places of one diagram, whatever number is wanted: a place without a label would be left over. Null without a diagram. */
export function diagramTask(diagrams: readonly FactDiagram[], random: Random): TaskDraft<'label-the-diagram'> | null {
  const fit = diagrams.filter(fits);
  if (fit.length === 0) return null;
  const diagram = random.pick(fit);
  const extras = diagram.extra.slice(0, MOST_LABELS - diagram.targets.length);
  return {
    instructions: 'Look at the picture. Carry each label to the post with its number. Or use the panel at the picture.',
    objectiveId: diagram.objectiveId,
    bloom: 'understand',
    params: {
      prompt: diagram.stem,
      figure: diagram.figure,
      targets: diagram.targets.map(({ x, y, description }, index) => ({
        id: `target-${index + 1}`,
        x,
        y,
        description,
      })),
      labels: [
        ...diagram.targets.map(({ label }, index) => ({
          id: `label-${index + 1}`,
          text: label,
          targetId: `target-${index + 1}`,
          ...noted(diagram.feedback, diagram.misconception),
        })),
        ...extras.map((text, index) => ({
          id: `extra-${index + 1}`,
          text,
          targetId: null,
          feedback: `Look at every number once more. Does “${text}” belong to this picture at all?`,
        })),
      ],
      hints: [
        diagram.hint,
        extras.length === 0
          ? 'Begin with the place that you are surest of. Then there are fewer left.'
          : 'Not every label has a place. Begin with the place that you are surest of.',
      ],
    },
  };
}

function fits({ stem, targets, extra, feedback }: FactDiagram): boolean {
  return (
    stem.length <= LONGEST_PROMPT &&
    feedback.length <= 400 &&
    targets.length >= 2 &&
    targets.length <= MOST_TARGETS &&
    [...targets.map(({ label }) => label), ...extra].every((label) => label.length <= LONGEST_LABEL)
  );
}
