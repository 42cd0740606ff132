import { Button } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { TabStrip } from '../../parts/tab-strip';
import { useAddress } from '../../parts/use-address';
import { useMay } from '../../session/session';
import { countText, dayText, moneyText } from '../../text/format';
import { DECISION_STATUSES } from '../../text/labels';
import { DraftDecision } from './draft-decision';
import { DraftSudden } from './draft-sudden';
import { Returns } from './returns';

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

/** The kinds of list of the page, as the address names them. */
const VIEWS = [
  { key: 'phong-trao', label: 'Theo phong trào' },
  { key: 'dot-xuat', label: 'Đột xuất, ngoài phong trào' },
  { key: 'nop-lai', label: 'Nộp lại sau khi hủy' },
] as const;
type View = (typeof VIEWS)[number]['key'];

/** Decisions: those of a campaign, those of none, and what is to come back after revocations. */
export default function DecisionsPage() {
  const { get, set } = useAddress();
  const panelId = useId();
  const view: View = VIEWS.find(({ key }) => key === get('loai'))?.key ?? 'phong-trao';
  return (
    <Page
      title="Quyết định khen thưởng"
      actions={<Actions view={view} />}
      intro="Quyết định đã ban hành thì khóa: danh sách, số tiền, giấy khen in ra đều lấy từ đây nên luôn khớp nhau."
    >
      <TabStrip
        label="Loại quyết định"
        tabs={VIEWS}
        active={view}
        panelId={panelId}
        onChange={(key) =>
          set(
            {
              loai: key === 'phong-trao' ? undefined : key,
              ...{ q: undefined, trang: undefined, 'sap-xep': undefined, status: undefined, open: undefined },
            },
            { push: true },
          )
        }
      />
      <div role="tabpanel" id={panelId} aria-label={VIEWS.find(({ key }) => key === view)?.label}>
        {view === 'phong-trao' && <OfCampaign />}
        {view === 'dot-xuat' && <Sudden />}
        {view === 'nop-lai' && <Returns />}
      </div>
    </Page>
  );
}

function Actions({ view }: { view: View }) {
  const { campaign } = useCurrentCampaign();
  const mayDraft = useMay('decision.draft');
  const mayRecord = useMay('decision.record-paper');
  const [isDrafting, setDrafting] = useState(false);
  const close = () => setDrafting(false);
  if (view === 'nop-lai') return null;
  const isSudden = view === 'dot-xuat';
  return (
    <>
      {mayRecord && <LinkButton to="/quyet-dinh/nhap-ban-giay">Nhập quyết định giấy</LinkButton>}
      {mayDraft && (isSudden || campaign) && (
        <Button type="primary" onClick={() => setDrafting(true)}>
          {isSudden ? 'Dự thảo khen đột xuất' : 'Dự thảo quyết định'}
        </Button>
      )}
      {campaign && !isSudden && <DraftDecision campaign={campaign} open={isDrafting} onClose={close} />}
      {isSudden && <DraftSudden open={isDrafting} onClose={close} />}
    </>
  );
}

function OfCampaign() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  if (campaign === null) return <EmptyView text="Chưa có phong trào nào. Hãy tạo phong trào trước." />;
  return (
    <DecisionsTable
      key={campaign.id}
      filter={{ campaignId: campaign.id }}
      emptyText="Chưa có quyết định nào. Khi đề nghị đã xét xong, cán bộ phụ trách dự thảo quyết định từ các đề nghị đủ điều kiện."
    />
  );
}

/** Sudden achievements wait for no campaign (Nghị định 152/2025, Điều 3); papers of no campaign stand here too. */
function Sudden() {
  return (
    <DecisionsTable
      filter={{ sudden: 'true' }}
      emptyText="Chưa có quyết định nào ngoài phong trào. Khi có thành tích đột xuất, bấm «Dự thảo khen đột xuất»: chọn người, đơn vị trong sổ và hình thức khen."
    />
  );
}

function DecisionsTable({
  filter,
  emptyText,
}: {
  filter: { campaignId: string } | { sudden: 'true' };
  emptyText: string;
}) {
  return (
    <ServerTable
      name="decisions"
      label="Danh sách quyết định"
      queryKey={[...DECISIONS_KEY, filter]}
      load={(query, signal) =>
        answer(api.GET('/api/decisions', { params: { query: { ...query, ...filter } }, signal }))
      }
      columns={COLUMNS}
      rowKey={({ id }) => id}
      searchHint="Tìm trích yếu, số"
      emptyText={emptyText}
    />
  );
}
