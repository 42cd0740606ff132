import { Button } from 'antd';
import { Chip } from '../../parts/chip';
import type { Import, ImportRow } from './import-words';
import { RowFix, useCorrection } from './row-fix';

/** What there is to tell of a row, a sentence each, with the way to mend it, and what was mended already. */
export function RowIssues({ data, row }: { data: Import; row: ImportRow }) {
  if (row.issues.length === 0 && row.corrections.length === 0) return <span className="secondary">–</span>;
  return (
    <ul className="plain-list">
      {row.issues.map((issue) => (
        <li key={`${issue.code} ${issue.message}`}>
          <Chip tone={issue.severity === 'error' ? 'bad' : 'waiting'}>
            {issue.severity === 'error' ? 'Lỗi' : 'Cảnh báo'}
          </Chip>{' '}
          {issue.column && <span className="secondary">Cột {issue.column}: </span>}
          {issue.message}
          {issue.before !== undefined && issue.after !== undefined && (
            <div>
              <del className="secondary">{issue.before}</del>
              <span aria-hidden> → </span>
              <span className="visually-hidden">đổi thành</span>
              <ins>{issue.after}</ins>
            </div>
          )}
          {data.policy.canCorrect && issue.cell && issue.fix && (
            <RowFix data={data} row={row} cell={issue.cell} fix={issue.fix} />
          )}
        </li>
      ))}
      <Mended data={data} row={row} />
    </ul>
  );
}

function Mended({ data, row }: { data: Import; row: ImportRow }) {
  const { mutate, isPending } = useCorrection(data, row);
  return row.corrections.map(({ column, label, original, value }) => (
    <li key={`đã sửa ${column}`}>
      <Chip tone="good">Đã sửa</Chip> <span className="secondary">Cột {label}: </span>
      <del className="secondary">{original || '(trống)'}</del>
      <span aria-hidden> → </span>
      <span className="visually-hidden">đổi thành</span>
      <ins>{value || '(trống)'}</ins>{' '}
      {data.policy.canCorrect && (
        <Button
          size="small"
          disabled={isPending}
          aria-label={`Bỏ chỗ đã sửa ở cột ${label}, dòng ${row.row}`}
          onClick={() => mutate({ column, value: null })}
        >
          Bỏ sửa
        </Button>
      )}
    </li>
  ));
}
