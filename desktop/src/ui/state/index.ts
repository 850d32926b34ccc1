/** View state: what the interface remembers that the library does not. */
export { rememberAppearance } from './appearance.ts';
export { type Draft, useDrafts } from './drafts.ts';
export { type Notice, useNotices } from './notices.ts';
