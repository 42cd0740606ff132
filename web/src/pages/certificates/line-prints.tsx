import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { answer, api, download } from '../../api/client';
import { Chip } from '../../parts/chip';
import { ReasonDialog } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { instantText } from '../../text/format';
import { calledText, CERTIFICATES_KEY, type Line, type Print } from './certificates-data';

/** Every sheet that was printed for one line: by whom, why again, and whether it is spoiled. */
export function LinePrints({ line, onClose }: { line: Line | undefined; onClose: () => void }) {
  const mayPrint = useMay('certificate.print');
  const [spoiling, setSpoiling] = useState<Print>();
  const file = useAct(({ batchId }: Print) => download(`/api/certificate-batches/${batchId}/file`));
  const spoil = useAct(
    ({ id, reason }: { id: string; reason: string }) =>
      answer(api.POST('/api/certificate-prints/{id}/spoil', { params: { path: { id } }, body: { reason } })),
    {
      done: 'Đã ghi tờ hỏng.',
      refresh: [CERTIFICATES_KEY],
      onDone: () => setSpoiling(undefined),
    },
  );
  return (
    <Drawer
      open={line !== undefined}
      onClose={onClose}
      title={line ? `Các lần in của ${calledText(line)}` : ''}
      size={480}
    >
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {line?.prints.map((print) => (
          <li key={print.id} style={{ borderBottom: '1px solid #e5e7eb', padding: '10px 0' }}>
            <div>
              {print.spoiledAt ? <Chip tone="bad">Hỏng</Chip> : <Chip tone="good">Dùng được</Chip>}{' '}
              {`${print.printedByName ?? ''} in lúc ${instantText(print.printedAt)}`}
            </div>
            <div className="secondary">{[print.blankName, print.printerName].filter(Boolean).join(', ')}</div>
            {print.reprintReason && <div>{`Lý do in lại: ${print.reprintReason}`}</div>}
            {print.unproofedReason && <div>{`Lý do in khi chưa soát tên: ${print.unproofedReason}`}</div>}
            {print.spoiledAt && (
              <div>
                {`${print.spoiledByName ?? ''} ghi hỏng lúc ${instantText(print.spoiledAt)}: ${print.spoiledReason ?? ''}`}
              </div>
            )}
            {mayPrint && (
              <div style={{ display: 'flex', gap: 8, marginTop: 6 }}>
                {print.policy.canSpoil && (
                  <Button size="small" danger onClick={() => setSpoiling(print)}>
                    Ghi tờ hỏng
                  </Button>
                )}
                <Button size="small" loading={file.isPending} onClick={() => file.mutate(print)}>
                  Tải lại tệp của lần in này
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <ReasonDialog
        open={spoiling !== undefined}
        title="Ghi tờ này là hỏng?"
        okText="Ghi tờ hỏng"
        isDanger
        isBusy={spoil.isPending}
        onCancel={() => setSpoiling(undefined)}
        onConfirm={(reason) => spoiling && spoil.mutate({ id: spoiling.id, reason })}
      >
        Tờ phôi đã mất vẫn trừ trong sổ kho. Sau đó in lại được mà không phải nêu lý do.
      </ReasonDialog>
    </Drawer>
  );
}
