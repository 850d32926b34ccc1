/** What app and Studio say to each other in a session. */
export { openBaseStore } from './bases.ts';
export { Conversation, type LessonShelf, type PushOptions, type PushResult } from './conversation.ts';
