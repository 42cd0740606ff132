import { Form, Input, InputNumber, Radio } from 'antd';
import type { Schema } from '../../api/client';
import { CAMPAIGN_KINDS } from '../../text/labels';
import type { Days } from './phase-days';

/** A campaign as it stands in a form. */
export interface CampaignValues {
  kind: Schema<'CreateCampaignBody'>['kind'];
  name: string;
  year: number;
  theme?: string;
  days: Days;
}

export function NameField({ autoFocus }: { autoFocus?: boolean }) {
  return (
    <Form.Item
      name="name"
      label="Tên phong trào"
      rules={[{ required: true, whitespace: true, message: 'Hãy ghi tên phong trào.' }]}
    >
      <Input maxLength={300} autoFocus={autoFocus} />
    </Form.Item>
  );
}

export function YearField() {
  return (
    <Form.Item name="year" label="Năm" rules={[{ required: true, message: 'Hãy ghi năm.' }]}>
      <InputNumber min={2000} max={2100} precision={0} style={{ width: 120 }} />
    </Form.Item>
  );
}

export function KindField() {
  return (
    <Form.Item name="kind" label="Loại phong trào">
      <Radio.Group options={Object.entries(CAMPAIGN_KINDS).map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  );
}

export function ThemeField() {
  return (
    <Form.Item
      name="theme"
      label="Chủ đề, khẩu hiệu"
      extra="Ví dụ: Đoàn kết, sáng tạo, hoàn thành thắng lợi nhiệm vụ năm 2026. Có thể để trống."
    >
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
    </Form.Item>
  );
}

/** Some awards chosen, or all of them; none at all is neither. */
export const AWARDS_RULES = [
  {
    validator: (_rule: unknown, ids: readonly string[] | null) =>
      ids?.length === 0
        ? Promise.reject(new Error('Hãy chọn ít nhất một danh hiệu, hình thức.'))
        : Promise.resolve(),
  },
];
