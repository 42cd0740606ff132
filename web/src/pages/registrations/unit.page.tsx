import { useParams } from 'react-router';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { FailureView, Loading, Notice } from '../../parts/states';
import { UnitRegistrations } from './unit-registrations';

export default function UnitRegistrationsPage() {
  const { unitId = '' } = useParams();
  const { campaign, error } = useCurrentCampaign();
  if (error && !campaign) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  if (campaign === null)
    return <Notice title="Chưa có phong trào" text="Đăng ký bắt đầu khi có phong trào." />;
  return <UnitRegistrations campaign={campaign} unitId={unitId} />;
}
