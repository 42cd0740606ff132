import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Modal, Upload } from 'antd';
import { useState } from 'react';
import { upload } from '../../api/client';
import { asProblem } from '../../api/problem';
import { TEMPLATES_KEY, type Template } from './templates';

interface Fault {
  readonly message: string;
}

/** Brings an edited template: taken when it has no fault, else every fault is told so that all can be mended at once. */
export function UploadTemplate({
  template,
  onClose,
}: {
  template: Template | undefined;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);
  const close = () => {
    setRefused([]);
    onClose();
  };
  const send = async (file: Blob, name: string) => {
    if (!template) return;
    const form = new FormData();
    form.set('file', file, name);
    setSending(true);
    try {
      await upload(`/api/document-templates/${template.kind}`, form);
      await client.invalidateQueries({ queryKey: TEMPLATES_KEY });
      void message.success('Đã nhận mẫu. Văn bản lập từ bây giờ theo mẫu này.');
      close();
    } catch (error) {
      const problem = asProblem(error);
      const faults = problem.body['faults'] as readonly Fault[] | undefined;
      setRefused(faults ? faults.map((fault) => fault.message) : [problem.message]);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      open={template !== undefined}
      title={`Tải mẫu mới: ${template?.name ?? ''}`}
      footer={null}
      onCancel={close}
      destroyOnHidden
    >
      <Upload.Dragger
        accept=".docx"
        multiple={false}
        showUploadList={false}
        disabled={isSending}
        customRequest={({ file }) => {
          if (file instanceof File) void send(file, file.name);
        }}
      >
        <p>{isSending ? 'Đang kiểm tra mẫu…' : 'Kéo tệp .docx vào đây, hoặc bấm để chọn tệp'}</p>
      </Upload.Dragger>
      <div aria-live="polite">
        {refused.length > 0 && (
          <Alert
            type="error"
            showIcon
            style={{ marginTop: 16 }}
            title="Mẫu chưa dùng được, mẫu cũ vẫn giữ nguyên"
            description={
              <ul style={{ margin: 0, paddingLeft: 20 }}>
                {refused.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </Modal>
  );
}
