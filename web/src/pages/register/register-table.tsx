import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ServerTable, type ListQuery, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { BulkTools } from './bulk-tools';
import { REGISTER_PARAMS, StatusChoice, useIsArchive } from './list-tools';
import { REGISTER_KEY } from './register-data';
import { useBulk, type RegisterRow } from './use-bulk';

interface RegisterTableProps<Row extends RegisterRow> {
  readonly name: 'collectives' | 'individuals' | 'households';
  readonly label: string;
  readonly load: (query: ListQuery, signal: AbortSignal) => Promise<{ items: readonly Row[]; total: number }>;
  readonly columns: readonly ServerColumn<Row>[];
  readonly searchHint: string;
  /** Said of an empty list, and of an empty archive. */
  readonly emptyText: string;
  readonly emptyArchive: string;
  /** What the chosen rows can be given: another unit, or another block. */
  readonly bulkKind: 'move' | 'block';
  /** The list of one unit: without what is the same in each row. */
  readonly unitId?: string | undefined;
  readonly filters?: ReactNode;
  /** The button that enters a new row, for whoever may. */
  readonly add: ReactNode;
  readonly onEdit: (row: Row) => void;
}

/** One of the register's lists: searched, put away and brought back, acted on many at once. */
export function RegisterTable<Row extends RegisterRow>(props: RegisterTableProps<Row>) {
  const { name, unitId, bulkKind, add, onEdit } = props;
  const mayManage = useMay('participant.manage');
  const isArchive = useIsArchive();
  const bulk = useBulk();
  const acts: ServerColumn<Row> = {
    key: 'acts',
    title: 'Thao tác',
    width: 90,
    render: (row) => (
      <>
        {row.policy.canChange && (
          <Button size="small" aria-label={`Sửa ${row.name}`} onClick={() => onEdit(row)}>
            Sửa
          </Button>
        )}
        {row.policy.canRestore && (
          <Button
            size="small"
            aria-label={`Khôi phục ${row.name}`}
            onClick={() => bulk.run('restore', [row])}
          >
            Khôi phục
          </Button>
        )}
      </>
    ),
  };
  const all = mayManage ? [...props.columns, acts] : props.columns;
  return (
    <ServerTable
      name={name}
      label={props.label}
      queryKey={[...REGISTER_KEY, name, unitId]}
      load={(query, signal) => props.load(unitId === undefined ? query : { ...query, unitId }, signal)}
      columns={unitId === undefined ? all : all.filter(({ key }) => key !== 'unit' && key !== 'block')}
      rowKey={({ id }) => id}
      params={REGISTER_PARAMS}
      searchHint={props.searchHint}
      emptyText={isArchive ? props.emptyArchive : props.emptyText}
      emptyAction={!isArchive && add}
      onOpen={(row) => row.policy.canChange && onEdit(row)}
      {...(mayManage && {
        selection: {
          keys: bulk.chosen.map(({ id }) => id),
          labelOf: (row: Row) => row.name,
          onChange: (rows: readonly Row[]) => bulk.choose(rows.filter(Boolean)),
        },
      })}
      tools={
        <>
          {props.filters}
          <StatusChoice onChange={() => bulk.choose([])} />
          {mayManage && <BulkTools bulk={bulk} isArchive={isArchive} kind={bulkKind} />}
          {unitId !== undefined && add}
        </>
      }
    />
  );
}
