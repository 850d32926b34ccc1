/** What the notes put in a year: the event without its date, for questions about time. */
import { withoutDate } from '../understanding/sequences.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';

interface DatedEvent {
  readonly fact: KnownFact;
  readonly text: string;
  readonly year: number;
}

/** The earliest first. */
export function datedEventsIn({ facts }: Understanding): readonly DatedEvent[] {
  return facts.flatMap((fact) => datedEvent(fact)).sort((a, b) => a.year - b.year);
}

function datedEvent(fact: KnownFact): readonly DatedEvent[] {
  const dates = fact.entities.filter((entity) => entity.kind === 'date');
  const [date] = dates;
  // Only plain years: within months the difference in years is not what passed.
  if (!date || dates.length !== 1 || !/^\d{4}$/.test(date.text)) return [];
  const text = withoutDate(fact.sentence.text, date);
  return text === undefined ? [] : [{ fact, text, year: Number(date.text) }];
}
