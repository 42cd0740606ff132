import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { countText, today } from '../../text/format';
import { DECISIONS_KEY } from './decisions.page';
import { RecipientFields, recipientsOf, type RecipientValues } from './recipient-fields';

interface Values extends RecipientValues {
  readonly title: string;
  readonly decidedOn: string | null;
}

/** Drafts a decision for a sudden achievement: whom, with which form, on which day. Everything else follows in the draft. */
export function DraftSudden({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const draft = useAct(
    ({ title, decidedOn, ...chosen }: Values) =>
      answer(api.POST('/api/decisions', { body: { title, decidedOn, recipients: recipientsOf(chosen) } })),
    {
      done: ({ lineCount }) => `Đã dự thảo quyết định với ${countText(lineCount)} dòng.`,
      refresh: [DECISIONS_KEY, ['overview']],
      onDone: ({ id }) => void navigate(`/quyet-dinh/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Dự thảo khen đột xuất"
      form={form}
      isSaving={draft.isPending}
    >
      <p style={{ marginTop: 0 }}>
        Thành tích đột xuất là thành tích ngoài kế hoạch, ngoài nhiệm vụ được giao; khen ngay, không chờ cuối
        năm. Lần khen này không làm căn cứ xét khen công trạng.
      </p>
      <Form
        name="draft-sudden"
        form={form}
        layout="vertical"
        initialValues={{ decidedOn: today() }}
        onFinish={(values) => draft.mutate(values)}
      >
        <RecipientFields isSudden />
        <Form.Item name="title" label="Trích yếu" rules={[{ required: true, message: 'Hãy ghi trích yếu.' }]}>
          <Input.TextArea
            rows={3}
            maxLength={500}
            placeholder="Về việc tặng Giấy khen cho cá nhân có thành tích đột xuất trong cứu hộ"
          />
        </Form.Item>
        <Form.Item name="decidedOn" label="Ngày quyết định">
          <DayField />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
