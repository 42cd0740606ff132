import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { Timeline } from '../../campaign/timeline';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { FirstSteps } from './first-steps';
import { ToDo } from './to-do';
import { UnitBoard } from './unit-board';
import './home.css';

// Charts weigh more than the rest of the page together.
const HomeCharts = lazy(() => import('./charts'));

/** What waits for whoever looks, where the year stands, and the whole at a glance. */
export default function HomePage() {
  const { campaign, error } = useCurrentCampaign();
  const maySeeBoard = useMay('participant.read', 'registration.submit');
  const maySeeCharts = useMay('participant.read', 'results.read', 'honours.read');
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  return (
    <Page title="Trang chủ">
      <div className="home">
        <FirstSteps />
        <div className="home-two">
          <ToDo campaignId={campaign?.id} />
          {campaign && maySeeBoard && <UnitBoard campaignId={campaign.id} />}
        </div>
        {campaign && (
          <Panel
            title={`Tiến độ: ${campaign.phaseLabel}`}
            extra={<Link to={`/phong-trao/${campaign.id}`}>Xem phong trào</Link>}
          >
            <Timeline phase={campaign.phase} phases={campaign.phases} />
          </Panel>
        )}
        {campaign && maySeeCharts && (
          <Suspense fallback={<Loading />}>
            <HomeCharts campaignId={campaign.id} />
          </Suspense>
        )}
      </div>
    </Page>
  );
}
