import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { Schema } from '../../api/client';
import { Help } from '../../parts/help';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { numberText, today } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { ACCENT_FREE } from '../../text/search';
import { useWardAwards } from './recipient-fields';

/** A line as it is typed: somebody of the register, or a name off the paper. */
export interface PaperLine {
  readonly isStranger: boolean;
  readonly person?: Picked;
  readonly name?: string;
  readonly unitName?: string;
  readonly subjectKind?: Schema<'ParticipantDto'>['kind'];
  readonly awardTypeId?: string;
  readonly year: number;
  readonly amountDong?: number | null;
  readonly certificateNumber?: number | null;
}

export function emptyLine(after?: PaperLine): PaperLine {
  return {
    isStranger: after?.isStranger ?? false,
    subjectKind: after?.subjectKind,
    awardTypeId: after?.awardTypeId,
    year: after?.year ?? Number(today().slice(0, 4)),
  };
}

export function bodyOf(line: PaperLine): Schema<'PaperLineBody'> {
  const { isStranger, person, name, unitName, subjectKind } = line;
  return {
    ...(isStranger
      ? { name, subjectKind, ...(unitName ? { unitName } : {}) }
      : { participantId: person?.value }),
    awardTypeId: line.awardTypeId ?? '',
    year: line.year,
    amountDong: line.amountDong ?? null,
    certificateNumber: line.certificateNumber ?? null,
  };
}

/** The list of the paper, line by line; a new line begins with the award and year of the one before. */
export function PaperLines() {
  const form = Form.useFormInstance();
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="plain-fieldset" style={{ marginBottom: 12 }}>
              <legend>Dòng {index + 1}</legend>
              <Line name={name} />
              {fields.length > 1 && (
                <Button icon={<DeleteOutlined />} onClick={() => remove(name)}>
                  Bỏ dòng {index + 1}
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            onClick={() => {
              const lines = form.getFieldValue('lines') as readonly PaperLine[];
              add(emptyLine(lines.at(-1)));
            }}
          >
            Thêm dòng
          </Button>
        </>
      )}
    </Form.List>
  );
}

function Line({ name }: { name: number }) {
  const awards = useWardAwards();
  const isStranger = Form.useWatch(['lines', name, 'isStranger']) as boolean | undefined;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 12 }}>
      {isStranger ? <Stranger name={name} /> : <OfRegister name={name} />}
      <Form.Item name={[name, 'isStranger']} valuePropName="checked" label=" " colon={false}>
        <Checkbox>Không có trong sổ</Checkbox>
      </Form.Item>
      <Form.Item
        name={[name, 'awardTypeId']}
        label="Danh hiệu, hình thức"
        rules={[{ required: true, message: 'Hãy chọn danh hiệu, hình thức.' }]}
        style={{ flex: '1 1 220px' }}
      >
        <Select
          showSearch={ACCENT_FREE}
          options={awards.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
      <Form.Item
        name={[name, 'year']}
        label="Năm thành tích"
        rules={[{ required: true, message: 'Hãy ghi năm.' }]}
      >
        <InputNumber min={1945} max={2100} precision={0} style={{ width: 120 }} />
      </Form.Item>
      <Form.Item
        name={[name, 'amountDong']}
        label={
          <>
            Tiền thưởng (đồng)
            <Help about="tiền thưởng ghi trên giấy">
              Ghi đúng số tiền trên giấy. Bỏ trống thì chương trình tính theo mức có hiệu lực ngày quyết định.
            </Help>
          </>
        }
      >
        <InputNumber<number>
          min={0}
          max={1_000_000_000}
          precision={0}
          style={{ width: 150 }}
          formatter={(value) => (value === undefined || value === null ? '' : numberText(value))}
          // Nothing typed is no amount, not an amount of nothing.
          parser={(text) => (text ?? '').replace(/\D/g, '') as unknown as number}
        />
      </Form.Item>
      <Form.Item name={[name, 'certificateNumber']} label="Số sổ vàng">
        <InputNumber min={1} max={999_999} precision={0} style={{ width: 110 }} />
      </Form.Item>
    </div>
  );
}

function OfRegister({ name }: { name: number }) {
  return (
    <Form.Item
      name={[name, 'person']}
      label="Người, đơn vị"
      rules={[{ required: true, message: 'Hãy chọn trong sổ, hoặc đánh dấu không có trong sổ.' }]}
      style={{ flex: '1 1 300px' }}
    >
      <ParticipantSelect />
    </Form.Item>
  );
}

function Stranger({ name }: { name: number }) {
  return (
    <>
      <Form.Item
        name={[name, 'name']}
        label="Họ và tên, tên tập thể"
        rules={[{ required: true, message: 'Hãy ghi tên như trên giấy.' }]}
        style={{ flex: '1 1 220px' }}
      >
        <Input maxLength={255} />
      </Form.Item>
      <Form.Item name={[name, 'unitName']} label="Đơn vị" style={{ flex: '1 1 180px' }}>
        <Input maxLength={255} />
      </Form.Item>
      <Form.Item
        name={[name, 'subjectKind']}
        label="Đối tượng"
        rules={[{ required: true, message: 'Hãy chọn đối tượng.' }]}
      >
        <Select
          style={{ width: 140 }}
          options={Object.entries(SUBJECT_KINDS).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
    </>
  );
}
