import { Button, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { REFRESHED, type Sitting } from './council-data';

/** Ban kiểm phiếu: who counts paper slips. */
export function Tellers({ sitting }: { sitting: Sitting }) {
  const { id, version, roster, policy } = sitting;
  const head = roster.find(({ teller }) => teller === 'head');
  const others = roster.filter(({ teller }) => teller === 'member');
  const [chosenHead, setHead] = useState<string | undefined>(head?.memberId);
  const [chosen, setChosen] = useState<string[]>(others.map(({ memberId }) => memberId));
  const save = useAct(
    (headMemberId: string) =>
      answer(
        api.PUT('/api/sittings/{id}/tellers', {
          params: { path: { id } },
          body: { headMemberId, memberIds: [headMemberId, ...chosen], version },
        }),
      ),
    { done: 'Đã cử ban kiểm phiếu.', refresh: REFRESHED },
  );
  const names = [head, ...others].flatMap((one) => (one ? [one.name] : [])).join(', ');
  const people = roster.map(({ memberId, name }) => ({ value: memberId, label: name }));
  return (
    <Panel title="Ban kiểm phiếu" style={{ marginTop: 12 }}>
      <p style={{ marginTop: 0 }}>
        {names === '' ? 'Chưa cử. Cần khi bỏ phiếu bằng phiếu giấy: hai người đếm và nhập độc lập.' : names}
      </p>
      {policy.canRecordAttendance && (
        <div className="council-tools">
          <Select
            aria-label="Trưởng ban kiểm phiếu"
            placeholder="Trưởng ban"
            style={{ width: 200 }}
            value={chosenHead ?? null}
            options={people}
            onChange={(value: string) => setHead(value)}
          />
          <Select
            mode="multiple"
            aria-label="Các thành viên ban kiểm phiếu"
            placeholder="Thành viên"
            style={{ minWidth: 240, maxWidth: '100%' }}
            value={chosen}
            options={people.filter(({ value }) => value !== chosenHead)}
            onChange={(values: string[]) => setChosen(values)}
          />
          <Button
            disabled={chosenHead === undefined}
            loading={save.isPending}
            onClick={() => chosenHead && save.mutate(chosenHead)}
          >
            Cử ban kiểm phiếu
          </Button>
        </div>
      )}
    </Panel>
  );
}
