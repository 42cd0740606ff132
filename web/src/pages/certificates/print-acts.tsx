import { Button } from 'antd';
import { useState } from 'react';
import { download } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import type { Blank, Line, Printer, Sheet } from './certificates-data';
import { PrintDialog } from './print-dialog';
import { WordDialog } from './word-dialog';

/** What may be done with the chosen lines: their words, a trial, and printing them. */
export function PrintActs({
  sheet,
  chosen,
  blank,
  printer,
  onSelect,
}: {
  sheet: Sheet;
  chosen: readonly Line[];
  blank: Blank | undefined;
  printer: Printer | undefined;
  onSelect: (lines: readonly Line[]) => void;
}) {
  const [asked, setAsked] = useState<'print' | 'word'>();
  const { decision, lines, policy } = sheet;
  const body = {
    blankId: blank?.id ?? '',
    ...(printer && { printerId: printer.id }),
    lineIds: chosen.map(({ lineId }) => lineId),
  };
  const preview = useAct(() => download(`/api/decisions/${decision.id}/certificates/preview`, body));
  const waiting = lines.filter(
    ({ isRevoked, printState, proofState }) =>
      !isRevoked && printState !== 'printed' && proofState !== 'correction',
  );
  const isReady = chosen.length > 0 && blank !== undefined;
  const close = () => setAsked(undefined);
  return (
    <div className="certificate-acts">
      <Button disabled={waiting.length === 0} onClick={() => onSelect(waiting)}>
        {`Chọn ${countText(waiting.length)} tờ còn phải in`}
      </Button>
      <Button disabled={chosen.length === 0} onClick={() => setAsked('word')}>
        Nội dung khen thưởng
      </Button>
      <Button disabled={!isReady} loading={preview.isPending} onClick={() => preview.mutate(undefined)}>
        Xem thử
      </Button>
      {policy.canPrint && (
        <Button type="primary" disabled={!isReady} onClick={() => setAsked('print')}>
          {`In ${countText(chosen.length)} tờ`}
        </Button>
      )}
      <span className="secondary" aria-live="polite">
        {chosen.length === 0
          ? 'Chưa chọn tờ nào.'
          : `Đã chọn ${countText(chosen.length)} tờ.${blank ? '' : ' Hãy chọn mẫu phôi.'}`}
      </span>
      {blank && asked === 'print' && (
        <PrintDialog
          decisionId={decision.id}
          chosen={chosen}
          blank={blank}
          printer={printer}
          onClose={close}
          onPrinted={() => {
            close();
            onSelect([]);
          }}
        />
      )}
      {asked === 'word' && <WordDialog decisionId={decision.id} chosen={chosen} onClose={close} />}
    </div>
  );
}
