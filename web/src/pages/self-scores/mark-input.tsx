import { pointsText } from '../../text/format';
import { markWords, type Criterion, type Typed } from './mark-text';
import type { LineMark } from './use-line-mark';

/** The boxes of one line by its kind, saved when left or by Enter, with how they stand with the server. */
export function MarkInput({
  criterion,
  label,
  line,
}: {
  criterion: Criterion;
  label: string;
  line: LineMark;
}) {
  const { typed, state } = line;
  const isWrong = state.kind === 'refused' || state.kind === 'conflict';
  const change = (part: Partial<Typed>) => line.type({ ...typed, ...part });
  const choose = (part: Partial<Typed>) => line.save({ ...typed, ...part });
  return (
    <div role="group" aria-label={label}>
      <div className="self-boxes">
        {!typed.isNotApplicable && (
          <Boxes
            criterion={criterion}
            label={label}
            typed={typed}
            isWrong={isWrong}
            onType={change}
            onChoose={choose}
            onLeave={() => line.save()}
          />
        )}
        {criterion.allowsNotApplicable && (
          <label className="self-not-applicable">
            <input
              type="checkbox"
              checked={typed.isNotApplicable}
              onChange={({ target }) => choose({ first: '', second: '', isNotApplicable: target.checked })}
            />
            Không áp dụng
          </label>
        )}
      </div>
      <SaveNote line={line} />
    </div>
  );
}

interface BoxesProps {
  readonly criterion: Criterion;
  readonly label: string;
  readonly typed: Typed;
  readonly isWrong: boolean;
  readonly onType: (part: Partial<Typed>) => void;
  readonly onChoose: (part: Partial<Typed>) => void;
  readonly onLeave: () => void;
}

function Boxes({ criterion, label, typed, isWrong, onType, onChoose, onLeave }: BoxesProps) {
  const choices = choicesOf(criterion, typed.first);
  if (choices) {
    return (
      <select
        aria-label={label}
        aria-invalid={isWrong}
        value={typed.first}
        onChange={({ target }) => onChoose({ first: target.value })}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  const box = (name: 'first' | 'second', boxLabel: string) => (
    <input
      inputMode="decimal"
      autoComplete="off"
      aria-label={boxLabel}
      aria-invalid={isWrong}
      value={typed[name]}
      onChange={({ target }) => onType({ [name]: target.value })}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
  if (criterion.kind !== 'ratio') return box('first', label);
  return (
    <>
      <label>Đạt {box('first', `${label}: số thực hiện`)}</label>
      <label>trên {box('second', `${label}: chỉ tiêu`)}</label>
    </>
  );
}

function choicesOf(
  { kind, levels }: Criterion,
  chosen: string,
): readonly (readonly [value: string, text: string])[] | undefined {
  if (kind === 'knockout') {
    return [
      ['', 'Chưa ghi'],
      ['khong', 'Không'],
      ['co', 'Có'],
    ];
  }
  if (kind !== 'tiered') return undefined;
  const texts = (levels ?? []).map((level) => pointsText(level));
  const all = chosen === '' || texts.includes(chosen) ? texts : [...texts, chosen];
  return [['', 'Chưa ghi'] as const, ...all.map((text) => [text, `${text} điểm`] as const)];
}

function SaveNote({ line }: { line: LineMark }) {
  const { state } = line;
  return (
    <div aria-live="polite" className="self-note">
      {state.kind === 'saving' && <span className="secondary">Đang lưu…</span>}
      {state.kind === 'saved' && <span className="self-saved">Đã lưu</span>}
      {state.kind === 'refused' && <span className="self-refused">{state.message}</span>}
      {state.kind === 'conflict' && (
        <div className="self-refused">
          <p>{state.message}</p>
          <p>
            {state.current?.markedBy ?? 'Người khác'} ghi: <strong>{markWords(state.current)}</strong>; bạn
            ghi: <strong>{markWords(state.mine)}</strong>.
          </p>
          <button type="button" className="self-button" onClick={() => void line.takeTheirs()}>
            Lấy {markWords(state.current)}
          </button>{' '}
          <button type="button" className="self-button" onClick={line.keepMine}>
            Ghi {markWords(state.mine)}
          </button>
        </div>
      )}
    </div>
  );
}
