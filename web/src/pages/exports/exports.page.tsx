import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign, type Campaign } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAddress } from '../../parts/use-address';
import { ListChoice } from './list-choice';

export type ExportList = Schema<'ListDto'>;

/** Every list of the campaign: what it is for, whether it can be taken now, how, and how it will print. */
export default function ExportsPage() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  return (
    <Page
      title="Xuất danh sách"
      intro="Bản xem trước lấy từ chính tệp sẽ tải về: chữ, số, ngắt trang đúng như khi in trên giấy A4."
    >
      {campaign === null ? (
        <EmptyView text="Chưa có phong trào nào." />
      ) : (
        <Lists key={campaign.id} campaign={campaign} />
      )}
    </Page>
  );
}

function Lists({ campaign }: { campaign: Campaign }) {
  const { get, set } = useAddress();
  const { data, error, refetch } = useQuery({
    queryKey: ['exports', campaign.id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/exports', { params: { query: { campaignId: campaign.id } }, signal })),
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const chosen = data.lists.find(({ key }) => key === get('loai')) ?? data.lists[0];
  if (!chosen) return <EmptyView text="Chưa có danh sách nào để xuất." />;
  return (
    <div className="list-desk">
      <Panel title="Chọn danh sách" style={{ alignSelf: 'start' }}>
        <ul className="list-desk-choices">
          {data.lists.map((list) => (
            <li key={list.key}>
              <button
                type="button"
                aria-pressed={list === chosen}
                onClick={() => set({ loai: list.key, tu: undefined, trang: undefined }, { push: true })}
              >
                <strong>{list.label}</strong>
                {!list.policy.canExport && <Chip>chưa xuất được</Chip>}
                <span className="secondary">{list.help}</span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <ListChoice key={chosen.key} list={chosen} />
    </div>
  );
}
