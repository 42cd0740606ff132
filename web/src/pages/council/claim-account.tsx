import { Button, Form, Input } from 'antd';
import { answer, api } from '../../api/client';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { REFRESHED } from './council-data';

/** A member whose password was handed out anew shows by a code given in the room that they are there. */
export function ClaimAccount({ sittingId }: { sittingId: string }) {
  const [form] = Form.useForm<{ claimCode: string }>();
  const claim = useAct(
    (body: { claimCode: string }) =>
      answer(api.POST('/api/sittings/{id}/claim', { params: { path: { id: sittingId } }, body })),
    {
      done: 'Đã nhận lại tài khoản. Bây giờ bỏ phiếu được.',
      refresh: REFRESHED,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Form
      name="claim-account"
      form={form}
      layout="vertical"
      className="panel vote-notice"
      onFinish={(values) => claim.mutate(values)}
    >
      <Form.Item
        name="claimCode"
        label="Mã nhận lại tài khoản, do thư ký trao tại phòng họp"
        rules={[{ required: true, whitespace: true, message: 'Hãy gõ mã.' }]}
      >
        <Input size="large" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" loading={claim.isPending}>
        Nhận lại tài khoản
      </Button>
    </Form>
  );
}
