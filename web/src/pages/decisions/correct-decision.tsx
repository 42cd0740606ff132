import { Checkbox, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import type { DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';

interface Values {
  readonly title: string;
  readonly lineIds: string[];
}

/** An issued decision never changes: what is wrong in it is said right by a new one that names it. */
export function CorrectDecision({
  decision,
  open,
  onClose,
}: {
  decision: DecisionDetail;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const known = decision.lines.filter(
    ({ participantId, revokedOn }) => participantId !== null && revokedOn === null,
  );
  const draft = useAct(
    ({ title, lineIds }: Values) =>
      answer(
        api.POST('/api/decisions', {
          body: {
            correctsId: decision.id,
            title,
            recipients: known
              .filter(({ id }) => lineIds.includes(id))
              .map(({ participantId, awardTypeId }) => ({ participantId: participantId ?? '', awardTypeId })),
          },
        }),
      ),
    {
      done: 'Đã dự thảo quyết định đính chính.',
      refresh: [DECISIONS_KEY],
      onDone: ({ id }) => void navigate(`/quyet-dinh/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Quyết định đính chính"
      form={form}
      isSaving={draft.isPending}
    >
      <p style={{ marginTop: 0 }}>
        Hãy sửa họ tên, chức vụ trong sổ đăng ký trước: quyết định đính chính lấy theo sổ. Khi ban hành, dòng
        cũ trong sổ theo dõi khen thưởng được ghi là đã thay; tiền đã thưởng không trả lần nữa.
      </p>
      <Form
        name="correct-decision"
        form={form}
        layout="vertical"
        initialValues={{
          title: `Về việc đính chính Quyết định số ${decision.numberText ?? ''}`,
          lineIds: [],
        }}
        onFinish={(values) => draft.mutate(values)}
      >
        <Form.Item name="title" label="Trích yếu" rules={[{ required: true, message: 'Hãy ghi trích yếu.' }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <Form.Item
          name="lineIds"
          label="Trường hợp đính chính"
          rules={[{ required: true, message: 'Hãy chọn ít nhất một trường hợp.' }]}
        >
          <Checkbox.Group
            style={{ display: 'grid', gap: 4, maxHeight: 360, overflowY: 'auto' }}
            options={known.map((line) => ({
              value: line.id,
              label: `${line.name}${line.unitName ? `, ${line.unitName}` : ''}: ${line.awardName}`,
            }))}
          />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
