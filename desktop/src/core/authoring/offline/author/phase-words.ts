/** What teacher and students do in each phase: the topic's own words where it has them, the routine of play elsewhere. */
import type { TeacherNotes } from '../topic-source.ts';
import type { PhaseKind } from './minutes.ts';

interface PhaseWords {
  readonly title: string;
  readonly teacherDoes: string;
  readonly studentsDo: string;
}

export function phaseWords(kind: PhaseKind, notes: TeacherNotes): PhaseWords {
  switch (kind) {
    case 'warm-up':
      return { title: 'Warm-up', ...notes.warmUp };
    case 'instruction':
      return { title: 'Look together', ...notes.instruction };
    case 'exploration':
      return {
        title: 'Explore the world',
        teacherDoes:
          'Walks among the students. Asks them to say in their own words what a board shows before they answer its question.',
        studentsDo:
          'Enter the world, visit each stop, read its board and answer its question. Feedback follows each answer.',
      };
    case 'practice':
      return {
        title: 'Practice and open the gate',
        teacherDoes: `Watches who asks for hints and listens for the look-fors: ${joined(notes.lookFors.slice(0, 2))}`,
        studentsDo: 'Work through the activities at their own pace. A wrong answer brings feedback and another try.',
      };
    case 'discussion':
      return {
        title: 'Talk about it',
        teacherDoes: `Asks: ${notes.discussionQuestions[0] ?? notes.bigIdea} Lets pairs answer before the class does.`,
        studentsDo: 'Explain to a partner, then to the class, and name what changed in their thinking.',
      };
    case 'exit-ticket':
      return {
        title: 'Exit ticket',
        teacherDoes: 'Collects the answers and sorts them into the piles of the exit ticket guide.',
        studentsDo: 'Answer on their own, without hints.',
      };
  }
}

function joined(sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence.replace(/[.\s]+$/, ''))
    .join('; ')
    .concat('.');
}
