import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { Page } from '../../parts/page';
import { FailureView, Loading } from '../../parts/states';
import { PaperSettings } from './paper-settings';
import { WardForm } from './ward-form';

export const SETTINGS_KEY = ['ward', 'settings'];

/** The ward as papers name it, and how its papers are made. */
export default function SettingsPage() {
  const ward = useQuery({
    queryKey: ['ward'],
    queryFn: ({ signal }) => answer(api.GET('/api/ward', { signal })),
  });
  const settings = useQuery({
    queryKey: SETTINGS_KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/ward/settings', { signal })),
  });
  const error = ward.error ?? settings.error;
  if (error)
    return (
      <FailureView error={error} onRetry={() => void Promise.all([ward.refetch(), settings.refetch()])} />
    );
  if (!ward.data || !settings.data) return <Loading />;
  return (
    <Page
      title="Thiết lập chung"
      intro="Những gì ghi ở đây được in ở đầu, cuối văn bản và dùng làm giá trị mặc định."
    >
      <div className="stack" style={{ maxWidth: 860 }}>
        <WardForm ward={ward.data} />
        <PaperSettings settings={settings.data} />
      </div>
    </Page>
  );
}
