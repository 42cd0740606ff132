import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { TypedConfirmation } from '../../parts/dialogs';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { useAct } from '../../parts/use-act';
import { countText, today } from '../../text/format';
import { REVOCATION_GROUNDS } from '../../text/labels';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';

type Values = Pick<Schema<'RevokeBody'>, 'ground' | 'explanation' | 'number' | 'decidedOn' | 'signerName'> & {
  readonly lineIds: string[];
};

const WORD = 'hủy quyết định';

/** Takes awards back: all or some, on one of the law's grounds, by a decision with a number of its own. */
export function RevokeDecision({
  decision,
  open,
  onClose,
}: {
  decision: DecisionDetail;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const [asked, setAsked] = useState<Values>();
  const { id, version, lines } = decision;
  const standing = lines.filter(({ revokedOn }) => revokedOn === null);
  const revoke = useAct(
    (values: Values) =>
      answer(
        api.POST('/api/decisions/{id}/revocations', {
          params: { path: { id } },
          body: { ...values, number: values.number ?? null, confirmation: WORD, version },
        }),
      ),
    {
      done: 'Đã hủy và ghi vào sổ theo dõi khen thưởng.',
      refresh: [decisionKey(id), DECISIONS_KEY, ['honours'], ['fund']],
      onDone: () => {
        setAsked(undefined);
        form.resetFields();
        onClose();
      },
      onProblem: (problem) => {
        setAsked(undefined);
        return problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0;
      },
    },
  );
  return (
    <>
      <FormDrawer
        open={open}
        onClose={onClose}
        title="Hủy quyết định tặng"
        form={form}
        isSaving={revoke.isPending}
      >
        <Form
          name="revoke-decision"
          form={form}
          layout="vertical"
          initialValues={{
            lineIds: standing.map((line) => line.id),
            decidedOn: today(),
            signerName: decision.signerName,
          }}
          onFinish={(values) => setAsked(values)}
        >
          <Form.Item
            name="lineIds"
            label={
              <>
                Trường hợp bị hủy
                <Help about="trường hợp bị hủy" guide="can-bo#huy-quyet-dinh">
                  Mặc định hủy toàn bộ. Bỏ dấu ở những người, đơn vị được giữ lại.
                </Help>
              </>
            }
            rules={[{ required: true, message: 'Hãy chọn ít nhất một trường hợp.' }]}
          >
            <Checkbox.Group
              style={{ display: 'grid', gap: 4, maxHeight: 260, overflowY: 'auto' }}
              options={standing.map((line) => ({
                value: line.id,
                label: `${line.name}${line.unitName ? `, ${line.unitName}` : ''}: ${line.awardName}`,
              }))}
            />
          </Form.Item>
          <Ground />
          <RevokingPaper book={decision.book} />
        </Form>
      </FormDrawer>
      <TypedConfirmation
        open={asked !== undefined}
        title="Hủy quyết định tặng"
        word={WORD}
        okText="Hủy"
        isDanger
        isBusy={revoke.isPending}
        onConfirm={() => asked && revoke.mutate(asked)}
        onCancel={() => setAsked(undefined)}
      >
        <p>
          {countText(asked?.lineIds.length ?? 0)} trường hợp bị hủy. Sổ theo dõi khen thưởng ghi là đã hủy,
          các lần xét sau không tính danh hiệu này nữa. Không lấy lại được việc hủy.
        </p>
      </TypedConfirmation>
    </>
  );
}

function RevokingPaper({ book }: { book: string }) {
  return (
    <>
      <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 16 }}>
        <Form.Item name="number" label="Số quyết định hủy" extra={`Bỏ trống: số tiếp theo của sổ ${book}.`}>
          <InputNumber min={1} max={99_999} precision={0} placeholder="tự lấy số" style={{ width: 140 }} />
        </Form.Item>
        <Form.Item
          name="decidedOn"
          label="Ngày quyết định hủy"
          rules={[{ required: true, message: 'Hãy ghi ngày.' }]}
        >
          <DayField />
        </Form.Item>
      </div>
      <Form.Item
        name="signerName"
        label="Người ký quyết định hủy"
        rules={[{ required: true, message: 'Hãy ghi người ký.' }]}
      >
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}

function Ground() {
  return (
    <>
      <Form.Item name="ground" label="Căn cứ hủy" rules={[{ required: true, message: 'Hãy chọn căn cứ.' }]}>
        <Select
          options={Object.entries(REVOCATION_GROUNDS).map(([value, label]) => ({ value, label }))}
          placeholder="Theo Điều 93 Luật Thi đua, khen thưởng"
        />
      </Form.Item>
      <Form.Item
        name="explanation"
        label="Nội dung, văn bản làm căn cứ"
        extra="Ví dụ: Kết luận thanh tra số 12/KL-TTr ngày 05/3/2026."
        rules={[{ required: true, min: 5, message: 'Hãy ghi nội dung và văn bản làm căn cứ.' }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </>
  );
}
