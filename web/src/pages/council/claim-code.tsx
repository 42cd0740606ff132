import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { REFRESHED, type Sitting } from './council-data';

/** A member whose password was handed out anew gets a code in the room, on paper, before they may vote. */
export function ClaimCode({ sitting, memberId, name }: { sitting: Sitting; memberId: string; name: string }) {
  const mayIssue = useMay('council.manage');
  const [code, setCode] = useState<string>();
  const issue = useAct(
    () =>
      answer(
        api.POST('/api/sittings/{id}/roster/{memberId}/claim-code', {
          params: { path: { id: sitting.id, memberId } },
        }),
      ),
    { refresh: REFRESHED, onDone: ({ claimCode }) => setCode(claimCode) },
  );
  return (
    <div className="secondary">
      Mật khẩu vừa được cấp lại: phải nhận lại tài khoản tại phòng họp trước khi bỏ phiếu.{' '}
      {mayIssue && (
        <Button
          size="small"
          loading={issue.isPending}
          aria-label={`Cấp mã cho ${name}`}
          onClick={() => issue.mutate(undefined)}
        >
          Cấp mã
        </Button>
      )}
      <Modal
        open={code !== undefined}
        title={`Mã nhận lại tài khoản của ${name}`}
        footer={<Button onClick={() => setCode(undefined)}>Đã trao mã</Button>}
        onCancel={() => setCode(undefined)}
      >
        <p style={{ fontSize: 28, letterSpacing: 2, margin: '8px 0' }}>{code}</p>
        <p>Chỉ hiện một lần. Hãy trao tận tay; thành viên gõ mã này ở trang bỏ phiếu.</p>
      </Modal>
    </div>
  );
}
