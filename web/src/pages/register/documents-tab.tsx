import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api, download, type Schema } from '../../api/client';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { DocumentDownloads } from '../../parts/document-downloads';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { dayText, instantText, sizeText } from '../../text/format';
import { REGISTER_KEY } from './register-data';

/** Files shown as evidence, and the decisions that name the participant. */
export function DocumentsTab({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'documents', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/participants/{id}/documents', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="stack">
      <MeritReport id={id} />
      <Panel title="Tệp minh chứng">
        <Evidence files={data.evidence} />
      </Panel>
      {data.decisions && (
        <Panel title="Quyết định có tên">
          <Decisions decisions={data.decisions} />
        </Panel>
      )}
    </div>
  );
}

/** The report of merits for the campaign in hand: filled in as far as the register goes, the rest is to be written. */
function MeritReport({ id }: { id: string }) {
  const mayExport = useMay('export.run');
  const { campaign } = useCurrentCampaign();
  if (!mayExport || !campaign) return null;
  return (
    <Panel title={`Báo cáo thành tích, ${campaign.name}`}>
      <DocumentDownloads
        path={`/api/exports/participants/${id}/documents/merit-report?campaignId=${campaign.id}`}
        name="Báo cáo thành tích"
      />
    </Panel>
  );
}

function Evidence({ files }: { files: readonly Schema<'DocumentEvidenceDto'>[] }) {
  const take = useAct((id: string) => download(`/api/evidence/${id}`));
  if (files.length === 0) {
    return <EmptyView text="Chưa có tệp nào. Minh chứng được gửi kèm khi đơn vị tự chấm điểm." />;
  }
  return (
    <PlainTable
      label="Tệp minh chứng"
      rowKey="id"
      dataSource={[...files]}
      columns={[
        { title: 'Năm', dataIndex: 'year', width: 70 },
        {
          title: 'Tệp',
          render: (_value, { id, fileName, opensInline }) =>
            opensInline ? (
              <a href={`/api/evidence/${id}?inline=true`} target="_blank" rel="noreferrer">
                {fileName}
              </a>
            ) : (
              <Button type="link" size="small" style={{ padding: 0 }} onClick={() => take.mutate(id)}>
                {fileName}
              </Button>
            ),
        },
        { title: 'Dung lượng', align: 'right', render: (_value, { size }) => sizeText(size) },
        {
          title: 'Minh chứng cho',
          render: (_value, { criterionCode, criterionName, campaignName }) => (
            <>
              {criterionCode} {criterionName}
              <div className="secondary">{campaignName}</div>
            </>
          ),
        },
        {
          title: 'Gửi lúc',
          render: (_value, { uploadedAt, uploadedBy }) => (
            <>
              {instantText(uploadedAt)}
              {uploadedBy && <div className="secondary">{uploadedBy}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

function Decisions({ decisions }: { decisions: readonly Schema<'NamingDecisionDto'>[] }) {
  const mayRead = useMay('decision.read');
  if (decisions.length === 0) return <EmptyView text="Chưa có quyết định khen thưởng nào." />;
  return (
    <PlainTable
      label="Quyết định có tên"
      rowKey={({ number, year, name }) => `${number} ${year} ${name}`}
      dataSource={[...decisions]}
      columns={[
        { title: 'Năm', dataIndex: 'year', width: 70 },
        {
          title: 'Quyết định',
          render: (_value, { decisionId, number }) =>
            decisionId && mayRead ? (
              <Link to={`/quyet-dinh/${decisionId}`}>{number}</Link>
            ) : (
              number || 'Không ghi số'
            ),
        },
        { title: 'Ngày', width: 100, render: (_value, { decidedOn }) => dayText(decidedOn) },
        { title: 'Danh hiệu, hình thức', render: (_value, { awards }) => awards.join('; ') },
        { title: 'Tên trong quyết định', dataIndex: 'name' },
      ]}
    />
  );
}
