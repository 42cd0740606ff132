import { Link } from 'react-router';
import { pointsText } from '../../../text/format';
import type { MarkBook } from '../marks/mark-book';
import { stageOf } from '../marks/progress';
import { useRow } from '../marks/use-book';
import { stageText } from '../sheet/sheet-cell';

/** What a phone shows instead of the grid: whom there is to score, each with how far their sheet has come. */
export function NomineeList({ book, ids }: { book: MarkBook; ids: readonly string[] }) {
  return (
    <ul className="nominee-list" aria-label="Đối tượng phải chấm">
      {ids.map((id) => (
        <NomineeItem key={id} book={book} id={id} />
      ))}
    </ul>
  );
}

function NomineeItem({ book, id }: { book: MarkBook; id: string }) {
  const row = useRow(book, id);
  if (!row) return null;
  const { name, unitName, block } = row.subject;
  const stage = stageOf(row);
  return (
    <li>
      <Link to={id} relative="path">
        <span>
          <strong>{name}</strong>
          <small className="secondary">{[unitName, block].filter(Boolean).join(' · ')}</small>
        </span>
        <span className="nominee-list-state">
          <span className={`score-stage is-${stage}`}>{stageText(row)}</span>
          {stage !== 'untouched' && stage !== 'recused' && <strong>{pointsText(row.sheet.total)}</strong>}
        </span>
      </Link>
    </li>
  );
}
