/** Words to look for, filters, order. */
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { SUBJECTS } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { gradeLabel } from '../frame/index.ts';
import classes from './library.module.css';
import { SHELVES, SORT_NAMES, STATUSES, sortOf } from './list-request.ts';

interface FiltersProps {
  readonly address: URLSearchParams;
  /** An empty value takes the filter away. */
  readonly onChange: (name: string, value: string) => void;
}

export function Filters({ address, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const query = address.get('q') ?? '';
  const all = { value: '', label: t('library.all') };
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.words ?? ''}
        type="search"
        label={t('library.search')}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
        value={query}
        onChange={({ currentTarget }) => onChange('q', currentTarget.value)}
      />
      <Choice
        address={address}
        onChange={onChange}
        name="subject"
        data={[all, ...SUBJECTS.map((value) => ({ value, label: t(`subjects.${value}`) }))]}
      />
      <Choice
        address={address}
        onChange={onChange}
        name="grade"
        data={[
          all,
          ...Array.from({ length: 13 }, (_, grade) => ({ value: String(grade), label: gradeLabel(t, grade) })),
        ]}
      />
      <Choice
        address={address}
        onChange={onChange}
        name="status"
        data={[all, ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
      />
      <Choice
        address={address}
        onChange={onChange}
        name="shelf"
        data={SHELVES.map((value) => ({
          value: value === 'active' ? '' : value,
          label: t(`library.shelves.${value}`),
        }))}
      />
      {query.trim() === '' ? (
        <NativeSelect
          label={t('library.sort')}
          value={sortOf(address)}
          onChange={({ currentTarget }) =>
            onChange('sort', currentTarget.value === 'updated' ? '' : currentTarget.value)
          }
          data={SORT_NAMES.map((value) => ({ value, label: t(`library.sorts.${value}`) }))}
        />
      ) : null}
    </search>
  );
}

interface ChoiceProps extends FiltersProps {
  readonly name: 'subject' | 'grade' | 'status' | 'shelf';
  readonly data: { readonly value: string; readonly label: string }[];
}

function Choice({ name, data, address, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t(`library.filters.${name}`)}
      value={address.get(name) ?? ''}
      onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
      data={data}
    />
  );
}
