import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, api, download } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { CERTIFICATES_KEY, type Blank, type Line, type Printer } from './certificates-data';

const MANY = 5;

/** The last look before blanks go through the printer, with the reasons that some of them need. */
export function PrintDialog({
  decisionId,
  chosen,
  blank,
  printer,
  onClose,
  onPrinted,
}: {
  decisionId: string;
  chosen: readonly Line[];
  blank: Blank;
  printer: Printer | undefined;
  onClose: () => void;
  onPrinted: () => void;
}) {
  const [unproofedReason, setUnproofed] = useState('');
  const [reprintReason, setReprint] = useState('');
  const [isAsked, setAsked] = useState(false);
  const open = chosen.filter(({ proofState }) => proofState === 'open');
  const printed = chosen.filter(({ printState }) => printState === 'printed');
  const isMissing =
    (open.length > 0 && unproofedReason.trim() === '') || (printed.length > 0 && reprintReason.trim() === '');
  const print = useAct(
    async () => {
      const { batchId, count } = await answer(
        api.POST('/api/decisions/{id}/certificates/print', {
          params: { path: { id: decisionId } },
          body: {
            blankId: blank.id,
            ...(printer && { printerId: printer.id }),
            lineIds: chosen.map(({ lineId }) => lineId),
            ...(open.length > 0 && { unproofedReason: unproofedReason.trim() }),
            ...(printed.length > 0 && { reprintReason: reprintReason.trim() }),
          },
        }),
      );
      // What is recorded can be fetched again from «Các lần in» where the connection breaks here.
      await download(`/api/certificate-batches/${batchId}/file`);
      return count;
    },
    {
      done: (count) => `Đã ghi nhận in ${countText(count)} tờ. Mở tệp vừa tải và in ở cỡ thật (100 %).`,
      refresh: [CERTIFICATES_KEY],
      onDone: onPrinted,
    },
  );
  return (
    <Modal
      open
      title={`In ${countText(chosen.length)} tờ lên phôi «${blank.name}»?`}
      okText={`In ${countText(chosen.length)} tờ`}
      cancelText="Thôi"
      okButtonProps={{ loading: print.isPending }}
      onOk={() => (isMissing ? setAsked(true) : print.mutate(undefined))}
      onCancel={onClose}
    >
      <p style={{ marginTop: 0 }}>
        {`Các tờ in theo thứ tự danh sách. Xếp phôi vào khay${printer ? ` của máy ${printer.name}` : ''}, mở tệp PDF vừa tải, in ở cỡ thật (100 %), không chọn «vừa khổ giấy».`}
      </p>
      {blank.balance < chosen.length && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={`Sổ kho chỉ còn ${countText(Math.max(0, blank.balance))} tờ phôi này. Nếu phôi mới đã về, hãy ghi sổ kho.`}
        />
      )}
      {open.length > 0 && (
        <Reason
          id="unproofed-reason"
          label={`Lý do in khi chưa soát tên (${namesText(open)})`}
          value={unproofedReason}
          isMissing={isAsked && unproofedReason.trim() === ''}
          onChange={setUnproofed}
        />
      )}
      {printed.length > 0 && (
        <Reason
          id="reprint-reason"
          label={`Lý do in lại tờ đã in (${namesText(printed)})`}
          value={reprintReason}
          isMissing={isAsked && reprintReason.trim() === ''}
          onChange={setReprint}
        />
      )}
    </Modal>
  );
}

function namesText(lines: readonly Line[]): string {
  const names = lines.slice(0, MANY).map(({ name }) => name);
  return lines.length > MANY ? `${names.join(', ')} và ${lines.length - MANY} tên khác` : names.join(', ');
}

function Reason({
  id,
  label,
  value,
  isMissing,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  isMissing: boolean;
  onChange: (text: string) => void;
}) {
  return (
    <div style={{ marginBottom: 12 }}>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        {label}
      </label>
      <Input.TextArea
        id={id}
        rows={2}
        maxLength={500}
        value={value}
        status={isMissing ? 'error' : undefined}
        aria-invalid={isMissing}
        onChange={(event) => onChange(event.target.value)}
      />
      {isMissing && (
        <div role="alert" style={{ color: '#b42318' }}>
          Hãy ghi lý do; lý do được lưu vào nhật ký.
        </div>
      )}
    </div>
  );
}
