import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { choicesOf, keyHint, fieldName, type Column } from '../marks/columns';
import { cellStateText, type CellState } from '../marks/cell-state';
import type { MarkBook } from '../marks/mark-book';
import type { Typed } from '../marks/mark-text';
import type { SheetRow } from '../marks/sheet-row';
import { useTyping } from '../marks/use-typing';
import type { Change } from './blocks';
import { onCellKey } from './cell-keys';
import { Choices } from './choices';
import type { Cursor } from './cursor';

interface ActiveCellProps {
  readonly book: MarkBook;
  readonly cursor: Cursor;
  readonly row: SheetRow;
  readonly column: Column;
  readonly text: string;
  readonly state: CellState | undefined;
  readonly className: string;
  readonly onChange: (change: Change) => void;
}

/**
 * The one cell that can be typed in. It is a text field from the moment one gets there, so that the first key already
 * is the browser's own business and shows at once.
 */
export function ActiveCell(props: ActiveCellProps) {
  const { cursor, row, column, text, state, className } = props;
  const { criterion, field } = column;
  const id = useId();
  const cell = useRef<HTMLDivElement>(null);
  const isCaret = useRef(false);
  const [picked, setPicked] = useState<number>();
  const choices = choicesOf(criterion);
  const canMark = row.sheet.policy.canMark;
  const typing = useTyping(text, useTypingPorts(props));

  useLayoutEffect(() => {
    if (!cursor.wantsFocus) return;
    const input = typing.ref.current;
    input?.focus({ preventScroll: true });
    input?.select();
    cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor, typing]);

  const put = (value: string) => {
    const input = typing.ref.current;
    if (!input || !canMark) return;
    input.value = value;
    typing.typed();
    typing.commit();
    input.select();
    setPicked(undefined);
  };
  const open = () => setPicked(Math.max(0, choices.indexOf(text)));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (picked !== undefined && pick(event, picked, choices, setPicked, put)) return;
    onCellKey(event, { criterion, typing, isCaret, canMark, hasChoices: choices.length > 0, put, open });
  };

  return (
    <div ref={cell} role="gridcell" className={`${className} is-active`}>
      <input
        ref={typing.ref}
        className="score-input"
        defaultValue={text}
        readOnly={!canMark}
        inputMode={choices.length > 0 ? 'none' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        aria-label={`${row.subject.name}, ${criterion.code} ${criterion.name} ${fieldName(field)}, ${keyHint(criterion)}`}
        aria-description={cellStateText(state)}
        aria-invalid={state === 'refused' || state === 'conflict'}
        {...(choices.length > 0 && {
          role: 'combobox',
          'aria-expanded': picked !== undefined,
          'aria-controls': `${id}-choices`,
          'aria-activedescendant': picked === undefined ? undefined : `${id}-choices-${picked}`,
        })}
        onInput={typing.typed}
        onKeyDown={onKeyDown}
        onBlur={() => {
          isCaret.current = false;
          setPicked(undefined);
          typing.commit();
        }}
        onFocus={(event) => event.currentTarget.select()}
        onMouseDown={(event) => {
          // The first click comes to the cell, the second goes into its text.
          if (document.activeElement === event.currentTarget) {
            isCaret.current = canMark;
            return;
          }
          event.preventDefault();
          event.currentTarget.focus();
          cursor.move(cursor.at);
        }}
      />
      {choices.length > 0 && canMark && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden
          className="score-open"
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            typing.ref.current?.focus();
            if (picked === undefined) open();
            else setPicked(undefined);
          }}
        >
          ▾
        </button>
      )}
      {picked !== undefined && (
        <Choices id={`${id}-choices`} choices={choices} active={picked} anchor={cell} onPick={put} />
      )}
    </div>
  );
}

/** Saves the text of the box; a whole stay in the cell is one act to undo. */
function useTypingPorts({ book, row, column, onChange }: ActiveCellProps) {
  const before = useRef<Typed>(undefined);
  const line = { participantId: row.subject.participantId, criterionId: column.criterion.id };
  const save = (text: string, isLast: boolean) => {
    const was = book.type(line, column.field, text);
    before.current ??= was;
    if (!isLast) return;
    if (before.current) onChange([{ line, before: before.current }]);
    before.current = undefined;
  };
  return { save, jot: (text: string | undefined) => book.jot(line, column.field, text) };
}

/** Keys while the choices are open. @returns whether the key was theirs */
function pick(
  event: KeyboardEvent,
  picked: number,
  choices: readonly string[],
  setPicked: (picked: number | undefined) => void,
  put: (choice: string) => void,
): boolean {
  switch (event.key) {
    case 'ArrowDown':
      setPicked(Math.min(choices.length - 1, picked + 1));
      break;
    case 'ArrowUp':
      setPicked(Math.max(0, picked - 1));
      break;
    case 'Enter':
    case ' ':
      put(choices[picked] ?? '');
      break;
    case 'Escape':
      setPicked(undefined);
      break;
    default:
      setPicked(undefined);
      return false;
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}
