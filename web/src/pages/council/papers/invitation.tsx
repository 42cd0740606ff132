import type { Schema } from '../../../api/client';
import { dayText } from '../../../text/format';
import { PaperHead, PaperTable, PaperTitle, personLine, subjectText, whereText } from './paper-parts';

/** Giấy mời họp. */
export function Invitation({ paper }: { paper: Schema<'InvitationDto'> }) {
  return (
    <article className="paper-sheet">
      <PaperHead head={paper.head} />
      <PaperTitle title={paper.title} subtitle={paper.subtitle} />
      <p>{paper.head.body} trân trọng kính mời:</p>
      <ol>
        {paper.recipients.map((member) => (
          <li key={member.name}>{personLine(member)}</li>
        ))}
      </ol>
      <p>
        Dự họp lúc {paper.startsAt}, ngày {dayText(paper.heldOn)}, tại {paper.place}.
      </p>
      <p>Chủ trì: {personLine(paper.chair)}.</p>
      {paper.content && <p>Nội dung: {paper.content}.</p>}
      {paper.agenda.length > 0 && (
        <>
          <p>Các trường hợp đưa ra xét:</p>
          <PaperTable
            label="Chương trình họp"
            heads={['STT', 'Họ tên, đơn vị', 'Danh hiệu, hình thức']}
            rows={paper.agenda.map((line) => [
              line.order,
              [subjectText(line), whereText(line)].filter(Boolean).join(', '),
              line.awardName,
            ])}
          />
        </>
      )}
      <p>Đề nghị các đồng chí dự họp đầy đủ, đúng giờ. Đồng chí nào vắng mặt, xin gửi ý kiến bằng văn bản.</p>
    </article>
  );
}
