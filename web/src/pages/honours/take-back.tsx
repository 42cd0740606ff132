import { Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { TypedConfirmation } from '../../parts/dialogs';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { dayText, today } from '../../text/format';
import { HONOURS_KEY } from './honours.page';
import type { Honour } from './honours-table';

type Values = Omit<Schema<'TakeBackHonourBody'>, 'confirmation'>;

const WORD = 'ghi đã hủy';

/** Notes that an honour which no decision of this ward granted was taken back by whoever gave it. */
export function TakeBack({ honour, onClose }: { honour: Honour | undefined; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const [asked, setAsked] = useState<Values>();
  const takeBack = useAct(
    (values: Values) =>
      answer(
        api.POST('/api/honours/{id}/take-back', {
          params: { path: { id: honour?.id ?? '' } },
          body: { ...values, confirmation: WORD },
        }),
      ),
    {
      done: ({ name }) => `Đã ghi lần khen của ${name} là bị hủy.`,
      refresh: [HONOURS_KEY, ['nominations'], ['participants']],
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
        open={honour !== undefined}
        onClose={() => {
          form.resetFields();
          onClose();
        }}
        title="Ghi lần khen đã bị hủy"
        form={form}
        isSaving={takeBack.isPending}
      >
        {honour && (
          <p style={{ marginTop: 0 }}>
            <strong>{honour.name}</strong>
            {honour.unitName && `, ${honour.unitName}`}: {honour.awardName} năm {honour.year}
            {honour.decisionNumber && `, Quyết định số ${honour.decisionNumber}`}
            {honour.decidedOn && ` ngày ${dayText(honour.decidedOn)}`}.
          </p>
        )}
        <Form
          name="take-back"
          form={form}
          layout="vertical"
          initialValues={{ revokedOn: today() }}
          onFinish={(values) => setAsked(values)}
        >
          <Form.Item
            name="revokedBy"
            label="Số quyết định hủy"
            rules={[{ required: true, message: 'Hãy ghi số quyết định hủy.' }]}
          >
            <Input maxLength={60} placeholder="56/QĐ-UBND" />
          </Form.Item>
          <Form.Item
            name="revokedOn"
            label="Ngày quyết định hủy"
            rules={[{ required: true, message: 'Hãy ghi ngày.' }]}
          >
            <DayField />
          </Form.Item>
          <Form.Item
            name="reason"
            label="Lý do, căn cứ"
            extra="Lý do được lưu vào nhật ký."
            rules={[{ required: true, message: 'Hãy ghi lý do.' }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </Form>
      </FormDrawer>
      <TypedConfirmation
        open={asked !== undefined}
        title="Ghi lần khen đã bị hủy"
        word={WORD}
        okText="Ghi đã hủy"
        isDanger
        isBusy={takeBack.isPending}
        onConfirm={() => asked && takeBack.mutate(asked)}
        onCancel={() => setAsked(undefined)}
      >
        <p>
          Dòng này vẫn còn trong sổ và ghi là đã hủy; các lần xét sau không tính nữa. Không lấy lại được việc
          ghi này.
        </p>
      </TypedConfirmation>
    </>
  );
}
