import { Alert, Checkbox, Input, Modal } from 'antd';
import { useEffect, useId, useState } from 'react';
import { countText } from '../../text/format';
import { FLAGGABLE_FIELDS, optionsOf } from '../../text/register-labels';
import type { Registration } from './registrations-data';

type Field = Registration['flaggedFields'][number];

/** Sends registrations back: why, and which fields are to be mended. */
export function ReturnDialog({
  open,
  count,
  isBusy,
  onConfirm,
  onCancel,
}: {
  open: boolean;
  count: number;
  isBusy: boolean;
  onConfirm: (reason: string, fields: Field[]) => void;
  onCancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const [fields, setFields] = useState<Field[]>([]);
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  useEffect(() => {
    setReason('');
    setFields([]);
    setAsked(false);
  }, [open]);
  const isMissing = reason.trim() === '';
  return (
    <Modal
      open={open}
      title={`Trả lại ${countText(count)} đăng ký`}
      okText="Trả lại"
      cancelText="Thôi"
      okButtonProps={{ danger: true, loading: isBusy }}
      onCancel={onCancel}
      onOk={() => (isMissing ? setAsked(true) : onConfirm(reason.trim(), fields))}
      destroyOnHidden
    >
      <fieldset className="plain-fieldset">
        <legend>Mục cần sửa</legend>
        <Checkbox.Group<Field>
          style={{ display: 'grid', gap: 4 }}
          options={optionsOf(FLAGGABLE_FIELDS)}
          value={fields}
          onChange={setFields}
        />
      </fieldset>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        Lý do trả lại
      </label>
      <Input.TextArea
        id={id}
        value={reason}
        rows={3}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
        aria-invalid={isAsked && isMissing}
        autoFocus
      />
      {isAsked && isMissing && (
        <Alert
          type="error"
          role="alert"
          style={{ marginTop: 8 }}
          title="Hãy ghi lý do để đơn vị biết cần sửa gì."
        />
      )}
    </Modal>
  );
}
