import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView } from '../../parts/states';
import { useMay } from '../../session/session';
import { dayText } from '../../text/format';
import { DISCIPLINE_LEVELS, optionsOf } from '../../text/register-labels';
import { YearField } from './ratings';
import { RecordActs, RecordWarning } from './record-parts';
import { useRecordForm, type Profile } from './use-record-form';

type Discipline = Schema<'DisciplineDto'>;
type Values = Required<Schema<'DisciplineBody'>>;

/** Disciplinary measures; rendered only where the server lets the asker see them. */
export function Disciplines({ profile }: { profile: Profile }) {
  const [editing, setEditing] = useState<Discipline | 'new'>();
  const seesNotes = useMay('participant.read-sensitive');
  const canChange = profile.policy.canChange && seesNotes;
  const rows = profile.disciplines ?? [];
  return (
    <Panel
      title="Kỷ luật"
      extra={canChange && <Button onClick={() => setEditing('new')}>Thêm hình thức kỷ luật</Button>}
    >
      {rows.length === 0 ? (
        <EmptyView text="Không ghi hình thức kỷ luật nào." />
      ) : (
        <PlainTable<Discipline>
          label="Hình thức kỷ luật"
          rowKey="id"
          dataSource={[...rows]}
          columns={[
            { title: 'Năm', dataIndex: 'year', width: 70 },
            { title: 'Hình thức', render: (_value, { level }) => DISCIPLINE_LEVELS[level] },
            { title: 'Quyết định', render: (_value, { decisionNumber }) => decisionNumber || '–' },
            { title: 'Ngày', width: 100, render: (_value, { decidedOn }) => dayText(decidedOn) },
            { title: 'Hết thời hạn', width: 100, render: (_value, { endsOn }) => dayText(endsOn) },
            ...(seesNotes
              ? [{ title: 'Ghi chú', render: (_value: unknown, { note }: Discipline) => note || '–' }]
              : []),
            ...(canChange
              ? [
                  {
                    title: 'Thao tác',
                    width: 110,
                    render: (_value: unknown, row: Discipline) => (
                      <RecordActs
                        what={`hình thức kỷ luật năm ${row.year}`}
                        onEdit={() => setEditing(row)}
                        onRemove={(reason) =>
                          answer(
                            api.POST('/api/individuals/{id}/disciplines/{recordId}/remove', {
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
      <DisciplineForm profile={profile} row={editing} onClose={() => setEditing(undefined)} />
    </Panel>
  );
}

function DisciplineForm({
  profile: { id },
  row,
  onClose,
}: {
  profile: Profile;
  row: Discipline | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const { warning, isSaving, submit } = useRecordForm<Discipline, Values>({
    row,
    form,
    valuesOf: (discipline) => ({
      year: discipline?.year ?? new Date().getFullYear(),
      level: discipline?.level ?? 'reprimand',
      decidedOn: discipline?.decidedOn ?? null,
      endsOn: discipline?.endsOn ?? null,
      decisionNumber: discipline?.decisionNumber ?? '',
      note: discipline?.note ?? '',
    }),
    save: (body, version) =>
      typeof row === 'object'
        ? answer(
            api.PATCH('/api/individuals/{id}/disciplines/{recordId}', {
              params: { path: { id, recordId: row.id } },
              body: { ...body, version: version ?? 0 },
            }),
          )
        : answer(api.POST('/api/individuals/{id}/disciplines', { params: { path: { id } }, body })),
    done: 'Đã ghi hình thức kỷ luật.',
    onDone: onClose,
  });
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={row === 'new' ? 'Thêm hình thức kỷ luật' : 'Sửa hình thức kỷ luật'}
      form={form}
      isSaving={isSaving}
    >
      <RecordWarning text={warning} />
      <Form name="discipline" form={form} layout="vertical" onFinish={submit}>
        <YearField />
        <Form.Item name="level" label="Hình thức">
          <Select options={optionsOf(DISCIPLINE_LEVELS)} />
        </Form.Item>
        <div className="field-row">
          <Form.Item name="decisionNumber" label="Số quyết định">
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="decidedOn" label="Ngày quyết định">
            <DayField style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="endsOn" label="Hết thời hạn kỷ luật" extra="Thành tích chỉ tính từ sau ngày này.">
          <DayField style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="note" label="Ghi chú" extra="Chỉ cán bộ phụ trách xem được.">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
