/** The teacher's own text: opening her notes, and making a lesson's material from their sentences. */
export type { NotesDocument } from './document.ts';
export { openNotes } from './open.ts';
export { ownTextSource } from './source.ts';
