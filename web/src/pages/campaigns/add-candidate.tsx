import { Form, Input } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { useAct } from '../../parts/use-act';
import { SUBJECT_KINDS } from '../../text/labels';
import { CANDIDATES_KEY } from './candidates';

type SetSummary = Schema<'CriteriaSetSummaryDto'>;

interface Values {
  participant: Picked;
  reason: string;
}

/** Has somebody scored who did not register: allowed, with the reason on record. */
export function AddCandidate({
  criteriaSet,
  open,
  onClose,
}: {
  criteriaSet: SetSummary;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const add = useAct(
    ({ participant, reason }: Values) =>
      answer(
        api.POST('/api/criteria-sets/{id}/candidates', {
          params: { path: { id: criteriaSet.id } },
          body: { participantId: participant.value, reason },
        }),
      ),
    {
      done: 'Đã thêm vào danh sách chấm.',
      refresh: [CANDIDATES_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={open}
      title="Thêm vào danh sách chấm"
      form={form}
      isSaving={add.isPending}
      onClose={onClose}
    >
      {open && (
        <Form
          name="add-candidate"
          form={form}
          layout="vertical"
          preserve={false}
          onFinish={(values) => add.mutate(values)}
        >
          <Form.Item
            name="participant"
            label={SUBJECT_KINDS[criteriaSet.subjectKind]}
            rules={[{ required: true, message: 'Hãy chọn đối tượng.' }]}
          >
            <ParticipantSelect isActiveOnly kind={criteriaSet.subjectKind} />
          </Form.Item>
          <Form.Item
            name="reason"
            label="Lý do"
            rules={[{ required: true, whitespace: true, message: 'Hãy ghi lý do.' }]}
            extra="Ví dụ: Lập thành tích đột xuất, chưa kịp đăng ký."
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </Form>
      )}
    </FormDrawer>
  );
}
