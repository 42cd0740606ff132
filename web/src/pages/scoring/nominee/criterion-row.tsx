import type { Schema } from '../../../api/client';
import { instantText, sizeText } from '../../../text/format';
import { maxText } from '../marks/columns';
import type { MarkBook } from '../marks/mark-book';
import { markWords, type Criterion } from '../marks/mark-text';
import type { SheetRow } from '../marks/sheet-row';
import { MarkBox } from './mark-box';

type Line = Schema<'SelfScoreLineDto'>;

/** One criterion: its rule, what the unit gave itself and shows for it, what staff found, and one's own box. */
export function CriterionRow({
  book,
  row,
  criterion,
  line,
}: {
  book: MarkBook;
  row: SheetRow;
  criterion: Criterion;
  line: Line | undefined;
}) {
  const isMissing = row.sheet.status === 'draft' && row.sheet.missing.includes(criterion.code);
  return (
    <section
      className={`criterion-row${isMissing ? ' is-missing' : ''}`}
      aria-label={`${criterion.code} ${criterion.name}`}
    >
      <div className="criterion-rule">
        <h3>
          {criterion.code} {criterion.name} <span className="secondary">({maxText(criterion)})</span>
        </h3>
        {criterion.note && <p>{criterion.note}</p>}
        {line && line.evidence.length > 0 && <EvidenceLinks files={line.evidence} />}
      </div>
      <dl className="criterion-own">
        <div>
          <dt>Tự chấm</dt>
          <dd>{line?.self ? markWords(criterion, line.self) : <span className="secondary">–</span>}</dd>
        </div>
        <div>
          <dt>Thẩm định</dt>
          <dd>
            {line?.appraisal ? markWords(criterion, line.appraisal) : <span className="secondary">–</span>}
            {line?.reason && <small className="secondary"> {line.reason}</small>}
          </dd>
        </div>
      </dl>
      <MarkBox book={book} row={row} criterion={criterion} />
    </section>
  );
}

function EvidenceLinks({ files }: { files: readonly Schema<'EvidenceDto'>[] }) {
  return (
    <ul className="evidence-links" aria-label="Minh chứng">
      {files.map(({ id, fileName, size, opensInline, uploadedAt, uploadedBy }) => (
        <li key={id}>
          <a
            href={`/api/evidence/${id}${opensInline ? '?inline=true' : ''}`}
            target="_blank"
            rel="noreferrer"
            title={`${uploadedBy ?? 'Không rõ ai'} gửi lúc ${instantText(uploadedAt)}`}
          >
            {fileName}
          </a>{' '}
          <small className="secondary">{sizeText(size)}</small>
        </li>
      ))}
    </ul>
  );
}
