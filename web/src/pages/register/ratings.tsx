import { Button, Form, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView } from '../../parts/states';
import { dayText } from '../../text/format';
import { optionsOf, RATING_LEVELS } from '../../text/register-labels';
import { RecordActs, RecordWarning } from './record-parts';
import { useRecordForm, type Profile } from './use-record-form';

type Rating = Schema<'RatingDto'>;
interface Values {
  year: number;
  level: Rating['level'];
  decisionNumber: string;
  decidedOn: string | null;
}

/** How well the person did their work, year by year. */
export function Ratings({ profile }: { profile: Profile }) {
  const [editing, setEditing] = useState<Rating | 'new'>();
  const { canChange } = profile.policy;
  return (
    <Panel
      title="Xếp loại chất lượng hằng năm"
      extra={canChange && <Button onClick={() => setEditing('new')}>Ghi xếp loại</Button>}
    >
      {profile.ratings.length === 0 ? (
        <EmptyView text="Chưa ghi xếp loại năm nào." />
      ) : (
        <PlainTable<Rating>
          label="Xếp loại hằng năm"
          rowKey="year"
          dataSource={[...profile.ratings]}
          columns={[
            { title: 'Năm', dataIndex: 'year', width: 70 },
            { title: 'Xếp loại', render: (_value, { level }) => RATING_LEVELS[level] },
            { title: 'Văn bản', render: (_value, { decisionNumber }) => decisionNumber || '–' },
            { title: 'Ngày', width: 100, render: (_value, { decidedOn }) => dayText(decidedOn) },
            ...(canChange
              ? [
                  {
                    title: 'Thao tác',
                    width: 110,
                    render: (_value: unknown, row: Rating) => (
                      <RecordActs
                        what={`xếp loại năm ${row.year}`}
                        onEdit={() => setEditing(row)}
                        onRemove={(reason) =>
                          answer(
                            api.POST('/api/individuals/{id}/ratings/{year}/remove', {
                              params: { path: { id: profile.id, year: row.year } },
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
      <RatingForm profile={profile} row={editing} onClose={() => setEditing(undefined)} />
    </Panel>
  );
}

function RatingForm({
  profile,
  row,
  onClose,
}: {
  profile: Profile;
  row: Rating | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const { warning, isSaving, submit } = useRecordForm<Rating, Values>({
    row,
    form,
    valuesOf: (rating) => ({
      year: rating?.year ?? new Date().getFullYear(),
      level: rating?.level ?? 'good',
      decisionNumber: rating?.decisionNumber ?? '',
      decidedOn: rating?.decidedOn ?? null,
    }),
    save: ({ year, ...body }, version) =>
      answer(
        api.PUT('/api/individuals/{id}/ratings/{year}', {
          params: { path: { id: profile.id, year } },
          body: { ...body, version },
        }),
      ),
    done: 'Đã ghi xếp loại.',
    onDone: onClose,
  });
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title="Xếp loại chất lượng"
      form={form}
      isSaving={isSaving}
      size={420}
    >
      <RecordWarning text={warning} />
      <Form name="rating" form={form} layout="vertical" onFinish={submit}>
        <YearField disabled={row !== 'new'} />
        <Form.Item name="level" label="Xếp loại">
          <Radio.Group options={optionsOf(RATING_LEVELS)} style={{ display: 'grid', gap: 6 }} />
        </Form.Item>
        <Form.Item name="decisionNumber" label="Số văn bản xếp loại">
          <Input maxLength={60} placeholder="812/QĐ-UBND" />
        </Form.Item>
        <Form.Item name="decidedOn" label="Ngày văn bản">
          <DayField style={{ width: '100%' }} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

export function YearField({ disabled = false }: { disabled?: boolean }) {
  return (
    <Form.Item name="year" label="Năm" rules={[{ required: true, message: 'Hãy nhập năm.' }]}>
      <InputNumber min={1945} max={2100} precision={0} disabled={disabled} style={{ width: 120 }} />
    </Form.Item>
  );
}
