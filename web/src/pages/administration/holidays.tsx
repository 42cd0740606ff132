import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { FailureView, Loading } from '../../parts/states';
import { Overrun } from '../../parts/overrun';
import { useAct } from '../../parts/use-act';
import { useEdits } from '../../parts/use-edits';
import { dayText } from '../../text/format';

type HolidayYear = Schema<'HolidayYearDto'>;
interface Values {
  readonly isAnnounced: boolean;
  readonly off: readonly { day: string; name: string }[];
  readonly worked: readonly string[];
}

const KEY = ['holidays'];
const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** Days off besides Saturday and Sunday, year by year: terms in working days are counted with them. */
export function Holidays() {
  const [editing, setEditing] = useState<number>();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/catalogue/holidays', { signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const edited = data.find(({ year }) => year === editing);
  return (
    <div className="stack">
      <p style={{ margin: 0 }}>
        Hạn tính theo ngày làm việc (nộp lại hiện vật, tiền thưởng bị hủy; hạn gửi hồ sơ lên tỉnh) trừ thứ
        bảy, chủ nhật và các ngày dưới đây. Hằng năm, khi có thông báo lịch nghỉ, hãy sửa lại. Hạn đã báo
        trước đó giữ nguyên.
      </p>
      {data.map((year) => (
        <Panel
          key={year.year}
          title={`Năm ${year.year}`}
          extra={
            <Button
              size="small"
              aria-label={`Sửa lịch nghỉ năm ${year.year}`}
              onClick={() => setEditing(year.year)}
            >
              Sửa
            </Button>
          }
        >
          <YearView year={year} />
        </Panel>
      ))}
      {edited && <YearForm key={edited.year} year={edited} onClose={() => setEditing(undefined)} />}
    </div>
  );
}

function YearView({ year }: { year: HolidayYear }) {
  return (
    <>
      <p style={{ marginTop: 0 }}>
        {year.isAnnounced ? (
          <Chip tone="good">Theo thông báo lịch nghỉ</Chip>
        ) : (
          <Chip tone="waiting">Chưa có thông báo: tính theo Bộ luật Lao động</Chip>
        )}{' '}
        {year.isOwn && <Chip>Phường, xã đã sửa</Chip>}
      </p>
      <PlainTable
        label={`Ngày nghỉ năm ${year.year}`}
        rowKey="name"
        dataSource={grouped(year.off)}
        columns={[
          { title: 'Dịp nghỉ', dataIndex: 'name', width: 220 },
          { title: 'Các ngày', render: (_v, { days }) => days.map(dayWithWeekday).join('; ') },
        ]}
      />
      {year.worked.length > 0 && (
        <p style={{ marginBottom: 0 }}>Làm bù: {year.worked.map(dayWithWeekday).join('; ')}.</p>
      )}
    </>
  );
}

function grouped(off: HolidayYear['off']): { name: string; days: string[] }[] {
  const names = [...new Set(off.map(({ name }) => name))];
  return names.map((name) => ({ name, days: off.filter((one) => one.name === name).map(({ day }) => day) }));
}

function dayWithWeekday(day: string): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${dayText(day)}`;
}

function valuesOf({ isAnnounced, off, worked }: HolidayYear): Values {
  return { isAnnounced, off, worked };
}

function YearForm({ year, onClose }: { year: HolidayYear; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const edits = useEdits(year, (current) => form.setFieldsValue(valuesOf(current)));
  const save = useAct(
    ({ isAnnounced, off, worked }: Values) =>
      answer(
        api.PUT('/api/catalogue/holidays/{year}', {
          params: { path: { year: year.year } },
          body: {
            isAnnounced: isAnnounced ?? false,
            off: [...(off ?? [])],
            worked: [...(worked ?? [])],
            version: edits.base,
          },
        }),
      ),
    {
      done: `Đã lưu lịch nghỉ năm ${year.year}.`,
      refresh: [KEY],
      onDone: onClose,
      onProblem: (problem) =>
        problem.code === 'stale-version' ||
        (problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0),
    },
  );
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={`Lịch nghỉ lễ, Tết năm ${year.year}`}
      form={form}
      isSaving={save.isPending}
    >
      {edits.isOverrun && (
        <Overrun
          title="Người khác vừa sửa lịch nghỉ năm này"
          onTake={edits.takeTheirs}
          onKeep={edits.keepMine}
        />
      )}
      <Form
        name="holidays"
        form={form}
        layout="vertical"
        initialValues={valuesOf(year)}
        onValuesChange={edits.edited}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="isAnnounced" valuePropName="checked">
          <Checkbox>Đã có thông báo lịch nghỉ của năm này</Checkbox>
        </Form.Item>
        <DayList name="off" legend="Ngày nghỉ (ngoài thứ bảy, chủ nhật)" add="Thêm ngày nghỉ" isNamed />
        <DayList name="worked" legend="Thứ bảy, chủ nhật làm bù" add="Thêm ngày làm bù" />
      </Form>
    </FormDrawer>
  );
}

function DayList({
  name: list,
  legend,
  add: addText,
  isNamed = false,
}: {
  name: string;
  legend: string;
  add: string;
  isNamed?: boolean;
}) {
  return (
    <fieldset className="plain-fieldset" style={{ marginBottom: 16 }}>
      <legend>{legend}</legend>
      <Form.List name={list}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <div key={key} style={{ display: 'flex', gap: 8, alignItems: 'start' }}>
                <Form.Item
                  name={isNamed ? [name, 'day'] : name}
                  rules={[{ required: true, message: 'Hãy chọn ngày.' }]}
                  style={{ marginBottom: 8 }}
                >
                  <DayField label={`${legend}: ngày thứ ${index + 1}`} />
                </Form.Item>
                {isNamed && (
                  <Form.Item
                    name={[name, 'name']}
                    rules={[{ required: true, message: 'Hãy ghi dịp nghỉ.' }]}
                    style={{ marginBottom: 8, flex: 1 }}
                  >
                    <Input
                      aria-label={`Dịp nghỉ thứ ${index + 1}`}
                      maxLength={60}
                      placeholder="Tết Nguyên đán"
                    />
                  </Form.Item>
                )}
                <Button icon={<DeleteOutlined />} aria-label="Bỏ ngày này" onClick={() => remove(name)} />
              </div>
            ))}
            <Button onClick={() => add(isNamed ? {} : undefined)}>{addText}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
