/** Her own notes: pasted, opened or dropped, and then what was understood of them. */
import { Button, FileButton, Textarea } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notes, type NotesInput, readFailure, useTRPCClient } from '../api/index.ts';
import { FailureNote } from '../frame/index.ts';
import classes from './home.module.css';
import { NotesUnderstood } from './notes-understood.tsx';
import { uploadOf } from './upload.ts';

interface OwnNotesProps {
  readonly notes: Notes | null;
  readonly onChange: (notes: Notes | null) => void;
}

export function OwnNotes({ notes, onChange }: OwnNotesProps) {
  const { t } = useTranslation();
  const client = useTRPCClient();
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const open = useMutation({
    mutationFn: (input: () => Promise<NotesInput>) => input().then((given) => client.topics.openNotes.mutate(given)),
    onSuccess: onChange,
  });
  const openFile = (file: File | null | undefined) => {
    if (file != null) open.mutate(() => uploadOf(file));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    openFile(event.dataTransfer.files[0]);
  };

  if (notes !== null) {
    return (
      <NotesUnderstood
        notes={notes}
        onAgain={() => {
          open.reset();
          onChange(null);
        }}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button beside does the same
    <div
      className={classes.notes}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Textarea
        label={t('home.notes.paste')}
        description={t('home.notes.about')}
        minRows={6}
        maxRows={18}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={classes.toggles}>
        <Button
          disabled={text.trim() === ''}
          loading={open.isPending}
          onClick={() => open.mutate(() => Promise.resolve({ from: 'text', text }))}
        >
          {t('home.notes.read')}
        </Button>
        <FileButton onChange={openFile} accept=".txt,.text,.md,.markdown,.docx,.pdf">
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={18} stroke={1.7} aria-hidden />}>
              {t('home.notes.open')}
            </Button>
          )}
        </FileButton>
        <span className={classes.quiet}>{t('home.notes.drop')}</span>
      </div>
      {open.error === null ? null : <FailureNote failure={readFailure(open.error)} />}
    </div>
  );
}
