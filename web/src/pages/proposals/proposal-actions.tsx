import { Button, Form, Input, type FormInstance } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { PlainConfirmation } from '../../parts/dialogs';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { today } from '../../text/format';
import { WhereAndWhen } from './begin-proposal';
import { DecideProposal } from './decide-proposal';
import { usePutIn } from './use-put-in';
import type { ProposalDetail } from './proposal.page';
import { PROPOSALS_KEY } from './proposals.page';

type Asked = 'change' | 'discard' | 'send' | 'return' | 'decide';

/** What may be done with a dossier now. */
export function ProposalActions({ proposal }: { proposal: ProposalDetail }) {
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const { policy } = proposal;
  const dialog = { proposal, onClose: close };
  return (
    <>
      {policy.canDiscard && (
        <Button danger onClick={() => setAsked('discard')}>
          Bỏ hồ sơ
        </Button>
      )}
      {policy.canChange && <Button onClick={() => setAsked('change')}>Sửa nơi nhận, hạn</Button>}
      {policy.canChange && (
        <Button type="primary" onClick={() => setAsked('send')}>
          Ghi đã gửi
        </Button>
      )}
      {policy.canAnswer && <Button onClick={() => setAsked('return')}>Ghi bị trả lại</Button>}
      {policy.canAnswer && (
        <Button type="primary" onClick={() => setAsked('decide')}>
          Ghi kết quả
        </Button>
      )}
      <Change {...dialog} open={asked === 'change'} />
      <Send {...dialog} open={asked === 'send'} />
      <GiveBack {...dialog} open={asked === 'return'} />
      <DecideProposal {...dialog} open={asked === 'decide'} />
      <Discard {...dialog} open={asked === 'discard'} />
    </>
  );
}

interface DialogProps {
  readonly proposal: ProposalDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A step of a dossier that is asked in a drawer: faults stand at their fields, what else is refused is told. */
export function useStep<Input>(
  act: (values: Input) => Promise<ProposalDetail>,
  { done, form, onClose }: { done: string; form: FormInstance; onClose: () => void },
) {
  return useAct(act, {
    done,
    refresh: [PROPOSALS_KEY, ['overview'], ['honours']],
    onDone: () => {
      form.resetFields();
      onClose();
    },
    onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
  });
}

function Change({ proposal, open, onClose }: DialogProps) {
  const [form] = Form.useForm<Omit<Schema<'ChangeProposalBody'>, 'version'>>();
  const { id, version, title, addressee, deadline } = proposal;
  const save = usePutIn(
    proposal,
    (values: Omit<Schema<'ChangeProposalBody'>, 'version'>) =>
      answer(
        api.PATCH('/api/proposals/{id}', {
          params: { path: { id } },
          body: { ...values, deadline: values.deadline ?? null, version },
        }),
      ),
    onClose,
  );
  if (!open) return null;
  return (
    <FormDrawer open onClose={onClose} title="Sửa nơi nhận, hạn" form={form} isSaving={save.isPending}>
      <Form
        name="change-proposal"
        form={form}
        layout="vertical"
        initialValues={{ title, addressee, deadline }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="title" label="Tên hồ sơ" rules={[{ required: true, message: 'Hãy ghi tên hồ sơ.' }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <WhereAndWhen />
      </Form>
    </FormDrawer>
  );
}

function Send({ proposal, open, onClose }: DialogProps) {
  const [form] = Form.useForm<{ sentOn: string; sentNumber: string }>();
  const { id, version } = proposal;
  const send = useStep(
    (values: { sentOn: string; sentNumber: string }) =>
      answer(
        api.POST('/api/proposals/{id}/send', { params: { path: { id } }, body: { ...values, version } }),
      ),
    { done: 'Đã ghi là đã gửi.', form, onClose },
  );
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Ghi đã gửi lên cấp trên"
      form={form}
      isSaving={send.isPending}
      okText="Ghi đã gửi"
    >
      <p style={{ marginTop: 0 }}>
        Giấy tờ bắt buộc phải có đủ. Gửi rồi thì hồ sơ khóa, chờ cấp trên trả lời; bị trả lại thì sửa tiếp
        được.
      </p>
      <Form
        name="send-proposal"
        form={form}
        layout="vertical"
        initialValues={{ sentOn: today() }}
        onFinish={(values) => send.mutate(values)}
      >
        <Form.Item
          name="sentNumber"
          label="Số tờ trình"
          rules={[{ required: true, message: 'Hãy ghi số tờ trình.' }]}
        >
          <Input maxLength={60} placeholder="45/TTr-UBND" />
        </Form.Item>
        <Form.Item name="sentOn" label="Ngày gửi" rules={[{ required: true, message: 'Hãy ghi ngày.' }]}>
          <DayField />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

function GiveBack({ proposal, open, onClose }: DialogProps) {
  const [form] = Form.useForm<{ returnedOn: string; reason: string }>();
  const { id, version } = proposal;
  const giveBack = useStep(
    (values: { returnedOn: string; reason: string }) =>
      answer(
        api.POST('/api/proposals/{id}/return', { params: { path: { id } }, body: { ...values, version } }),
      ),
    { done: 'Đã ghi hồ sơ bị trả lại.', form, onClose },
  );
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Ghi hồ sơ bị trả lại"
      form={form}
      isSaving={giveBack.isPending}
      okText="Ghi bị trả lại"
    >
      <Form
        name="return-proposal"
        form={form}
        layout="vertical"
        initialValues={{ returnedOn: today() }}
        onFinish={(values) => giveBack.mutate(values)}
      >
        <Form.Item
          name="returnedOn"
          label="Ngày trả lại"
          rules={[{ required: true, message: 'Hãy ghi ngày.' }]}
        >
          <DayField />
        </Form.Item>
        <Form.Item
          name="reason"
          label="Lý do, điều phải bổ sung"
          rules={[{ required: true, message: 'Hãy ghi lý do.' }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

function Discard({ proposal, open, onClose }: DialogProps) {
  const navigate = useNavigate();
  const { id, version } = proposal;
  const discard = useAct(
    () => answer(api.DELETE('/api/proposals/{id}', { params: { path: { id }, query: { version } } })),
    {
      done: 'Đã bỏ hồ sơ.',
      onDone: () => void navigate('/trinh-cap-tren'),
      onProblem: () => onClose(),
    },
  );
  return (
    <PlainConfirmation
      open={open}
      title="Bỏ hồ sơ này?"
      okText="Bỏ hồ sơ"
      isDanger
      isBusy={discard.isPending}
      onConfirm={() => discard.mutate(undefined)}
      onCancel={onClose}
    >
      Danh sách người, đơn vị và giấy tờ đã ghi của hồ sơ này sẽ mất.
    </PlainConfirmation>
  );
}
