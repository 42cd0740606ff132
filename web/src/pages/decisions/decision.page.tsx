import { useQuery } from '@tanstack/react-query';
import { Alert, Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, dayText, instantText, moneyText } from '../../text/format';
import { Aftermath } from './aftermath';
import { DecisionActions } from './decision-actions';
import { DecisionForm } from './decision-form';
import { DecisionLines } from './decision-lines';
import { DECISIONS_KEY, DecisionStatus } from './decisions.page';

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
  const { policy } = decision;
  const mayExport = useMay('export.run');
  const tabs = [
    {
      key: 'danh-sach',
      label: `Danh sách (${countText(decision.lineCount)})`,
      children: <DecisionLines decision={decision} />,
    },
    ...(policy.canChange
      ? [{ key: 'noi-dung', label: 'Số, ngày, người ký', children: <DecisionForm decision={decision} /> }]
      : []),
    ...(decision.status === 'issued'
      ? [{ key: 'sau-ban-hanh', label: 'Hủy, đính chính', children: <Aftermath decision={decision} /> }]
      : []),
  ];
  return (
    <Page
      title={
        decision.status === 'issued' ? `Quyết định số ${decision.numberText ?? ''}` : 'Dự thảo quyết định'
      }
      crumbs={[{ label: 'Quyết định khen thưởng', to: listAddress(decision) }]}
      actions={
        <>
          <LinkButton to={`/quyet-dinh/${decision.id}/soat-ten`}>Soát tên</LinkButton>
          <LinkButton to={`/quyet-dinh/${decision.id}/bang-khen`}>Bằng, giấy khen</LinkButton>
          {mayExport && <LinkButton to={`/quyet-dinh/${decision.id}/doi-chieu`}>Đối chiếu</LinkButton>}
          <DecisionActions decision={decision} />
        </>
      }
    >
      <Notices decision={decision} />
      <Panel style={{ marginBottom: 12 }}>
        <Head decision={decision} />
      </Panel>
      <PageTabs label="Nội dung quyết định" items={tabs} clears={[]} />
    </Page>
  );
}

/** The list a decision stands in: its campaign's, or that of the sudden ones. */
export function listAddress({ campaignId }: DecisionDetail): string {
  return campaignId === null ? '/quyet-dinh?loai=dot-xuat' : `/quyet-dinh?phong-trao=${campaignId}`;
}

/** What whoever opens it must know first: why it came back, what it corrects, what was revoked. */
function Notices({ decision }: { decision: DecisionDetail }) {
  const { status, returnReason, returnedByName, returnedAt, correctsId, correctsNumber, revokedLines } =
    decision;
  return (
    <>
      {status === 'draft' && returnReason && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={`${returnedByName ?? ''} trả lại ${instantText(returnedAt)}`}
          description={returnReason}
        />
      )}
      {correctsId && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={
            <>
              Đính chính, thay thế{' '}
              <Link to={`/quyet-dinh/${correctsId}`}>Quyết định số {correctsNumber}</Link>
            </>
          }
        />
      )}
      {revokedLines > 0 && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={
            revokedLines === decision.lineCount
              ? 'Quyết định đã bị hủy toàn bộ.'
              : `Đã hủy ${countText(revokedLines)} trong ${countText(decision.lineCount)} trường hợp.`
          }
        />
      )}
    </>
  );
}

function Head({ decision }: { decision: DecisionDetail }) {
  const { title, decidedOn, signerName, signerTitle, totalDong, unpriced, expensesDong } = decision;
  const step = (by: string | null, at: string | null) => `${by ?? ''}, ${instantText(at)}`;
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 1, md: 2 }}
      items={[
        { key: 'title', label: 'Trích yếu', span: 'filled', children: title },
        { key: 'status', label: 'Tình trạng', children: <DecisionStatus decision={decision} /> },
        {
          key: 'number',
          label: 'Số, ngày',
          children: `${decision.numberText ?? `số tiếp theo của sổ ${decision.book}`}, ${dayText(decidedOn)}`,
        },
        { key: 'signer', label: 'Người ký', children: signerName ? `${signerTitle} ${signerName}` : '–' },
        {
          key: 'money',
          label: 'Tổng tiền thưởng',
          children:
            unpriced > 0
              ? `${moneyText(totalDong)} (${countText(unpriced)} dòng chưa tính được)`
              : moneyText(totalDong),
        },
        ...(expensesDong > 0
          ? [{ key: 'expenses', label: 'Khung, tặng phẩm', children: moneyText(expensesDong) }]
          : []),
        ...(decision.proposedAt
          ? [
              {
                key: 'proposed',
                label: 'Trình',
                children: step(decision.proposedByName, decision.proposedAt),
              },
            ]
          : []),
        ...(decision.approvedAt
          ? [
              {
                key: 'approved',
                label: 'Duyệt',
                children: step(decision.approvedByName, decision.approvedAt),
              },
            ]
          : []),
        ...(decision.issuedAt
          ? [
              {
                key: 'issued',
                label: decision.fromPaper ? 'Nhập từ bản giấy' : 'Ban hành',
                children: step(decision.issuedByName, decision.issuedAt),
              },
            ]
          : []),
      ]}
    />
  );
}
