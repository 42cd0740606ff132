import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { answer, api, download } from '../../api/client';
import { PlainConfirmation } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { countedThings, totalsOf, type Import } from './import-words';
import { IMPORTS_KEY } from './imports.page';

/** Refusals that leave a newer preview on the page: it is to be looked at before it is applied. */
const OUTDATED: Readonly<Record<string, string>> = {
  'preview-outdated': 'Bản xem trước đã làm mới',
  'stale-version': 'Người khác vừa sửa bản xem trước này',
};

/** What may be done with an import now: apply it with its numbers in sight, or put it aside. */
export function ImportActions({ data }: { data: Import }) {
  const [asked, setAsked] = useState<'apply' | 'discard'>();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const path = { id: data.id };
  const close = () => setAsked(undefined);
  const apply = useAct(
    () => answer(api.POST('/api/imports/{id}/apply', { params: { path }, body: { version: data.version } })),
    {
      done: 'Đã áp dụng.',
      refresh: [IMPORTS_KEY],
      onDone: () => {
        close();
        // The register, its registrations, criteria, honours: anything may be new now.
        void client.invalidateQueries();
      },
      onProblem: (problem) => {
        close();
        const title = OUTDATED[problem.code];
        if (!title) return false;
        void modal.warning({
          title,
          content: problem.message,
          okText: 'Xem lại',
        });
        return true;
      },
    },
  );
  const discard = useAct(() => answer(api.POST('/api/imports/{id}/discard', { params: { path } })), {
    done: 'Đã bỏ lần nhập này.',
    refresh: [IMPORTS_KEY],
    onDone: close,
  });
  const marked = useAct(() => download(`/api/imports/${data.id}/marked-file`));
  const totals = totalsOf(data.report);
  return (
    <>
      {data.policy.canDownload && data.status === 'previewed' && totals.error + totals.warned > 0 && (
        <Button loading={marked.isPending} onClick={() => marked.mutate(undefined)}>
          Tải lại tệp có cột «Lỗi»
        </Button>
      )}
      {data.policy.canDiscard && (
        <Button danger onClick={() => setAsked('discard')}>
          Bỏ lần nhập này
        </Button>
      )}
      {data.policy.canApply && (
        <Button type="primary" disabled={totals.all === totals.error} onClick={() => setAsked('apply')}>
          Áp dụng
        </Button>
      )}
      <PlainConfirmation
        open={asked === 'apply'}
        title="Ghi tệp này vào sổ?"
        okText={
          totals.new + totals.changed > 0 ? `Ghi ${countText(totals.new + totals.changed)} dòng` : 'Ghi'
        }
        isBusy={apply.isPending}
        onConfirm={() => apply.mutate(undefined)}
        onCancel={close}
      >
        <ApplyFigures data={data} />
      </PlainConfirmation>
      <PlainConfirmation
        open={asked === 'discard'}
        title="Bỏ lần nhập này?"
        okText="Bỏ lần nhập"
        isDanger
        isBusy={discard.isPending}
        onConfirm={() => discard.mutate(undefined)}
        onCancel={close}
      >
        Chưa có gì được ghi vào sổ. Nội dung đã đọc và những chỗ đã sửa tại đây sẽ mất; tệp trên máy của bạn
        không bị ảnh hưởng.
      </PlainConfirmation>
    </>
  );
}

function ApplyFigures({ data }: { data: Import }) {
  const totals = totalsOf(data.report);
  const lines: [string, number][] = [
    ['Dòng mới', totals.new],
    ['Dòng thay đổi nội dung đang có', totals.changed],
    ['Dòng đã có, không đổi', totals.unchanged],
    ['Dòng có lỗi, không nhập', totals.error],
  ];
  const accepted = countedThings(data.report.counts);
  return (
    <>
      <table style={{ borderSpacing: '0 4px' }}>
        <tbody>
          {lines.map(([label, count]) => (
            <tr key={label}>
              <th scope="row" style={{ fontWeight: 400, textAlign: 'start', paddingInlineEnd: 24 }}>
                {label}
              </th>
              <td className="numeric">
                <strong>{countText(count)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {accepted.length > 0 && (
        <p style={{ margin: '8px 0 0' }}>
          Gồm {accepted.map(([count, word]) => `${countText(count)} ${word}`).join(', ')}.
        </p>
      )}
      {totals.warned > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginTop: 12 }}
          title={`${countText(totals.warned)} dòng được nhập kèm cảnh báo; nên xem thẻ «Cảnh báo» trước.`}
        />
      )}
      <p className="secondary" style={{ margin: '8px 0 0' }}>
        Tất cả được ghi cùng một lúc: nếu trục trặc giữa chừng thì không dòng nào được ghi.
      </p>
    </>
  );
}
