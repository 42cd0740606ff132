import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Descriptions, Dropdown, Tabs } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answer, api, download, type Schema } from '../../api/client';
import { PlainConfirmation } from '../../parts/dialogs';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { useMay } from '../../session/session';
import { countText, dayText, instantText, moneyText } from '../../text/format';
import { DecisionForm } from './decision-form';
import { DecisionLines } from './decision-lines';
import { DECISIONS_KEY, DecisionStatus } from './decisions.page';
import { IssueDecision } from './issue-decision';

export type DecisionDetail = Schema<'DecisionDetailDto'>;

export function decisionKey(id: string): readonly string[] {
  return [...DECISIONS_KEY, 'one', id];
}

/** One decision: its head, its list in order, its money, the list as it will print, and its issue. */
export default function DecisionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: decisionKey(id),
    queryFn: ({ signal }) => answer(api.GET('/api/decisions/{id}', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <DecisionView decision={data} />;
}

function DecisionView({ decision }: { decision: DecisionDetail }) {
  const { get, set } = useAddress();
  const { policy } = decision;
  const tabs = [
    {
      key: 'danh-sach',
      label: `Danh sách (${countText(decision.lineCount)})`,
      children: <DecisionLines decision={decision} />,
    },
    ...(policy.canChange
      ? [{ key: 'noi-dung', label: 'Số, ngày, người ký', children: <DecisionForm decision={decision} /> }]
      : []),
  ];
  return (
    <Page
      title={decision.numberText ? `Quyết định số ${decision.numberText}` : 'Dự thảo quyết định'}
      crumbs={[{ label: 'Quyết định khen thưởng', to: `/quyet-dinh?phong-trao=${decision.campaignId}` }]}
      actions={<Actions decision={decision} />}
    >
      <Panel style={{ marginBottom: 12 }}>
        <Head decision={decision} />
      </Panel>
      <Tabs
        activeKey={get('tab') ?? 'danh-sach'}
        onChange={(tab) => set({ tab: tab === 'danh-sach' ? undefined : tab }, { push: true })}
        items={tabs}
      />
    </Page>
  );
}

function Head({ decision }: { decision: DecisionDetail }) {
  const { title, decidedOn, signerName, signerTitle, totalDong, unpriced, issuedByName, issuedAt } = decision;
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 1, md: 2 }}
      items={[
        { key: 'title', label: 'Trích yếu', span: 'filled', children: title },
        { key: 'status', label: 'Tình trạng', children: <DecisionStatus status={decision.status} /> },
        { key: 'day', label: 'Ngày quyết định', children: dayText(decidedOn) },
        { key: 'signer', label: 'Người ký', children: signerName ? `${signerTitle} ${signerName}` : '–' },
        {
          key: 'money',
          label: 'Tổng tiền thưởng',
          children:
            unpriced > 0
              ? `${moneyText(totalDong)} (${countText(unpriced)} dòng chưa tính được)`
              : moneyText(totalDong),
        },
        ...(issuedAt
          ? [
              {
                key: 'issued',
                label: 'Ban hành',
                children: `${issuedByName ?? ''}, ${instantText(issuedAt)}`,
              },
            ]
          : []),
      ]}
    />
  );
}

function Actions({ decision }: { decision: DecisionDetail }) {
  const [asked, setAsked] = useState<'issue' | 'discard'>();
  const mayExport = useMay('export.run');
  const navigate = useNavigate();
  const client = useQueryClient();
  const file = useAct((path: string) => download(path));
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
        void navigate(`/quyet-dinh?phong-trao=${decision.campaignId}`);
      },
    },
  );
  const list = `/api/exports/decisions/${decision.id}/attached-list`;
  return (
    <>
      {mayExport && (
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
      )}
      {decision.policy.canChange && (
        <Button danger onClick={() => setAsked('discard')}>
          Bỏ dự thảo
        </Button>
      )}
      {decision.policy.canIssue && (
        <Button type="primary" onClick={() => setAsked('issue')}>
          Ban hành
        </Button>
      )}
      <IssueDecision decision={decision} open={asked === 'issue'} onClose={() => setAsked(undefined)} />
      <PlainConfirmation
        open={asked === 'discard'}
        title="Bỏ dự thảo này?"
        okText="Bỏ dự thảo"
        isDanger
        isBusy={discard.isPending}
        onConfirm={() => discard.mutate(undefined)}
        onCancel={() => setAsked(undefined)}
      >
        {countText(decision.lineCount)} đề nghị trong dự thảo trở lại danh sách chờ; thứ tự đã xếp và các nội
        dung đã ghi không còn.
      </PlainConfirmation>
    </>
  );
}
