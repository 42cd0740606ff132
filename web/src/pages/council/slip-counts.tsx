import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, InputNumber } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { COUNCIL_KEY, REFRESHED, type Ballot } from './council-data';

type Figures = Schema<'SlipCountDto'>;

const FIELDS: readonly (readonly [keyof Figures, string])[] = [
  ['issued', 'Phát ra'],
  ['returned', 'Thu về'],
  ['invalid', 'Không hợp lệ'],
  ['agree', 'Đồng ý'],
  ['disagree', 'Không đồng ý'],
  ['noOpinion', 'Không có ý kiến'],
];

/** Counted slips: two people each enter their own figures without seeing the other's; differences are listed. */
export function SlipCounts({ ballot }: { ballot: Ballot }) {
  const isSlips = ballot.method === 'secret-paper';
  return (
    <Panel title={isSlips ? 'Nhập số phiếu đã đếm' : 'Nhập số người giơ tay'} style={{ marginBottom: 12 }}>
      {isSlips && (
        <p className="secondary" style={{ marginTop: 0 }}>
          Hai người đếm và nhập độc lập, mỗi người bằng tài khoản của mình; số của người kia chỉ hiện khi cả
          hai đã nhập.
        </p>
      )}
      {ballot.boxes.map((box) => (
        <BoxCount key={box.questionId} box={box} isSlips={isSlips} />
      ))}
    </Panel>
  );
}

function BoxCount({ box, isSlips }: { box: Ballot['boxes'][number]; isSlips: boolean }) {
  const { questionId, name, awardName } = box;
  const { data, error, refetch } = useQuery({
    queryKey: [...COUNCIL_KEY, 'count', questionId],
    refetchInterval: 5_000,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/questions/{id}/count', { params: { path: { id: questionId } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section aria-label={`${name}: ${awardName}`} className="council-box">
      <h3>
        {name}: {awardName}
      </h3>
      <div role="status">
        {data.counters.length > 0 && `Đã nhập: ${data.counters.join(', ')}. `}
        {data.isComplete ? (
          <Chip tone="good">{isSlips ? 'Hai người khớp nhau' : 'Đã nhập'}</Chip>
        ) : (
          data.differences === null && (
            <Chip tone="waiting">{isSlips ? 'Chưa đủ hai người' : 'Chưa nhập'}</Chip>
          )
        )}
      </div>
      {data.differences && data.differences.length > 0 && (
        <Alert
          type="error"
          showIcon
          style={{ margin: '8px 0' }}
          title="Hai người nhập khác nhau. Hãy đếm lại."
          description={data.differences
            .map(({ label, first, second }) => `${label}: ${countText(first)} và ${countText(second)}`)
            .join('; ')}
        />
      )}
      <CountForm questionId={questionId} name={name} mine={data.mine} eligible={box.eligible} />
    </section>
  );
}

function CountForm({
  questionId,
  name,
  mine,
  eligible,
}: {
  questionId: string;
  name: string;
  mine: Figures | null;
  eligible: number;
}) {
  const [form] = Form.useForm<Figures>();
  const save = useAct(
    (body: Figures) =>
      answer(api.PUT('/api/questions/{id}/count', { params: { path: { id: questionId } }, body })),
    { done: 'Đã lưu số của bạn.', refresh: REFRESHED },
  );
  return (
    <Form
      name={`count-${questionId}`}
      form={form}
      layout="vertical"
      className="council-count"
      initialValues={mine ?? { issued: eligible, returned: eligible, invalid: 0, noOpinion: 0 }}
      onFinish={(values) => save.mutate(values)}
    >
      {FIELDS.map(([field, label]) => (
        <Form.Item key={field} name={field} label={label} rules={[{ required: true, message: 'Ghi số.' }]}>
          <InputNumber min={0} max={1000} precision={0} style={{ width: 96 }} />
        </Form.Item>
      ))}
      <Button htmlType="submit" loading={save.isPending} aria-label={`Lưu số phiếu của ${name}`}>
        Lưu số phiếu
      </Button>
    </Form>
  );
}
