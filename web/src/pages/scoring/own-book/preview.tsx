import { Alert, Button, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { Chip } from '../../../parts/chip';
import { Panel } from '../../../parts/panel';
import { PlainTable } from '../../../parts/plain-table';
import { countText } from '../../../text/format';
import type { CriteriaSet } from '../marks/open-books';
import { cellWords, changeRows, type ChangeRow } from './preview-rows';
import type { OwnBookPreview } from './use-own-book';

interface Props {
  readonly set: CriteriaSet;
  readonly preview: OwnBookPreview;
  readonly isBusy: boolean;
  readonly onWrite: (keep: readonly number[]) => void;
  readonly onPutAside: () => void;
}

/** What the file would change, who it steps aside from, what it cannot take; conflicts are chosen one by one. */
export function Preview({ set, preview, isBusy, onWrite, onPutAside }: Props) {
  const { rows, unchanged } = preview;
  const changes = useMemo(() => changeRows(rows), [rows]);
  const recusals = rows.filter(({ recusal }) => recusal !== null);
  const faulty = rows.filter(({ issues }) => issues.length > 0);
  const conflicts = changes.filter(({ conflict }) => conflict !== undefined).length;
  const [keep, setKeep] = useState<ReadonlyMap<number, boolean>>(new Map());
  const open = conflicts - keep.size;
  const isEmpty = changes.length === 0 && recusals.length === 0;
  const kept = [...keep].flatMap(([conflict, isKept]) => (isKept ? [conflict] : []));
  return (
    <div className="stack">
      <Panel title="Tệp sẽ thay đổi">
        <p style={{ margin: 0 }}>
          {isEmpty
            ? 'Tệp không có gì khác với phiếu đang có.'
            : `${countText(changes.length)} điểm khác với phiếu đang có` +
              (recusals.length > 0 ? `, ${countText(recusals.length)} đối tượng ghi không chấm` : '') +
              `. ${countText(unchanged)} dòng không đổi.`}
        </p>
        {open > 0 && (
          <Alert
            type="warning"
            showIcon
            style={{ marginTop: 8 }}
            title={`${countText(open)} chỗ vênh cần chọn`}
            description="Từ khi bạn tải tệp về, điểm ở những ô này đã được sửa trên trang. Chọn điểm nào được ghi cho từng ô."
          />
        )}
        {changes.length > 0 && <Changes set={set} changes={changes} keep={keep} onKeep={setKeep} />}
        {recusals.length > 0 && (
          <ul>
            {recusals.map(({ row, name, recusal }) => (
              <li key={row}>
                <strong>{name}</strong>: {recusal}
              </li>
            ))}
          </ul>
        )}
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
          {!isEmpty && (
            <Button type="primary" loading={isBusy} disabled={open > 0} onClick={() => onWrite(kept)}>
              Ghi vào phiếu
            </Button>
          )}
          <Button disabled={isBusy} onClick={onPutAside}>
            {isEmpty ? 'Chọn tệp khác' : 'Thôi, không ghi'}
          </Button>
        </div>
      </Panel>
      {faulty.length > 0 && (
        <Panel title="Dòng không nhận hoặc cần xem lại">
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {faulty.flatMap(({ row, name, issues }) =>
              issues.map(({ code, severity, message }) => (
                <li key={`${row}:${code}`}>
                  <Chip tone={severity === 'error' ? 'bad' : 'waiting'}>
                    {severity === 'error' ? 'Không nhận' : 'Lưu ý'}
                  </Chip>{' '}
                  Dòng {row}, <strong>{name}</strong>: {message}
                </li>
              )),
            )}
          </ul>
        </Panel>
      )}
    </div>
  );
}

interface ChangesProps {
  readonly set: CriteriaSet;
  readonly changes: readonly ChangeRow[];
  readonly keep: ReadonlyMap<number, boolean>;
  readonly onKeep: (keep: ReadonlyMap<number, boolean>) => void;
}

function Changes({ set, changes, keep, onKeep }: ChangesProps) {
  const criteria = new Map(
    set.groups.flatMap((group) => group.criteria).map((line) => [line.code, line] as const),
  );
  const words = (text: string, code: string) => cellWords(text, criteria.get(code)?.kind);
  return (
    <div style={{ marginTop: 8 }}>
      <PlainTable<ChangeRow>
        label="Điểm sẽ thay đổi"
        rowKey="key"
        dataSource={[...changes]}
        columns={[
          { title: 'Dòng', width: 64, render: (_, { row }) => row },
          { title: 'Đối tượng', render: (_, { name }) => name },
          {
            title: 'Tiêu chí',
            render: (_, { change }) => `${change.code} ${criteria.get(change.code)?.name ?? ''}`,
          },
          { title: 'Đang có', width: 110, render: (_, { change }) => words(change.standing, change.code) },
          {
            title: 'Trong tệp',
            width: 110,
            render: (_, { change }) => <strong>{words(change.inFile, change.code)}</strong>,
          },
          {
            title: 'Sẽ ghi',
            width: 260,
            render: (_, { name, change, conflict }) =>
              conflict === undefined ? (
                change.inFile === '' ? (
                  'xóa điểm đang có'
                ) : (
                  'điểm trong tệp'
                )
              ) : (
                <Radio.Group
                  aria-label={`Ghi điểm nào: ${name}, ${change.code}`}
                  value={keep.get(conflict)}
                  onChange={({ target }) => onKeep(new Map(keep).set(conflict, target.value === true))}
                  options={[
                    { value: false, label: `Ghi ${words(change.inFile, change.code)}` },
                    { value: true, label: `Giữ ${words(change.standing, change.code)}` },
                  ]}
                />
              ),
          },
        ]}
      />
    </div>
  );
}
