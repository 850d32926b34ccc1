/** The outline while the lesson is made: it fills in as steps end. */
import { useTranslation } from 'react-i18next';
import type { MakingView } from '../api/index.ts';
import { OutlineGroup, OutlinePart } from '../workspace/index.ts';

export function MakingOutline({ view }: { readonly view: MakingView }) {
  const { t } = useTranslation();
  const { objectives, phases, words, passages, questions, activities } = view.soFar;
  const isDone = (id: string) => {
    const state = view.steps.find((step) => step.id === id)?.state;
    return state === 'done' || state === 'reused' || state === 'edited';
  };
  const count = (list: readonly unknown[]) => (list.length === 0 ? '…' : String(list.length));
  return (
    <OutlineGroup>
      <OutlinePart name={t('lesson.sections.objectives')} note={count(objectives)} />
      <OutlinePart name={t('lesson.sections.plan')} note={count(phases)} />
      <OutlinePart name={t('lesson.sections.words')} note={count(words)} />
      <OutlinePart name={t('lesson.sections.passages')} note={count(passages)} />
      <OutlinePart name={t('lesson.sections.questions')} note={count(questions)} />
      <OutlinePart name={t('lesson.sections.activities')} note={count(activities)} />
      <OutlinePart name={t('lesson.sections.world')} note={isDone('environment') ? '1' : '…'} />
      <OutlinePart
        name={t('lesson.sections.checks')}
        note={isDone('code') ? t(view.passed === false ? 'lesson.notPassed' : 'lesson.passed') : '…'}
      />
      <OutlinePart
        name={t('lesson.sections.proof')}
        note={isDone('proof') ? t(view.passed === true ? 'lesson.passed' : 'lesson.notPassed') : '…'}
      />
    </OutlineGroup>
  );
}
