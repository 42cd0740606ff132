import { memo, useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { pointsText } from '../../../text/format';
import { cellState } from '../marks/cell-state';
import type { Column } from '../marks/columns';
import type { MarkBook } from '../marks/mark-book';
import type { SheetRow } from '../marks/sheet-row';
import { useRow } from '../marks/use-book';
import type { SheetActs } from '../sheet/use-sheet-acts';
import { SheetCell } from '../sheet/sheet-cell';
import { ActiveCell } from './active-cell';
import type { Change } from './blocks';
import { useCursorInRow, type Cursor } from './cursor';
import { groupClass } from './grid-head';

interface GridRowProps {
  readonly book: MarkBook;
  readonly cursor: Cursor;
  readonly columns: readonly Column[];
  readonly id: string;
  readonly index: number;
  readonly acts: SheetActs;
  readonly onChange: (change: Change) => void;
  readonly onOpen: (id: string) => void;
}

/** One subject. Drawn anew only when its own sheet changes or the cursor comes or goes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { book, cursor, columns, id, index, acts } = props;
  const row = useRow(book, id);
  const { active, chosen } = useCursorInRow(cursor, index);
  if (!row) return null;
  const { sheet } = row;
  const isChosen = (column: number) =>
    chosen !== undefined && column >= chosen[0] && column <= chosen[1] ? ' is-chosen' : '';
  return (
    <div
      role="row"
      aria-rowindex={index + 4}
      className={`score-row is-${sheet.status}${sheet.policy.canMark ? '' : ' is-closed'}`}
    >
      <NameCell row={row} cursor={cursor} isActive={active === -1} onOpen={props.onOpen} />
      {columns.map((column, at) => {
        const { criterion, field } = column;
        const state = cellState(row.unsaved[criterion.id], book.summary);
        const text = book.typed(row, criterion)[field] ?? '';
        const className = `score-cell ${groupClass(columns, at)}${state ? ` is-${state}` : ''}${isChosen(at)}`;
        if (at !== active) {
          return (
            <div key={column.key} role="gridcell" data-column={at} data-row={index} className={className}>
              {text}
            </div>
          );
        }
        return (
          <ActiveCell
            key={column.key}
            book={book}
            cursor={cursor}
            row={row}
            column={column}
            text={text}
            state={state}
            className={className}
            onChange={props.onChange}
          />
        );
      })}
      <div role="gridcell" className="score-total">
        {sheet.status === 'recused' ? '' : sheet.knockout ? 'Loại' : totalText(row)}
      </div>
      <SheetCell row={row} acts={acts} cursor={cursor} isActive={active === columns.length} />
    </div>
  );
});

/** A sheet on which nothing stands has no total yet. */
function totalText({ sheet, marks }: SheetRow): string {
  const isBlank = sheet.status === 'draft' && Object.values(marks).every(({ kind }) => kind === null);
  return isBlank ? '' : pointsText(sheet.total);
}

function NameCell({
  row,
  cursor,
  isActive,
  onOpen,
}: Pick<GridRowProps, 'cursor' | 'onOpen'> & { row: SheetRow; isActive: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  const { name, unitName, participantId } = row.subject;
  useLayoutEffect(() => {
    if (isActive && cursor.wantsFocus) link.current?.focus();
  }, [isActive, cursor]);
  return (
    <div role="rowheader" className="score-name" title={unitName ? `${name} – ${unitName}` : name}>
      <Link
        ref={link}
        to={participantId}
        relative="path"
        tabIndex={isActive ? 0 : -1}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          // With what the grid was filtered by, to come back to.
          event.preventDefault();
          onOpen(participantId);
        }}
      >
        {name}
      </Link>
      {unitName && <small>{unitName}</small>}
    </div>
  );
}
