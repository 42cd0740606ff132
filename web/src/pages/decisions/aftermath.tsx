import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { dayText, instantText, moneyText } from '../../text/format';
import { REVOCATION_GROUNDS } from '../../text/labels';
import { CorrectDecision } from './correct-decision';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';
import { RevokeDecision } from './revoke-decision';

type Revocation = Schema<'RevocationDto'>;
type Line = Schema<'RevocationLineDto'>;

export function aftermathKey(id: string): readonly string[] {
  return [...DECISIONS_KEY, 'aftermath', id];
}

/** What became of an issued decision: revocations with what is to come back, and the decisions that correct it. */
export function Aftermath({ decision }: { decision: DecisionDetail }) {
  const [asked, setAsked] = useState<'revoke' | 'correct'>();
  const { id, policy } = decision;
  const { data, error, refetch } = useQuery({
    queryKey: aftermathKey(id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/decisions/{id}/aftermath', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const isUntouched = data.revocations.length === 0 && data.corrections.length === 0;
  return (
    <div className="stack">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {policy.canCorrect && <Button onClick={() => setAsked('correct')}>Lập quyết định đính chính</Button>}
        {policy.canRevoke && (
          <Button danger onClick={() => setAsked('revoke')}>
            Hủy quyết định tặng
          </Button>
        )}
      </div>
      {isUntouched && (
        <Panel>
          <EmptyView text="Quyết định còn nguyên hiệu lực: chưa bị hủy, chưa có quyết định đính chính." />
        </Panel>
      )}
      {data.builtOn.length > 0 && <BuiltOn rows={data.builtOn} />}
      {data.corrections.length > 0 && (
        <Panel title="Quyết định đính chính">
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {data.corrections.map((one) => (
              <li key={one.id}>
                <Link to={`/quyet-dinh/${one.id}`}>
                  {one.isIssued ? `Quyết định số ${one.numberText ?? ''}` : 'Dự thảo'}: {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {data.revocations.map((revocation) => (
        <RevocationView key={revocation.id} revocation={revocation} />
      ))}
      <RevokeDecision decision={decision} open={asked === 'revoke'} onClose={() => setAsked(undefined)} />
      <CorrectDecision decision={decision} open={asked === 'correct'} onClose={() => setAsked(undefined)} />
    </div>
  );
}

/** What leans on what was taken back: nothing falls by itself, somebody has to look at each. */
function BuiltOn({ rows }: { rows: readonly Schema<'BuiltOnDto'>[] }) {
  return (
    <Panel title="Dựa vào danh hiệu bị hủy, cần xem lại">
      <PlainTable<Schema<'BuiltOnDto'>>
        label="Dựa vào danh hiệu bị hủy, cần xem lại"
        rowKey={({ kind, id }) => `${kind} ${id}`}
        dataSource={[...rows]}
        columns={[
          { title: 'Họ và tên, tên tập thể', dataIndex: 'name' },
          { title: 'Danh hiệu, hình thức', dataIndex: 'awardName' },
          { title: 'Năm', dataIndex: 'year', width: 70 },
          { title: 'Tình trạng', render: (_v, row) => <BuiltState row={row} /> },
          { title: 'Căn cứ đã bị hủy', dataIndex: 'shakenBy' },
        ]}
      />
    </Panel>
  );
}

function BuiltState({
  row: { kind, campaignId, decisionId, decisionNumber },
}: {
  row: Schema<'BuiltOnDto'>;
}) {
  if (kind === 'nomination') {
    return campaignId ? <Link to={`/de-nghi?phong-trao=${campaignId}`}>Đang đề nghị</Link> : 'Đang đề nghị';
  }
  const text = `Đã khen${decisionNumber ? `, Quyết định số ${decisionNumber}` : ''}`;
  return decisionId ? <Link to={`/quyet-dinh/${decisionId}`}>{text}</Link> : text;
}

function RevocationView({ revocation }: { revocation: Revocation }) {
  const { numberText, decidedOn, dueOn, ground, explanation, signerName, lines, createdByName, createdAt } =
    revocation;
  return (
    <Panel title={`Hủy theo Quyết định số ${numberText} ngày ${dayText(decidedOn)}`}>
      <p style={{ marginTop: 0 }}>
        <strong>{REVOCATION_GROUNDS[ground]}.</strong> {explanation}
      </p>
      <p className="secondary">
        Người ký: {signerName}. Nhập bởi {createdByName}, {instantText(createdAt)}. Hạn nộp lại hiện vật, tiền
        thưởng: <strong>{dayText(dueOn)}</strong> (15 ngày làm việc).
      </p>
      <PlainTable<Line>
        label="Trường hợp bị hủy và việc nộp lại"
        rowKey="id"
        dataSource={lines}
        columns={[
          {
            title: 'Họ và tên, tên tập thể',
            render: (_v, line) => [line.name, line.unitName].filter(Boolean).join(', '),
          },
          { title: 'Danh hiệu, hình thức', dataIndex: 'awardName' },
          {
            title: 'Nộp lại hiện vật',
            width: 170,
            render: (_v, line) => <ReturnDay revocation={revocation} line={line} of="objectReturnedOn" />,
          },
          {
            title: 'Tiền phải nộp',
            align: 'right',
            className: 'numeric',
            render: (_v, line) => moneyText(line.moneyDong),
          },
          {
            title: 'Nộp lại tiền',
            width: 170,
            render: (_v, line) =>
              line.moneyDong === 0 ? (
                '–'
              ) : (
                <ReturnDay revocation={revocation} line={line} of="moneyReturnedOn" />
              ),
          },
          { title: 'Tình trạng', render: (_v, line) => <ReturnState line={line} /> },
        ]}
      />
    </Panel>
  );
}

function ReturnState({ line }: { line: Line }) {
  const isDone = line.objectReturnedOn !== null && (line.moneyDong === 0 || line.moneyReturnedOn !== null);
  if (isDone) return <Chip tone="good">Đã nộp đủ</Chip>;
  return line.isOverdue ? <Chip tone="bad">Quá hạn</Chip> : <Chip tone="waiting">Chưa nộp đủ</Chip>;
}

/** The day something came back; entered as soon as it is picked. */
function ReturnDay({
  revocation,
  line,
  of,
}: {
  revocation: Revocation;
  line: Line;
  of: 'objectReturnedOn' | 'moneyReturnedOn';
}) {
  const { decisionId, version, policy } = revocation;
  const save = useAct(
    (day: string | null) =>
      answer(
        api.PUT('/api/decisions/{id}/returned', {
          params: { path: { id: decisionId } },
          body: {
            id: line.id,
            objectReturnedOn: line.objectReturnedOn,
            moneyReturnedOn: line.moneyReturnedOn,
            [of]: day,
            version,
          },
        }),
      ),
    { done: 'Đã ghi.', refresh: [aftermathKey(decisionId), decisionKey(decisionId), ['fund']] },
  );
  if (!policy.canTrack) return dayText(line[of]);
  return (
    <DayField
      label={`${of === 'objectReturnedOn' ? 'Ngày nộp lại hiện vật' : 'Ngày nộp lại tiền'} của ${line.name}`}
      value={line[of]}
      disabled={save.isPending}
      onChange={(day) => save.mutate(day)}
    />
  );
}
