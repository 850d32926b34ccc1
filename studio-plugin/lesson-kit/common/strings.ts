/**
 * Every word that the kit itself says to a child, in one place. Short sentences; nothing here praises or scolds, and
 * nothing counts against the clock. Words of the lesson come from the lesson.
 */
export const strings = {
  promptKiosk: 'Answer',
  promptStop: 'Look',
  promptObject: 'Take',
  promptBin: 'Put here',
};
