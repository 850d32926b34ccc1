/** A diagram to label: the picture with its numbers, and the labels with the place of each. */
import { type ActivityOf, figureSvg } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Hints } from '../../items/hints.tsx';
import { Picture } from '../../items/picture.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { LineFields, PromptField } from './task-fields.tsx';

export function LabelTheDiagram({ activity, path, onChange }: KindSectionProps<ActivityOf<'label-the-diagram'>>) {
  const { t } = useTranslation();
  const { params } = activity;
  const set = (changes: Partial<typeof params>) => onChange({ ...activity, params: { ...params, ...changes } });
  const marks = params.targets.map(({ x, y }, index) => ({ x, y, text: String(index + 1) }));
  const numberOf = (targetId: string | null): string => {
    const index = params.targets.findIndex(({ id }) => id === targetId);
    return index < 0 ? t('activity.belongsNowhere') : t('activity.labelOf', { number: index + 1 });
  };
  return (
    <details className={classes.details}>
      <summary>{t('activity.labels', { count: params.labels.length })}</summary>
      <PromptField path={path} prompt={params.prompt} onChange={(prompt) => set({ prompt })} />
      <Picture svg={figureSvg(params.figure, marks)} alt={params.figure.alt} />
      <ol className={classes.list}>
        {params.labels.map((label, index) => (
          <li key={label.id}>
            <LineFields
              path={`${path}/params/labels/${index}`}
              texts={{
                text: { label: numberOf(label.targetId), value: label.text },
                feedback: { label: t('activity.afterWrong'), value: label.feedback },
              }}
              onChange={(field, value) =>
                set({ labels: replaceAt(params.labels, index, { ...label, [field]: value }) })
              }
            />
          </li>
        ))}
      </ol>
      <Hints path={`${path}/params/hints`} hints={params.hints} onChange={(hints) => set({ hints })} />
    </details>
  );
}
