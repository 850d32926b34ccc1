export { createOfflineAuthor, OFFLINE_AUTHOR_VERSION } from './author.ts';
export type { TopicChoice } from './choose-topic.ts';
