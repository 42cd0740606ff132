import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign, type Campaign } from '../../campaign/current-campaign';
import { Chip, type Tone } from '../../parts/chip';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { TabStrip } from '../../parts/tab-strip';
import { useAddress } from '../../parts/use-address';
import { countText, pointsText } from '../../text/format';

type Row = Schema<'SelfScoreRowDto'>;
type Counts = Schema<'SelfScoreCountsDto'>;

const STATES: Readonly<Record<Row['state'], { text: string; tone: Tone; count: keyof Counts }>> = {
  'not-begun': { text: 'Chưa tự chấm', tone: 'plain', count: 'notBegun' },
  'in-progress': { text: 'Đang tự chấm', tone: 'info', count: 'inProgress' },
  complete: { text: 'Chờ thẩm định', tone: 'waiting', count: 'complete' },
  appraised: { text: 'Đã thẩm định', tone: 'good', count: 'appraised' },
};

/** Self-scores of a campaign by criteria set: for staff and officials all, for a representative their own unit's. */
export default function SelfScoresPage() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  return (
    <Page
      title="Tự chấm và thẩm định"
      intro="Đơn vị tự chấm theo bảng tiêu chí và kèm minh chứng; cán bộ phụ trách thẩm định từng tiêu chí. Hội đồng xem cả hai khi chấm."
    >
      {campaign === null ? (
        <EmptyView text="Chưa có phong trào nào." />
      ) : (
        <SetsOf key={campaign.id} campaign={campaign} />
      )}
    </Page>
  );
}

function SetsOf({ campaign }: { campaign: Campaign }) {
  const { get, set } = useAddress();
  const panelId = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ['criteria-sets', campaign.id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/criteria-sets', {
          params: { path: { campaignId: campaign.id }, query: { pageSize: 200 } },
          signal,
        }),
      ),
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const chosen = data.items.find(({ id }) => id === get('bo')) ?? data.items[0];
  if (!chosen) return <EmptyView text="Phong trào này chưa có bảng tiêu chí nên chưa có gì để tự chấm." />;
  return (
    <>
      <TabStrip
        label="Bảng tiêu chí"
        tabs={data.items.map(({ id, name }) => ({ key: id, label: name }))}
        active={chosen.id}
        panelId={panelId}
        onChange={(id) =>
          set(
            { bo: id, trang: undefined, 'sap-xep': undefined, q: undefined, state: undefined },
            { push: true },
          )
        }
      />
      <div role="tabpanel" id={panelId} aria-label={chosen.name}>
        <SelfScores key={chosen.id} setId={chosen.id} label={chosen.name} />
      </div>
    </>
  );
}

function SelfScores({ setId, label }: { setId: string; label: string }) {
  const { data } = useQuery({
    queryKey: ['self-scores', 'counts', setId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/criteria-sets/{id}/self-scores', {
          params: { path: { id: setId }, query: { pageSize: 1 } },
          signal,
        }),
      ),
  });
  return (
    <ServerTable
      name="self-scores"
      label={`Tự chấm: ${label}`}
      queryKey={['self-scores', 'list', setId]}
      load={(query, signal) =>
        answer(
          api.GET('/api/criteria-sets/{id}/self-scores', { params: { path: { id: setId }, query }, signal }),
        )
      }
      columns={columnsFor(setId, data?.counts)}
      rowKey={({ participantId }) => participantId}
      emptyText="Chưa có ai được chấm theo bảng tiêu chí này. Danh sách lấy từ các đăng ký đã nhận."
    />
  );
}

function columnsFor(setId: string, counts: Counts | undefined): readonly ServerColumn<Row>[] {
  return [
    {
      key: 'name',
      title: 'Tên',
      sort: 'name',
      render: ({ participantId, name, unitName }) => (
        <>
          <Link to={`/tu-cham/${setId}/${participantId}`}>{name}</Link>
          {unitName && <div className="secondary">{unitName}</div>}
        </>
      ),
    },
    { key: 'block', title: 'Khối', sort: 'block', render: ({ block }) => block ?? '–' },
    {
      key: 'state',
      title: 'Tình trạng',
      sort: 'state',
      render: ({ state }) => <Chip tone={STATES[state].tone}>{STATES[state].text}</Chip>,
      filter: {
        param: 'state',
        options: Object.entries(STATES).map(([value, { text, count }]) => ({
          value,
          label: counts ? `${text} (${countText(counts[count])})` : text,
        })),
      },
    },
    {
      key: 'done',
      title: 'Tự chấm',
      sort: 'done',
      align: 'right',
      render: ({ done, lines }) => `${done}/${lines}`,
    },
    {
      key: 'ownTotal',
      title: 'Tổng tự chấm',
      align: 'right',
      render: ({ done, ownTotal }) => (done === 0 ? '–' : pointsText(ownTotal)),
    },
    {
      key: 'appraised',
      title: 'Thẩm định',
      sort: 'appraised',
      align: 'right',
      render: ({ appraised, lines }) => `${appraised}/${lines}`,
    },
    {
      key: 'appraisedTotal',
      title: 'Tổng thẩm định',
      align: 'right',
      render: ({ appraised, appraisedTotal }) => (appraised === 0 ? '–' : pointsText(appraisedTotal)),
    },
    {
      key: 'differences',
      title: 'Khác',
      sort: 'differences',
      align: 'right',
      render: ({ differences }) =>
        differences > 0 ? <Chip tone="waiting">{countText(differences)} tiêu chí</Chip> : '–',
      filter: {
        param: 'differing',
        options: [
          { value: 'true', label: 'Có chỗ khác' },
          { value: 'false', label: 'Không khác' },
        ],
      },
    },
    {
      key: 'evidence',
      title: 'Minh chứng',
      sort: 'evidenceCount',
      align: 'right',
      render: ({ evidenceCount }) => (evidenceCount > 0 ? `${countText(evidenceCount)} tệp` : '–'),
    },
  ];
}
