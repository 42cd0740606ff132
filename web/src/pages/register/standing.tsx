import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { dayText } from '../../text/format';
import { optionsOf, STANDING_KINDS } from '../../text/register-labels';
import { RecordActs, RecordWarning } from './record-parts';
import { REGISTER_KEY } from './register-data';
import { useRecordForm } from './use-record-form';

type Period = Schema<'StandingPeriodDto'>;
type Values = Required<Schema<'StandingPeriodBody'>>;

/** Suspensions and leave; rendered only where the server lets the asker see them. */
export function Standing({ participantId, canAdd }: { participantId: string; canAdd: boolean }) {
  const [editing, setEditing] = useState<Period | 'new'>();
  const seesNotes = useMay('participant.read-sensitive');
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'standing', participantId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/standing-periods', { params: { query: { participantId, pageSize: 200 } }, signal }),
      ),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Panel
      title="Tạm dừng xét, nghỉ thai sản, nghỉ khác"
      extra={canAdd && seesNotes && <Button onClick={() => setEditing('new')}>Ghi tạm dừng, nghỉ</Button>}
    >
      {data.items.length === 0 ? (
        <EmptyView text="Không ghi lần tạm dừng xét hoặc nghỉ nào." />
      ) : (
        <PlainTable<Period>
          label="Tạm dừng xét, nghỉ"
          rowKey="id"
          dataSource={[...data.items]}
          columns={[
            { title: 'Loại', render: (_value, { kind }) => STANDING_KINDS[kind] },
            { title: 'Từ ngày', width: 100, render: (_value, { startsOn }) => dayText(startsOn) },
            {
              title: 'Đến hết ngày',
              width: 130,
              render: (_value, { endsOn }) => (endsOn === null ? 'Chưa kết thúc' : dayText(endsOn)),
            },
            { title: 'Văn bản', render: (_value, { decisionNumber }) => decisionNumber || '–' },
            ...(seesNotes
              ? [{ title: 'Lý do', render: (_value: unknown, { note }: Period) => note || '–' }]
              : []),
            ...(data.items.some(({ policy }) => policy.canChange)
              ? [
                  {
                    title: 'Thao tác',
                    width: 110,
                    render: (_value: unknown, row: Period) => (
                      <RecordActs
                        what={`${STANDING_KINDS[row.kind].toLowerCase()} từ ${dayText(row.startsOn)}`}
                        onEdit={() => setEditing(row)}
                        onRemove={(reason) =>
                          answer(
                            api.POST('/api/standing-periods/{id}/remove', {
                              params: { path: { id: row.id } },
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
      <StandingForm participantId={participantId} row={editing} onClose={() => setEditing(undefined)} />
    </Panel>
  );
}

function StandingForm({
  participantId,
  row,
  onClose,
}: {
  participantId: string;
  row: Period | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const { warning, isSaving, submit } = useRecordForm<Period, Values>({
    row,
    form,
    valuesOf: (period) => ({
      kind: period?.kind ?? 'suspension',
      startsOn: period?.startsOn ?? '',
      endsOn: period?.endsOn ?? null,
      decisionNumber: period?.decisionNumber ?? '',
      decidedOn: period?.decidedOn ?? null,
      note: period?.note ?? '',
    }),
    save: (body, version) =>
      typeof row === 'object'
        ? answer(
            api.PATCH('/api/standing-periods/{id}', {
              params: { path: { id: row.id } },
              body: { ...body, version: version ?? 0 },
            }),
          )
        : answer(
            api.POST('/api/participants/{id}/standing-periods', {
              params: { path: { id: participantId } },
              body,
            }),
          ),
    done: 'Đã ghi.',
    onDone: onClose,
  });
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={row === 'new' ? 'Ghi tạm dừng xét, nghỉ' : 'Sửa tạm dừng xét, nghỉ'}
      form={form}
      isSaving={isSaving}
    >
      <RecordWarning text={warning} />
      <Form name="standing" form={form} layout="vertical" onFinish={submit}>
        <Form.Item
          name="kind"
          label="Loại"
          extra="Nghỉ thai sản được tính là thời gian công tác khi xét danh hiệu."
        >
          <Radio.Group options={optionsOf(STANDING_KINDS)} style={{ display: 'grid', gap: 6 }} />
        </Form.Item>
        <div className="field-row">
          <Form.Item
            name="startsOn"
            label="Từ ngày"
            rules={[{ required: true, message: 'Hãy chọn ngày bắt đầu.' }]}
          >
            <DayField style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="endsOn" label="Đến hết ngày" extra="Bỏ trống khi chưa kết thúc.">
            <DayField style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <div className="field-row">
          <Form.Item name="decisionNumber" label="Số văn bản">
            <Input maxLength={60} placeholder="21/TB-UBND" />
          </Form.Item>
          <Form.Item name="decidedOn" label="Ngày văn bản">
            <DayField style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="note" label="Lý do" extra="Thông tin nhạy cảm: chỉ cán bộ phụ trách xem được.">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
