import { Alert, Input, Modal } from 'antd';
import { useEffect, useId, useState, type ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  readonly okText: string;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  readonly onCancel: () => void;
}

/** An act that cannot be taken back: the person types a word to show that they mean it. */
export function TypedConfirmation({
  word,
  onConfirm,
  children,
  okText,
  isDanger,
  isBusy,
  ...dialog
}: DialogProps & { word: string; onConfirm: () => void }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  useEffect(() => setTyped(''), [dialog.open]);
  const isSame = typed.normalize('NFC').trim().toLowerCase() === word.normalize('NFC').toLowerCase();
  return (
    <Modal
      {...dialog}
      okText={okText}
      cancelText="Thôi"
      okButtonProps={{ disabled: !isSame, danger: isDanger, loading: isBusy }}
      onOk={onConfirm}
      destroyOnHidden
    >
      {children}
      <label htmlFor={id} style={{ display: 'block', margin: '16px 0 4px' }}>
        Gõ <strong>{word}</strong> để xác nhận
      </label>
      <Input
        id={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => isSame && !isBusy && onConfirm()}
        autoComplete="off"
        autoFocus
      />
    </Modal>
  );
}

/** An act that needs its reason on record. */
export function ReasonDialog({
  label = 'Lý do',
  isOptional = false,
  onConfirm,
  children,
  okText,
  isDanger,
  isBusy,
  ...dialog
}: DialogProps & { label?: string; isOptional?: boolean; onConfirm: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  useEffect(() => {
    setReason('');
    setAsked(false);
  }, [dialog.open]);
  const isMissing = !isOptional && reason.trim() === '';
  return (
    <Modal
      {...dialog}
      okText={okText}
      cancelText="Thôi"
      okButtonProps={{ danger: isDanger, loading: isBusy }}
      onOk={() => (isMissing ? setAsked(true) : onConfirm(reason.trim()))}
      destroyOnHidden
    >
      {children}
      <label htmlFor={id} style={{ display: 'block', margin: '12px 0 4px' }}>
        {label}
        {isOptional && ' (không bắt buộc)'}
      </label>
      <Input.TextArea
        id={id}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        rows={3}
        maxLength={500}
        showCount
        autoFocus
        status={isAsked && isMissing ? 'error' : undefined}
        aria-invalid={isAsked && isMissing}
      />
      {isAsked && isMissing && (
        <Alert
          type="error"
          title="Hãy ghi lý do; lý do được lưu vào nhật ký."
          style={{ marginTop: 24 }}
          role="alert"
        />
      )}
    </Modal>
  );
}

/** An act worth a second look, which asks for nothing but a yes. */
export function PlainConfirmation({
  onConfirm,
  children,
  okText,
  isDanger,
  isBusy,
  ...dialog
}: DialogProps & { onConfirm: () => void }) {
  return (
    <Modal
      {...dialog}
      okText={okText}
      cancelText="Thôi"
      okButtonProps={{ danger: isDanger, loading: isBusy }}
      onOk={onConfirm}
      destroyOnHidden
    >
      {children}
    </Modal>
  );
}
