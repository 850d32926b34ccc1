/** Stands where content will be, in its shape; says to who cannot see it that it is coming. */
import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface WaitingProps {
  readonly lines?: number;
  /** Height of a line, in rem. */
  readonly height?: number;
}

export function Waiting({ lines = 4, height = 1.5 }: WaitingProps) {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ display: 'grid', gap: '0.75rem' }}>
      <VisuallyHidden>{t('frame.coming')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a skeleton have no identity
        <Skeleton key={line} height={`${height}rem`} width={line === lines - 1 ? '60%' : '100%'} animate={false} />
      ))}
    </div>
  );
}
