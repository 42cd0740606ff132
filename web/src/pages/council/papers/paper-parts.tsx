import type { ReactNode } from 'react';
import type { Schema } from '../../../api/client';

type Head = Schema<'PaperHeadDto'>;

/** The head of an office's paper (Nghị định 30/2020/NĐ-CP, Phụ lục I): body and number left, motto and date right. */
export function PaperHead({ head }: { head: Head }) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(head.date) ?? [];
  // Days below ten and the months January and February are written with a zero, so that none can be put before them.
  const monthText = Number(month) > 2 ? String(Number(month)) : month;
  return (
    <div className="paper-head">
      <div>
        <div>{head.superior}</div>
        <strong className="paper-underlined">{head.body}</strong>
        <div>Số: {head.number || '……'}</div>
      </div>
      <div>
        <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
        <strong className="paper-underlined">Độc lập - Tự do - Hạnh phúc</strong>
        <em>
          {head.placeName}, ngày {day} tháng {monthText} năm {year}
        </em>
      </div>
    </div>
  );
}

export function PaperTitle({ title, subtitle }: { title: string; subtitle: string }) {
  return (
    <div className="paper-title">
      <strong>{title}</strong>
      <strong>{subtitle}</strong>
    </div>
  );
}

export function Signatures({ signatures }: { signatures: readonly Schema<'SignatureDto'>[] }) {
  return (
    <div className="paper-signatures">
      {signatures.map(({ title, name }) => (
        <div key={`${title}-${name}`}>
          <strong>{title}</strong>
          <strong className="paper-signed">{name}</strong>
        </div>
      ))}
    </div>
  );
}

/** A table as wide as the paper; on a small screen it scrolls inside its own frame. */
export function PaperTable({
  label,
  heads,
  rows,
}: {
  label: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <div className="paper-scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, place) => (
                <td key={place} className={typeof cell === 'number' ? 'paper-number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function personLine({ name, post, role }: Schema<'PaperMemberDto'>): string {
  return [name, post, role].filter(Boolean).join(', ');
}

export function subjectText({ subjectKind, formOfAddress, name }: Schema<'PaperSubjectDto'>): string {
  return subjectKind === 'individual' ? `${formOfAddress} ${name}`.trim() : name;
}

export function whereText({ post, unitName }: Schema<'PaperSubjectDto'>): string {
  return [post, unitName].filter(Boolean).join(', ');
}

/** The table every paper of results has: the figures of the one count. */
export function ResultTable({ results }: { results: readonly Schema<'PaperResultDto'>[] }) {
  return (
    <PaperTable
      label="Kết quả biểu quyết"
      heads={[
        'STT',
        'Họ tên, đơn vị',
        'Danh hiệu, hình thức',
        'Phát ra',
        'Thu về',
        'Hợp lệ',
        'Đồng ý',
        'Không đồng ý',
        'Không có ý kiến',
        'Mẫu số',
        'Tỷ lệ',
        'Kết quả',
      ]}
      rows={results.map((line) => [
        line.order,
        <>
          {subjectText(line)}
          <div>{whereText(line)}</div>
        </>,
        line.awardName,
        line.issued,
        line.returned,
        line.valid,
        line.agree,
        line.disagree,
        line.noOpinion,
        line.base,
        `${line.percent.replace('.', ',')}%`,
        line.outcomeText,
      ])}
    />
  );
}
