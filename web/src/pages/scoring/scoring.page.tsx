import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign, type Campaign } from '../../campaign/current-campaign';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useSession } from '../../session/session';
import { countText, dayText, daysUntil } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { unsentSets } from './marks/unsent-marks';
import { UnsentElsewhere } from './unsent-elsewhere';
import './scoring.css';

type OwnSet = Schema<'OwnSetDto'>;

/** Which criteria sets there are to score with, and how far one has come; straight into the only one. */
export default function ScoringPage() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  if (campaign === null) {
    return (
      <Page title="Chấm điểm">
        <EmptyView text="Chưa có phong trào nào." />
      </Page>
    );
  }
  return <SetsOf key={campaign.id} campaign={campaign} />;
}

function SetsOf({ campaign }: { campaign: Campaign }) {
  const [search] = useSearchParams();
  const { accountId } = useSession();
  const own = useQuery({
    queryKey: ['own-score-sets', campaign.id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/score-sheets', {
          params: { path: { campaignId: campaign.id } },
          signal,
        }),
      ),
  });
  if (own.error) return <FailureView error={own.error} onRetry={() => void own.refetch()} />;
  if (!own.data) return <Loading />;
  const { sets, isOpen, scorerCode } = own.data;
  const withCandidates = sets.filter(({ candidates }) => candidates > 0);
  const only = withCandidates[0];
  const unsent = unsentSets(accountId);
  const elsewhere = [...unsent].filter(([id]) => !sets.some(({ criteriaSetId }) => criteriaSetId === id));
  // Who comes back from the only one by the way of its breadcrumb wants to see this page.
  if (only && withCandidates.length === 1 && elsewhere.length === 0 && !search.has('chon')) {
    return <Navigate to={`/cham-diem/${only.criteriaSetId}`} replace />;
  }
  return (
    <Page title="Chấm điểm" intro={introOf(campaign, isOpen, scorerCode)}>
      <UnsentElsewhere sets={elsewhere} />
      {sets.length === 0 ? (
        <EmptyView text="Phong trào này chưa có bảng tiêu chí." />
      ) : (
        <ul className="set-list">
          {sets.map((set) => (
            <SetItem key={set.criteriaSetId} set={set} unsent={unsent.get(set.criteriaSetId) ?? 0} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function introOf(campaign: Campaign, isOpen: boolean, scorerCode: string): string {
  const closesOn = campaign.phases.find(({ phase }) => phase === 'scoring')?.closesOn;
  const who = `Bạn chấm với mã thành viên ${scorerCode}.`;
  if (!isOpen) return `${who} Hiện không trong thời gian chấm điểm nên chỉ xem được.`;
  if (!closesOn) return `${who} Điểm được lưu ngay khi ghi.`;
  const left = daysUntil(closesOn);
  return `${who} Hạn chấm: ${dayText(closesOn)} (${left === 0 ? 'hôm nay' : `còn ${countText(left)} ngày`}). Điểm được lưu ngay khi ghi.`;
}

function SetItem({ set, unsent }: { set: OwnSet; unsent: number }) {
  const { criteriaSetId, name, subjectKind, candidates, recused, submitted, ready, draft, notBegun } = set;
  const subjects = candidates - recused;
  return (
    <li className="panel">
      <div>
        <h2>
          <Link to={`/cham-diem/${criteriaSetId}`}>{name}</Link>
        </h2>
        <div className="secondary">
          {SUBJECT_KINDS[subjectKind]}: {countText(candidates)} đối tượng
          {recused > 0 && `, không chấm ${countText(recused)}`}
        </div>
        {unsent > 0 && (
          <div className="is-warning">
            Còn {countText(unsent)} điểm giữ trên máy này chưa gửi; mở bảng để gửi tiếp.
          </div>
        )}
      </div>
      {candidates === 0 ? (
        <span className="secondary">Chưa có đối tượng trong danh sách chấm</span>
      ) : (
        <div className="set-list-progress">
          <progress max={subjects || 1} value={submitted} aria-label="Số phiếu đã nộp" />
          <div>
            Đã nộp {countText(submitted)}/{countText(subjects)}
            {ready > 0 && ` · chấm đủ, chờ nộp ${countText(ready)}`}
            {draft > 0 && ` · đang chấm ${countText(draft)}`}
            {notBegun > 0 && ` · chưa chấm ${countText(notBegun)}`}
          </div>
        </div>
      )}
    </li>
  );
}
