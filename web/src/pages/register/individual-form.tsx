import { AutoComplete, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { Help } from '../../parts/help';
import { birthText, readBirth } from '../../text/birth';
import { GENDERS, optionsOf } from '../../text/register-labels';
import { ACCENT_FREE } from '../../text/search';
import { OverrunNotice, RefusalNotice, type FieldValue } from './form-notices';
import { NamesakeHint } from './namesake-hint';
import { useFacets, useUnitOptions, wordOptions, type Individual } from './register-data';
import { useRegisterSave } from './use-register-save';

type Values = Required<Omit<Schema<'CreateIndividualBody'>, 'unitId'>> & { unitId: string | undefined };

const LABELS: Readonly<Record<keyof Values, string>> = {
  name: 'Họ và tên',
  unitId: 'Đơn vị',
  gender: 'Giới tính',
  formOfAddress: 'Danh xưng',
  birth: 'Ngày sinh',
  post: 'Chức vụ',
  isLeader: 'Là lãnh đạo',
  category: 'Đối tượng',
  idNumber: 'Số CCCD',
  phone: 'Điện thoại',
  displayOrder: 'Thứ tự trong đơn vị',
  note: 'Ghi chú',
};

const EMPTY: Values = {
  ...{ name: '', unitId: undefined, gender: null, formOfAddress: '', birth: '', post: '', isLeader: false },
  ...{ category: '', idNumber: '', phone: '', displayOrder: 0, note: '' },
};

function valuesOf(row: Individual): Values {
  const { name, gender, formOfAddress, post, isLeader, category, displayOrder } = row;
  return {
    ...{ name, gender, formOfAddress, post, isLeader, category, displayOrder },
    unitId: row.unit.id,
    birth: birthText(row.birth),
    idNumber: row.idNumber ?? '',
    phone: row.phone ?? '',
    note: row.note ?? '',
  };
}

function save(
  { birth, idNumber, unitId = '', ...values }: Values,
  read: { id: string; version: number } | undefined,
): Promise<Individual> {
  const body = {
    ...values,
    unitId,
    birth: readBirth(birth ?? '') ?? null,
    idNumber: idNumber?.trim() || null,
  };
  return read
    ? answer(
        api.PATCH('/api/individuals/{id}', {
          params: { path: { id: read.id } },
          body: { ...body, version: read.version },
        }),
      )
    : answer(api.POST('/api/individuals', { body }));
}

/** Enters or changes a person. */
export function IndividualForm({
  row,
  unitId,
  onClose,
}: {
  row: Individual | 'new' | undefined;
  /** The unit a new person is entered into, where that is known. */
  unitId?: string;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const units = useUnitOptions();
  const { overrun, refusal, isSaving, submit, take } = useRegisterSave({
    ...{ row, form, valuesOf, save, onDone: onClose },
    empty: { ...EMPTY, unitId },
  });
  const show = (name: keyof Values, value: FieldValue): string => {
    if (name === 'unitId') return units.find((unit) => unit.value === value)?.label ?? 'đơn vị khác';
    if (name === 'gender') return value ? GENDERS[value as 'male'] : '';
    if (name === 'isLeader') return value ? 'có' : 'không';
    return String(value ?? '');
  };
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={row === 'new' ? 'Thêm cá nhân' : 'Sửa cá nhân'}
      form={form}
      isSaving={isSaving}
      size={560}
    >
      <Form name="individual" form={form} layout="vertical" initialValues={EMPTY} onFinish={submit}>
        <OverrunNotice overrun={overrun} labels={LABELS} show={show} onTake={take} />
        <RefusalNotice refusal={refusal} profiles="/ca-nhan" />
        <Form.Item
          name="name"
          label={LABELS.name}
          rules={[{ required: true, message: 'Hãy nhập họ và tên.' }]}
        >
          <Input maxLength={255} autoComplete="off" />
        </Form.Item>
        {row === 'new' && <NamesakeHint form={form} />}
        <Form.Item
          name="unitId"
          label={LABELS.unitId}
          rules={[{ required: true, message: 'Hãy chọn đơn vị.' }]}
        >
          <Select showSearch={ACCENT_FREE} options={units} placeholder="Chọn đơn vị" />
        </Form.Item>
        <WhoOneIs />
        <WhatOneDoes />
        <Numbers />
      </Form>
    </FormDrawer>
  );
}

function WhoOneIs() {
  return (
    <div className="field-row">
      <Form.Item name="gender" label={LABELS.gender}>
        <Radio.Group options={optionsOf(GENDERS)} />
      </Form.Item>
      <Form.Item
        name="formOfAddress"
        label={
          <>
            {LABELS.formOfAddress}
            <Help about="danh xưng">
              Đứng trước tên trong quyết định và giấy khen: Ông, Bà, Đồng chí, Hòa thượng… Để trống thì theo
              giới tính: Ông hoặc Bà.
            </Help>
          </>
        }
      >
        <Input maxLength={20} placeholder="theo giới tính" />
      </Form.Item>
      <Form.Item
        name="birth"
        label={
          <>
            {LABELS.birth}
            <Help about="ngày sinh">
              Biết đến đâu ghi đến đấy: 31/05/1980, 05/1980 hoặc 1980. Hai người trùng tên trong một đơn vị
              được phân biệt bằng ngày sinh hoặc số CCCD.
            </Help>
          </>
        }
        rules={[
          {
            validator: (_rule, typed: string) =>
              readBirth(typed) === undefined
                ? Promise.reject(new Error('Ghi ngày/tháng/năm, tháng/năm hoặc năm.'))
                : Promise.resolve(),
          },
        ]}
      >
        <Input maxLength={10} placeholder="31/05/1980" autoComplete="off" />
      </Form.Item>
    </div>
  );
}

function WhatOneDoes() {
  const { categories } = useFacets();
  return (
    <>
      <Form.Item name="post" label={LABELS.post}>
        <Input maxLength={255} placeholder="Tổ trưởng" />
      </Form.Item>
      <Form.Item name="isLeader" valuePropName="checked">
        <Checkbox>Là lãnh đạo, quản lý (để thống kê tỷ lệ lãnh đạo và người trực tiếp)</Checkbox>
      </Form.Item>
      <Form.Item name="category" label={LABELS.category}>
        <AutoComplete
          showSearch={ACCENT_FREE}
          options={wordOptions(categories)}
          placeholder="Công chức, Người dân…"
          maxLength={120}
        />
      </Form.Item>
    </>
  );
}

function Numbers() {
  return (
    <>
      <div className="field-row">
        <Form.Item
          name="idNumber"
          label={
            <>
              {LABELS.idNumber}
              <Help about="số CCCD">
                12 chữ số (CMND cũ 9 số), để phân biệt người trùng tên. Chỉ cán bộ phụ trách xem được đủ số;
                số này không in trong danh sách công bố.
              </Help>
            </>
          }
        >
          <Input maxLength={12} inputMode="numeric" autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={LABELS.phone}>
          <Input maxLength={20} inputMode="tel" placeholder="0912345678" autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayOrder" label={LABELS.displayOrder}>
          <InputNumber min={0} max={100_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={LABELS.note}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
    </>
  );
}
