/** A grade in the language of the interface: kindergarten is 0. */
import type { TFunction } from 'i18next';

export function gradeLabel(t: TFunction, grade: number): string {
  return grade === 0 ? t('grades.kindergarten') : t('grades.grade', { grade });
}

export function gradeRange(t: TFunction, { from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return gradeLabel(t, from);
  return from === 0 ? t('grades.rangeFromKindergarten', { to }) : t('grades.range', { from, to });
}
