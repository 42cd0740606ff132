import { countText } from '../../text/format';
import type { Sheet } from './name-proofs-data';
import './paper-sheet.css';

/** The sheet a unit signs on paper: one line per name, room to correct, a signature block. Seen in print only. */
export function PaperSheet({ sheet: { decision, unitName, lines, round } }: { sheet: Sheet }) {
  const [year, month, day] = (round?.dueOn ?? '').split('-');
  return (
    <div className="paper-sheet" aria-hidden>
      <h2>PHIẾU SOÁT TÊN</h2>
      <p className="paper-sheet-head">
        {decision.numberText ? `Quyết định số ${decision.numberText}: ` : 'Dự thảo quyết định: '}
        {decision.title}
        <br />
        Đơn vị: <strong>{unitName}</strong>
        {day && `. Đề nghị gửi lại trước ngày ${day}/${month ?? ''}/${year ?? ''}`}
      </p>
      <table>
        <thead>
          <tr>
            <th>STT</th>
            <th>Danh xưng</th>
            <th>Họ và tên, tên</th>
            <th>Chức vụ</th>
            <th>Danh hiệu, hình thức</th>
            <th>Đúng (đánh dấu x)</th>
            <th>Sửa thành (viết rõ dấu)</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ lineId, text, awardName }, index) => (
            <tr key={lineId}>
              <td>{countText(index + 1)}</td>
              <td>{text.formOfAddress}</td>
              <td>{text.name}</td>
              <td>{text.post}</td>
              <td>{awardName}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-sheet-sign">
        <p>
          <em>Ngày … tháng … năm …</em>
        </p>
        <p>
          <strong>THỦ TRƯỞNG ĐƠN VỊ</strong>
        </p>
        <p>
          <em>(Ký, ghi rõ họ tên)</em>
        </p>
      </div>
    </div>
  );
}
