import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, download } from '../../api/client';
import { PlainConfirmation, ReasonDialog } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { countText } from '../../text/format';
import { decisionKey, listAddress, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';
import { IssueDecision } from './issue-decision';

type Asked = 'discard' | 'propose' | 'approve' | 'return' | 'issue';

/** What may be done with a decision now, one step of its life after the other. */
export function DecisionActions({ decision }: { decision: DecisionDetail }) {
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const { policy, status } = decision;
  return (
    <>
      <ListFiles id={decision.id} />
      {policy.canChange && (
        <Button danger onClick={() => setAsked('discard')}>
          Bỏ dự thảo
        </Button>
      )}
      {policy.canReturn && (
        <Button onClick={() => setAsked('return')}>
          {policy.canApprove || status === 'approved' ? 'Trả lại' : 'Rút lại'}
        </Button>
      )}
      {policy.canPropose && (
        <Button type="primary" onClick={() => setAsked('propose')}>
          Trình duyệt
        </Button>
      )}
      {policy.canApprove && (
        <Button type="primary" onClick={() => setAsked('approve')}>
          Duyệt
        </Button>
      )}
      {policy.canIssue && (
        <Button type="primary" onClick={() => setAsked('issue')}>
          Ban hành
        </Button>
      )}
      <Discard decision={decision} open={asked === 'discard'} onClose={close} />
      <Steps decision={decision} asked={asked} onClose={close} />
      <IssueDecision decision={decision} open={asked === 'issue'} onClose={close} />
    </>
  );
}

function ListFiles({ id }: { id: string }) {
  const mayExport = useMay('export.run');
  const file = useAct((path: string) => download(path));
  const list = `/api/exports/decisions/${id}/attached-list`;
  if (!mayExport) return null;
  return (
    <Dropdown
      menu={{
        items: [
          { key: 'plain', label: 'Danh sách kèm theo', onClick: () => file.mutate(list) },
          {
            key: 'money',
            label: 'Danh sách kèm theo, có tiền thưởng',
            onClick: () => file.mutate(`${list}?money=true`),
          },
        ],
      }}
    >
      <Button loading={file.isPending}>Tải danh sách Excel</Button>
    </Dropdown>
  );
}

/** Proposing, approving, giving back: each may be undone by giving back, so a yes is enough. */
function Steps({
  decision,
  asked,
  onClose,
}: {
  decision: DecisionDetail;
  asked: Asked | undefined;
  onClose: () => void;
}) {
  const { id, version, lineCount } = decision;
  const params = { path: { id } };
  const options = {
    refresh: [decisionKey(id), DECISIONS_KEY, ['overview']],
    onDone: onClose,
    onProblem: () => onClose(),
  };
  const propose = useAct(
    () => answer(api.POST('/api/decisions/{id}/propose', { params, body: { version } })),
    { ...options, done: 'Đã trình.' },
  );
  const approve = useAct(
    () => answer(api.POST('/api/decisions/{id}/approve', { params, body: { version } })),
    { ...options, done: 'Đã duyệt.' },
  );
  const giveBack = useAct(
    (reason: string) => answer(api.POST('/api/decisions/{id}/return', { params, body: { version, reason } })),
    { ...options, done: 'Đã trả lại thành dự thảo.' },
  );
  return (
    <>
      <PlainConfirmation
        open={asked === 'propose'}
        title="Trình dự thảo này?"
        okText="Trình duyệt"
        isBusy={propose.isPending}
        onConfirm={() => propose.mutate(undefined)}
        onCancel={onClose}
      >
        Dự thảo gồm {countText(lineCount)} tập thể, hộ gia đình, cá nhân. Sau khi trình, muốn sửa phải rút
        lại.
      </PlainConfirmation>
      <PlainConfirmation
        open={asked === 'approve'}
        title="Duyệt dự thảo này?"
        okText="Duyệt"
        isBusy={approve.isPending}
        onConfirm={() => approve.mutate(undefined)}
        onCancel={onClose}
      >
        Duyệt xong thì ban hành được ngay. Tên và thời điểm duyệt được lưu lại.
      </PlainConfirmation>
      <ReasonDialog
        open={asked === 'return'}
        title="Trả lại thành dự thảo"
        okText="Trả lại"
        isBusy={giveBack.isPending}
        onConfirm={(reason) => giveBack.mutate(reason)}
        onCancel={onClose}
      >
        Người dự thảo thấy lý do ở đầu trang và sửa tiếp được.
      </ReasonDialog>
    </>
  );
}

function Discard({
  decision,
  open,
  onClose,
}: {
  decision: DecisionDetail;
  open: boolean;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const discard = useAct(
    () =>
      answer(
        api.DELETE('/api/decisions/{id}', {
          params: { path: { id: decision.id }, query: { version: decision.version } },
        }),
      ),
    {
      done: 'Đã bỏ dự thảo. Các đề nghị trở lại danh sách chờ.',
      onDone: () => {
        client.removeQueries({ queryKey: decisionKey(decision.id) });
        void client.invalidateQueries({ queryKey: DECISIONS_KEY });
        void navigate(listAddress(decision));
      },
    },
  );
  return (
    <PlainConfirmation
      open={open}
      title="Bỏ dự thảo này?"
      okText="Bỏ dự thảo"
      isDanger
      isBusy={discard.isPending}
      onConfirm={() => discard.mutate(undefined)}
      onCancel={onClose}
    >
      {countText(decision.lineCount)} đề nghị trong dự thảo trở lại danh sách chờ; thứ tự đã xếp và các nội
      dung đã ghi không còn.
    </PlainConfirmation>
  );
}
