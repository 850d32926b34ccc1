/** The teacher's own text: opening her notes, and making a lesson's material from their sentences. */
export {
  type NotesDocument,
  type NotesSection,
  type NotesSentence,
  type NotesSource,
  notesFromText,
} from './document.ts';
export { type NotesInput, openNotes } from './open.ts';
export { type OwnTextRequest, ownTextSource } from './source.ts';
