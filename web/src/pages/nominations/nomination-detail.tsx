import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { ReasonDialog } from '../../parts/dialogs';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Sentences } from '../../parts/sentences';
import { useAct } from '../../parts/use-act';
import { dayText, instantText } from '../../text/format';
import { NOMINATIONS_KEY, type Nomination } from './nominations.page';

/** Why, or why not: one sentence per rule with the record used, the rule's source, and the override if there is one. */
export function NominationDetail({ nomination }: { nomination: Nomination }) {
  const { data } = useQuery({
    queryKey: [...NOMINATIONS_KEY, 'one', nomination.id, nomination.version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/nominations/{id}', { params: { path: { id: nomination.id } }, signal })),
  });
  return (
    <div className="row-detail">
      {nomination.shakenBy && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 8 }}
          title="Căn cứ đã bị hủy, cần xem lại"
          description={`${nomination.shakenBy}. Hãy xét điều kiện lại.`}
        />
      )}
      {nomination.evaluatedAt === null ? (
        <p className="secondary">Chưa xét điều kiện. Bấm «Xét điều kiện» để đối chiếu với quy định.</p>
      ) : (
        <Sentences sentences={nomination.sentences} />
      )}
      {data?.ruleSource && (
        <p className="secondary" style={{ margin: '8px 0 0' }}>
          Theo {data.ruleBookName ?? data.ruleSource}
          {data.ruleBookIsVerified === false && ' (chưa xác minh)'}
          {data.ruleValidFrom && `, áp dụng từ ${dayText(data.ruleValidFrom)}`}; hồ sơ nhận ngày{' '}
          {dayText(nomination.receivedOn)}.
        </p>
      )}
      {nomination.setAsideReason && <p>Để lại vì: {nomination.setAsideReason}</p>}
      {nomination.overrideReason && (
        <p>
          Ngoại lệ: {nomination.overrideReason} (căn cứ {nomination.overrideDocument}
          {data?.overriddenByName && `; ${data.overriddenByName}, ${instantText(data.overriddenAt)}`}).
        </p>
      )}
      <Overrides nomination={nomination} />
    </div>
  );
}

function Overrides({ nomination }: { nomination: Nomination }) {
  const [asked, setAsked] = useState<'override' | 'withdraw'>();
  const { id, version, policy } = nomination;
  const withdraw = useAct(
    (reason: string) =>
      answer(
        api.POST('/api/nominations/{id}/override/withdraw', {
          params: { path: { id } },
          body: { reason, version },
        }),
      ),
    { done: 'Đã bỏ ngoại lệ.', refresh: [NOMINATIONS_KEY], onDone: () => setAsked(undefined) },
  );
  return (
    <div style={{ marginTop: 8, display: 'flex', gap: 8 }}>
      {policy.canOverride && (
        <Button size="small" onClick={() => setAsked('override')}>
          Đề nghị ngoại lệ…
        </Button>
      )}
      {policy.canWithdrawOverride && (
        <Button size="small" onClick={() => setAsked('withdraw')}>
          Bỏ ngoại lệ…
        </Button>
      )}
      <OverrideForm nomination={nomination} open={asked === 'override'} onClose={() => setAsked(undefined)} />
      <ReasonDialog
        open={asked === 'withdraw'}
        title={`Bỏ ngoại lệ của ${nomination.name}`}
        okText="Bỏ ngoại lệ"
        isBusy={withdraw.isPending}
        onConfirm={(reason) => withdraw.mutate(reason)}
        onCancel={() => setAsked(undefined)}
      />
    </div>
  );
}

function OverrideForm({
  nomination: { id, version, name },
  open,
  onClose,
}: {
  nomination: Nomination;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<{ reason: string; document: string }>();
  const override = useAct(
    (values: { reason: string; document: string }) =>
      answer(
        api.PATCH('/api/nominations/{id}/override', {
          params: { path: { id } },
          body: { ...values, version },
        }),
      ),
    {
      done: `Đã ghi ngoại lệ cho ${name}.`,
      refresh: [NOMINATIONS_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Modal
      open={open}
      title={`Đề nghị ngoại lệ cho ${name}`}
      okText="Ghi ngoại lệ"
      cancelText="Thôi"
      okButtonProps={{ loading: override.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>
        Dùng khi người có thẩm quyền kết luận khác với kết quả đối chiếu. Lý do và văn bản được in vào nhật
        ký.
      </p>
      <Form
        name={`override-${id}`}
        form={form}
        layout="vertical"
        onFinish={(values) => override.mutate(values)}
      >
        <Form.Item name="reason" label="Lý do" rules={[{ required: true, message: 'Hãy ghi lý do.' }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <Form.Item
          name="document"
          label="Số, ngày của văn bản làm căn cứ"
          rules={[{ required: true, message: 'Hãy ghi văn bản làm căn cứ.' }]}
        >
          <Input maxLength={200} placeholder="Kết luận số 12-KL/ĐU ngày 05/01/2026" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
