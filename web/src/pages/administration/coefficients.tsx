import { Button, Form, Input, Modal, Select } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { PlainTable } from '../../parts/plain-table';
import { useAct } from '../../parts/use-act';
import { dayText } from '../../text/format';
import { SUBJECT_KINDS, SURENESS } from '../../text/labels';
import { AWARD_TYPES_KEY, decimalText, type AwardType } from './award-types';

type Coefficient = Schema<'CoefficientDto'>;
type Values = Schema<'AddCoefficientBody'>;

/** The coefficients of one award through the years. */
export function Coefficients({ award }: { award: AwardType }) {
  const [editing, setEditing] = useState<Coefficient | 'new'>();
  return (
    <div style={{ padding: '4px 8px' }}>
      <PlainTable<Coefficient>
        label={`Hệ số của ${award.name}`}
        rowKey="id"
        dataSource={award.coefficients}
        locale={{ emptyText: 'Chưa có hệ số nào.' }}
        columns={[
          { title: 'Đối tượng', render: (_v, row) => SUBJECT_KINDS[row.subjectKind] },
          { title: 'Hệ số', align: 'right', render: (_v, row) => decimalText(row.coefficient) },
          { title: 'Nhân thêm', align: 'right', render: (_v, row) => decimalText(row.multiplier) },
          { title: 'Từ ngày', render: (_v, row) => dayText(row.validFrom) },
          {
            title: 'Đến hết ngày',
            render: (_v, row) => (row.validTo ? dayText(row.validTo) : 'chưa ấn định'),
          },
          {
            title: 'Căn cứ',
            render: (_v, row) => (
              <>
                {row.source} <Chip>{SURENESS[row.sureness]}</Chip>
              </>
            ),
          },
          {
            title: 'Thao tác',
            render: (_v, row) => (
              <Button size="small" onClick={() => setEditing(row)}>
                Sửa
              </Button>
            ),
          },
        ]}
      />
      <Button size="small" style={{ marginTop: 8 }} onClick={() => setEditing('new')}>
        Thêm hệ số mới
      </Button>
      <CoefficientForm award={award} coefficient={editing} onClose={() => setEditing(undefined)} />
    </div>
  );
}

/** «0,3» as people type it → «0.3» as the API takes it. */
function asDecimal(typed: string): string {
  return typed.trim().replace(',', '.');
}

function CoefficientForm({
  award,
  coefficient,
  onClose,
}: {
  award: AwardType;
  coefficient: Coefficient | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const isNew = coefficient === 'new';
  useEffect(() => {
    if (coefficient === undefined) return;
    form.resetFields();
    if (coefficient === 'new') return;
    const { coefficient: value, multiplier, ...rest } = coefficient;
    form.setFieldsValue({ ...rest, coefficient: decimalText(value), multiplier: decimalText(multiplier) });
  }, [coefficient, form]);
  const save = useAct(
    (values: Values) => {
      const numbers = {
        coefficient: asDecimal(values.coefficient),
        multiplier: asDecimal(values.multiplier || '1'),
      };
      const validTo = values.validTo ?? null;
      if (coefficient === 'new' || coefficient === undefined) {
        return answer(
          api.POST('/api/catalogue/award-types/{id}/coefficients', {
            params: { path: { id: award.id } },
            body: { ...values, ...numbers, validTo },
          }),
        );
      }
      return answer(
        api.PATCH('/api/catalogue/award-types/{id}/coefficients/{coefficientId}', {
          params: { path: { id: award.id, coefficientId: coefficient.id } },
          body: { ...numbers, validTo, source: values.source, version: coefficient.version },
        }),
      );
    },
    {
      done: 'Đã lưu hệ số.',
      refresh: [AWARD_TYPES_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const required = (message: string) => [{ required: true, message }];
  return (
    <Modal
      open={coefficient !== undefined}
      title={isNew ? `Hệ số mới: ${award.name}` : `Sửa hệ số: ${award.name}`}
      okText="Lưu"
      cancelText="Thôi"
      okButtonProps={{ loading: save.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <Form
        name="coefficient"
        form={form}
        layout="vertical"
        initialValues={{ subjectKind: award.subjectKinds[0], multiplier: '1' }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="subjectKind" label="Đối tượng">
          <Select
            disabled={!isNew}
            options={award.subjectKinds.map((kind) => ({ value: kind, label: SUBJECT_KINDS[kind] }))}
          />
        </Form.Item>
        <Form.Item name="coefficient" label="Hệ số (lần lương cơ sở)" rules={required('Hãy nhập hệ số.')}>
          <Input inputMode="decimal" placeholder="0,3" />
        </Form.Item>
        <Form.Item
          name="multiplier"
          label="Nhân thêm"
          extra="Giấy khen, Bằng khen: tập thể 2, hộ gia đình 1,5."
        >
          <Input inputMode="decimal" placeholder="1" />
        </Form.Item>
        <Form.Item name="validFrom" label="Hiệu lực từ ngày" rules={required('Hãy chọn ngày.')}>
          <DayField disabled={!isNew} />
        </Form.Item>
        <Form.Item name="validTo" label="Đến hết ngày">
          <DayField />
        </Form.Item>
        <Form.Item name="source" label="Căn cứ" rules={required('Hãy ghi văn bản làm căn cứ.')}>
          <Input maxLength={300} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
