/** Takes a row out of a list that can grow. */
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLessonWork } from '../lesson-work.ts';

interface RemoveButtonProps {
  readonly label: string;
  readonly onRemove: () => void;
  /** Why it has to stay: a list as short as it may be, or the only right answer. */
  readonly mustStay: boolean;
}

export function RemoveButton({ label, onRemove, mustStay }: RemoveButtonProps) {
  const { readOnly } = useLessonWork();
  if (readOnly || mustStay) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        const list = currentTarget.closest('[data-growing]');
        onRemove();
        requestAnimationFrame(() => list?.querySelector<HTMLElement>(':scope > [data-add]')?.focus());
      }}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
