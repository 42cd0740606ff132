import { Table, type TableProps } from 'antd';

/**
 * A short table shown whole. Where it is wider than the screen it scrolls inside its own frame, which the keyboard can
 * reach (WCAG 2.1.1).
 */
export function PlainTable<Row extends object>({
  label,
  ...props
}: Omit<TableProps<Row>, 'scroll' | 'pagination' | 'size'> & { label: string }) {
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={label}>
      <Table<Row> size="small" bordered pagination={false} {...props} />
    </div>
  );
}
