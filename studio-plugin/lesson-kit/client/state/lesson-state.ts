/** What the client knows: the lesson as students may see it, and the view that the server sent last. */
import type { ClientActivity, ClientItem, ClientLesson, ClientWord } from '@toolboxai/shared/lesson/rules';
import type { ActivityView, StudentView } from '../../common/protocol.ts';
import { createListeners } from './listeners.ts';

export interface LessonState {
  readonly lesson: ClientLesson;
  /** Undefined until the server's first word. */
  readonly view: () => StudentView | undefined;
  readonly setView: (view: StudentView) => void;
  /** Called at once when there is a view, and after every change; until `whileAlive` is destroyed, when it is given. */
  readonly onView: (listen: (view: StudentView) => void, whileAlive?: Instance) => void;
}

export function createState(lesson: ClientLesson): LessonState {
  let current: StudentView | undefined;
  const listeners = createListeners<StudentView>();
  return {
    lesson,
    view: () => current,
    setView: (view) => {
      current = view;
      listeners.tell(view);
    },
    onView: (listen, whileAlive) => {
      listeners.add(listen, whileAlive);
      if (current !== undefined) listen(current);
    },
  };
}

export function activityOf(lesson: ClientLesson, activityId: string | undefined): ClientActivity | undefined {
  return lesson.activities.find(({ id }) => id === activityId);
}

export function itemOf(lesson: ClientLesson, itemId: string | undefined): ClientItem | undefined {
  return lesson.items.find(({ id }) => id === itemId);
}

export function wordsOf(lesson: ClientLesson, ids: readonly string[]): readonly ClientWord[] {
  return lesson.vocabulary.filter(({ id }) => ids.includes(id));
}

export function activityView(view: StudentView | undefined, activityId: string): ActivityView | undefined {
  return view?.activities.find(({ id }) => id === activityId);
}
