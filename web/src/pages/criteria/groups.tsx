import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import CopyOutlined from '@ant-design/icons/CopyOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button } from 'antd';
import { Panel } from '../../parts/panel';
import { CRITERION_KINDS } from '../../text/labels';
import { sumOf, type DraftGroup, type DraftLine, type Kind } from './draft';
import { Field } from './field';
import { hundredths, hundredthsText } from './hundredths';
import type { Editor } from './use-editor';

type Faults = ReadonlyMap<string, string>;

/** The groups of a set with their lines, moved and doubled by buttons or by Alt and the arrow keys. */
export function Groups({ editor, faults }: { editor: Editor; faults: Faults }) {
  return editor.draft.groups.map((group, at) => (
    <GroupEditor key={group.key} editor={editor} group={group} at={at} faults={faults} />
  ));
}

function GroupEditor({
  editor,
  group,
  at,
  faults,
}: {
  editor: Editor;
  group: DraftGroup;
  at: number;
  faults: Faults;
}) {
  const { key, code, name, max } = group;
  const sum = sumOf(group);
  const isOdd = (hundredths(max) ?? 0) !== sum;
  return (
    <Panel
      title={`Nhóm ${code}`}
      style={{ marginBottom: 12 }}
      extra={
        <Acts
          what={`nhóm ${code}`}
          onMove={(step) => editor.moveGroup(key, step)}
          onCopy={() => editor.copyGroup(at, group)}
          onRemove={() => editor.removeGroup(at, group)}
        />
      }
    >
      <div className="crit-grid" style={{ marginBottom: 8 }}>
        <Field label="Mã nhóm" fault={faults.get(`${key}/code`)}>
          <input value={code} onChange={(event) => editor.setGroup(key, { code: event.target.value })} />
        </Field>
        <Field label="Tên nhóm" fault={faults.get(`${key}/name`)}>
          <textarea
            rows={1}
            value={name}
            onChange={(event) => editor.setGroup(key, { name: event.target.value })}
          />
        </Field>
        <Field label="Điểm tối đa của nhóm" fault={faults.get(`${key}/max`)}>
          <input
            inputMode="decimal"
            value={max}
            onChange={(event) => editor.setGroup(key, { max: event.target.value })}
          />
        </Field>
        <p role="status" className={isOdd ? 'crit-sum crit-sum-odd' : 'crit-sum'}>
          Cộng các tiêu chí: {hundredthsText(sum)}
          {isOdd && ` – khác điểm tối đa của nhóm (${max.trim() || 'chưa ghi'})`}
        </p>
      </div>
      {group.lines.map((line, index) => (
        <LineEditor key={line.key} editor={editor} group={group} line={line} at={index} faults={faults} />
      ))}
      <Button size="small" style={{ marginTop: 8 }} onClick={() => editor.addLine(group)}>
        Thêm tiêu chí vào nhóm {code}
      </Button>
    </Panel>
  );
}

function LineEditor({
  editor,
  group,
  line,
  at,
  faults,
}: {
  editor: Editor;
  group: DraftGroup;
  line: DraftLine;
  at: number;
  faults: Faults;
}) {
  const { key, code, kind } = line;
  const set = (values: Partial<DraftLine>) => editor.setLine(group.key, key, values);
  const fault = (field: string) => faults.get(`${key}/${field}`);
  return (
    <div
      className="crit-line"
      role="group"
      aria-label={`Tiêu chí ${code}`}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!event.altKey || step === undefined) return;
        event.preventDefault();
        editor.moveLine(group.key, key, step);
      }}
    >
      <Field label="Mã" fault={fault('code')}>
        <input value={code} onChange={(event) => set({ code: event.target.value })} />
      </Field>
      <Field label="Nội dung tiêu chí" fault={fault('name')} isWide>
        <textarea rows={1} value={line.name} onChange={(event) => set({ name: event.target.value })} />
      </Field>
      <Field label="Loại" fault={fault('kind')}>
        <select value={kind} onChange={(event) => set({ kind: event.target.value as Kind })}>
          {Object.entries(CRITERION_KINDS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {kind === 'knockout' ? (
        <div />
      ) : (
        <Field label="Tối đa" fault={fault('max')}>
          <input
            inputMode="decimal"
            value={line.max}
            onChange={(event) => set({ max: event.target.value })}
          />
        </Field>
      )}
      <KindField line={line} fault={fault} set={set} />
      <Field label="KAD">
        <input
          type="checkbox"
          aria-label="Được ghi KAD (không áp dụng)"
          checked={line.allowsNotApplicable}
          onChange={(event) => set({ allowsNotApplicable: event.target.checked })}
        />
      </Field>
      <Field label="Minh chứng, hướng dẫn" fault={fault('note')} isWide>
        <textarea rows={1} value={line.note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
      <div className="crit-acts">
        <Acts
          what={`tiêu chí ${code}`}
          onMove={(step) => editor.moveLine(group.key, key, step)}
          onCopy={() => editor.copyLine(group.key, at, line)}
          onRemove={() => editor.removeLine(group.key, at, line)}
        />
      </div>
    </div>
  );
}

/** What only lines of one kind have: a step, or the levels. */
function KindField({
  line,
  fault,
  set,
}: {
  line: DraftLine;
  fault: (field: string) => string | undefined;
  set: (values: Partial<DraftLine>) => void;
}) {
  if (line.kind === 'tiered') {
    return (
      <Field label="Các mức, cách nhau dấu ;" fault={fault('levels')}>
        <input value={line.levels} onChange={(event) => set({ levels: event.target.value })} />
      </Field>
    );
  }
  if (line.kind === 'ratio' || line.kind === 'knockout') return <div />;
  return (
    <Field label="Bước điểm" fault={fault('step')}>
      <input inputMode="decimal" value={line.step} onChange={(event) => set({ step: event.target.value })} />
    </Field>
  );
}

function Acts({
  what,
  onMove,
  onCopy,
  onRemove,
}: {
  what: string;
  onMove: (step: number) => void;
  onCopy: () => void;
  onRemove: () => void;
}) {
  const acts = [
    ['Chuyển lên', <ArrowUpOutlined key="up" />, () => onMove(-1)],
    ['Chuyển xuống', <ArrowDownOutlined key="down" />, () => onMove(1)],
    ['Nhân đôi', <CopyOutlined key="copy" />, onCopy],
    ['Xóa', <DeleteOutlined key="remove" />, onRemove],
  ] as const;
  return acts.map(([label, icon, act]) => (
    <Button
      key={label}
      size="small"
      type="text"
      icon={icon}
      aria-label={`${label} ${what}`}
      title={label}
      onClick={act}
    />
  ));
}
