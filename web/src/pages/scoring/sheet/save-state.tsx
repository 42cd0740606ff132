import { countText } from '../../../text/format';
import type { MarkBook } from '../marks/mark-book';
import type { SaveSummary } from '../marks/sheet-row';
import { useSummary } from '../marks/use-book';

const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** Where everything that was typed stands with the server, in one line that is always in sight. */
export function SaveState({ book, onShowStuck }: { book: MarkBook; onShowStuck: () => void }) {
  const summary = useSummary(book);
  const { conflicts, refused, partial, isHeld, onTheWay, isForgetful } = summary;
  return (
    <div className="save-state">
      <span role="status" className={`save-state-text is-${toneOf(summary)}`}>
        {mainText(summary)}
      </span>
      {isHeld && onTheWay > 0 && (
        <button type="button" className="score-act" onClick={book.resume}>
          Gửi lại ngay
        </button>
      )}
      {conflicts + refused > 0 && (
        <button type="button" className="score-act is-alarm" onClick={onShowStuck}>
          {stuckText(summary)}
        </button>
      )}
      {partial > 0 && <span className="is-warning">{countText(partial)} tiêu chí còn thiếu một số</span>}
      {isForgetful && (
        <span className="is-error">
          Trình duyệt này không cho giữ lại điểm. Đừng đóng trang trước khi lưu xong.
        </span>
      )}
    </div>
  );
}

function toneOf({ isHeld, onTheWay }: SaveSummary): string {
  if (onTheWay === 0) return 'saved';
  return isHeld ? 'kept' : 'saving';
}

function mainText({ isHeld, onTheWay, conflicts, refused, partial, lastSavedAt }: SaveSummary): string {
  if (onTheWay > 0) {
    return isHeld
      ? `Chưa gửi được ${countText(onTheWay)} điểm – đang giữ trên máy này, sẽ tự gửi khi có mạng`
      : `Đang lưu ${countText(onTheWay)} điểm…`;
  }
  if (conflicts + refused + partial > 0) return 'Các điểm khác đã lưu';
  return lastSavedAt === undefined ? 'Điểm được lưu ngay khi ghi' : `Đã lưu lúc ${clock.format(lastSavedAt)}`;
}

function stuckText({ conflicts, refused }: SaveSummary): string {
  return [
    ...(conflicts > 0 ? [`${countText(conflicts)} điểm xung đột`] : []),
    ...(refused > 0 ? [`${countText(refused)} điểm chưa ghi được`] : []),
  ].join(', ');
}
