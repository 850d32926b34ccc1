/** A talk: who talks, what is said in each scene, and what can be answered with where it leads. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { Hints } from '../../items/hints.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';

type Talk = ActivityOf<'dialogue'>;
type Scene = Talk['params']['scenes'][number];

export function Dialogue({ activity, path, onChange }: KindSectionProps<Talk>) {
  const { t } = useTranslation();
  const { params } = activity;
  const set = (changes: Partial<typeof params>) => onChange({ ...activity, params: { ...params, ...changes } });
  return (
    <details className={classes.details}>
      <summary>{t('activity.scenes', { count: params.scenes.length })}</summary>
      <Field
        path={`${path}/params/character/name`}
        oneLine
        labelled
        label={t('activity.character')}
        value={params.character.name}
        onChange={(name) => set({ character: { ...params.character, name } })}
      />
      <Field
        path={`${path}/params/character/about`}
        labelled
        label={t('activity.aboutCharacter')}
        value={params.character.about}
        onChange={(about) => set({ character: { ...params.character, about } })}
      />
      <ol className={classes.list}>
        {params.scenes.map((scene, index) => (
          <li key={scene.id}>
            <SceneFields
              scene={scene}
              scenes={params.scenes}
              path={`${path}/params/scenes/${index}`}
              onChange={(next) => set({ scenes: replaceAt(params.scenes, index, next) })}
            />
          </li>
        ))}
      </ol>
      <Hints path={`${path}/params/hints`} hints={params.hints} onChange={(hints) => set({ hints })} />
    </details>
  );
}

interface SceneProps {
  readonly scene: Scene;
  readonly scenes: readonly Scene[];
  readonly path: string;
  readonly onChange: (scene: Scene) => void;
}

function SceneFields({ scene, scenes, path, onChange }: SceneProps) {
  const { t } = useTranslation();
  const number = scenes.indexOf(scene) + 1;
  const leadsTo = (id: string | null): string => {
    const next = scenes.findIndex((other) => other.id === id);
    return next < 0 ? t('activity.endsTalk') : t('activity.leadsTo', { number: next + 1 });
  };
  return (
    <div className={classes.stack}>
      <Field
        path={`${path}/says`}
        labelled
        label={t('activity.says', { number })}
        value={scene.says}
        onChange={(says) => onChange({ ...scene, says })}
      />
      {scene.choices.map((choice, index) => {
        const set = (changes: Partial<typeof choice>) =>
          onChange({ ...scene, choices: replaceAt(scene.choices, index, { ...choice, ...changes }) });
        return (
          <div key={choice.id} className={classes.stack}>
            <Field
              path={`${path}/choices/${index}/text`}
              labelled
              label={`${t(`activity.worth.${choice.worth}`)} · ${leadsTo(choice.nextId)}`}
              value={choice.text}
              onChange={(text) => set({ text })}
            />
            {choice.reply === undefined ? null : (
              <Field
                path={`${path}/choices/${index}/reply`}
                labelled
                label={t('activity.reply')}
                value={choice.reply}
                onChange={(reply) => set({ reply })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
