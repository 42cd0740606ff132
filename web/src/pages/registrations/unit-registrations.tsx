import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { ReasonDialog } from '../../parts/dialogs';
import { Page } from '../../parts/page';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, dayText } from '../../text/format';
import { AddRegistrations } from './add-registrations';
import { RegistrationTable } from './registration-table';
import { REGISTRATIONS_KEY, useBoardHead } from './registrations-data';
import { useMoves } from './use-moves';

/** One unit's registrations: entered, sent, taken back, by the unit or by staff for it. */
export function UnitRegistrations({ campaign, unitId }: { campaign: Campaign; unitId: string }) {
  const [isAdding, setAdding] = useState(false);
  const readsAll = useMay('participant.read');
  const head = useBoardHead(campaign.id);
  const unit = useQuery({
    queryKey: ['register', 'collective', unitId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/collectives/{id}', { params: { path: { id: unitId } }, signal })),
  });
  if (unit.error && !unit.data) return <FailureView error={unit.error} onRetry={() => void unit.refetch()} />;
  if (!unit.data) return <Loading />;
  return (
    <Page
      title={`Đăng ký thi đua của ${unit.data.name}`}
      crumbs={readsAll ? [{ label: 'Đăng ký thi đua', to: `/dang-ky?phong-trao=${campaign.id}` }] : []}
      intro={head.data?.dueOn && `Hạn đăng ký: hết ngày ${dayText(head.data.dueOn)}.`}
      actions={
        <>
          <SubmitAll campaignId={campaign.id} unitId={unitId} />
          {head.data?.canRegister && (
            <Button type="primary" onClick={() => setAdding(true)}>
              Thêm đăng ký
            </Button>
          )}
        </>
      }
    >
      {head.data && !head.data.canRegister && (
        <Alert type="info" showIcon style={{ marginBottom: 12 }} title="Lúc này không thêm được đăng ký." />
      )}
      <RegistrationTable campaign={campaign} unitId={unitId} />
      <AddRegistrations
        campaign={campaign}
        unitId={unitId}
        dueOn={head.data?.dueOn ?? null}
        open={isAdding}
        onClose={() => setAdding(false)}
      />
    </Page>
  );
}

/** Sends whatever of the unit may be sent now. */
function SubmitAll({ campaignId, unitId }: { campaignId: string; unitId: string }) {
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery({
    queryKey: [...REGISTRATIONS_KEY, 'to-send', campaignId, unitId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/registrations', { params: { query: { campaignId, unitId, pageSize: 200 } }, signal }),
      ),
  });
  const run = useMoves(() => setAsking(false));
  const rows = data?.items.filter(({ policy }) => policy.acts.includes('submit')) ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      <Button
        loading={run.isPending}
        onClick={() =>
          rows.some(({ policy }) => policy.needsReason)
            ? setAsking(true)
            : run.mutate({ act: 'submit', rows })
        }
      >
        Gửi tất cả ({countText(rows.length)})
      </Button>
      <ReasonDialog
        open={isAsking}
        title="Đã hết hạn đăng ký"
        label="Lý do xử lý muộn"
        okText="Gửi"
        isBusy={run.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => run.mutate({ act: 'submit', rows, reason })}
      />
    </>
  );
}
