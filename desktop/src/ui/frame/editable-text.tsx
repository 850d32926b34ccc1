/** Text that is edited where it stands: it looks like text until it is pointed at or focused. */
import { Textarea, VisuallyHidden } from '@mantine/core';
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
  /** What the label leaves unsaid where its place is seen: spoken, not shown. */
  readonly of?: string;
  /** Shows the label above the text. */
  readonly labelled?: boolean;
  readonly readOnly?: boolean;
  /** Refuses line breaks: Enter does nothing. */
  readonly oneLine?: boolean;
}

export function EditableText({
  label,
  of,
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
      {...(labelled
        ? {
            label: (
              <>
                {label}
                {of === undefined ? null : <VisuallyHidden>: {of}</VisuallyHidden>}
              </>
            ),
          }
        : { 'aria-label': of === undefined ? label : `${label}: ${of}` })}
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
