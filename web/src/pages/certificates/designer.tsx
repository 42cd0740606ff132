import { Alert, Button, Checkbox, Input, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { SUBJECT_KINDS } from '../../text/labels';
import { FIELD_NAMES, type BlankDetail } from './certificates-data';
import { FieldForm } from './field-form';
import { ScanActs } from './scan-acts';
import { SheetView } from './sheet-view';
import { TrialSheets } from './trial-sheets';
import { LAYOUT_KINDS, useDesigner, type DesignerState, type LayoutKind } from './use-designer';

/** Places the fields of a blank, for each kind of recipient. */
export function Designer({ blank }: { blank: BlankDetail }) {
  const state = useDesigner(blank);
  const [stamp, setStamp] = useState(0);
  const { draft, kind, layout, chosen, field, changeField, setChosen } = state;
  const { canChange } = blank.policy;
  return (
    <>
      <UnsavedGuard isDirty={state.isDirty} />
      {state.isOvertaken && <Overtaken state={state} />}
      <div className="certificate-acts">
        <Segmented<LayoutKind>
          aria-label="Loại đối tượng"
          value={kind}
          onChange={state.setKind}
          options={LAYOUT_KINDS.map((value) => ({ value, label: SUBJECT_KINDS[value] }))}
        />
        {canChange && (
          <>
            <Button
              onClick={state.copyToAll}
            >{`Chép vị trí của ${SUBJECT_KINDS[kind].toLowerCase()} cho mọi loại`}</Button>
            <Button disabled={!state.isDirty} onClick={state.undo}>
              Bỏ thay đổi
            </Button>
            <Button type="primary" disabled={!state.isDirty} loading={state.isSaving} onClick={state.save}>
              Lưu
            </Button>
          </>
        )}
      </div>
      <div className="designer">
        <SheetView
          {...{ kind, layout, chosen, canChange }}
          widthMm={draft.widthMm}
          heightMm={draft.heightMm}
          scan={blank.hasScan ? `/api/certificate-blanks/${blank.id}/scan?lan=${stamp}` : undefined}
          onChoose={setChosen}
          onMove={changeField}
        />
        <div className="panel">
          <FieldList state={state} canChange={canChange} />
          {field && (
            <FieldForm
              key={`${kind} ${field.kind}`}
              field={field}
              canChange={canChange}
              onChange={(changes) => changeField(field.kind, changes)}
            />
          )}
        </div>
      </div>
      <div className="stack" style={{ marginTop: 16 }}>
        {canChange && <SheetForm state={state} />}
        {canChange && <ScanActs blank={blank} onChanged={() => setStamp(stamp + 1)} />}
        {!blank.isRetired && <TrialSheets blank={blank} isDirty={state.isDirty} />}
      </div>
    </>
  );
}

function Overtaken({ state }: { state: DesignerState }) {
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      title="Người khác vừa lưu mẫu phôi này. Các thay đổi của bạn vẫn còn trên trang."
      action={
        <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap' }}>
          <Button size="small" onClick={state.takeTheirs}>
            Lấy bản mới, bỏ của tôi
          </Button>
          <Button size="small" danger loading={state.isSaving} onClick={state.saveOver}>
            Vẫn lưu bản của tôi
          </Button>
        </span>
      }
    />
  );
}

function FieldList({ state, canChange }: { state: DesignerState; canChange: boolean }) {
  const { layout, chosen, setChosen, changeField } = state;
  return (
    <>
      <h2 style={{ marginBottom: 4 }}>Các mục in</h2>
      <ul className="field-list">
        {layout.map(({ kind, isShown }) => (
          <li key={kind}>
            <Checkbox
              checked={isShown}
              disabled={!canChange}
              aria-label={`In mục ${FIELD_NAMES[kind]}`}
              onChange={({ target }) => changeField(kind, { isShown: target.checked })}
            />
            <Button
              size="small"
              type={kind === chosen ? 'primary' : 'text'}
              aria-pressed={kind === chosen}
              onClick={() => setChosen(kind)}
            >
              {FIELD_NAMES[kind]}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function SheetForm({ state: { draft, changeSheet } }: { state: DesignerState }) {
  const side = (name: 'widthMm' | 'heightMm', label: string) => (
    <div>
      <label htmlFor={name}>{label}</label>
      <InputNumber<number>
        id={name}
        value={draft[name]}
        min={100}
        max={500}
        step={0.5}
        precision={1}
        decimalSeparator=","
        style={{ width: 140 }}
        onChange={(next) => next !== null && changeSheet({ [name]: next })}
      />
    </div>
  );
  return (
    <section className="panel" aria-label="Tên và khổ phôi">
      <div className="certificate-choice" style={{ marginBottom: 0 }}>
        <div>
          <label htmlFor="blank-name">Tên mẫu phôi</label>
          <Input
            id="blank-name"
            value={draft.name}
            maxLength={120}
            autoComplete="off"
            style={{ width: 340, maxWidth: '100%' }}
            onChange={({ target }) => changeSheet({ name: target.value })}
          />
        </div>
        {side('widthMm', 'Rộng (mm)')}
        {side('heightMm', 'Cao (mm)')}
      </div>
    </section>
  );
}
