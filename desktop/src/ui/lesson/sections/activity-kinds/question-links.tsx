/** The questions that an activity asks, each a way to where it is edited. */
import { QuestionLink } from './question-link.tsx';

export function QuestionLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <QuestionLink id={id} />
        </li>
      ))}
    </ul>
  );
}
