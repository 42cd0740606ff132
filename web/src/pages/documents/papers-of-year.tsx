import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign, type Campaign } from '../../campaign/current-campaign';
import { DocumentDownloads } from '../../parts/document-downloads';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { dayText } from '../../text/format';

type Decision = Schema<'DecisionDto'>;
/** Decisions shown; a ward makes a handful a year. */
const MOST = 200;

/** The report of the campaign, and the papers of each of its decisions. */
export function PapersOfYear() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  if (campaign === null) return <EmptyView text="Chưa có phong trào nào." />;
  return (
    <div className="stack">
      <Panel title="Báo cáo tổng kết">
        <p className="secondary" style={{ marginTop: 0 }}>
          Số liệu lấy từ các quyết định đã ban hành. Phần nhận xét, phương hướng để trống cho đơn vị viết.
        </p>
        <DocumentDownloads
          path={`/api/exports/campaigns/${campaign.id}/documents/summary-report`}
          name="Báo cáo tổng kết phong trào"
        />
      </Panel>
      <PapersOfDecisions key={campaign.id} campaign={campaign} />
    </div>
  );
}

function PapersOfDecisions({ campaign }: { campaign: Campaign }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['decisions', 'papers', campaign.id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/decisions', {
          params: { query: { campaignId: campaign.id, pageSize: MOST, sort: 'decidedOn' } },
          signal,
        }),
      ),
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Panel title="Văn bản của từng quyết định">
      {data.items.length === 0 ? (
        <EmptyView text="Chưa có quyết định nào. Lập dự thảo ở trang Quyết định rồi quay lại đây." />
      ) : (
        <PlainTable<Decision>
          label="Văn bản của từng quyết định"
          rowKey="id"
          dataSource={[...data.items]}
          columns={[
            {
              title: 'Quyết định',
              render: (_, { id, numberText, title }) => (
                <div className="wrapping">
                  <Link to={`/quyet-dinh/${id}`}>{`${numberText ?? 'Dự thảo'}: ${title}`}</Link>
                </div>
              ),
            },
            { title: 'Ngày', width: 110, render: (_, { decidedOn }) => dayText(decidedOn) },
            {
              title: 'Tờ trình',
              width: 170,
              render: (_, row) => <Of row={row} kind="submission" name="Tờ trình" />,
            },
            {
              title: 'Niêm yết công khai',
              width: 170,
              render: (_, row) => <Of row={row} kind="public-notice" name="Thông báo niêm yết" />,
            },
            {
              title: 'Quyết định',
              width: 170,
              render: (_, row) => <Of row={row} kind="decision" name="Quyết định" />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function Of({ row, kind, name }: { row: Decision; kind: string; name: string }) {
  if (row.lineCount === 0) return <span className="secondary">Chưa có dòng nào</span>;
  return (
    <DocumentDownloads
      path={`/api/exports/decisions/${row.id}/documents/${kind}`}
      name={`${name}, ${row.numberText ?? row.title}`}
    />
  );
}
