import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { answer, api, type Schema } from '../api/client';
import { SUBJECT_KINDS } from '../text/labels';

/** Somebody of the register as chosen in a form: the name stays to be read while others are looked for. */
export interface Picked {
  readonly value: string;
  readonly label: string;
}

/** Finds collectives, people and households of the register by name without accents; one of them, or several. */
export function ParticipantSelect({
  id,
  value,
  onChange,
  isMany = false,
  kind,
  isActiveOnly = false,
  label,
}: {
  id?: string;
  value?: Picked | readonly Picked[] | null;
  onChange?: (value: Picked | Picked[] | undefined) => void;
  isMany?: boolean;
  /** Only subjects of this kind. */
  kind?: Schema<'ParticipantDto'>['kind'];
  /** Without whom the register has put away, who may still stand in papers of earlier days. */
  isActiveOnly?: boolean;
  /** What it is called where no form label names it. */
  label?: string;
}) {
  const [search, setSearch] = useState('');
  const q = useDeferredValue(search);
  const { data, isFetching } = useQuery({
    queryKey: ['participants', 'find', q, kind],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/participants', {
          params: { query: { q, pageSize: 20, ...(kind ? { kind } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Select<Picked | Picked[]>
      id={id}
      aria-label={label}
      labelInValue
      mode={isMany ? 'multiple' : undefined}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      placeholder="Gõ tên, không cần dấu"
      notFoundContent={isFetching ? 'Đang tìm…' : 'Không tìm thấy trong sổ'}
      style={{ width: '100%' }}
      value={(value ?? undefined) as Picked | Picked[] | undefined}
      onChange={(next) => onChange?.(next)}
      options={data?.items
        .filter(({ status }) => !isActiveOnly || status === 'active')
        .map((one) => ({
          value: one.id,
          label: `${one.name} – ${SUBJECT_KINDS[one.kind]}${one.unit ? `, ${one.unit.name}` : ''}`,
        }))}
    />
  );
}
