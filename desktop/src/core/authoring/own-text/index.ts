/** The teacher's own text: opening her notes, and making a lesson's material from their sentences. */
export type { NotesDocument } from './document.ts';
export { type OpenedNotes, openNotes } from './open.ts';
export { type OwnTextSource, ownTextSource } from './source.ts';
