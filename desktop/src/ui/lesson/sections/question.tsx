/** One question, edited where it stands: stem, picture, answers with their key, hints, explanation, and where it came from. */
import { figureSvg, type Item } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field } from '../field.tsx';
import { Answers } from '../items/answers.tsx';
import { Hints } from '../items/hints.tsx';
import { Picture } from '../items/picture.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { MakeAgain } from '../make-again.tsx';
import { addressOf } from '../parts.ts';
import { drawsNumbers, provenanceWords } from '../provenance-words.ts';
import { replaceAt } from '../replace-at.ts';
import classes from './sections.module.css';

export function QuestionSection({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  const index = lesson.items.findIndex(({ id }) => id === itemId);
  const item = lesson.items[index];
  if (item === undefined) {
    return (
      <section className={classes.section}>
        <p>{t('question.gone')}</p>
        <Link to={addressOf(lesson.id, { section: 'questions' })}>{t('question.all')}</Link>
      </section>
    );
  }
  const path = `items/${index}`;
  const set = (next: Item) => edit((current) => ({ ...current, items: replaceAt(current.items, index, next) }));
  const marks =
    item.type === 'label-diagram' ? item.targets.map(({ x, y }, at) => ({ x, y, text: String(at + 1) })) : [];
  return (
    <article className={classes.section} aria-labelledby="question">
      <div className={classes.head}>
        <h2 id="question">
          {t('question.number', { number: index + 1 })}{' '}
          <span className={classes.quiet}>{t(`question.types.${item.type}`)}</span>
        </h2>
        <MakeAgain
          key={item.id}
          part={{ kind: 'item', id: item.id }}
          label={t(drawsNumbers(item.provenance) ? 'question.newNumbers' : 'question.again')}
          done={t('question.madeAgain', { number: index + 1 })}
        />
      </div>
      <Field
        path={`${path}/stem`}
        look="heading"
        label={t('question.stem')}
        value={item.stem}
        onChange={(stem) => set({ ...item, stem })}
      />
      {item.figure === undefined ? null : <Picture svg={figureSvg(item.figure, marks)} alt={item.figure.alt} />}
      <Answers item={item} path={path} onChange={set} />
      <Hints hints={item.hints} path={`${path}/hints`} onChange={(hints) => set({ ...item, hints })} />
      <Field
        path={`${path}/explanation`}
        labelled
        label={t('question.explanation')}
        value={item.explanation}
        onChange={(explanation) => set({ ...item, explanation })}
      />
      <p className={classes.quiet}>{provenanceWords(item.provenance, t)}</p>
      <Neighbours index={index} />
    </article>
  );
}

function Neighbours({ index }: { readonly index: number }) {
  const { t } = useTranslation();
  const { lesson } = useLessonWork();
  const before = lesson.items[index - 1];
  const after = lesson.items[index + 1];
  return (
    <nav className={classes.neighbours} aria-label={t('question.neighbours')}>
      {before === undefined ? (
        <span />
      ) : (
        <Link to={addressOf(lesson.id, { section: 'questions', partId: before.id })}>{t('question.before')}</Link>
      )}
      {after === undefined ? null : (
        <Link to={addressOf(lesson.id, { section: 'questions', partId: after.id })}>{t('question.after')}</Link>
      )}
    </nav>
  );
}
