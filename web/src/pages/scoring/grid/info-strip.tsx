import { useRow } from '../marks/use-book';
import { keyHint, fieldName, maxText, type Column } from '../marks/columns';
import type { MarkBook } from '../marks/mark-book';
import { StuckLine } from '../sheet/stuck-line';
import type { SheetActs } from '../sheet/use-sheet-acts';
import { usePlace, type Cursor } from './cursor';

/** What the cell one stands on asks for: whose it is, the criterion in full with its rule, and what went wrong. */
export function InfoStrip({
  book,
  cursor,
  ids,
  columns,
  acts,
  onOpen,
}: {
  book: MarkBook;
  cursor: Cursor;
  ids: readonly string[];
  columns: readonly Column[];
  acts: SheetActs;
  onOpen: (id: string) => void;
}) {
  const { row: index, column: at } = usePlace(cursor);
  const id = ids[index] ?? '';
  const row = useRow(book, id);
  if (!row) return <div className="info-strip" />;
  const column = columns[at];
  const unsaved = column && row.unsaved[column.criterion.id];
  const isStuck = unsaved?.state === 'conflict' || unsaved?.state === 'refused';
  const { name, unitName, block } = row.subject;
  return (
    <div className="info-strip">
      <div className="info-strip-head">
        <span className="info-strip-name">
          <strong>{name}</strong>
          <span className="secondary"> {[unitName, block].filter(Boolean).join(' · ')}</span>
        </span>
        <button type="button" className="score-act" onClick={() => onOpen(id)}>
          Mở phiếu
        </button>
        {row.sheet.policy.canRecuse && (
          <button type="button" className="score-act" onClick={() => acts.recuse(id)}>
            Không chấm…
          </button>
        )}
        {row.sheet.policy.canUnrecuse && (
          <button type="button" className="score-act" onClick={() => acts.unrecuse(id)}>
            Bỏ ghi nhận, chấm lại
          </button>
        )}
      </div>
      <div className="info-strip-rule">
        {row.sheet.recusalReason !== null ? (
          <span className="secondary">Không chấm: {row.sheet.recusalReason}</span>
        ) : column && unsaved && isStuck ? (
          <StuckLine
            book={book}
            line={{ participantId: id, criterionId: column.criterion.id }}
            criterion={column.criterion}
            unsaved={unsaved}
          />
        ) : column ? (
          <RuleText column={column} isPartial={unsaved?.state === 'partial'} />
        ) : (
          ' '
        )}
      </div>
    </div>
  );
}

function RuleText({ column, isPartial }: { column: Column; isPartial: boolean }) {
  const { criterion, group, field } = column;
  return (
    <span title={[criterion.name, criterion.note].filter(Boolean).join('\n')}>
      <strong>
        {criterion.code} {criterion.name}
      </strong>{' '}
      ({maxText(criterion)}
      {field !== 'value' && `, ${fieldName(field)}`}): {keyHint(criterion)}.
      {isPartial && <strong className="is-warning"> Còn thiếu một số nên chưa lưu.</strong>}
      {criterion.note ? <em> {criterion.note}</em> : <span className="secondary"> Nhóm {group.name}.</span>}
    </span>
  );
}
