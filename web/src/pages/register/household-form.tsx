import { Form, Input, InputNumber, Select } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { ACCENT_FREE } from '../../text/search';
import { OverrunNotice, RefusalNotice, type FieldValue } from './form-notices';
import { useUnitOptions, type Household } from './register-data';
import { useRegisterSave } from './use-register-save';

type Values = Required<Omit<Schema<'CreateHouseholdBody'>, 'unitId'>> & { unitId: string | undefined };

const LABELS: Readonly<Record<keyof Values, string>> = {
  name: 'Tên hộ',
  unitId: 'Tổ dân phố, đơn vị',
  address: 'Địa chỉ',
  displayOrder: 'Thứ tự trong đơn vị',
};

const EMPTY: Values = { name: '', unitId: undefined, address: '', displayOrder: 0 };

function valuesOf({ name, unit, address, displayOrder }: Household): Values {
  return { name, unitId: unit.id, address, displayOrder };
}

function save(
  { unitId = '', ...values }: Values,
  read: { id: string; version: number } | undefined,
): Promise<Household> {
  const body = { ...values, unitId };
  return read
    ? answer(
        api.PATCH('/api/households/{id}', {
          params: { path: { id: read.id } },
          body: { ...body, version: read.version },
        }),
      )
    : answer(api.POST('/api/households', { body }));
}

/** Enters or changes a household. */
export function HouseholdForm({
  row,
  unitId,
  onClose,
}: {
  row: Household | 'new' | undefined;
  unitId?: string;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const units = useUnitOptions();
  const { overrun, refusal, isSaving, submit, take } = useRegisterSave({
    ...{ row, form, valuesOf, save, onDone: onClose },
    empty: { ...EMPTY, unitId },
  });
  const show = (name: keyof Values, value: FieldValue): string =>
    name === 'unitId'
      ? (units.find((unit) => unit.value === value)?.label ?? 'đơn vị khác')
      : String(value ?? '');
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={row === 'new' ? 'Thêm hộ gia đình' : 'Sửa hộ gia đình'}
      form={form}
      isSaving={isSaving}
    >
      <Form name="household" form={form} layout="vertical" initialValues={EMPTY} onFinish={submit}>
        <OverrunNotice overrun={overrun} labels={LABELS} show={show} onTake={take} />
        <RefusalNotice refusal={refusal} profiles="/ho-gia-dinh" />
        <Form.Item
          name="name"
          label={LABELS.name}
          extra="Ghi như trong quyết định khen thưởng, ví dụ: Gia đình ông Nguyễn Văn Bình."
          rules={[{ required: true, message: 'Hãy nhập tên hộ.' }]}
        >
          <Input maxLength={255} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="unitId"
          label={LABELS.unitId}
          rules={[{ required: true, message: 'Hãy chọn đơn vị.' }]}
        >
          <Select showSearch={ACCENT_FREE} options={units} placeholder="Chọn đơn vị" />
        </Form.Item>
        <Form.Item name="address" label={LABELS.address}>
          <Input maxLength={255} placeholder="Số 12, ngõ 5, đường Bắc Kạn" autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayOrder" label={LABELS.displayOrder}>
          <InputNumber min={0} max={100_000} precision={0} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
