import { Alert, Button, Form, Input, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';

type Values = Omit<Schema<'ChangeDecisionBody'>, 'version'>;

function valuesOf({
  title,
  book,
  number,
  decidedOn,
  legalBasis,
  signerName,
  signerTitle,
}: DecisionDetail): Values {
  return { title, book, number, decidedOn, legalBasis, signerName, signerTitle };
}

/** Number, day, signer, grounds of a draft. What somebody else saved meanwhile is said, and what was typed stays. */
export function DecisionForm({ decision }: { decision: DecisionDetail }) {
  const [form] = Form.useForm<Values>();
  // Counted, so that what is typed while a save is under way is not taken for saved.
  const [edits, setEdits] = useState(0);
  const isTouched = edits > 0;
  const [base, setBase] = useState(decision.version);
  const isOverrun = isTouched && decision.version > base;
  useEffect(() => {
    if (isTouched) return;
    form.setFieldsValue(valuesOf(decision));
    setBase(decision.version);
  }, [decision, form, isTouched]);
  const save = useAct(
    ({ values }: { values: Values; edits: number }) =>
      answer(
        api.PATCH('/api/decisions/{id}', {
          params: { path: { id: decision.id } },
          body: {
            ...values,
            number: values.number ?? null,
            decidedOn: values.decidedOn ?? null,
            version: base,
          },
        }),
      ),
    {
      done: 'Đã lưu.',
      refresh: [decisionKey(decision.id), DECISIONS_KEY],
      onDone: ({ version }, sent) => {
        setBase(version);
        setEdits((now) => now - sent.edits);
      },
      onProblem: (problem) =>
        problem.code === 'stale-version' ||
        (problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0),
    },
  );
  return (
    <Panel>
      {isOverrun && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          role="alert"
          title="Người khác vừa sửa dự thảo này"
          description="Những gì bạn đang gõ vẫn còn. Lấy giá trị mới rồi sửa tiếp, hoặc lưu đè bằng giá trị của bạn."
          action={
            <div style={{ display: 'grid', gap: 4 }}>
              <Button size="small" onClick={() => setEdits(0)}>
                Lấy giá trị mới
              </Button>
              <Button size="small" onClick={() => setBase(decision.version)}>
                Giữ giá trị của tôi
              </Button>
            </div>
          }
        />
      )}
      <Form
        name="decision"
        form={form}
        layout="vertical"
        style={{ maxWidth: 760 }}
        onValuesChange={() => setEdits((now) => now + 1)}
        onFinish={(values) => save.mutate({ values, edits })}
      >
        <NumberAndDay />
        <Form.Item name="title" label="Trích yếu" rules={[{ required: true, message: 'Hãy ghi trích yếu.' }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <Signer />
        <Form.Item name="legalBasis" label="Căn cứ" extra="Mỗi căn cứ một dòng.">
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!isTouched}>
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
