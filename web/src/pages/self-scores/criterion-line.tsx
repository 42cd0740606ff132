import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import type { Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Evidence } from './evidence';
import { MarkInput } from './mark-input';
import { asSent, isMarked, markWords, ruleText, type Criterion } from './mark-text';
import { useLineMark } from './use-line-mark';

type SelfScore = Schema<'SelfScoreDto'>;
type Line = SelfScore['lines'][number];

interface LineProps {
  readonly setId: string;
  readonly participantId: string;
  readonly criterion: Criterion;
  readonly line: Line | undefined;
  readonly policy: SelfScore['policy'];
}

/** One criterion: what the unit gives itself, what it shows for it, and what staff find. */
export function CriterionLine(props: LineProps) {
  const { setId, participantId, criterion, line, policy } = props;
  const label = `${criterion.code} ${criterion.name}`;
  const isAppraised = isMarked(line?.appraisal);
  const differs = isAppraised && isMarked(line?.self) && markWords(line?.self) !== markWords(line?.appraisal);
  return (
    <section className={`self-line${differs ? ' is-differing' : ''}`} aria-label={label}>
      <div className="self-rule">
        <h3>
          {criterion.code} {criterion.name}
        </h3>
        <div className="secondary">{ruleText(criterion)}</div>
        {criterion.note && <div className="secondary">{criterion.note}</div>}
      </div>
      <div>
        <div className="self-head">Tự chấm</div>
        {policy.canWrite && !isAppraised ? (
          <OwnMark {...props} label={label} />
        ) : (
          <strong>{markWords(line?.self)}</strong>
        )}
      </div>
      <div>
        <div className="self-head">Minh chứng</div>
        <Evidence
          address={{ setId, participantId, criterionId: criterion.id }}
          label={label}
          files={line?.evidence ?? []}
          canAdd={policy.canWrite}
        />
      </div>
      <div>
        <div className="self-head">Thẩm định {differs && <Chip tone="waiting">khác tự chấm</Chip>}</div>
        {policy.canAppraise ? (
          <Appraisal {...props} label={label} />
        ) : (
          <>
            <strong>{isAppraised ? markWords(line?.appraisal) : 'chưa thẩm định'}</strong>
            {line?.reason && <div>{line.reason}</div>}
          </>
        )}
      </div>
    </section>
  );
}

function OwnMark({ setId, participantId, criterion, line, label }: LineProps & { label: string }) {
  const mark = useLineMark({
    setId,
    participantId,
    criterion,
    stage: 'self',
    standing: line?.self ?? null,
  });
  return <MarkInput criterion={criterion} label={`Tự chấm: ${label}`} line={mark} />;
}

function Appraisal({ setId, participantId, criterion, line, label }: LineProps & { label: string }) {
  const id = useId();
  const stored = line?.reason ?? '';
  const [reason, setReason] = useState(stored);
  useEffect(() => setReason(stored), [stored]);
  const mark = useLineMark({
    setId,
    participantId,
    criterion,
    stage: 'appraisal',
    standing: line?.appraisal ?? null,
    reason: stored,
  });
  const isAppraised = isMarked(line?.appraisal);
  const needsReason = mark.state.kind === 'refused' && mark.state.needsReason;
  const hasReason = needsReason || stored !== '' || reason !== '';
  return (
    <>
      <MarkInput criterion={criterion} label={`Thẩm định: ${label}`} line={mark} />
      {hasReason && (
        <div>
          <label htmlFor={id}>Lý do khác điểm tự chấm</label>
          <Input.TextArea
            id={id}
            value={reason}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={500}
            autoFocus={needsReason}
            status={needsReason && reason.trim() === '' ? 'error' : undefined}
            onChange={({ target }) => setReason(target.value)}
            onBlur={() => mark.save(undefined, reason.trim())}
          />
        </div>
      )}
      {!isAppraised && mark.state.kind === 'rest' && isMarked(line?.self) && (
        <Button
          size="small"
          aria-label={`Đúng như tự chấm: ${label}`}
          onClick={() => line?.self && mark.sendMark(asSent(line.self))}
        >
          Đúng như tự chấm
        </Button>
      )}
    </>
  );
}
