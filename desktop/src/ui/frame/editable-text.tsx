/** Text that is edited where it stands: it looks like text until it is pointed at or focused. */
import { Textarea } from '@mantine/core';
import classes from './editable-text.module.css';

interface EditableTextProps {
  /** Says what it is to who cannot see where it stands. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in words. */
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly look?: 'text' | 'title' | 'heading' | 'quiet';
  /** Shows the label above the text. */
  readonly labelled?: boolean;
  readonly readOnly?: boolean;
  /** Refuses line breaks: Enter does nothing. */
  readonly oneLine?: boolean;
}

export function EditableText({
  label,
  value,
  onChange,
  problem,
  placeholder,
  look = 'text',
  labelled = false,
  readOnly = false,
  oneLine = false,
}: EditableTextProps) {
  return (
    <Textarea
      {...(labelled ? { label } : { 'aria-label': label })}
      classNames={{ root: classes.root ?? '', input: classes.input ?? '', label: classes.label ?? '' }}
      data-look={look}
      value={value}
      error={problem}
      placeholder={placeholder}
      readOnly={readOnly}
      minRows={1}
      onKeyDown={(event) => {
        if (oneLine && event.key === 'Enter') event.preventDefault();
      }}
      onChange={(event) => {
        const next = event.currentTarget.value;
        onChange(oneLine ? next.replaceAll('\n', ' ') : next);
      }}
    />
  );
}
