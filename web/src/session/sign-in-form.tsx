import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api } from '../api/client';
import { asProblem } from '../api/problem';
import type { Session } from './session';

/** Name and password; used by the sign-in page and where a session ended under somebody's hands. */
export function SignInForm({
  username,
  onSignedIn,
}: {
  username?: string;
  onSignedIn: (session: Session) => void;
}) {
  const [form] = Form.useForm<{ username: string; password: string }>();
  const signIn = useMutation({
    mutationFn: (body: { username: string; password: string }) => answer(api.POST('/api/session', { body })),
    onSuccess: onSignedIn,
    onError: () => form.focusField('password'),
  });
  const problem = signIn.error ? asProblem(signIn.error) : undefined;
  const wait = useCountdown(Number(problem?.body['retryAfterSeconds'] ?? 0), problem);
  return (
    <Form
      name="sign-in"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ username: username ?? '', password: '' }}
      onFinish={(values) => signIn.mutate(values)}
    >
      {problem && (
        <Alert type="error" showIcon title={problem.message} style={{ marginBottom: 16 }} role="alert" />
      )}
      <Form.Item
        name="username"
        label="Tên đăng nhập"
        rules={[{ required: true, message: 'Hãy nhập tên đăng nhập.' }]}
      >
        <Input
          autoComplete="username"
          autoFocus={!username}
          autoCapitalize="none"
          spellCheck={false}
          size="large"
        />
      </Form.Item>
      <Form.Item name="password" label="Mật khẩu" rules={[{ required: true, message: 'Hãy nhập mật khẩu.' }]}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(username)} size="large" />
      </Form.Item>
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block
        loading={signIn.isPending}
        disabled={wait > 0}
      >
        {wait > 0 ? `Thử lại sau ${wait} giây` : 'Đăng nhập'}
      </Button>
    </Form>
  );
}

/** Seconds still to wait; begins anew with each refusal. */
function useCountdown(seconds: number, since: unknown): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const until = Date.now() + seconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    if (seconds <= 0) return undefined;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [seconds, since]);
  return left;
}
