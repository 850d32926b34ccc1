/** Editable text of the lesson under work: knows what is wrong with it, and that older versions are only read. */
import type { ComponentProps } from 'react';
import { EditableText } from '../frame/index.ts';
import { useLessonWork } from './lesson-work.ts';

interface FieldProps extends Omit<ComponentProps<typeof EditableText>, 'problem' | 'readOnly'> {
  /** Where it stands in the document: `items/3/stem`. */
  readonly path: string;
}

export function Field({ path, ...props }: FieldProps) {
  const { problemAt, readOnly } = useLessonWork();
  return <EditableText {...props} problem={problemAt(path)} readOnly={readOnly} />;
}
