import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/react-query';
import { Button, Checkbox, Input, Popover, Table, type TableProps } from 'antd';
import { useEffect, useRef, useState, type ComponentRef, type Key, type ReactNode } from 'react';
import { numberText } from '../text/format';
import { EmptyView, FailureView } from './states';
import { useAddress } from './use-address';

export interface ServerColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Name of the column the server sorts by; absent, it cannot be sorted. */
  readonly sort?: string;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Not shown until the person asks for it. */
  readonly isExtra?: boolean;
  /** Choices of the column's filter; `param` is the query parameter of the server and of the address. */
  readonly filter?: { readonly param: string; readonly options: readonly { value: string; label: string }[] };
}

/** What a list is asked for: as the API's lists take it. */
export interface ListQuery {
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: string;
  readonly q?: string;
  /** Values of the columns' filters, and of `params`, by their parameter. */
  readonly [param: string]: string | number | undefined;
}

interface ServerTableProps<Row> {
  /** Names the table: its column choice is kept under it. */
  readonly name: string;
  /** What is listed, for who cannot see the table: «Danh sách tập thể». */
  readonly label: string;
  readonly queryKey: QueryKey;
  readonly load: (query: ListQuery, signal: AbortSignal) => Promise<{ items: readonly Row[]; total: number }>;
  readonly columns: readonly ServerColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Further parameters of the address that are filters of this list (set by the page's own controls). */
  readonly params?: readonly string[];
  readonly searchHint?: string;
  readonly emptyText: string;
  readonly emptyAction?: ReactNode;
  /** Controls beside the search box. */
  readonly tools?: ReactNode;
  readonly selection?: {
    readonly keys: readonly string[];
    /** What a row's box stands for, for who cannot see the row. */
    readonly labelOf?: (row: Row) => string;
    onChange(rows: readonly Row[], keys: readonly string[]): void;
  };
  readonly onOpen?: (row: Row) => void;
  readonly expand?: (row: Row) => ReactNode;
  readonly pageSize?: number;
}

/**
 * A list that searches, sorts, filters and pages on the server; the address holds all four, so that going back and
 * sending the address to a colleague both work.
 */
export function ServerTable<Row extends object>(props: ServerTableProps<Row>) {
  const { columns, queryKey, load, params = [], rowKey, selection, onOpen, expand } = props;
  const address = useAddress();
  const query = readQuery(
    address.get,
    [...params, ...columns.flatMap((c) => c.filter?.param ?? [])],
    props.pageSize,
  );
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: [...queryKey, query],
    queryFn: ({ signal }) => load(query, signal),
    placeholderData: keepPreviousData,
  });
  const [hidden, setHidden] = useHiddenColumns(props.name, columns);
  const table = useRef<ComponentRef<typeof Table>>(null);
  // A list wider than the screen is scrolled by keyboard too, also where nothing in it can be reached.
  useEffect(() => {
    table.current?.nativeElement.querySelector('.ant-table-body')?.setAttribute('tabindex', '0');
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  const isFiltered = Object.keys(query).some((name) => !['page', 'pageSize', 'sort'].includes(name));
  return (
    <>
      <div className="no-print" style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 8 }}>
        <SearchBox hint={props.searchHint ?? 'Tìm, không cần dấu'} />
        {props.tools}
        <span style={{ flex: 1 }} />
        <ColumnChoice columns={columns} hidden={hidden} onChange={setHidden} />
      </div>
      <Table<Row>
        ref={table}
        aria-label={props.label}
        size="small"
        bordered
        rowKey={rowKey}
        dataSource={data?.items}
        loading={{ spinning: isFetching && (isPlaceholderData || !data), delay: 150 }}
        scroll={{ x: 'max-content' }}
        sticky
        columns={tableColumns(columns, hidden, query)}
        onChange={(_page, filters, sorter, { action }) => {
          if (action === 'paginate') return;
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          const column = columns.find(({ key }) => key === one?.columnKey);
          const chosen = Object.fromEntries(
            columns.flatMap((c) => (c.filter ? [[c.filter.param, filters[c.key]?.[0]?.toString()]] : [])),
          );
          const sort =
            one?.order && column?.sort ? `${one.order === 'descend' ? '-' : ''}${column.sort}` : undefined;
          address.set({ ...chosen, 'sap-xep': sort, trang: undefined });
        }}
        pagination={{
          current: query.page,
          pageSize: query.pageSize,
          total: data?.total ?? 0,
          showSizeChanger: true,
          pageSizeOptions: [20, 50, 100, 200],
          showTotal: (total, [from, to]) =>
            `${numberText(from)}–${numberText(to)} trong ${numberText(total)}`,
          onChange: (page, pageSize) =>
            address.set({
              trang: page === 1 ? undefined : page,
              'so-dong': pageSize === 50 ? undefined : pageSize,
            }),
        }}
        locale={{
          emptyText: (
            <EmptyView text={isFiltered ? 'Không có mục nào khớp với điều kiện đang lọc.' : props.emptyText}>
              {!isFiltered && props.emptyAction}
            </EmptyView>
          ),
        }}
        rowSelection={
          selection && {
            selectedRowKeys: selection.keys as Key[],
            preserveSelectedRowKeys: true,
            getTitleCheckboxProps: () => ({ 'aria-label': 'Chọn mọi dòng của trang này' }),
            getCheckboxProps: (row) => ({ 'aria-label': `Chọn ${selection.labelOf?.(row) ?? 'dòng này'}` }),
            onChange: (keys, rows) => selection.onChange(rows, keys.map(String)),
          }
        }
        expandable={expand && { expandedRowRender: (row) => expand(row) }}
        onRow={(row) => (onOpen ? { onDoubleClick: () => onOpen(row) } : {})}
      />
    </>
  );
}

function readQuery(
  get: (name: string) => string | undefined,
  params: readonly string[],
  pageSize = 50,
): ListQuery {
  const filters = Object.fromEntries(
    params.flatMap((name) => (get(name) === undefined ? [] : [[name, get(name)]])),
  );
  return {
    ...filters,
    page: Math.max(1, Number(get('trang')) || 1),
    pageSize: Number(get('so-dong')) || pageSize,
    ...(get('sap-xep') ? { sort: get('sap-xep') } : {}),
    ...(get('q') ? { q: get('q') } : {}),
  };
}

function tableColumns<Row extends object>(
  columns: readonly ServerColumn<Row>[],
  hidden: ReadonlySet<string>,
  query: ListQuery,
): TableProps<Row>['columns'] {
  return columns
    .filter(({ key }) => !hidden.has(key))
    .map((column) => {
      const isSorted = column.sort !== undefined && query.sort?.replace(/^-/, '') === column.sort;
      return {
        key: column.key,
        title: column.title,
        width: column.width,
        align: column.align,
        className: column.align === 'right' ? 'numeric' : undefined,
        render: (_value: unknown, row: Row) => column.render(row),
        sorter: column.sort !== undefined,
        sortOrder: isSorted ? (query.sort?.startsWith('-') ? 'descend' : 'ascend') : null,
        filters: column.filter?.options.map(({ value, label }) => ({ value, text: label })),
        filterMultiple: false,
        filteredValue: column.filter
          ? ([query[column.filter.param]].filter((v) => v !== undefined) as string[])
          : null,
      };
    });
}

/** The search box of a list; waits until the person stops typing. */
function SearchBox({ hint }: { hint: string }) {
  const { get, set } = useAddress();
  const inAddress = get('q') ?? '';
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => setTyped(inAddress), [inAddress]);
  useEffect(() => {
    if (typed.trim() === inAddress) return undefined;
    const timer = setTimeout(() => set({ q: typed.trim(), trang: undefined }), 300);
    return () => clearTimeout(timer);
  }, [typed, inAddress, set]);
  return (
    <Input.Search
      aria-label={hint}
      placeholder={hint}
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => set({ q: text.trim(), trang: undefined })}
      style={{ width: 280, maxWidth: '100%' }}
    />
  );
}

function ColumnChoice<Row>({
  columns,
  hidden,
  onChange,
}: {
  columns: readonly ServerColumn<Row>[];
  hidden: ReadonlySet<string>;
  onChange: (hidden: readonly string[]) => void;
}) {
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          style={{ display: 'grid', gap: 4 }}
          options={columns.map(({ key, title }) => ({ value: key, label: title }))}
          value={columns.map(({ key }) => key).filter((key) => !hidden.has(key))}
          onChange={(shown) => onChange(columns.map(({ key }) => key).filter((key) => !shown.includes(key)))}
        />
      }
    >
      <Button icon={<SettingOutlined />}>Cột</Button>
    </Popover>
  );
}

function useHiddenColumns<Row>(name: string, columns: readonly ServerColumn<Row>[]) {
  const key = `columns-of-${name}`;
  const [hidden, setHidden] = useState<readonly string[]>(() => {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.map(String) : columns.filter((c) => c.isExtra).map((c) => c.key);
  });
  const change = (next: readonly string[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setHidden(next);
  };
  return [new Set(hidden), change] as const;
}
