import { Button } from 'antd';
import { useState } from 'react';
import { ReasonDialog } from '../../parts/dialogs';
import { countText } from '../../text/format';
import type { Registration } from './registrations-data';
import { ReturnDialog } from './return-dialog';
import { useMoves, type Move } from './use-moves';

const LABELS: Readonly<Record<Move, string>> = {
  submit: 'Gửi',
  recall: 'Rút lại',
  accept: 'Nhận',
  return: 'Trả lại',
};

/** The moves on the chosen registrations, each only where the server allows it for all of them. */
export function MoveTools({
  chosen,
  moves,
  onDone,
}: {
  chosen: readonly Registration[];
  moves: readonly Move[];
  onDone: () => void;
}) {
  const [asking, setAsking] = useState<Move>();
  const run = useMoves(() => {
    setAsking(undefined);
    onDone();
  });
  const may = (act: Move) => chosen.length > 0 && chosen.every(({ policy }) => policy.acts.includes(act));
  const start = (act: Move) => {
    if (act === 'return' || chosen.some(({ policy }) => policy.needsReason)) setAsking(act);
    else run.mutate({ act, rows: chosen });
  };
  return (
    <>
      {moves.map((act) => (
        <Button key={act} disabled={!may(act)} loading={run.isPending} onClick={() => start(act)}>
          {LABELS[act]}
          {may(act) && ` (${countText(chosen.length)})`}
        </Button>
      ))}
      <ReturnDialog
        open={asking === 'return'}
        count={chosen.length}
        isBusy={run.isPending}
        onCancel={() => setAsking(undefined)}
        onConfirm={(reason, flaggedFields) =>
          run.mutate({ act: 'return', rows: chosen, reason, flaggedFields })
        }
      />
      <ReasonDialog
        open={asking !== undefined && asking !== 'return'}
        title="Đã hết hạn đăng ký"
        label="Lý do xử lý muộn"
        okText={asking ? LABELS[asking] : ''}
        isBusy={run.isPending}
        onCancel={() => setAsking(undefined)}
        onConfirm={(reason) => asking && run.mutate({ act: asking, rows: chosen, reason })}
      />
    </>
  );
}
