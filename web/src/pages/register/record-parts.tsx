import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ReasonDialog } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { REGISTER_KEY } from './register-data';

/** Edit and take back, at the end of an entry's row. */
export function RecordActs({
  what,
  onEdit,
  onRemove,
}: {
  /** The entry in words: «sáng kiến năm 2025». */
  what: string;
  onEdit: () => void;
  onRemove: (reason: string) => Promise<unknown>;
}) {
  const [isAsking, setAsking] = useState(false);
  const remove = useAct(onRemove, {
    done: `Đã bỏ ${what}.`,
    refresh: [REGISTER_KEY],
    onDone: () => setAsking(false),
  });
  return (
    <span style={{ display: 'flex', gap: 4 }}>
      <Button size="small" onClick={onEdit} aria-label={`Sửa ${what}`}>
        Sửa
      </Button>
      <Button size="small" onClick={() => setAsking(true)} aria-label={`Bỏ ${what}`}>
        Bỏ
      </Button>
      <ReasonDialog
        open={isAsking}
        title={`Bỏ ${what}`}
        okText="Bỏ"
        isDanger
        isBusy={remove.isPending}
        onConfirm={(reason) => remove.mutate(reason)}
        onCancel={() => setAsking(false)}
      >
        Chỉ bỏ khi ghi nhầm. Nhật ký vẫn giữ mục này cùng lý do bỏ.
      </ReasonDialog>
    </span>
  );
}

/** Somebody else saved the entry first. */
export function RecordWarning({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={text}
      description="Giá trị mới ở bảng phía sau. Bấm Lưu lần nữa để thay bằng giá trị của bạn, hoặc bấm Thôi."
    />
  );
}
