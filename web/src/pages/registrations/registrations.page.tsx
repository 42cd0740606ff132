import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { TabStrip } from '../../parts/tab-strip';
import { useMay, useSession } from '../../session/session';
import { AwardsTab } from './awards-tab';
import { BoardTab } from './board-tab';
import { UnitRegistrations } from './unit-registrations';

const TABS = [
  { key: 'don-vi', label: 'Theo đơn vị' },
  { key: 'danh-hieu', label: 'Theo danh hiệu' },
];

/** Registrations of a campaign, by unit and by title; a unit's representative has only their unit's. */
export default function RegistrationsPage() {
  const { campaign, error } = useCurrentCampaign();
  const { collectiveId } = useSession();
  const readsAll = useMay('participant.read');
  const [search, setSearch] = useSearchParams();
  const panelId = useId();
  const active = search.get('tab') === 'danh-hieu' ? 'danh-hieu' : 'don-vi';
  if (error && !campaign) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  if (campaign === null) {
    return (
      <Page title="Đăng ký thi đua">
        <EmptyView text="Chưa có phong trào nào. Đăng ký bắt đầu khi có phong trào." />
      </Page>
    );
  }
  if (!readsAll && collectiveId) return <UnitRegistrations campaign={campaign} unitId={collectiveId} />;
  return (
    <Page title="Đăng ký thi đua">
      <TabStrip
        label="Xem đăng ký"
        tabs={TABS}
        active={active}
        panelId={panelId}
        // Filters and page in the address belong to the tab that is left.
        onChange={(tab) => setSearch({ 'phong-trao': campaign.id, ...(tab === 'danh-hieu' && { tab }) })}
      />
      <div role="tabpanel" id={panelId} aria-label={TABS.find(({ key }) => key === active)?.label}>
        {active === 'danh-hieu' ? <AwardsTab campaign={campaign} /> : <BoardTab campaign={campaign} />}
      </div>
    </Page>
  );
}
