import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { SUBJECT_KINDS } from '../../text/labels';
import { CANDIDATES_KEY } from './candidates';

type SetSummary = Schema<'CriteriaSetSummaryDto'>;

interface Values {
  participantId: string;
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
    (body: Values) =>
      answer(
        api.POST('/api/criteria-sets/{id}/candidates', { params: { path: { id: criteriaSet.id } }, body }),
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
            name="participantId"
            label={SUBJECT_KINDS[criteriaSet.subjectKind]}
            rules={[{ required: true, message: 'Hãy chọn đối tượng.' }]}
          >
            <ParticipantSelect kind={criteriaSet.subjectKind} />
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

/** Finds somebody of the register by name, without accents. */
function ParticipantSelect({
  kind,
  ...field
}: {
  kind: SetSummary['subjectKind'];
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['participants', 'pick', kind, q],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/participants', {
          params: { query: { kind, pageSize: 20, ...(q === '' ? {} : { q }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...field}
      autoFocus
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder="Gõ tên, không cần dấu"
      notFoundContent={isFetching ? 'Đang tìm…' : 'Không có ai khớp.'}
      options={data?.items
        .filter(({ status }) => status === 'active')
        .map(({ id, name, unit, detail }) => ({
          value: id,
          label: [name, detail, unit?.name].filter(Boolean).join(' – '),
        }))}
    />
  );
}
