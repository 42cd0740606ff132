import { Form, Input } from 'antd';
import { useEffect } from 'react';
import { FormDrawer } from '../../parts/form-drawer';
import type { Line, LineText } from './name-proofs-data';

type Values = LineText & { readonly note: string };

/** What a line should say: only what is wrong is typed anew. */
export function CorrectName({
  line,
  isSaving,
  onSend,
  onClose,
}: {
  line: Line | undefined;
  isSaving: boolean;
  onSend: (line: Line, proposed: LineText, note: string) => void;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (line) form.setFieldsValue({ ...(line.proof?.proposed ?? line.text), note: line.proof?.note ?? '' });
  }, [line, form]);
  const isPerson = line?.subjectKind === 'individual';
  return (
    <FormDrawer
      open={line !== undefined}
      onClose={onClose}
      title="Đề nghị sửa"
      form={form}
      isSaving={isSaving}
      okText="Gửi đề nghị sửa"
    >
      <p style={{ marginTop: 0 }}>
        Viết lại đúng như phải in trên giấy khen, đủ dấu, đúng chữ hoa. Phường tiếp nhận thì tên được sửa
        trong sổ và trong dự thảo.
      </p>
      <Form<Values>
        form={form}
        name="correct-name"
        layout="vertical"
        onFinish={({ note, ...text }) =>
          line && onSend(line, isPerson ? text : { ...line.text, name: text.name }, note)
        }
      >
        {isPerson && (
          <Form.Item
            name="formOfAddress"
            label="Danh xưng"
            rules={[{ required: line.text.formOfAddress !== '', message: 'Hãy ghi danh xưng.' }]}
          >
            <Input maxLength={20} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={isPerson ? 'Họ và tên' : 'Tên'}
          rules={[{ required: true, whitespace: true, message: 'Hãy ghi tên.' }]}
        >
          <Input maxLength={255} autoComplete="off" />
        </Form.Item>
        {isPerson && (
          <Form.Item name="post" label="Chức vụ">
            <Input maxLength={255} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item name="note" label="Căn cứ, ghi chú (không bắt buộc)">
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
