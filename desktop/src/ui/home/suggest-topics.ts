/** Which topics to offer while she types: those meant by the words first, then those that contain them. Pure. */
import type { Topic } from '../api/index.ts';

interface Suggesting {
  readonly typed: string;
  readonly all: readonly Topic[];
  /** Found by meaning, best first. */
  readonly meant: readonly Topic[];
  readonly subject: Topic['subject'];
  readonly grade: number;
}

/** More would not be read. */
const MOST = 8;

export function suggestTopics({ typed, all, meant, subject, grade }: Suggesting): readonly Topic[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const containing = all.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const near = (topic: Topic): number =>
    (topic.subject === subject ? 0 : 100) + Math.max(topic.grades.from - grade, grade - topic.grades.to, 0);
  const ordered = [...meant, ...containing.sort((a, b) => near(a) - near(b))];
  const seen = new Set<string>();
  return ordered.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, MOST);
}
