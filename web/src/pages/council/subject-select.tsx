import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';

/** Finds somebody of the register by name, without accents. */
export function SubjectSelect({
  kind,
  ...field
}: {
  kind?: Schema<'QuestionDto'>['subjectKind'];
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['participants', 'pick', kind, q],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/participants', {
          params: { query: { ...(kind ? { kind } : {}), pageSize: 20, ...(q === '' ? {} : { q }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder="Gõ tên, không cần dấu"
      notFoundContent={isFetching ? 'Đang tìm…' : 'Không có ai khớp.'}
      options={data?.items
        .filter(({ status }) => status === 'active')
        .map(({ id, name, unit, detail }) => ({
          value: id,
          label: [name, detail, unit?.name].filter(Boolean).join(' – '),
        }))}
    />
  );
}
