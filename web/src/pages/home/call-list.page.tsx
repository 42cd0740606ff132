import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api } from '../../api/client';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { countText, dayText, today } from '../../text/format';
import './home.css';

/** Whom to call: the units that have still to send something, to be printed and ticked off at the telephone. */
export default function CallListPage() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  if (campaign === null) {
    return (
      <Page title="Danh sách gọi nhắc">
        <EmptyView text="Chưa có phong trào nào." />
      </Page>
    );
  }
  return <CallList campaignId={campaign.id} name={campaign.name} />;
}

function CallList({ campaignId, name }: { campaignId: string; name: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['registrations', 'board', 'waited-for', campaignId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/registrations/board', {
          params: { query: { campaignId, waitedFor: 'true', pageSize: 200 } },
          signal,
        }),
      ),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title="Danh sách gọi nhắc"
      crumbs={[{ label: 'Trang chủ', to: `/?phong-trao=${campaignId}` }]}
      actions={
        <Button type="primary" onClick={() => window.print()}>
          In danh sách
        </Button>
      }
      intro={`${name}. Còn ${countText(data.total)} đơn vị chưa gửi hoặc bị trả lại, tính đến ngày ${dayText(today())}; hạn đăng ký: ${dayText(data.dueOn)}.`}
    >
      {data.items.length === 0 ? (
        <EmptyView text="Mọi đơn vị đã gửi đăng ký." />
      ) : (
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Đơn vị cần gọi nhắc">
          <table className="call-list">
            <thead>
              <tr>
                {['STT', 'Đơn vị', 'Người đứng đầu', 'Điện thoại', 'Tình trạng', 'Số ngày chậm'].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {data.items.map(({ unit, headName, phone, stateLabel, daysLate }, index) => (
                <tr key={unit.id}>
                  <td>{index + 1}</td>
                  <td>{unit.name}</td>
                  <td>{headName || '–'}</td>
                  <td>{phone ?? '–'}</td>
                  <td>{stateLabel}</td>
                  <td>{daysLate ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
