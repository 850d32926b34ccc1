/** Dates and spans in the language of the interface. */
import { useTranslation } from 'react-i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Dates {
  /** "5 minutes ago", "yesterday", then the date. */
  ago(at: number): string;
  /** Day and time. */
  moment(at: number): string;
}

export function useDates(): Dates {
  const { i18n } = useTranslation();
  const relative = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
  return {
    ago: (at) => {
      const age = Date.now() - at;
      if (age < MINUTE) return relative.format(0, 'minute');
      if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
      if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
      if (age < 7 * DAY) return relative.format(-Math.floor(age / DAY), 'day');
      return new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(at);
    },
    moment: (at) => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  };
}
