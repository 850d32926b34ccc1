/** What the server has said of an activity that has a panel of its own: hints seen, and the last word on it. */
import type { ActivityNews } from '../../common/activity-protocol.ts';
import type { ServerMessage } from '../../common/protocol.ts';
import { createListeners } from '../state/listeners.ts';

type Word = Exclude<ActivityNews, { readonly type: 'hint' }>;

export interface TaskDesk {
  readonly hints: (activityId: string) => readonly string[];
  /** The last news that was no hint. */
  readonly lastWord: (activityId: string) => Word | undefined;
  /** Forgets the last word: what it spoke of is over. */
  readonly clearWord: (activityId: string) => void;
  /** Takes what the server sent, when it is about such an activity. */
  readonly take: (message: ServerMessage) => void;
  /** Calls with the id of an activity of which something was said, until `whileAlive` is destroyed. */
  readonly onChange: (listen: (activityId: string) => void, whileAlive: Instance) => void;
}

export function createTaskDesk(): TaskDesk {
  const hints = new Map<string, readonly string[]>();
  const words = new Map<string, Word>();
  const listeners = createListeners<string>();
  return {
    hints: (activityId) => hints.get(activityId) ?? [],
    lastWord: (activityId) => words.get(activityId),
    clearWord: (activityId) => {
      words.delete(activityId);
    },
    take: (message) => {
      if (message.kind === 'open' && message.hints !== undefined) {
        hints.set(message.activityId, message.hints);
        listeners.tell(message.activityId);
      }
      if (message.kind !== 'news') return;
      const { activityId, news } = message;
      if (news.type === 'hint') hints.set(activityId, [...(hints.get(activityId) ?? []), news.text]);
      else words.set(activityId, news);
      listeners.tell(activityId);
    },
    onChange: listeners.add,
  };
}
