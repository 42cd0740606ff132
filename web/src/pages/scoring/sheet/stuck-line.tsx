import { instantText } from '../../../text/format';
import type { MarkBook } from '../marks/mark-book';
import { markWords, typedWords, type Criterion } from '../marks/mark-text';
import type { Unsaved } from '../marks/sheet-row';
import type { LineAddress } from '../marks/unsent-marks';

/** A mark that waits for its person: why, and the ways on. Both values are told where two met. */
export function StuckLine({
  book,
  line,
  criterion,
  unsaved,
}: {
  book: MarkBook;
  line: LineAddress;
  criterion: Criterion;
  unsaved: Unsaved;
}) {
  const mine = typedWords(criterion, unsaved.typed);
  if (unsaved.state === 'conflict' && unsaved.current) {
    const current = markWords(criterion, unsaved.current);
    return (
      <div className="stuck-line is-conflict">
        <span>
          <strong>Xung đột.</strong> Bạn ghi <strong>{mine}</strong>; đang lưu <strong>{current}</strong> (
          {unsaved.current.markedBy ?? 'không rõ ai'} ghi lúc {instantText(unsaved.current.markedAt)}).
        </span>
        <button type="button" className="score-act" onClick={() => book.decide(line, 'mine')}>
          Ghi {mine}
        </button>
        <button type="button" className="score-act" onClick={() => book.decide(line, 'current')}>
          Giữ {current}
        </button>
      </div>
    );
  }
  if (unsaved.state !== 'refused') return null;
  return (
    <div className="stuck-line is-refused">
      <span>
        <strong>Chưa ghi được «{mine}».</strong> {unsaved.message}
      </span>
      <button type="button" className="score-act" onClick={() => book.retry(line)}>
        Gửi lại
      </button>
      <button type="button" className="score-act" onClick={() => book.giveUp(line)}>
        Bỏ giá trị này
      </button>
    </div>
  );
}
