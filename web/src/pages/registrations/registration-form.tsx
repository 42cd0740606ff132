import { Alert, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { FLAGGABLE_FIELDS } from '../../text/register-labels';
import { REGISTRATIONS_KEY, useCampaignAwards, type Registration } from './registrations-data';

interface Values {
  awardTypeId: string;
  summary: string;
  reason?: string;
}

const FLAGGED = 'Cán bộ đề nghị sửa mục này.';

/** Changes a registration; what it was returned for stands at the fields. */
export function RegistrationForm({
  campaign,
  row,
  onClose,
}: {
  campaign: Campaign;
  row: Registration | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const [version, setVersion] = useState(0);
  const [warning, setWarning] = useState<string>();
  const awards = useCampaignAwards(campaign);
  useEffect(() => {
    if (!row) return;
    form.resetFields();
    form.setFieldsValue({ awardTypeId: row.award.id, summary: row.summary });
    setVersion(row.version);
    setWarning(undefined);
  }, [row, form]);
  const save = useAct(
    (values: Values) =>
      answer(
        api.PATCH('/api/registrations/{id}', {
          params: { path: { id: row?.id ?? '' } },
          body: { ...values, summary: values.summary ?? '', version },
        }),
      ),
    {
      done: 'Đã lưu đăng ký.',
      refresh: [REGISTRATIONS_KEY],
      onDone: onClose,
      onProblem: (problem) => {
        if (problem.code === 'stale-version') {
          const current = problem.body['current'] as Registration;
          setVersion(current.version);
          setWarning(
            `${problem.message} Giá trị mới: ${current.award.name}; ${current.summary || 'chưa có tóm tắt'}.`,
          );
          return true;
        }
        return problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0;
      },
    },
  );
  const flagged = row?.flaggedFields ?? [];
  // Fields of the person or unit themselves are mended in the register, not here.
  const elsewhere = flagged.filter((field) => field !== 'award' && field !== 'summary');
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={`Sửa đăng ký${row ? ` của ${row.participant.name}` : ''}`}
      form={form}
      isSaving={save.isPending}
    >
      {warning && <Alert type="warning" showIcon role="alert" style={{ marginBottom: 16 }} title={warning} />}
      {row?.returnReason && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 16 }}
          title={`Trả lại: ${row.returnReason}`}
          description={
            elsewhere.length > 0 &&
            `Cần sửa trong sổ đăng ký: ${elsewhere.map((field) => FLAGGABLE_FIELDS[field]).join(', ')}. Cán bộ phụ trách sửa giúp các mục này.`
          }
        />
      )}
      <Form name="registration" form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item
          name="awardTypeId"
          label={FLAGGABLE_FIELDS.award}
          {...(flagged.includes('award') && { extra: FLAGGED, validateStatus: 'warning' as const })}
        >
          <Select
            options={awards
              .filter(({ subjectKinds }) => row && subjectKinds.includes(row.participant.kind))
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="summary"
          label={FLAGGABLE_FIELDS.summary}
          {...(flagged.includes('summary') && { extra: FLAGGED, validateStatus: 'warning' as const })}
        >
          <Input.TextArea autoSize={{ minRows: 4 }} maxLength={2000} />
        </Form.Item>
        {row?.policy.needsReason && <LateReason />}
      </Form>
    </FormDrawer>
  );
}

export function LateReason() {
  return (
    <Form.Item
      name="reason"
      label="Lý do xử lý muộn"
      extra="Đã hết hạn đăng ký; lý do được ghi vào nhật ký."
      rules={[{ required: true, message: 'Hãy ghi lý do xử lý muộn.' }]}
    >
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
    </Form.Item>
  );
}
