import type { Schema } from '../../../api/client';
import { countText } from '../../../text/format';
import { PaperHead, PaperTable, PaperTitle, subjectText, whereText } from './paper-parts';

/** Phiếu bầu: the same for everybody, without a name. */
export function Slip({ paper }: { paper: Schema<'SlipDto'> }) {
  return (
    <>
      <p className="no-print secondary">
        In {countText(paper.copies)} bản, mỗi thành viên có mặt một phiếu; đóng dấu trước khi phát.
      </p>
      <article className="paper-sheet">
        <PaperHead head={paper.head} />
        <PaperTitle title={paper.title} subtitle={paper.subtitle} />
        <PaperTable
          label="Nội dung bỏ phiếu"
          heads={['STT', 'Họ tên, đơn vị', 'Danh hiệu, hình thức', ...paper.choices]}
          rows={paper.subjects.map((line) => [
            line.order,
            [subjectText(line), whereText(line)].filter(Boolean).join(', '),
            line.awardName,
            ...paper.choices.map(() => <span className="paper-box" aria-label="Ô đánh dấu" role="img" />),
          ])}
        />
        <p>{paper.note}</p>
      </article>
    </>
  );
}
