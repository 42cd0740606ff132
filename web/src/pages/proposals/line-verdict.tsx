import { Link } from 'react-router';
import type { Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Sentences } from '../../parts/sentences';
import { VERDICTS } from '../../text/labels';

const TONES = { met: 'good', 'not-met': 'bad', unknown: 'waiting' } as const;

/** How somebody was weighed for the award before being sent up, condition by condition. */
export function LineVerdict({ line: { weighed, shakenBy } }: { line: Schema<'ProposalLineDto'> }) {
  return (
    <div style={{ marginBottom: 8 }}>
      {shakenBy && (
        <p style={{ margin: '0 0 4px' }}>
          <Chip tone="bad">Căn cứ đã bị hủy, cần xem lại</Chip> <span className="secondary">{shakenBy}</span>
        </p>
      )}
      {weighed === null ? (
        <span className="secondary">
          Chưa được đề nghị, chưa xét điều kiện trong phong trào nào của năm này.
        </span>
      ) : (
        <details>
          <summary>
            Điều kiện: <Verdict weighed={weighed} />{' '}
            <span className="secondary">theo {weighed.campaignName}</span>
          </summary>
          {weighed.overrideDocument !== null && <p>Ngoại lệ theo {weighed.overrideDocument}.</p>}
          <Sentences sentences={weighed.sentences} />
          <p style={{ margin: '4px 0' }}>
            <Link to={`/de-nghi?phong-trao=${weighed.campaignId}`}>Mở đề nghị khen thưởng</Link>
          </p>
        </details>
      )}
    </div>
  );
}

function Verdict({ weighed }: { weighed: Schema<'ProposalLineVerdictDto'> }) {
  if (weighed.overrideDocument !== null) return <Chip tone="info">Ngoại lệ</Chip>;
  if (!weighed.isWeighed) return <Chip>Chưa xét</Chip>;
  return <Chip tone={TONES[weighed.verdict]}>{VERDICTS[weighed.verdict]}</Chip>;
}
