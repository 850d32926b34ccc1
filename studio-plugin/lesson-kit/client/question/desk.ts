/** Everything about questions that outlives a panel: what was put in, what was handed in, what help came back. */
import type { ClientItem } from '@toolboxai/shared/lesson/rules';
import type { ItemStanding, ServerMessage, ShownVerdict } from '../../common/protocol.ts';
import type { Link } from '../state/link.ts';
import { createListeners } from '../state/listeners.ts';
import { type Draft, emptyDraft, toAnswer } from './draft.ts';

export interface Standing {
  right: boolean;
  hints: string[];
  explanation: string | undefined;
  /** What was said to the last answer; a draft that says nothing yet is unreadable too. */
  said: Pick<ShownVerdict, 'outcome' | 'feedback' | 'fault'> | undefined;
}

export interface QuestionDesk {
  readonly standing: (itemId: string) => Standing;
  readonly draft: (item: ClientItem) => Draft;
  /** Hands the draft in, or says that there is nothing to hand in yet. */
  readonly submit: (activityId: string, item: ClientItem) => void;
  /** Hands in a task that is no question of the lesson's list; `send` is given the id that the verdict comes back with. */
  readonly handIn: (send: (requestId: number) => void) => void;
  /** Forgets what was put in and said, for questions that are asked anew; hints stay. */
  readonly startAnew: (itemIds: readonly string[]) => void;
  readonly askHint: (activityId: string, itemId: string) => void;
  /** Takes what the server sent, when it is about questions. */
  readonly take: (message: ServerMessage) => void;
  /** Calls with the id of an item about which something changed, until `whileAlive` is destroyed. */
  readonly onChange: (listen: (itemId: string) => void, whileAlive: Instance) => void;
}

export function createDesk(link: Link): QuestionDesk {
  const standings = new Map<string, Standing>();
  const drafts = new Map<string, Draft>();
  const listeners = createListeners<string>();
  let lastRequest = 0;

  const standing = (itemId: string): Standing => {
    const known = standings.get(itemId);
    if (known !== undefined) return known;
    const fresh: Standing = { right: false, hints: [], explanation: undefined, said: undefined };
    standings.set(itemId, fresh);
    return fresh;
  };
  const restore = (kept: ItemStanding): void => {
    const own = standing(kept.itemId);
    own.right = kept.right;
    own.hints = [...kept.hints];
    own.explanation = kept.explanation;
    listeners.tell(kept.itemId);
  };
  const judge = (verdict: ShownVerdict): void => {
    const own = standing(verdict.itemId);
    own.right = own.right || verdict.outcome === 'right';
    own.explanation = verdict.explanation ?? own.explanation;
    own.said = verdict;
    listeners.tell(verdict.itemId);
  };

  return {
    standing,
    draft: (item) => {
      const known = drafts.get(item.id);
      if (known !== undefined) return known;
      const fresh = emptyDraft(item);
      drafts.set(item.id, fresh);
      return fresh;
    },
    submit: (activityId, item) => {
      const draft = drafts.get(item.id);
      const answer = draft === undefined ? undefined : toAnswer(item, draft);
      if (answer === undefined) {
        standing(item.id).said = { outcome: 'unreadable' };
        listeners.tell(item.id);
        return;
      }
      lastRequest += 1;
      link.send({ kind: 'answer', requestId: lastRequest, activityId, itemId: item.id, answer });
    },
    startAnew: (itemIds) => {
      for (const itemId of itemIds) {
        const own = standing(itemId);
        own.right = false;
        own.said = undefined;
        own.explanation = undefined;
        drafts.delete(itemId);
        listeners.tell(itemId);
      }
    },
    handIn: (send) => {
      lastRequest += 1;
      send(lastRequest);
    },
    askHint: (activityId, itemId) => link.send({ kind: 'hint', activityId, itemId }),
    take: (message) => {
      if (message.kind === 'open') for (const kept of message.items) restore(kept);
      // Only the answer to what was handed in last: an earlier one may come after it.
      if (message.kind === 'verdict' && message.requestId === lastRequest) judge(message.verdict);
      if (message.kind === 'hint') {
        const own = standing(message.itemId);
        own.hints.push(message.text);
        own.explanation = message.explanation ?? own.explanation;
        listeners.tell(message.itemId);
      }
    },
    onChange: listeners.add,
  };
}
