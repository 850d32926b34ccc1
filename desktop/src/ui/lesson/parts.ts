/** The parts of a lesson as the workspace shows them, and which of them a finding speaks of. Pure. */
import type { CheckReport, Finding, Lesson, PlayFailure } from '@toolboxai/shared/lesson';

export const SECTIONS = [
  'plan',
  'words',
  'passages',
  'questions',
  'activities',
  'world',
  'notes',
  'checks',
  'proof',
  'history',
] as const;
export type Section = (typeof SECTIONS)[number];

export function sectionOf(text: string | undefined): Section | undefined {
  return text === undefined ? 'plan' : SECTIONS.find((section) => section === text);
}

/** Where a part stands in the workspace; `partId` names one question, passage or activity. */
export interface Place {
  readonly section: Section;
  readonly partId?: string;
}

export function addressOf(lessonId: string, { section, partId }: Place): string {
  const lesson = `/lessons/${lessonId}`;
  if (section === 'plan') return lesson;
  return `${lesson}/${section}${partId === undefined ? '' : `/${partId}`}`;
}

/** Document paths begin with a field of the lesson; anything else is a path in the built place. */
export function placeOfFinding({ path }: Pick<Finding, 'path'>, lesson: Lesson): Place {
  const [field = '', index = ''] = path.split('/');
  switch (field) {
    case '':
      return { section: 'checks' };
    case 'items': {
      const partId = lesson.items[Number(index)]?.id;
      return { section: 'questions', ...(partId === undefined ? {} : { partId }) };
    }
    case 'passages':
      return { section: 'passages' };
    case 'vocabulary':
      return { section: 'words' };
    case 'activities':
    case 'progression':
    case 'scripts':
      return { section: 'activities' };
    case 'teacher':
      return { section: 'notes' };
    case 'plan':
    case 'objectives':
    case 'minutes':
    case 'title':
    case 'standards':
    case 'misconceptions':
    case 'topic':
      return { section: 'plan' };
    default:
      return { section: 'world' };
  }
}

/** The part that a failure of the play speaks of; null when it is the whole lesson. */
export function placeOfPlay(
  { activityId, partId }: Pick<PlayFailure, 'activityId' | 'partId'>,
  lesson: Lesson,
): Place | null {
  if (lesson.items.some(({ id }) => id === partId)) return { section: 'questions', partId: partId ?? '' };
  if (lesson.world.stations.some(({ id }) => id === partId)) return { section: 'world' };
  return activityId === null ? null : { section: 'activities' };
}

/** The findings about exactly this part; with only a section, those of all its parts. */
export function findingsAbout(place: Place, lesson: Lesson, report: CheckReport | null): readonly Finding[] {
  return (report?.results ?? [])
    .flatMap((result) => result.findings)
    .filter((finding) => {
      const at = placeOfFinding(finding, lesson);
      return at.section === place.section && (place.partId === undefined || at.partId === place.partId);
    })
    .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
}
