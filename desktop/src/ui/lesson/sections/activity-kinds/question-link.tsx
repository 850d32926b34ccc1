/** A question of the lesson, as a way to where it is edited. */
import { Link } from 'react-router';
import { useLessonWork } from '../../lesson-work.ts';
import { addressOf } from '../../parts.ts';

export function QuestionLink({ id }: { readonly id: string }) {
  const { lesson } = useLessonWork();
  const item = lesson.items.find((one) => one.id === id);
  if (item === undefined) return null;
  return <Link to={addressOf(lesson.id, { section: 'questions', partId: id })}>{item.stem}</Link>;
}
