import { useLayoutEffect, useRef } from 'react';
import { countText } from '../../../text/format';
import type { Cursor } from '../grid/cursor';
import { stageOf } from '../marks/progress';
import type { SheetRow } from '../marks/sheet-row';
import type { SheetActs } from './use-sheet-acts';

/** Where a sheet stands, and what may be done with it next: the last column of the grid. */
export function SheetCell({
  row,
  acts,
  cursor,
  isActive,
}: {
  row: SheetRow;
  acts: SheetActs;
  cursor: Cursor;
  isActive: boolean;
}) {
  const cell = useRef<HTMLDivElement>(null);
  const { participantId, name } = row.subject;
  const { policy } = row.sheet;
  useLayoutEffect(() => {
    if (!isActive || !cursor.wantsFocus) return;
    const target = cell.current?.querySelector('button') ?? cell.current;
    target?.focus();
    cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isActive, cursor]);
  const act = actOf(policy);
  return (
    <div ref={cell} role="gridcell" className="score-sheet" tabIndex={act ? undefined : isActive ? 0 : -1}>
      <span className={`score-stage is-${stageOf(row)}`}>{stageText(row)}</span>
      {act && (
        <button
          type="button"
          className="score-act"
          tabIndex={isActive ? 0 : -1}
          aria-label={`${act.label} phiếu của ${name}`}
          onClick={() => acts[act.act](participantId)}
        >
          {act.label}
        </button>
      )}
    </div>
  );
}

function actOf({ canSubmit, canWithdraw }: SheetRow['sheet']['policy']) {
  if (canSubmit) return { label: 'Nộp', act: 'submit' } as const;
  return canWithdraw ? ({ label: 'Rút lại', act: 'withdraw' } as const) : undefined;
}

export function stageText(row: SheetRow): string {
  switch (stageOf(row)) {
    case 'recused':
      return 'Không chấm';
    case 'submitted':
      return 'Đã nộp';
    case 'ready':
      return 'Đủ';
    case 'begun':
      return `Còn ${countText(row.sheet.missing.length)}`;
    case 'untouched':
      return 'Chưa chấm';
  }
}
