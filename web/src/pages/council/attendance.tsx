import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Overrun } from '../../parts/overrun';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { useAct } from '../../parts/use-act';
import { MEMBER_ROLES } from '../../text/labels';
import { ClaimCode } from './claim-code';
import { REFRESHED, type Sitting } from './council-data';
import { Opinions } from './opinions';
import { Tellers } from './tellers';

type Entry = Sitting['roster'][number];
/** With the version of the entry that it was typed over. */
type Typed = Omit<Schema<'AttendanceEntryBody'>, 'memberId'>;

/** Who is there; who is not, why, and what they said in writing. */
export function Attendance({ sitting }: { sitting: Sitting }) {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const { id, roster, policy } = sitting;
  const save = useAct(
    (entries: Schema<'AttendanceEntryBody'>[]) =>
      answer(api.PUT('/api/sittings/{id}/attendance', { params: { path: { id } }, body: { entries } })),
    {
      done: 'Đã lưu điểm danh.',
      refresh: REFRESHED,
      onDone: () => setTyped({}),
      onProblem: ({ code }) => code === 'stale-version',
    },
  );
  const shown = (entry: Entry): Typed | undefined => typed[entry.memberId] ?? standing(entry);
  const change = (entry: Entry, more: Partial<Typed>) =>
    setTyped((all) => ({
      ...all,
      [entry.memberId]: {
        presence: 'present',
        absenceReason: '',
        opinionDocument: '',
        version: entry.version,
        ...shown(entry),
        ...more,
      },
    }));
  const changed = roster.flatMap((entry) => {
    const one = typed[entry.memberId];
    return one ? [{ ...one, memberId: entry.memberId }] : [];
  });
  const overrun = roster.filter(({ memberId, version }) => version > (typed[memberId]?.version ?? version));
  const settle = (keep: boolean) => setTyped((all) => settled(all, overrun, keep));
  const allPresent = () =>
    roster
      .filter(({ presence }) => presence === null)
      .forEach((entry) => change(entry, { presence: 'present' }));
  return (
    <>
      {overrun.length > 0 && (
        <Overrun
          title={`Người khác vừa điểm danh ${overrun.map(({ name }) => name).join(', ')}`}
          onTake={() => settle(false)}
          onKeep={() => settle(true)}
        />
      )}
      <Panel
        title="Điểm danh"
        extra={
          policy.canRecordAttendance && (
            <div className="council-tools" style={{ margin: 0 }}>
              {roster.some((entry) => shown(entry) === undefined) && (
                <Button onClick={allPresent}>Còn lại đều có mặt</Button>
              )}
              <Button
                type="primary"
                disabled={changed.length === 0}
                loading={save.isPending}
                onClick={() => save.mutate(changed)}
              >
                Lưu điểm danh
              </Button>
            </div>
          )
        }
      >
        <PlainTable<Entry>
          label="Điểm danh"
          rowKey="memberId"
          dataSource={roster}
          columns={[
            {
              key: 'who',
              title: 'Thành viên',
              render: (_, entry) => <Who entry={entry} sitting={sitting} />,
            },
            {
              key: 'presence',
              title: 'Có mặt',
              render: (_, entry) => (
                <Presence
                  entry={entry}
                  typed={shown(entry)}
                  isOpen={policy.canRecordAttendance}
                  onChange={(more) => change(entry, more)}
                />
              ),
            },
            {
              key: 'why',
              title: 'Lý do vắng, văn bản nêu ý kiến',
              render: (_, entry) => (
                <Absence
                  entry={entry}
                  typed={shown(entry)}
                  isOpen={policy.canRecordAttendance}
                  onChange={(more) => change(entry, more)}
                />
              ),
            },
          ]}
        />
      </Panel>
      {policy.canReadOpinions && <Opinions sitting={sitting} />}
      <Tellers sitting={sitting} />
    </>
  );
}

/** For those whom somebody else has marked meanwhile: what is typed goes, or is to be saved over theirs. */
function settled(
  typed: Readonly<Record<string, Typed>>,
  overrun: readonly Entry[],
  keep: boolean,
): Readonly<Record<string, Typed>> {
  const kept = Object.entries(typed).flatMap(([memberId, one]): [string, Typed][] => {
    const entry = overrun.find((other) => other.memberId === memberId);
    if (!entry) return [[memberId, one]];
    return keep ? [[memberId, { ...one, version: entry.version }]] : [];
  });
  return Object.fromEntries(kept);
}

function standing({ presence, absenceReason, opinionDocument, version }: Entry): Typed | undefined {
  return presence === null ? undefined : { presence, absenceReason, opinionDocument, version };
}

function Who({ entry, sitting }: { entry: Entry; sitting: Sitting }) {
  const { name, post, role, hasVote, hasAccount, needsClaim, memberId } = entry;
  return (
    <>
      {name} {!hasVote && <Chip>Không biểu quyết</Chip>}{' '}
      {hasVote && !hasAccount && <Chip>Bỏ phiếu giấy</Chip>}
      <div className="secondary">{[MEMBER_ROLES[role], post].filter(Boolean).join(', ')}</div>
      {needsClaim && <ClaimCode sitting={sitting} memberId={memberId} name={name} />}
    </>
  );
}

interface CellProps {
  readonly entry: Entry;
  readonly typed: Typed | undefined;
  readonly isOpen: boolean;
  readonly onChange: (more: Partial<Typed>) => void;
}

function Presence({ entry, typed, isOpen, onChange }: CellProps) {
  if (!isOpen) {
    if (!typed) return <Chip tone="waiting">Chưa điểm danh</Chip>;
    return typed.presence === 'present' ? <Chip tone="good">Có mặt</Chip> : <Chip tone="bad">Vắng</Chip>;
  }
  return (
    <Radio.Group
      aria-label={`Điểm danh ${entry.name}`}
      value={typed?.presence}
      options={[
        { value: 'present', label: 'Có mặt' },
        { value: 'absent', label: 'Vắng' },
      ]}
      onChange={({ target }) => onChange({ presence: target.value as Typed['presence'] })}
    />
  );
}

function Absence({ entry, typed, isOpen, onChange }: CellProps) {
  if (typed?.presence !== 'absent') return '–';
  if (!isOpen) return [typed.absenceReason, typed.opinionDocument].filter(Boolean).join('; ') || '–';
  return (
    <div style={{ display: 'grid', gap: 4, minWidth: 220 }}>
      <Input
        aria-label={`Lý do vắng của ${entry.name}`}
        placeholder="Lý do vắng"
        maxLength={500}
        value={typed.absenceReason}
        onChange={({ target }) => onChange({ absenceReason: target.value })}
      />
      {entry.hasVote && (
        <Input
          aria-label={`Văn bản nêu ý kiến của ${entry.name}`}
          placeholder="Văn bản nêu ý kiến, nếu có"
          maxLength={300}
          value={typed.opinionDocument}
          onChange={({ target }) => onChange({ opinionDocument: target.value })}
        />
      )}
    </div>
  );
}
