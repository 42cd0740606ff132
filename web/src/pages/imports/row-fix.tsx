import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button } from 'antd';
import { useId, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { useAct } from '../../parts/use-act';
import type { Import, ImportRow } from './import-words';
import { IMPORTS_KEY } from './imports.page';

type Fix = Schema<'IssueFixDto'>;
type Cell = Schema<'IssueCellDto'>;

/** Saves what a cell is to be read as; the server reads the whole file anew and gives the new preview. */
export function useCorrection(data: Import, row: Pick<ImportRow, 'sheet' | 'row'>) {
  return useAct(
    (what: { column: number; value: string | null; allWithSameText?: boolean }) =>
      answer(
        api.PUT('/api/imports/{id}/corrections', {
          params: { path: { id: data.id } },
          body: { version: data.version, corrections: [{ sheet: row.sheet, row: row.row, ...what }] },
        }),
      ),
    { done: 'Đã sửa; các dòng đã được kiểm tra lại.', refresh: [IMPORTS_KEY] },
  );
}

/** Mending one cell on the page: take what is offered, choose a name, or type what is right. */
export function RowFix({ data, row, cell, fix }: { data: Import; row: ImportRow; cell: Cell; fix: Fix }) {
  const [value, setValue] = useState('');
  const [isForAll, setForAll] = useState(true);
  const id = useId();
  const { mutate, isPending } = useCorrection(data, row);
  const save = (chosen: string) =>
    mutate({
      column: cell.column,
      value: chosen,
      ...(isForAll && cell.text ? { allWithSameText: true } : {}),
    });
  const place = `cột ${cell.label}, dòng ${row.row}`;
  return (
    <div className="row-fix">
      {fix.options.map((option) => (
        <Button
          key={option}
          size="small"
          disabled={isPending}
          aria-label={`Nhận «${option}» cho ${place}`}
          onClick={() => save(option)}
        >
          {fix.kind === 'confirm' ? `Đúng là «${option}»` : option}
        </Button>
      ))}
      {fix.kind !== 'confirm' && (
        <form
          className="row-fix-own"
          onSubmit={(event) => {
            event.preventDefault();
            if (value.trim() !== '') save(value.trim());
          }}
        >
          <Chooser
            data={data}
            list={fix.list}
            label={`Giá trị đúng cho ${place}`}
            value={value}
            onChange={setValue}
          />
          <Button
            size="small"
            htmlType="submit"
            type="primary"
            loading={isPending}
            aria-label={`Sửa ${place}`}
          >
            Sửa
          </Button>
        </form>
      )}
      {cell.text && fix.kind !== 'text' && (
        <label htmlFor={id} className="row-fix-all">
          <input
            id={id}
            type="checkbox"
            checked={isForAll}
            onChange={({ target }) => setForAll(target.checked)}
          />{' '}
          Áp dụng cho mọi dòng ghi «{cell.text}»
        </label>
      )}
    </div>
  );
}

interface ChooserProps {
  readonly data: Import;
  readonly list: Fix['list'];
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Chooser({ data, list, label, value, onChange }: ChooserProps) {
  const [isOpen, setOpen] = useState(false);
  const { data: choices } = useQuery({
    queryKey: [...IMPORTS_KEY, 'choices', data.id, list, value],
    enabled: list !== undefined && isOpen,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/imports/{id}/choices', {
          params: {
            path: { id: data.id },
            query: { list: list ?? 'units', ...(value.trim() ? { q: value.trim() } : {}) },
          },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
  return (
    <AutoComplete
      aria-label={label}
      size="small"
      style={{ flex: 1, minWidth: 0 }}
      value={value}
      onChange={onChange}
      onOpenChange={setOpen}
      options={(choices?.items ?? []).map((name) => ({ value: name }))}
      placeholder={list ? 'Tìm tên khác trong sổ' : 'Gõ giá trị đúng'}
    />
  );
}
