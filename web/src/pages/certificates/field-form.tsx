import { Checkbox, Input, InputNumber, Select } from 'antd';
import { FIELD_NAMES, type LayoutField } from './certificates-data';

type Change = (changes: Partial<LayoutField>) => void;

const ALIGNMENTS: readonly { value: LayoutField['align']; label: string }[] = [
  { value: 'left', label: 'Lề trái' },
  { value: 'center', label: 'Giữa' },
  { value: 'right', label: 'Lề phải' },
];
const GROWTHS: readonly { value: LayoutField['growth']; label: string }[] = [
  { value: 'down', label: 'Xuống dưới' },
  { value: 'middle', label: 'Đều hai phía' },
  { value: 'up', label: 'Lên trên' },
];
const FLAGS: readonly (readonly ['isBold' | 'isItalic' | 'isCapitals', string])[] = [
  ['isBold', 'Đậm'],
  ['isItalic', 'Nghiêng'],
  ['isCapitals', 'In hoa'],
];

/** The chosen field in numbers. */
export function FieldForm({
  field,
  canChange,
  onChange,
}: {
  field: LayoutField;
  canChange: boolean;
  onChange: Change;
}) {
  const isQr = field.kind === 'qr';
  const number = (name: NumberName, label: string, min: number, max: number, step = 0.5) => (
    <NumberField
      {...{ name, label, min, max, step }}
      value={field[name]}
      canChange={canChange}
      onChange={onChange}
    />
  );
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ fontWeight: 600, marginBottom: 8 }}>{FIELD_NAMES[field.kind]}</legend>
      <div className="field-form">
        {number('xMm', 'Cách mép trái (mm)', 0, 500)}
        {number('baselineMm', isQr ? 'Cạnh dưới (mm)' : 'Chân chữ (mm)', 0, 500)}
        {number('maxWidthMm', isQr ? 'Cạnh ô (mm)' : 'Rộng nhất (mm)', 5, 500)}
        <Choice
          {...{ name: 'align', label: 'Căn', options: ALIGNMENTS, value: field.align, canChange, onChange }}
        />
        {!isQr && (
          <>
            {number('sizePt', 'Cỡ chữ (pt)', 6, 72)}
            {number('floorPt', 'Nhỏ nhất (pt)', 6, 72)}
            {number('maxLines', 'Nhiều nhất (dòng)', 1, 4, 1)}
            <Choice
              {...{
                name: 'growth',
                label: 'Thêm dòng',
                options: GROWTHS,
                value: field.growth,
                canChange,
                onChange,
              }}
            />
            <Look field={field} canChange={canChange} onChange={onChange} />
          </>
        )}
      </div>
    </fieldset>
  );
}

type NumberName = 'xMm' | 'baselineMm' | 'maxWidthMm' | 'sizePt' | 'floorPt' | 'maxLines';

function NumberField({
  name,
  label,
  value,
  min,
  max,
  step,
  canChange,
  onChange,
}: {
  name: NumberName;
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  canChange: boolean;
  onChange: Change;
}) {
  return (
    <div>
      <label htmlFor={`field-${name}`}>{label}</label>
      <InputNumber<number>
        id={`field-${name}`}
        {...{ value, min, max, step }}
        precision={step === 1 ? 0 : 1}
        decimalSeparator=","
        disabled={!canChange}
        style={{ width: '100%' }}
        onChange={(next) => next !== null && onChange({ [name]: next })}
      />
    </div>
  );
}

function Choice<Value extends string>({
  name,
  label,
  value,
  options,
  canChange,
  onChange,
}: {
  name: 'align' | 'growth';
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  canChange: boolean;
  onChange: Change;
}) {
  return (
    <div>
      <label htmlFor={`field-${name}`}>{label}</label>
      <Select<Value>
        id={`field-${name}`}
        value={value}
        options={[...options]}
        disabled={!canChange}
        style={{ width: '100%' }}
        onChange={(next) => onChange({ [name]: next })}
      />
    </div>
  );
}

function Look({ field, canChange, onChange }: { field: LayoutField; canChange: boolean; onChange: Change }) {
  return (
    <>
      <div className="wide" style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        {FLAGS.map(([name, label]) => (
          <Checkbox
            key={name}
            checked={field[name]}
            disabled={!canChange}
            onChange={({ target }) => onChange({ [name]: target.checked })}
          >
            {label}
          </Checkbox>
        ))}
      </div>
      <div>
        <label htmlFor="field-colour">Màu chữ</label>
        <Input
          id="field-colour"
          type="color"
          value={field.colour}
          disabled={!canChange}
          style={{ padding: 2, height: 32 }}
          onChange={({ target }) => onChange({ colour: target.value })}
        />
      </div>
    </>
  );
}
