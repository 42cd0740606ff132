import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button, Form, Input, InputNumber } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { Overrun } from '../../parts/overrun';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { useEdits } from '../../parts/use-edits';
import { numberText } from '../../text/format';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';
import { Grounds } from './grounds';

type Values = Omit<Schema<'ChangeDecisionBody'>, 'version'>;

function valuesOf({
  title,
  book,
  number,
  decidedOn,
  legalBasis,
  signerName,
  signerTitle,
  expenses,
}: DecisionDetail): Values {
  return { title, book, number, decidedOn, legalBasis, signerName, signerTitle, expenses };
}

/** Number, day, signer, grounds of a draft. What somebody else saved meanwhile is said, and what was typed stays. */
export function DecisionForm({ decision }: { decision: DecisionDetail }) {
  const [form] = Form.useForm<Values>();
  const edits = useEdits(decision, (current) => form.setFieldsValue(valuesOf(current)));
  const save = useAct(
    ({ values }: { values: Values; edits: number }) =>
      answer(
        api.PATCH('/api/decisions/{id}', {
          params: { path: { id: decision.id } },
          body: {
            ...values,
            number: values.number ?? null,
            decidedOn: values.decidedOn ?? null,
            expenses: values.expenses ?? [],
            version: edits.base,
          },
        }),
      ),
    {
      done: 'Đã lưu.',
      refresh: [decisionKey(decision.id), DECISIONS_KEY],
      onDone: ({ version }, sent) => edits.saved(version, sent.edits),
      onProblem: (problem) =>
        problem.code === 'stale-version' ||
        (problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0),
    },
  );
  return (
    <Panel>
      {edits.isOverrun && (
        <Overrun title="Người khác vừa sửa dự thảo này" onTake={edits.takeTheirs} onKeep={edits.keepMine} />
      )}
      <Form
        name="decision"
        form={form}
        layout="vertical"
        style={{ maxWidth: 760 }}
        onValuesChange={edits.edited}
        onFinish={(values) => save.mutate({ values, edits: edits.edits })}
      >
        <NumberAndDay />
        <Form.Item name="title" label="Trích yếu" rules={[{ required: true, message: 'Hãy ghi trích yếu.' }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <Signer />
        <Grounds onTaken={edits.edited} />
        <Expenses />
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!edits.isTouched}>
          Lưu
        </Button>
      </Form>
    </Panel>
  );
}

function NumberAndDay() {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 16 }}>
      <Form.Item
        name="number"
        label={
          <>
            Số quyết định
            <Help about="số quyết định">
              Bỏ trống thì khi ban hành chương trình lấy số tiếp theo của sổ, không trùng, không bỏ cách. Chỉ
              ghi số khi văn thư đã cấp.
            </Help>
          </>
        }
      >
        <InputNumber min={1} max={99_999} precision={0} placeholder="tự lấy số" style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="book" label="Ký hiệu" rules={[{ required: true, message: 'Hãy ghi ký hiệu.' }]}>
        <Input style={{ width: 160 }} maxLength={40} />
      </Form.Item>
      <Form.Item
        name="decidedOn"
        label={
          <>
            Ngày quyết định
            <Help about="ngày quyết định">
              Tiền thưởng tính theo lương cơ sở và hệ số có hiệu lực ngày này (Nghị định 152/2025/NĐ-CP, Điều
              49).
            </Help>
          </>
        }
      >
        <DayField />
      </Form.Item>
    </div>
  );
}

function Signer() {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 16 }}>
      <Form.Item
        name="signerTitle"
        label="Thẩm quyền, chức vụ ký"
        extra="Giấy khen: CHỦ TỊCH, hoặc KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; không ghi TM. ỦY BAN NHÂN DÂN."
        style={{ flex: '1 1 280px' }}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="signerName" label="Họ tên người ký" style={{ flex: '1 1 220px' }}>
        <Input maxLength={120} />
      </Form.Item>
    </div>
  );
}

/** What goes with the certificates and is paid by the same fund. */
function Expenses() {
  return (
    <fieldset className="plain-fieldset" style={{ marginBottom: 16 }}>
      <legend>
        Khung, hoa, tặng phẩm
        <Help about="khung, hoa, tặng phẩm" guide="can-bo#quyet-dinh">
          Ghi số lượng và đơn giá để tính vào quỹ thi đua, khen thưởng của năm cùng với tiền thưởng.
        </Help>
      </legend>
      <Form.List name="expenses">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} style={{ display: 'flex', flexWrap: 'wrap', columnGap: 12, alignItems: 'end' }}>
                <Form.Item
                  name={[name, 'label']}
                  label="Tên"
                  rules={[{ required: true, message: 'Hãy ghi tên.' }]}
                  style={{ flex: '1 1 200px' }}
                >
                  <Input maxLength={120} placeholder="Khung giấy khen A4" />
                </Form.Item>
                <Form.Item
                  name={[name, 'quantity']}
                  label="Số lượng"
                  rules={[{ required: true, message: 'Hãy ghi số lượng.' }]}
                >
                  <InputNumber min={1} max={10_000} precision={0} style={{ width: 100 }} />
                </Form.Item>
                <Form.Item
                  name={[name, 'unitPriceDong']}
                  label="Đơn giá (đồng)"
                  rules={[{ required: true, message: 'Hãy ghi đơn giá.' }]}
                >
                  <InputNumber<number>
                    min={0}
                    max={100_000_000}
                    precision={0}
                    style={{ width: 140 }}
                    formatter={(value) => (value === undefined ? '' : numberText(value))}
                    parser={(text) => Number((text ?? '').replace(/\D/g, ''))}
                  />
                </Form.Item>
                <Form.Item label=" " colon={false}>
                  <Button icon={<DeleteOutlined />} aria-label="Bỏ dòng này" onClick={() => remove(name)} />
                </Form.Item>
              </div>
            ))}
            <Button onClick={() => add({ quantity: 1 })}>Thêm khung, tặng phẩm</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
