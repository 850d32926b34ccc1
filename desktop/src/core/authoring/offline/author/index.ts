export { createOfflineAuthor } from './author.ts';
export type { TopicChoice } from './choose-topic.ts';
