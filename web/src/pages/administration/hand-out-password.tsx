import { Form, Modal } from 'antd';
import { useEffect } from 'react';
import { answer, api } from '../../api/client';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { ACCOUNTS_KEY, type Account } from './accounts.page';
import { PasswordToHandOut, suggestPassword } from './password-to-hand-out';

/** A new password for somebody who forgot theirs; the old one and every open session end at once. */
export function HandOutPassword({ account, onClose }: { account: Account | undefined; onClose: () => void }) {
  const [form] = Form.useForm<{ password: string }>();
  useEffect(() => {
    if (account) form.setFieldsValue({ password: suggestPassword() });
  }, [account, form]);
  const reset = useAct(
    ({ password }: { password: string }) =>
      answer(
        api.POST('/api/accounts/{id}/password', {
          params: { path: { id: account?.id ?? '' } },
          body: { password },
        }),
      ),
    {
      done: `Đã cấp mật khẩu mới cho ${account?.displayName ?? ''}.`,
      refresh: [ACCOUNTS_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Modal
      open={account !== undefined}
      title={`Cấp lại mật khẩu cho ${account?.displayName ?? ''}`}
      okText="Cấp mật khẩu này"
      cancelText="Thôi"
      okButtonProps={{ loading: reset.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <p>
        Mật khẩu cũ và mọi phiên đang mở của người này hết hiệu lực ngay. Hãy chắc rằng đúng người cần cấp
        lại.
      </p>
      <Form name="hand-out" form={form} layout="vertical" onFinish={(values) => reset.mutate(values)}>
        <PasswordToHandOut form={form} />
      </Form>
    </Modal>
  );
}
