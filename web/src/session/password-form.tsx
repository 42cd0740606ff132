import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { answer, api } from '../api/client';
import { asProblem } from '../api/problem';
import { putFaultsOnForm } from '../parts/form-faults';

interface Values {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

/** Changes one's own password; the server judges how good it is. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const [form] = Form.useForm<Values>();
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: Values) =>
      answer(api.POST('/api/session/password', { body: { currentPassword, newPassword } })),
    onSuccess: () => {
      form.resetFields();
      onChanged();
    },
    onError: (error) => putFaultsOnForm(form, error),
  });
  const problem = change.error ? asProblem(change.error) : undefined;
  return (
    <Form
      name="password"
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => change.mutate(values)}
    >
      {problem && problem.fields.length === 0 && (
        <Alert type="error" showIcon title={problem.message} style={{ marginBottom: 16 }} role="alert" />
      )}
      <Form.Item
        name="currentPassword"
        label="Mật khẩu đang dùng"
        rules={[{ required: true, message: 'Hãy nhập mật khẩu đang dùng.' }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label="Mật khẩu mới"
        extra="Ít nhất 15 ký tự. Một câu dễ nhớ tốt hơn một từ khó; không cần chữ hoa hay ký hiệu lạ."
        rules={[{ required: true, message: 'Hãy nhập mật khẩu mới.' }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label="Nhập lại mật khẩu mới"
        dependencies={['newPassword']}
        rules={[
          { required: true, message: 'Hãy nhập lại mật khẩu mới.' },
          ({ getFieldValue }) => ({
            validator: (_rule, value) =>
              !value || value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error('Hai lần nhập chưa giống nhau.')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        Đổi mật khẩu
      </Button>
    </Form>
  );
}
