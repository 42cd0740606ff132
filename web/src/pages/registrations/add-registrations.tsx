import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { Campaign } from '../../campaign/current-campaign';
import { FormDrawer } from '../../parts/form-drawer';
import { useAct } from '../../parts/use-act';
import { countText, daysUntil } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { ACCENT_FREE } from '../../text/search';
import { ManySelect } from './many-select';
import { LateReason } from './registration-form';
import { REGISTRATIONS_KEY, useCampaignAwards } from './registrations-data';

interface Values {
  awardTypeId: string;
  participantIds: string[];
  summary?: string;
  reason?: string;
}

/** Registers one or many of a unit for one award; each is entered by itself, and who could not be is named. */
export function AddRegistrations({
  campaign,
  unitId,
  dueOn,
  open,
  onClose,
}: {
  campaign: Campaign;
  unitId: string;
  dueOn: string | null;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const awards = useCampaignAwards(campaign);
  const awardTypeId = Form.useWatch('awardTypeId', form);
  const award = awards.find(({ id }) => id === awardTypeId);
  const people = useParticipants(unitId, open).filter(({ kind }) => award?.subjectKinds.includes(kind));
  useEffect(() => {
    if (!open) return;
    form.resetFields();
    setRefused([]);
  }, [open, form]);
  const save = useAct(
    async ({ participantIds, awardTypeId, summary, reason }: Values) => {
      const failed: { id: string; text: string }[] = [];
      for (const participantId of participantIds) {
        const body = { campaignId: campaign.id, participantId, awardTypeId, summary, reason };
        try {
          await answer(api.POST('/api/registrations', { body }));
        } catch (error) {
          const name = people.find(({ id }) => id === participantId)?.name ?? '';
          failed.push({ id: participantId, text: `${name}: ${asProblem(error).message}` });
        }
      }
      return failed;
    },
    {
      done: (failed, { participantIds }) =>
        failed.length < participantIds.length
          ? `Đã thêm ${countText(participantIds.length - failed.length)} đăng ký.`
          : '',
      refresh: [REGISTRATIONS_KEY],
      onDone: (failed) => {
        if (failed.length === 0) return onClose();
        form.setFieldsValue({ participantIds: failed.map(({ id }) => id) });
        setRefused(failed.map(({ text }) => text));
      },
    },
  );
  return (
    <FormDrawer open={open} onClose={onClose} title="Thêm đăng ký" form={form} isSaving={save.isPending}>
      {refused.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          style={{ marginBottom: 16 }}
          title="Chưa đăng ký được:"
          description={refused.map((text) => (
            <div key={text}>{text}</div>
          ))}
        />
      )}
      <Form name="add-registrations" form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item
          name="awardTypeId"
          label="Danh hiệu, hình thức"
          rules={[{ required: true, message: 'Hãy chọn danh hiệu, hình thức.' }]}
        >
          <Select
            showSearch={ACCENT_FREE}
            options={awards.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={() => form.setFieldsValue({ participantIds: [] })}
          />
        </Form.Item>
        <Form.Item
          name="participantIds"
          label="Người, đơn vị đăng ký"
          rules={[{ required: true, message: 'Hãy chọn ít nhất một người, đơn vị.' }]}
        >
          <ManySelect
            disabled={!award}
            placeholder={award ? 'Chọn một hoặc nhiều' : 'Chọn danh hiệu, hình thức trước'}
            options={people.map(({ id, name, kind, detail }) => ({
              value: id,
              label: [name, detail || SUBJECT_KINDS[kind]].join(', '),
            }))}
          />
        </Form.Item>
        <Form.Item name="summary" label="Tóm tắt thành tích">
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} />
        </Form.Item>
        {dueOn !== null && daysUntil(dueOn) < 0 && <LateReason />}
      </Form>
    </FormDrawer>
  );
}

function useParticipants(unitId: string, enabled: boolean) {
  const { data } = useQuery({
    queryKey: ['register', 'of-unit', unitId],
    enabled,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/participants', { params: { query: { unitId, pageSize: 200, sort: 'kind' } }, signal }),
      ),
  });
  return data?.items ?? [];
}
