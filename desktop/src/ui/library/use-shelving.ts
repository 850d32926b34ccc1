/** Copying a lesson, putting it away, and taking that back. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LessonSummary, readFailure, useTRPC, useTRPCClient } from '../api/index.ts';
import { failureWords } from '../frame/index.ts';
import { useNotices } from '../state/index.ts';

interface Shelving {
  readonly duplicate: () => void;
  readonly archive: () => void;
  readonly unarchive: () => void;
  readonly remove: () => void;
  readonly undelete: () => void;
}

type Step = keyof Shelving;

/** What takes a step back; a copy and a return need nothing. */
const BACK: Partial<Record<Step, Step>> = { archive: 'unarchive', remove: 'undelete' };

export function useShelving({ id, title }: Pick<LessonSummary, 'id' | 'title'>): Shelving {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const tell = useNotices((state) => state.tell);
  const calls: Record<Step, () => Promise<unknown>> = {
    duplicate: () => client.lessons.duplicate.mutate({ id }),
    archive: () => client.lessons.archive.mutate({ id, archived: true }),
    unarchive: () => client.lessons.archive.mutate({ id, archived: false }),
    remove: () => client.lessons.delete.mutate({ id }),
    undelete: () => client.lessons.undelete.mutate({ id }),
  };

  // By the time of the undo another lesson may stand in this row: each step is bound to its lesson, not to the row.
  const take = async (step: Step): Promise<void> => {
    try {
      await queries
        .getMutationCache()
        .build(queries, { mutationFn: calls[step], networkMode: 'always' })
        .execute(undefined);
      await queries.invalidateQueries({ queryKey: trpc.lessons.pathKey() });
      const back = BACK[step];
      tell(
        t(`library.done.${step}`, { title }),
        back === undefined ? undefined : { label: t('library.undo'), run: () => void take(back) },
      );
    } catch (error) {
      tell(failureWords(readFailure(error)).message);
    }
  };
  return {
    duplicate: () => void take('duplicate'),
    archive: () => void take('archive'),
    unarchive: () => void take('unarchive'),
    remove: () => void take('remove'),
    undelete: () => void take('undelete'),
  };
}
