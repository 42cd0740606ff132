import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, dayText, moneyText } from '../../text/format';
import { DECISION_STATUSES } from '../../text/labels';
import { DraftDecision } from './draft-decision';

export type Decision = Schema<'DecisionDto'>;
export const DECISIONS_KEY = ['decisions'];

const COLUMNS: readonly ServerColumn<Decision>[] = [
  {
    key: 'number',
    title: 'Số',
    sort: 'number',
    width: 140,
    render: ({ id, numberText }) => (
      <Link to={`/quyet-dinh/${id}`}>{numberText ?? <span className="secondary">Chưa có số</span>}</Link>
    ),
  },
  { key: 'day', title: 'Ngày', sort: 'decidedOn', width: 110, render: ({ decidedOn }) => dayText(decidedOn) },
  {
    key: 'title',
    title: 'Trích yếu',
    sort: 'title',
    render: ({ id, title }) => <Link to={`/quyet-dinh/${id}`}>{title}</Link>,
  },
  {
    key: 'lines',
    title: 'Số người, đơn vị',
    align: 'right',
    render: ({ lineCount }) => countText(lineCount),
  },
  {
    key: 'money',
    title: 'Tiền thưởng',
    align: 'right',
    render: ({ totalDong, unpriced }) => (
      <>
        {moneyText(totalDong)}
        {unpriced > 0 && <div className="secondary">{countText(unpriced)} dòng chưa tính được</div>}
      </>
    ),
  },
  {
    key: 'status',
    title: 'Tình trạng',
    render: (decision) => <DecisionStatus decision={decision} />,
    filter: {
      param: 'status',
      options: Object.entries(DECISION_STATUSES).map(([value, label]) => ({ value, label })),
    },
  },
];

const TONES = { draft: 'plain', proposed: 'waiting', approved: 'info', issued: 'good' } as const;

/** Where a decision stands; one revoked says so before anything else. */
export function DecisionStatus({ decision }: { decision: Decision }) {
  const { status, revokedLines, lineCount, fromPaper } = decision;
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}>
      {revokedLines > 0 ? (
        <Chip tone="bad">{revokedLines === lineCount ? 'Đã hủy' : 'Đã hủy một phần'}</Chip>
      ) : (
        <Chip tone={TONES[status]}>{DECISION_STATUSES[status]}</Chip>
      )}
      {fromPaper && <Chip tone="plain">Từ bản giấy</Chip>}
    </span>
  );
}

/** The decisions of a campaign: drafted by staff, issued by officials, locked afterwards. */
export default function DecisionsPage() {
  const { campaign, error } = useCurrentCampaign();
  const mayDraft = useMay('decision.draft');
  const [isDrafting, setDrafting] = useState(false);
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  const draft = mayDraft && campaign && (
    <Button type="primary" onClick={() => setDrafting(true)}>
      Dự thảo quyết định
    </Button>
  );
  return (
    <Page
      title="Quyết định khen thưởng"
      actions={draft}
      intro="Quyết định đã ban hành thì khóa: danh sách, số tiền, giấy khen in ra đều lấy từ đây nên luôn khớp nhau."
    >
      {campaign === null ? (
        <EmptyView text="Chưa có phong trào nào. Hãy tạo phong trào trước." />
      ) : (
        <ServerTable
          key={campaign.id}
          name="decisions"
          label="Danh sách quyết định"
          queryKey={[...DECISIONS_KEY, campaign.id]}
          load={(query, signal) =>
            answer(
              api.GET('/api/decisions', { params: { query: { ...query, campaignId: campaign.id } }, signal }),
            )
          }
          columns={COLUMNS}
          rowKey={({ id }) => id}
          searchHint="Tìm trích yếu, số"
          emptyText="Chưa có quyết định nào. Khi đề nghị đã xét xong, cán bộ phụ trách dự thảo quyết định từ các đề nghị đủ điều kiện."
          emptyAction={draft}
        />
      )}
      {campaign && <DraftDecision campaign={campaign} open={isDrafting} onClose={() => setDrafting(false)} />}
    </Page>
  );
}
