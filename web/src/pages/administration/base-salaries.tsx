import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useAct } from '../../parts/use-act';
import { dayText, moneyText, numberText } from '../../text/format';
import { SURENESS } from '../../text/labels';

type BaseSalary = Schema<'BaseSalaryDto'>;
const KEY = ['base-salaries'];

/** The base salary through the years; a reward takes the one in force on the day of its decision. */
export function BaseSalaries() {
  const [editing, setEditing] = useState<BaseSalary | 'new'>();
  const columns: readonly ServerColumn<BaseSalary>[] = [
    { key: 'from', title: 'Từ ngày', sort: 'validFrom', render: ({ validFrom }) => dayText(validFrom) },
    {
      key: 'amount',
      title: 'Mức lương cơ sở',
      align: 'right',
      render: ({ amountDong }) => moneyText(amountDong),
    },
    { key: 'source', title: 'Căn cứ', render: ({ source }) => source },
    { key: 'sureness', title: 'Kiểm chứng', render: ({ sureness }) => <Chip>{SURENESS[sureness]}</Chip> },
    {
      key: 'acts',
      title: 'Thao tác',
      render: (row) => (
        <Button size="small" onClick={() => setEditing(row)}>
          Sửa
        </Button>
      ),
    },
  ];
  return (
    <>
      <ServerTable
        name="base-salaries"
        label="Mức lương cơ sở qua các năm"
        queryKey={KEY}
        load={(query, signal) =>
          answer(api.GET('/api/catalogue/base-salaries', { params: { query }, signal }))
        }
        columns={columns}
        rowKey={({ id }) => id}
        emptyText="Chưa có mức lương cơ sở nào; chưa tính được tiền thưởng."
        tools={
          <Button type="primary" onClick={() => setEditing('new')}>
            Thêm mức mới
          </Button>
        }
      />
      <BaseSalaryForm salary={editing} onClose={() => setEditing(undefined)} />
    </>
  );
}

function BaseSalaryForm({
  salary,
  onClose,
}: {
  salary: BaseSalary | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Schema<'AddBaseSalaryBody'>>();
  const isNew = salary === 'new';
  useEffect(() => {
    if (salary === undefined) return;
    form.resetFields();
    if (salary !== 'new') form.setFieldsValue(salary);
  }, [salary, form]);
  const save = useAct(
    (values: Schema<'AddBaseSalaryBody'>) => {
      if (salary === 'new' || salary === undefined) {
        return answer(api.POST('/api/catalogue/base-salaries', { body: values }));
      }
      const { amountDong, source } = values;
      return answer(
        api.PATCH('/api/catalogue/base-salaries/{id}', {
          params: { path: { id: salary.id } },
          body: { amountDong, source, version: salary.version },
        }),
      );
    },
    {
      done: 'Đã lưu mức lương cơ sở.',
      refresh: [KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const required = (message: string) => [{ required: true, message }];
  return (
    <Modal
      open={salary !== undefined}
      title={isNew ? 'Thêm mức lương cơ sở' : 'Sửa mức lương cơ sở'}
      okText="Lưu"
      cancelText="Thôi"
      okButtonProps={{ loading: save.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <Form name="base-salary" form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="amountDong" label="Mức (đồng)" rules={required('Hãy nhập mức lương cơ sở.')}>
          <InputNumber<number>
            min={1}
            max={1_000_000_000}
            precision={0}
            style={{ width: 200 }}
            formatter={(value) => (value === undefined ? '' : numberText(value))}
            parser={(text) => Number((text ?? '').replace(/\D/g, ''))}
          />
        </Form.Item>
        <Form.Item name="validFrom" label="Từ ngày" rules={required('Hãy chọn ngày.')}>
          <DayField disabled={!isNew} />
        </Form.Item>
        <Form.Item name="source" label="Căn cứ" rules={required('Hãy ghi văn bản làm căn cứ.')}>
          <Input maxLength={300} placeholder="Nghị định 161/2026/NĐ-CP" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
