import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView } from '../../parts/states';
import { INITIATIVE_LEVELS, optionsOf } from '../../text/register-labels';
import { YearField } from './ratings';
import { RecordActs, RecordWarning } from './record-parts';
import { useRecordForm, type Profile } from './use-record-form';

type Initiative = Schema<'InitiativeDto'>;
type Values = Required<Schema<'InitiativeBody'>>;

/** Initiatives that were recognised, with the decision that did. */
export function Initiatives({ profile }: { profile: Profile }) {
  const [editing, setEditing] = useState<Initiative | 'new'>();
  const { canChange } = profile.policy;
  return (
    <Panel
      title="Sáng kiến được công nhận"
      extra={canChange && <Button onClick={() => setEditing('new')}>Thêm sáng kiến</Button>}
    >
      {profile.initiatives.length === 0 ? (
        <EmptyView text="Chưa ghi sáng kiến nào." />
      ) : (
        <PlainTable<Initiative>
          label="Sáng kiến được công nhận"
          rowKey="id"
          dataSource={[...profile.initiatives]}
          columns={[
            { title: 'Năm', dataIndex: 'year', width: 70 },
            { title: 'Tên sáng kiến', render: (_value, { name }) => name || '–' },
            { title: 'Cấp công nhận', render: (_value, { level }) => INITIATIVE_LEVELS[level] },
            { title: 'Quyết định', render: (_value, { decisionNumber }) => decisionNumber || '–' },
            {
              title: 'Đã dùng để xét',
              render: (_value, { usedAwardName, usedYear }) =>
                usedAwardName === null ? 'Chưa dùng' : `${usedAwardName}, năm ${usedYear}`,
            },
            ...(canChange
              ? [
                  {
                    title: 'Thao tác',
                    width: 110,
                    render: (_value: unknown, row: Initiative) => (
                      <RecordActs
                        what={`sáng kiến năm ${row.year}${row.name ? ` «${row.name}»` : ''}`}
                        onEdit={() => setEditing(row)}
                        onRemove={(reason) =>
                          answer(
                            api.POST('/api/individuals/{id}/initiatives/{recordId}/remove', {
                              params: { path: { id: profile.id, recordId: row.id } },
                              body: { reason, version: row.version },
                            }),
                          )
                        }
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <InitiativeForm profile={profile} row={editing} onClose={() => setEditing(undefined)} />
    </Panel>
  );
}

function InitiativeForm({
  profile: { id },
  row,
  onClose,
}: {
  profile: Profile;
  row: Initiative | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const { warning, isSaving, submit } = useRecordForm<Initiative, Values>({
    row,
    form,
    valuesOf: (initiative) => ({
      year: initiative?.year ?? new Date().getFullYear(),
      level: initiative?.level ?? 'base',
      name: initiative?.name ?? '',
      decisionNumber: initiative?.decisionNumber ?? '',
      usedAwardTypeId: initiative?.usedAwardTypeId ?? null,
      usedYear: initiative?.usedYear ?? null,
    }),
    save: (body, version) =>
      typeof row === 'object'
        ? answer(
            api.PATCH('/api/individuals/{id}/initiatives/{recordId}', {
              params: { path: { id, recordId: row.id } },
              body: { ...body, version: version ?? 0 },
            }),
          )
        : answer(api.POST('/api/individuals/{id}/initiatives', { params: { path: { id } }, body })),
    done: 'Đã ghi sáng kiến.',
    onDone: onClose,
  });
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={row === 'new' ? 'Thêm sáng kiến' : 'Sửa sáng kiến'}
      form={form}
      isSaving={isSaving}
    >
      <RecordWarning text={warning} />
      <Form name="initiative" form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="name" label="Tên sáng kiến">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <YearField />
        <Form.Item name="level" label="Cấp công nhận">
          <Radio.Group options={optionsOf(INITIATIVE_LEVELS)} />
        </Form.Item>
        <Form.Item name="decisionNumber" label="Số quyết định công nhận">
          <Input maxLength={60} placeholder="125/QĐ-UBND" />
        </Form.Item>
        <UsedFor />
      </Form>
    </FormDrawer>
  );
}

/** An initiative serves once: where it has served already. */
function UsedFor() {
  const { data } = useQuery({
    queryKey: ['award-types', 'names'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
    staleTime: 300_000,
  });
  return (
    <div className="field-row">
      <Form.Item
        name="usedAwardTypeId"
        label="Đã dùng để xét"
        extra="Mỗi sáng kiến chỉ làm căn cứ cho một danh hiệu hoặc hình thức."
        normalize={(value: string | undefined) => value ?? null}
      >
        <Select
          allowClear
          placeholder="Chưa dùng"
          showSearch={{ optionFilterProp: 'label' }}
          options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="usedYear" label="Năm">
        <InputNumber min={1945} max={2100} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </div>
  );
}
