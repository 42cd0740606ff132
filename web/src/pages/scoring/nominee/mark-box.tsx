import { useId, type KeyboardEvent } from 'react';
import { choicesOf, criterionHint, fieldName } from '../marks/columns';
import { cellState, cellStateText } from '../marks/cell-state';
import type { MarkBook } from '../marks/mark-book';
import { fieldsOf, NOT_APPLICABLE, type Criterion, type Field } from '../marks/mark-text';
import type { SheetRow } from '../marks/sheet-row';
import { useTyping } from '../marks/use-typing';
import { StuckLine } from '../sheet/stuck-line';

/** One's own mark for one criterion, with how it stands with the server. */
export function MarkBox({ book, row, criterion }: { book: MarkBook; row: SheetRow; criterion: Criterion }) {
  const hint = useId();
  const line = { participantId: row.subject.participantId, criterionId: criterion.id };
  const typed = book.typed(row, criterion);
  const unsaved = row.unsaved[criterion.id];
  const state = cellState(unsaved, book.summary);
  const choices = choicesOf(criterion).filter((choice) => choice !== NOT_APPLICABLE);
  const canMark = row.sheet.policy.canMark;
  const isNotApplicable = Object.values(typed).includes(NOT_APPLICABLE);
  const isFilled = Object.values(typed).some((text) => text !== '');
  const put = (field: Field, text: string) => void book.type(line, field, text);
  const label = `${criterion.code} ${criterion.name}`;
  return (
    <div className={`mark-box${state ? ` is-${state}` : ''}`}>
      <div className="mark-box-row">
        {choices.length > 0 ? (
          <ChoiceButtons
            label={label}
            choices={choices}
            chosen={typed.value ?? ''}
            isLocked={!canMark}
            onChoose={(choice) => put('value', choice)}
          />
        ) : (
          fieldsOf(criterion).map((field) => (
            <MarkInput
              key={field}
              label={`${label} ${fieldName(field)}`.trim()}
              prefix={fieldName(field)}
              hintId={hint}
              text={isNotApplicable && field === 'target' ? '' : (typed[field] ?? '')}
              isLocked={!canMark}
              isWrong={state === 'refused' || state === 'conflict'}
              save={(text) => put(field, text)}
              jot={(text) => book.jot(line, field, text)}
            />
          ))
        )}
        {criterion.allowsNotApplicable && (
          <button
            type="button"
            className="mark-toggle"
            aria-pressed={isNotApplicable}
            disabled={!canMark}
            title="Không áp dụng"
            aria-label={`KAD – không áp dụng: ${label}`}
            onClick={() => put('value', isNotApplicable ? '' : NOT_APPLICABLE)}
          >
            KAD
          </button>
        )}
        {canMark && choices.length > 0 && isFilled && !isNotApplicable && (
          <button
            type="button"
            className="mark-clear"
            aria-label={`Xóa điểm: ${label}`}
            onClick={() => put('value', '')}
          >
            Xóa
          </button>
        )}
      </div>
      <div className="mark-box-note">
        <span id={hint}>{criterionHint(criterion)}</span>
        {(state !== undefined || isFilled) && (
          <span className="mark-box-state"> · {cellStateText(state)}</span>
        )}
      </div>
      {unsaved && <StuckLine book={book} line={line} criterion={criterion} unsaved={unsaved} />}
    </div>
  );
}

interface MarkInputProps {
  readonly label: string;
  readonly prefix: string;
  readonly hintId: string;
  readonly text: string;
  readonly isLocked: boolean;
  readonly isWrong: boolean;
  readonly save: (text: string) => void;
  readonly jot: (text: string | undefined) => void;
}

function MarkInput({ label, prefix, hintId, text, isLocked, isWrong, save, jot }: MarkInputProps) {
  const typing = useTyping(text, { save, jot });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') typing.cancel();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    typing.commit();
    focusNextBox(event.currentTarget, event.shiftKey ? -1 : 1);
  };
  return (
    <label className="mark-field">
      {prefix && <span>{prefix}</span>}
      <input
        ref={typing.ref}
        data-mark-box
        defaultValue={text}
        readOnly={isLocked}
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        spellCheck={false}
        aria-label={`Điểm của tôi: ${label}`}
        aria-describedby={hintId}
        aria-invalid={isWrong}
        onInput={typing.typed}
        onBlur={typing.commit}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

function ChoiceButtons({
  label,
  choices,
  chosen,
  isLocked,
  onChoose,
}: {
  label: string;
  choices: readonly string[];
  chosen: string;
  isLocked: boolean;
  onChoose: (choice: string) => void;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={`Điểm của tôi: ${label}`} className="mark-choices">
      {choices.map((choice, index) => (
        <label key={choice} className={choice === chosen ? 'is-on' : undefined}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            disabled={isLocked}
            data-mark-box={index === 0 || choice === chosen ? true : undefined}
            onChange={() => onChoose(choice)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              focusNextBox(event.currentTarget, event.shiftKey ? -1 : 1);
            }}
          />
          {choice}
        </label>
      ))}
    </div>
  );
}

/** Enter goes from box to box, past a group of choices in one step. */
function focusNextBox(from: HTMLElement, step: 1 | -1): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-mark-box]')];
  const own = from.closest('[role=radiogroup]');
  const at = boxes.findIndex((box) => box === from || (own !== null && own.contains(box)));
  const rest = step > 0 ? boxes.slice(at + 1) : boxes.slice(0, at).reverse();
  rest.find((box) => own === null || !own.contains(box))?.focus();
}
