/** How the teacher sorts the exit tickets: by what an answer shows, with the next step for each pile. */
import type { Item, TeacherMaterial } from '@toolboxai/shared/lesson';
import { namedMisconceptions } from '@toolboxai/shared/lesson';
import type { LessonAssessment, LessonSpecification } from '../tasks/index.ts';

export function exitTicketGuide(
  specification: LessonSpecification,
  assessment: LessonAssessment,
): TeacherMaterial['exitTicket']['sort'] {
  const asked = assessment.items.filter((item) => assessment.exitTicket.includes(item.id));
  const likely = likelyMisconception(asked, specification);
  return [
    {
      bucket: 'Got it',
      evidence: 'Every answer is right and the reason given fits.',
      nextStep: fitted(specification.notes.differentiation.above),
    },
    {
      bucket: 'Almost',
      evidence:
        likely === null
          ? 'One answer is right, or the way is right and a detail slipped.'
          : fitted(`The answer shows this idea: ${likely.what}`),
      nextStep: fitted(
        likely === null ? 'Let the student explain the answer aloud and find the slip.' : likely.teacherMove,
      ),
    },
    {
      bucket: 'Not yet',
      evidence: 'No answer is right, or the ticket is blank.',
      nextStep: fitted(specification.notes.differentiation.below),
    },
  ];
}

/** The misconception that the wrong answers of the ticket name most often. */
function likelyMisconception(items: readonly Item[], { misconceptions }: LessonSpecification) {
  const counts = new Map<string, number>();
  for (const id of items.flatMap(namedMisconceptions)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [id] = [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return misconceptions.find((misconception) => misconception.id === id) ?? null;
}

/** The guide's lines hold 300 characters; what is longer ends at the last whole sentence. */
function fitted(text: string): string {
  if (text.length <= 300) return text;
  const end = text.slice(0, 300).lastIndexOf('. ');
  return end > 0 ? text.slice(0, end + 1) : `${text.slice(0, 299).trimEnd()}…`;
}
