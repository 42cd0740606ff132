import { AutoComplete, Form, Input, InputNumber } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { Help } from '../../parts/help';
import { dayText } from '../../text/format';
import { ACCENT_FREE } from '../../text/search';
import { OverrunNotice, RefusalNotice, type FieldValue } from './form-notices';
import { useFacets, wordOptions, type Collective } from './register-data';
import { useRegisterSave } from './use-register-save';

type Values = Required<Schema<'CreateCollectiveBody'>>;

const LABELS: Readonly<Record<keyof Values, string>> = {
  name: 'Tên tập thể',
  code: 'Mã',
  shortName: 'Tên gọi tắt',
  type: 'Loại',
  block: 'Khối thi đua',
  superior: 'Đơn vị cấp trên',
  headName: 'Người đứng đầu',
  phone: 'Điện thoại',
  memberCount: 'Số người, số hộ',
  protocolOrder: 'Thứ tự trong danh sách',
  validFrom: 'Hiệu lực từ ngày',
  validTo: 'Đến hết ngày',
};

const EMPTY: Values = {
  ...{ name: '', code: '', shortName: '', type: '', block: '', superior: '', headName: '', phone: '' },
  ...{ memberCount: null, protocolOrder: 0, validFrom: null, validTo: null },
};

function valuesOf(row: Collective): Values {
  const { name, code, shortName, type, block, superior, headName } = row;
  const { memberCount, protocolOrder, validFrom, validTo } = row;
  return {
    ...{ name, code, shortName, type, block, superior, headName },
    ...{ memberCount, protocolOrder, validFrom, validTo, phone: row.phone ?? '' },
  };
}

function save(values: Values, read: { id: string; version: number } | undefined): Promise<Collective> {
  return read
    ? answer(
        api.PATCH('/api/collectives/{id}', {
          params: { path: { id: read.id } },
          body: { ...values, version: read.version },
        }),
      )
    : answer(api.POST('/api/collectives', { body: values }));
}

function show(name: keyof Values, value: FieldValue): string {
  return name === 'validFrom' || name === 'validTo' ? dayText(value as string) : String(value ?? '');
}

/** Enters or changes a unit. */
export function CollectiveForm({
  row,
  onClose,
}: {
  row: Collective | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const { overrun, refusal, isSaving, submit, take } = useRegisterSave({
    ...{ row, form, valuesOf, save, onDone: onClose, empty: EMPTY },
  });
  return (
    <FormDrawer
      open={row !== undefined}
      onClose={onClose}
      title={row === 'new' ? 'Thêm tập thể' : 'Sửa tập thể'}
      form={form}
      isSaving={isSaving}
      size={560}
    >
      <Form name="collective" form={form} layout="vertical" initialValues={EMPTY} onFinish={submit}>
        <OverrunNotice overrun={overrun} labels={LABELS} show={show} onTake={take} />
        <RefusalNotice refusal={refusal} profiles="/tap-the" />
        <Form.Item
          name="name"
          label={LABELS.name}
          extra="Ghi đủ như trong quyết định khen thưởng."
          rules={[{ required: true, message: 'Hãy nhập tên tập thể.' }]}
        >
          <Input maxLength={255} autoComplete="off" />
        </Form.Item>
        <div className="field-row">
          <Form.Item name="shortName" label={LABELS.shortName}>
            <Input maxLength={60} placeholder="TDP 7" />
          </Form.Item>
          <Form.Item name="code" label={LABELS.code}>
            <Input maxLength={40} />
          </Form.Item>
        </div>
        <Place />
        <Form.Item name="superior" label={LABELS.superior}>
          <Input maxLength={255} />
        </Form.Item>
        <Head />
        <Validity />
      </Form>
    </FormDrawer>
  );
}

function Place() {
  const { blocks, unitTypes } = useFacets();
  return (
    <div className="field-row">
      <Form.Item name="type" label={LABELS.type}>
        <AutoComplete
          showSearch={ACCENT_FREE}
          options={wordOptions(unitTypes)}
          placeholder="tổ dân phố, trường học…"
          maxLength={60}
        />
      </Form.Item>
      <Form.Item
        name="block"
        label={
          <>
            {LABELS.block}
            <Help about="khối thi đua">
              Các đơn vị cùng khối được xếp hạng với nhau. Đổi khối giữa năm thì xếp hạng tính theo khối mới.
            </Help>
          </>
        }
      >
        <AutoComplete
          showSearch={ACCENT_FREE}
          options={wordOptions(blocks)}
          placeholder="Khối tổ dân phố"
          maxLength={120}
        />
      </Form.Item>
    </div>
  );
}

function Head() {
  return (
    <>
      <div className="field-row">
        <Form.Item name="headName" label={LABELS.headName}>
          <Input maxLength={255} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={LABELS.phone}>
          <Input maxLength={20} inputMode="tel" placeholder="0912345678" autoComplete="off" />
        </Form.Item>
      </div>
      <div className="field-row">
        <Form.Item name="memberCount" label={LABELS.memberCount}>
          <InputNumber min={0} max={1_000_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="protocolOrder"
          label={
            <>
              {LABELS.protocolOrder}
              <Help about="thứ tự trong danh sách">
                Thứ tự nêu tên của phường: số nhỏ đứng trước, cùng số thì theo tên.
              </Help>
            </>
          }
        >
          <InputNumber min={0} max={100_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
    </>
  );
}

function Validity() {
  return (
    <div className="field-row">
      <Form.Item
        name="validFrom"
        label={
          <>
            {LABELS.validFrom}
            <Help about="ngày hiệu lực">
              Ngày đơn vị được thành lập, và ngày cuối cùng trước khi sáp nhập, chia tách, giải thể. Để trống
              nếu không rõ. Đơn vị tiền thân ghi ở trang của đơn vị, mục Sáp nhập, chia tách.
            </Help>
          </>
        }
      >
        <DayField style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="validTo" label={LABELS.validTo}>
        <DayField style={{ width: '100%' }} />
      </Form.Item>
    </div>
  );
}
