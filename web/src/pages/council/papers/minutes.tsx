import type { Schema } from '../../../api/client';
import { countText, dayText, instantText } from '../../../text/format';
import {
  PaperHead,
  PaperTable,
  PaperTitle,
  personLine,
  ResultTable,
  Signatures,
  subjectText,
  whereText,
} from './paper-parts';

/** Biên bản họp Hội đồng. */
export function Minutes({ paper }: { paper: Schema<'MinutesDto'> }) {
  return (
    <article className="paper-sheet">
      {!paper.isFinal && <p className="paper-draft">DỰ THẢO – biên bản chưa khóa</p>}
      <PaperHead head={paper.head} />
      <PaperTitle title={paper.title} subtitle={paper.subtitle} />
      <Opening paper={paper} />
      <h2>II. Nội dung</h2>
      {paper.content && <p>{paper.content}</p>}
      {paper.rules.map((rule) => (
        <p key={`${rule.awardName}-${rule.method}`}>
          {rule.awardName}: {rule.method.toLocaleLowerCase('vi')}; {rule.ruleText} ({rule.source}).
        </p>
      ))}
      <Discussions discussions={paper.discussions} />
      {paper.results.length > 0 && (
        <>
          <h2>III. Kết quả biểu quyết</h2>
          <ResultTable results={paper.results} />
          {paper.counts.map(({ awardName, passed, considered }) => (
            <p key={awardName}>
              {awardName}: {countText(passed)} trên {countText(considered)} trường hợp đạt tỷ lệ quy định.
            </p>
          ))}
        </>
      )}
      {paper.notVoted.length > 0 && (
        <>
          <p>Nội dung đã nêu, chưa biểu quyết:</p>
          <PaperTable
            label="Nội dung chưa biểu quyết"
            heads={['STT', 'Họ tên, đơn vị', 'Danh hiệu, hình thức']}
            rows={paper.notVoted.map((line) => [
              line.order,
              [subjectText(line), whereText(line)].filter(Boolean).join(', '),
              line.awardName,
            ])}
          />
        </>
      )}
      <h2>{paper.results.length > 0 ? 'IV' : 'III'}. Kết luận</h2>
      <p style={{ whiteSpace: 'pre-wrap' }}>{paper.conclusion || '……'}</p>
      {paper.endedAt && (
        <p>Phiên họp kết thúc lúc {instantText(paper.endedAt)}. Biên bản được thông qua tại phiên họp.</p>
      )}
      <Signatures signatures={paper.signatures} />
    </article>
  );
}

function Opening({ paper }: { paper: Schema<'MinutesDto'> }) {
  return (
    <>
      <p>
        {paper.startedAt
          ? `Phiên họp bắt đầu lúc ${instantText(paper.startedAt)}`
          : `Ngày họp ${dayText(paper.head.date)}`}
        , tại {paper.place}.
      </p>
      <h2>I. Thành phần</h2>
      <p>Chủ trì: {personLine(paper.chair)}.</p>
      <p>Thư ký: {personLine(paper.secretary)}.</p>
      <p>
        Có mặt {countText(paper.presentCount)} trên tổng số {countText(paper.memberCount)} thành viên:
      </p>
      <ol>
        {paper.present.map((member) => (
          <li key={member.name}>{personLine(member)}</li>
        ))}
      </ol>
      {paper.absent.length > 0 && (
        <>
          <p>Vắng mặt:</p>
          <ol>
            {paper.absent.map(({ reason, opinionDocument, ...member }) => (
              <li key={member.name}>
                {personLine(member)}
                {reason && `; lý do: ${reason}`}
                {opinionDocument && `; có ý kiến bằng văn bản: ${opinionDocument}`}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Discussions({ discussions }: { discussions: Schema<'MinutesDto'>['discussions'] }) {
  if (discussions.length === 0) return null;
  return (
    <>
      <p>Ý kiến thảo luận:</p>
      <ul>
        {discussions.map((line) => (
          <li key={line.order}>
            {subjectText(line)}, {line.awardName}: {line.notes}
            {line.steppedOut.length > 0 &&
              ` (không tham gia biểu quyết vì có liên quan: ${line.steppedOut.join(', ')})`}
          </li>
        ))}
      </ul>
    </>
  );
}
