/** The field and the list of the command palette. */
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './palette.module.css';
import { usePaletteEntries } from './use-palette-entries.tsx';

export function PaletteSearch({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 120);
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const entries = usePaletteEntries(text, asked);
  const at = Math.min(chosen, entries.length - 1);

  const run = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    onDone();
    entry.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter') run(at);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.palette}>
      <input
        className={classes.field}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={at < 0 ? undefined : `${listId}-${at}`}
        aria-label={t('frame.palette.name')}
        placeholder={t('frame.palette.placeholder')}
        value={text}
        data-autofocus
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={t('frame.palette.results')} className={classes.results} tabIndex={-1}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above moves through the options and chooses with Enter
          <div
            key={entry.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={classes.entry}
            onClick={() => run(index)}
            onPointerMove={() => setChosen(index)}
          >
            {entry.icon}
            <span className={classes.label}>{entry.label}</span>
            <span className={classes.about}>{entry.about}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 ? <p className={classes.none}>{t('frame.palette.none')}</p> : null}
    </div>
  );
}
