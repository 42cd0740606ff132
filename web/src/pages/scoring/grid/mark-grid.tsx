import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { columnsOf } from '../marks/columns';
import type { MarkBook } from '../marks/mark-book';
import type { CriteriaSet } from '../marks/open-books';
import type { SheetActs } from '../sheet/use-sheet-acts';
import { nextUnmarked } from '../marks/next-unmarked';
import type { Cursor } from './cursor';
import { GridHead } from './grid-head';
import { placeAfter } from './grid-keys';
import { GridRow } from './grid-row';
import { useBlocks } from './use-blocks';

interface MarkGridProps {
  readonly book: MarkBook;
  readonly set: CriteriaSet;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly ids: readonly string[];
  readonly cursor: Cursor;
  readonly acts: SheetActs;
  readonly onOpen: (id: string) => void;
  readonly onHelp: () => void;
  /** Tells what a key did where it cannot be seen at a glance. */
  readonly onSay: (text: string) => void;
  /** Where the focus goes when somebody leaves the grid. */
  readonly exit: RefObject<HTMLElement | null>;
}

const ROW_HEIGHT = 30;

/**
 * Every nominee against every criterion, worked like a spreadsheet. Each row draws itself, those out of sight
 * are passed over by the browser, and only the one cell that has the cursor is a text field.
 */
export function MarkGrid(props: MarkGridProps) {
  const { book, set, columns, ids, cursor, acts, exit } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(scroll);
  const { onChange, onCopy, onPaste, clear, undoLast } = useBlocks(
    { book, ids, columns },
    cursor,
    props.onSay,
  );
  const toNextUnmarked = useCallback(() => {
    const next = nextUnmarked(book, ids, columns, cursor.at);
    if (next) cursor.move(next);
    else props.onSay('Không còn ô nào chưa chấm.');
  }, [book, ids, columns, cursor, props]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 4);
    const to = placeAfter(event, cursor.at, { rows: ids.length, columns: columns.length, page });
    const isOnButton = (event.target as HTMLElement).closest('button, a') !== null;
    if (to && !(isOnButton && event.key === 'Enter')) {
      event.preventDefault();
      cursor.move(to, event.shiftKey && event.key.startsWith('Arrow'));
      return;
    }
    const act = actOf(event, isOnButton);
    if (!act) return;
    event.preventDefault();
    const run: Record<typeof act, () => void> = {
      clear,
      undo: undoLast,
      next: toNextUnmarked,
      help: props.onHelp,
      leave: () => exit.current?.focus(),
      open: () => props.onOpen(ids[cursor.at.row] ?? ''),
    };
    run[act]();
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    cursor.move({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }, event.shiftKey);
  };

  return (
    <div ref={scroll} className={`score-scroll${isWide ? ' is-wide' : ''}`} onCopy={onCopy} onPaste={onPaste}>
      <div
        role="grid"
        className="score-grid"
        aria-label={`Bảng chấm điểm: ${set.name}`}
        aria-rowcount={ids.length + 3}
        aria-colcount={columns.length + 3}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <GridHead columns={columns} />
        <div role="rowgroup">
          {ids.map((id, index) => (
            <GridRow
              key={id}
              book={book}
              cursor={cursor}
              columns={columns}
              id={id}
              index={index}
              acts={acts}
              onChange={onChange}
              onOpen={props.onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Whether the table reaches beyond its window sideways. */
function useIsWide(scroll: RefObject<HTMLDivElement | null>): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(() => setWide(box.scrollWidth > box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroll]);
  return isWide;
}

type GridAct = 'clear' | 'undo' | 'next' | 'help' | 'leave' | 'open';

/** What a key does in the grid that does not lead to another cell. */
function actOf(event: KeyboardEvent, isOnButton: boolean): GridAct | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'z') return 'undo';
  if (isCommand && event.key === 'Enter') return 'open';
  if (isCommand || event.altKey) return undefined;
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      return isOnButton ? undefined : 'clear';
    case 't':
    case 'T':
      return 'next';
    case 'F1':
    case '?':
      return 'help';
    case 'Escape':
      return 'leave';
    default:
      return undefined;
  }
}
