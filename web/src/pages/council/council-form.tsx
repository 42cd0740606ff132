import { Form, Input, InputNumber } from 'antd';
import type { Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { today } from '../../text/format';

export type CouncilValues = Required<Schema<'FoundCouncilBody'>>;

const NEEDED = (what: string) => [{ required: true, whitespace: true, message: `Hãy ghi ${what}.` }];

function startValues(): CouncilValues {
  return {
    ...{ name: 'Hội đồng Thi đua - Khen thưởng', decisionNumber: '', signerName: '', signerTitle: '' },
    ...{ decidedOn: today(), validFrom: today(), validTo: null, quorumParts: 2, quorumOf: 3 },
  };
}

/** A council as the decision that founded it says. */
export function CouncilForm({
  title,
  open,
  values,
  isSaving,
  onClose,
  onSave,
}: {
  title: string;
  open: boolean;
  values?: CouncilValues;
  isSaving: boolean;
  onClose: () => void;
  onSave: (values: CouncilValues) => Promise<unknown>;
}) {
  const [form] = Form.useForm<CouncilValues>();
  return (
    <FormDrawer open={open} title={title} form={form} isSaving={isSaving} onClose={onClose}>
      {open && (
        <Form
          name="council"
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={values ?? startValues()}
          onFinish={(typed) => {
            onSave(typed).then(onClose, (refusal: unknown) => void putFaultsOnForm(form, refusal));
          }}
        >
          <Form.Item name="name" label="Tên Hội đồng" rules={NEEDED('tên Hội đồng')}>
            <Input maxLength={200} autoFocus />
          </Form.Item>
          <Form.Item name="decisionNumber" label="Số quyết định thành lập" rules={NEEDED('số quyết định')}>
            <Input maxLength={60} placeholder="45/QĐ-UBND" />
          </Form.Item>
          <Form.Item
            name="decidedOn"
            label="Ngày ký"
            rules={[{ required: true, message: 'Hãy chọn ngày ký.' }]}
          >
            <DayField />
          </Form.Item>
          <Form.Item name="signerName" label="Người ký" rules={NEEDED('người ký')}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="signerTitle" label="Chức vụ người ký">
            <Input maxLength={200} placeholder="Chủ tịch Ủy ban nhân dân phường" />
          </Form.Item>
          <Form.Item
            name="validFrom"
            label="Hiệu lực từ ngày"
            rules={[{ required: true, message: 'Hãy chọn ngày bắt đầu.' }]}
          >
            <DayField />
          </Form.Item>
          <Form.Item name="validTo" label="Đến hết ngày" extra="Bỏ trống khi chưa có Hội đồng thay thế.">
            <DayField />
          </Form.Item>
          <QuorumFields />
        </Form>
      )}
    </FormDrawer>
  );
}

/** The share that must be there, as two whole numbers. */
export function QuorumFields() {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ marginBottom: 8 }}>
        Số thành viên phải có mặt
        <Help about="tỷ lệ có mặt" guide="can-bo#hoi-dong">
          Ghi bằng hai số nguyên để không phải làm tròn: 2 trên 3 là hai phần ba, 80 trên 100 là 80%.
        </Help>
      </legend>
      <div style={{ display: 'flex', gap: 12 }}>
        <Form.Item name="quorumParts" label="Phần" rules={[{ required: true, message: 'Hãy ghi số.' }]}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
        <Form.Item name="quorumOf" label="trên" rules={[{ required: true, message: 'Hãy ghi số.' }]}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
      </div>
    </fieldset>
  );
}
