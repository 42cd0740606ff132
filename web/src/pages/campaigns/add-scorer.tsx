import { Form, Input, Select } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';

interface Values {
  accountId: string;
  code: string;
}

/** Adds a member of the council to those who score. */
export function AddScorer({
  open,
  campaignId,
  choices,
  code,
  position,
  onClose,
}: {
  open: boolean;
  campaignId: string;
  choices: readonly Schema<'ScorerChoiceDto'>[];
  code: string;
  position: number;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const add = useAct(
    (values: Values) =>
      answer(
        api.POST('/api/campaigns/{campaignId}/scorers', {
          params: { path: { campaignId } },
          body: { ...values, position },
        }),
      ),
    {
      done: ({ displayName }) => `Đã thêm ${displayName}.`,
      refresh: [['scorers', campaignId]],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer open={open} title="Thêm người chấm" form={form} isSaving={add.isPending} onClose={onClose}>
      {open && (
        <Form
          name="add-scorer"
          form={form}
          layout="vertical"
          initialValues={{ code }}
          preserve={false}
          onFinish={(values) => add.mutate(values)}
        >
          <Form.Item
            name="accountId"
            label="Thành viên Hội đồng"
            rules={[{ required: true, message: 'Hãy chọn một thành viên.' }]}
          >
            <Select
              autoFocus
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Chọn hoặc gõ để tìm"
              options={choices.map(({ accountId, displayName, post }) => ({
                value: accountId,
                label: post ? `${displayName} – ${post}` : displayName,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="code"
            label="Mã trong phiếu chấm"
            rules={[{ required: true, whitespace: true, message: 'Hãy ghi mã.' }]}
          >
            <Input maxLength={20} style={{ width: 140 }} />
          </Form.Item>
        </Form>
      )}
    </FormDrawer>
  );
}
