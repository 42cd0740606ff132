import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Modal, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { SUBJECT_KINDS } from '../../text/labels';
import { useAwardOptions } from './nominations-table';
import { NOMINATIONS_KEY } from './nominations.page';

type Body = Schema<'NominateBody'>;

/** One nomination by hand: somebody of the register, for an award in play. */
export function AddNomination({
  campaign,
  open,
  onClose,
}: {
  campaign: Campaign;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Body>();
  const [search, setSearch] = useState('');
  const q = useDeferredValue(search);
  const awards = useAwardOptions(campaign);
  const people = useQuery({
    queryKey: ['participants', 'find', q],
    enabled: open,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/participants', { params: { query: { q, pageSize: 20 } }, signal })),
    placeholderData: keepPreviousData,
  });
  const add = useAct(
    (body: Body) =>
      answer(api.POST('/api/campaigns/{id}/nominations', { params: { path: { id: campaign.id } }, body })),
    {
      done: ({ name, awardName }) => `Đã thêm đề nghị «${awardName}» cho ${name}.`,
      refresh: [NOMINATIONS_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Modal
      open={open}
      title="Thêm một đề nghị"
      okText="Thêm"
      cancelText="Thôi"
      okButtonProps={{ loading: add.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form name="add-nomination" form={form} layout="vertical" onFinish={(values) => add.mutate(values)}>
        <Form.Item
          name="participantId"
          label="Tập thể, cá nhân, hộ gia đình"
          rules={[{ required: true, message: 'Hãy chọn người hoặc đơn vị được đề nghị.' }]}
        >
          <Select
            showSearch={{ filterOption: false, onSearch: setSearch }}
            placeholder="Gõ tên, không cần dấu"
            notFoundContent="Không tìm thấy trong sổ"
            options={people.data?.items.map(({ id, kind, name, unit }) => ({
              value: id,
              label: `${name} – ${SUBJECT_KINDS[kind]}${unit ? `, ${unit.name}` : ''}`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="awardTypeId"
          label="Danh hiệu, hình thức"
          rules={[{ required: true, message: 'Hãy chọn danh hiệu, hình thức.' }]}
        >
          <Select options={[...awards]} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
