import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { asProblem } from '../../api/problem';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Panel } from '../../parts/panel';
import { SampleAccounts } from './sample-accounts';
import { useSessionState } from '../../session/session';

/** First start: makes the ward and its administrator with the code of the one-time link, which stands behind the #. */
export default function SetUpPage() {
  const token = useLocation().hash.slice(1);
  const navigate = useNavigate();
  const { signedIn } = useSessionState();
  const [form] = Form.useForm<Omit<Schema<'SetupBody'>, 'token'>>();
  useEffect(() => {
    document.title = 'Thiết lập lần đầu – Thi đua, khen thưởng';
  }, []);
  const [kind, setKind] = useState<'own' | 'sample'>('own');
  const loadSample = useMutation({
    mutationFn: ({ administrator }: Pick<Schema<'SetupBody'>, 'administrator'>) =>
      answer(api.POST('/api/setup/sample', { body: { token, administrator } })),
    onError: (error) => putFaultsOnForm(form, error),
  });
  const setUp = useMutation({
    mutationFn: async (values: Omit<Schema<'SetupBody'>, 'token'>) => {
      await answer(api.POST('/api/setup', { body: { ...values, token } }));
      const { username, password } = values.administrator;
      return answer(api.POST('/api/session', { body: { username, password } }));
    },
    onSuccess: (session) => {
      signedIn(session);
      void navigate('/', { replace: true });
    },
    onError: (error) => putFaultsOnForm(form, error),
  });
  const failure = setUp.error ?? loadSample.error;
  const problem = failure ? asProblem(failure) : undefined;
  if (loadSample.data) return <SampleAccounts begun={loadSample.data} />;
  return (
    <main style={{ maxWidth: 560, margin: '0 auto', padding: '4vh 16px 32px' }}>
      <h1>Thiết lập lần đầu</h1>
      {token === '' && (
        <Alert
          type="warning"
          showIcon
          title="Địa chỉ này thiếu mã thiết lập"
          description="Hãy mở đúng liên kết dùng một lần được in ra ở cửa sổ chạy chương trình; mỗi lần khởi động khi chưa thiết lập, chương trình in một liên kết mới."
        />
      )}
      <Panel style={{ marginTop: 16 }}>
        <Form
          name="set-up"
          form={form}
          layout="vertical"
          disabled={token === ''}
          initialValues={{ ward: { kind: 'phường' } }}
          onFinish={(values) => (kind === 'own' ? setUp.mutate(values) : loadSample.mutate(values))}
        >
          {problem && problem.fields.length === 0 && (
            <Alert type="error" showIcon title={problem.message} style={{ marginBottom: 16 }} role="alert" />
          )}
          <Radio.Group
            style={{ display: 'grid', gap: 8, marginBottom: 16 }}
            aria-label="Bắt đầu với"
            value={kind}
            onChange={(event) => setKind(event.target.value as 'own' | 'sample')}
            options={[
              { value: 'own', label: 'Thiết lập phường, xã của tôi' },
              {
                value: 'sample',
                label: 'Nạp dữ liệu mẫu để xem thử: một phường với hai năm thi đua đã có sẵn',
              },
            ]}
          />
          {kind === 'own' && <WardFields />}
          <h2>Người quản trị</h2>
          <Form.Item
            name={['administrator', 'displayName']}
            label="Họ và tên"
            rules={required('Hãy nhập họ và tên.')}
          >
            <Input maxLength={120} autoComplete="name" />
          </Form.Item>
          <Form.Item
            name={['administrator', 'username']}
            label="Tên đăng nhập"
            extra="Chữ thường không dấu, số, dấu chấm. Ví dụ: hoa.nguyen"
            rules={required('Hãy nhập tên đăng nhập.')}
          >
            <Input maxLength={40} autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item
            name={['administrator', 'password']}
            label="Mật khẩu"
            extra="Ít nhất 15 ký tự. Một câu dễ nhớ tốt hơn một từ khó."
            rules={required('Hãy nhập mật khẩu.')}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={setUp.isPending || loadSample.isPending}>
            {kind === 'own' ? 'Thiết lập và đăng nhập' : 'Nạp dữ liệu mẫu'}
          </Button>
        </Form>
      </Panel>
    </main>
  );
}

function required(message: string) {
  return [{ required: true, message }];
}

function WardFields() {
  return (
    <>
      <Form.Item name={['ward', 'kind']} label="Đơn vị là">
        <Radio.Group options={['phường', 'xã', 'đặc khu'].map((kind) => ({ value: kind, label: kind }))} />
      </Form.Item>
      <Form.Item
        name={['ward', 'name']}
        label="Tên đơn vị"
        extra="Chỉ ghi tên, không kèm chữ phường, xã. Ví dụ: Tích Lương"
        rules={required('Hãy nhập tên đơn vị.')}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item
        name={['ward', 'province']}
        label="Tỉnh, thành phố"
        rules={required('Hãy nhập tỉnh, thành phố.')}
      >
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}
