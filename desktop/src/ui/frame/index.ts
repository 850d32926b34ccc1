/** What surrounds every page, and the small parts that all pages speak with. */
export { EditableText } from './editable-text.tsx';
export { FailureNote } from './failure-note.tsx';
export { failureWords } from './failure-words.ts';
export { Frame } from './frame.tsx';
export { gradeLabel, gradeRange } from './grade-label.ts';
export { Page } from './page.tsx';
export { State, type StateTone } from './state.tsx';
export { useDates } from './use-dates.ts';
export { usePreferences } from './use-preferences.ts';
export { Waiting } from './waiting.tsx';
