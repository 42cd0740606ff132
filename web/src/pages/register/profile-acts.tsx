import { Button } from 'antd';
import { useBulk, type RegisterRow } from './use-bulk';

/** What may be done with the one whose page this is. */
export function ProfileActs({ row, onEdit }: { row: RegisterRow; onEdit: () => void }) {
  const { run, isBusy } = useBulk();
  const { canChange, canArchive, canRestore } = row.policy;
  return (
    <>
      {canRestore && (
        <Button type="primary" loading={isBusy} onClick={() => run('restore', [row])}>
          Khôi phục
        </Button>
      )}
      {canArchive && (
        <Button loading={isBusy} onClick={() => run('archive', [row])}>
          Lưu trữ
        </Button>
      )}
      {canChange && (
        <Button type="primary" onClick={onEdit}>
          Sửa
        </Button>
      )}
    </>
  );
}
