import { Chip } from '../../parts/chip';
import type { ImportRow } from './import-words';

/** What there is to tell of a row, a sentence each, with what stood in the cell and what it became. */
export function RowIssues({ row }: { row: ImportRow }) {
  if (row.issues.length === 0) return <span className="secondary">–</span>;
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
        </li>
      ))}
    </ul>
  );
}
