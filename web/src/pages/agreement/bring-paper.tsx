import { Alert, App, Modal, Upload } from 'antd';
import { useState } from 'react';
import { upload } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { Agreement, ComparedPaper } from './agreement.page';

/** Brings a paper that was edited in Word or Excel, to compare the one that will be signed. */
export function BringPaper({
  decisionId,
  paper,
  onTaken,
  onClose,
}: {
  decisionId: string;
  paper: ComparedPaper | undefined;
  onTaken: (agreement: Agreement) => void;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const [refused, setRefused] = useState<string>();
  const [isSending, setSending] = useState(false);
  const isList = paper?.kind === 'attached-list' || paper?.kind === 'money-list';
  const close = () => {
    setRefused(undefined);
    onClose();
  };
  const send = async (file: Blob, name: string) => {
    if (!paper) return;
    const form = new FormData();
    form.set('file', file, name);
    setSending(true);
    try {
      onTaken(await upload<Agreement>(`/api/decisions/${decisionId}/agreement/papers/${paper.kind}`, form));
      void message.success('Đã nhận tệp và đối chiếu.');
      close();
    } catch (error) {
      setRefused(asProblem(error).message);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      open={paper !== undefined}
      title={`Tải lên bản đã sửa: ${paper?.name ?? ''}`}
      footer={null}
      onCancel={close}
      destroyOnHidden
    >
      <Upload.Dragger
        accept={isList ? '.xlsx,.docx' : '.docx'}
        multiple={false}
        showUploadList={false}
        disabled={isSending}
        customRequest={({ file }) => {
          if (file instanceof File) void send(file, file.name);
        }}
      >
        <p>
          {isSending
            ? 'Đang đọc và đối chiếu…'
            : `Kéo tệp ${isList ? '.xlsx, .docx' : '.docx'} vào đây, hoặc bấm để chọn tệp`}
        </p>
      </Upload.Dragger>
      <div aria-live="polite">
        {refused && (
          <Alert
            type="error"
            showIcon
            style={{ marginTop: 16 }}
            title="Không nhận được tệp"
            description={refused}
          />
        )}
      </div>
    </Modal>
  );
}
