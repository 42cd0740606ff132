import { Button } from 'antd';
import { Panel } from '../../parts/panel';
import { COMBINING_WAYS, NOT_APPLICABLE_MODES, SUBJECT_KINDS } from '../../text/labels';
import { AwardsOfSet } from './awards-of-set';
import { newKey, type Draft } from './draft';
import { Field } from './field';
import type { Editor } from './use-editor';

type Faults = ReadonlyMap<string, string>;

/** What holds for the whole set: names, how sheets become points, bands, ties, awards. */
export function Settings({ editor, faults }: { editor: Editor; faults: Faults }) {
  const { draft, set } = editor;
  return (
    <Panel title="Thiết lập chung" style={{ marginBottom: 12 }}>
      <div className="crit-grid">
        <Field label="Mã bảng" fault={faults.get('code')}>
          <input value={draft.code} onChange={(event) => set({ code: event.target.value })} />
        </Field>
        <Field label="Tên bảng tiêu chí" fault={faults.get('name')}>
          <textarea rows={1} value={draft.name} onChange={(event) => set({ name: event.target.value })} />
        </Field>
        <Choice
          label="Chấm cho"
          value={draft.subjectKind}
          labels={SUBJECT_KINDS}
          onChange={(subjectKind) => set({ subjectKind, awardTypeIds: null })}
        />
        <Field label="Trần điểm thưởng (trống: không giới hạn)" fault={faults.get('bonusCap')}>
          <input
            inputMode="decimal"
            value={draft.bonusCap}
            onChange={(event) => set({ bonusCap: event.target.value })}
          />
        </Field>
        <Choice
          label="Tiêu chí không áp dụng (KAD)"
          value={draft.notApplicableMode}
          labels={NOT_APPLICABLE_MODES}
          onChange={(notApplicableMode) => set({ notApplicableMode })}
        />
        <Choice
          label="Gộp điểm các phiếu"
          value={draft.combining}
          labels={COMBINING_WAYS}
          onChange={(combining) => set({ combining })}
        />
        <Field label="Số phiếu tối thiểu" fault={faults.get('minimumSheets')}>
          <input
            type="number"
            min={1}
            max={100}
            value={draft.minimumSheets}
            onChange={(event) => set({ minimumSheets: Number(event.target.value) })}
          />
        </Field>
        <Field
          label="Khi bằng điểm, xét lần lượt (mã tiêu chí, cách nhau dấu ;)"
          fault={faults.get('tieBreak')}
        >
          <input
            value={draft.tieBreak.join('; ')}
            onChange={(event) => set({ tieBreak: event.target.value.split(/;\s*/) })}
            onBlur={() => set({ tieBreak: draft.tieBreak.map((code) => code.trim()).filter(Boolean) })}
          />
        </Field>
      </div>
      <Bands editor={editor} faults={faults} />
      <AwardsOfSet draft={draft} onChange={(awardTypeIds) => set({ awardTypeIds })} />
    </Panel>
  );
}

function Choice<Value extends string>({
  label,
  value,
  labels,
  onChange,
}: {
  label: string;
  value: Value;
  labels: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}) {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {(Object.keys(labels) as Value[]).map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Bands({ editor, faults }: { editor: Editor; faults: Faults }) {
  const { bands } = editor.draft;
  const change = (key: string, values: Partial<Draft['bands'][number]>) =>
    editor.set({ bands: bands.map((band) => (band.key === key ? { ...band, ...values } : band)) });
  return (
    <>
      <h3 style={{ margin: '12px 0 4px' }}>Xếp loại</h3>
      {faults.get('bands') && (
        <p className="crit-fault" role="alert">
          {faults.get('bands')}
        </p>
      )}
      <div className="crit-grid">
        {bands.map(({ key, name, from }) => (
          <div key={key} style={{ display: 'flex', gap: 4, alignItems: 'end' }}>
            <Field label="Tên mức" fault={faults.get(`${key}/name`)}>
              <input value={name} onChange={(event) => change(key, { name: event.target.value })} />
            </Field>
            <Field label="Từ điểm" fault={faults.get(`${key}/from`)}>
              <input
                inputMode="decimal"
                value={from}
                onChange={(event) => change(key, { from: event.target.value })}
              />
            </Field>
            <Button
              size="small"
              aria-label={`Bỏ mức ${name}`}
              onClick={() => editor.set({ bands: bands.filter((band) => band.key !== key) })}
            >
              Bỏ
            </Button>
          </div>
        ))}
      </div>
      <Button
        size="small"
        style={{ marginTop: 8 }}
        onClick={() => editor.set({ bands: [...bands, { key: newKey(), name: '', from: '' }] })}
      >
        Thêm mức xếp loại
      </Button>
    </>
  );
}
