import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCampaigns, type Campaign } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, dayText, pointsText } from '../../text/format';
import { CriterionLine } from './criterion-line';
import './self-scores.css';
import { selfScoreKey } from './use-line-mark';

type SelfScore = Schema<'SelfScoreDto'>;
type CriteriaSet = Schema<'CriteriaSetDto'>;

/** One unit's, person's or household's score of itself, with its evidence and the staff's findings beside it. */
export default function SelfScorePage() {
  const { setId = '', participantId = '' } = useParams();
  const set = useQuery({
    queryKey: ['criteria-sets', 'one', setId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/criteria-sets/{id}', { params: { path: { id: setId } }, signal })),
    staleTime: 60_000,
  });
  const score = useQuery({
    queryKey: selfScoreKey(setId, participantId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/self-scores/{criteriaSetId}/{participantId}', {
          params: { path: { criteriaSetId: setId, participantId } },
          signal,
        }),
      ),
  });
  const { data: campaigns } = useCampaigns();
  const error = (!set.data && set.error) || (!score.data && score.error);
  if (error) {
    return (
      <FailureView
        error={error}
        onRetry={() => {
          void set.refetch();
          void score.refetch();
        }}
      />
    );
  }
  if (!set.data || !score.data) return <Loading />;
  const campaign = campaigns?.find(({ id }) => id === set.data.campaignId);
  return <SelfScoreView set={set.data} score={score.data} campaign={campaign} />;
}

function SelfScoreView({
  set,
  score,
  campaign,
}: {
  set: CriteriaSet;
  score: SelfScore;
  campaign: Campaign | undefined;
}) {
  const { subject, policy } = score;
  const lines = new Map(score.lines.map((line) => [line.criterionId, line]));
  return (
    <Page
      title={subject.name}
      crumbs={[{ label: 'Tự chấm, thẩm định', to: `/tu-cham?phong-trao=${set.campaignId}&bo=${set.id}` }]}
      intro={[set.name, subject.unitName, subject.block].filter(Boolean).join(' · ')}
    >
      <div className="stack">
        <Standing set={set} score={score} />
        <WhyReadOnly policy={policy} campaign={campaign} />
        {set.groups.map((group) => (
          <Panel
            key={group.id}
            title={`${group.code}. ${group.name}`}
            extra={<GroupPoints code={group.code} max={group.max} score={score} />}
          >
            {group.criteria.map((criterion) => (
              <CriterionLine
                key={criterion.id}
                setId={set.id}
                participantId={subject.participantId}
                criterion={criterion}
                line={lines.get(criterion.id)}
                policy={policy}
              />
            ))}
          </Panel>
        ))}
      </div>
    </Page>
  );
}

function Standing({ set, score }: { set: CriteriaSet; score: SelfScore }) {
  const { own, appraised, missing, policy } = score;
  const lines = set.groups.flatMap(({ criteria }) => criteria).filter(({ kind }) => kind !== 'knockout');
  const done = lines.length - missing.length;
  return (
    <Panel>
      <dl className="self-totals" aria-live="polite">
        <div>
          <dt>Tổng tự chấm</dt>
          <dd>{pointsText(own.total)}</dd>
        </div>
        <div>
          <dt>Tổng sau thẩm định</dt>
          <dd>{pointsText(appraised.total)}</dd>
        </div>
        <div>
          <dt>Điểm thưởng / trừ</dt>
          <dd>
            {pointsText(own.bonus)} / {pointsText(own.penalty)}
          </dd>
        </div>
        <div>
          <dt>Đã tự chấm</dt>
          <dd>
            {done}/{lines.length}
          </dd>
        </div>
      </dl>
      {(own.knockout || appraised.knockout) && <Chip tone="bad">Có tiêu chí loại trừ: không xếp loại</Chip>}
      <p className="secondary" style={{ margin: '8px 0 0' }}>
        {missing.length > 0
          ? `Còn ${countText(missing.length)} tiêu chí chưa tự chấm: ${missing.join(', ')}.`
          : 'Đã tự chấm đủ các tiêu chí.'}{' '}
        {policy.canWrite &&
          'Điểm được lưu ngay khi rời ô, không cần bấm nút gửi. Minh chứng: PDF, ảnh JPG, PNG, Word (.docx), Excel (.xlsx); mỗi tệp nhiều nhất 10 MB, mỗi tiêu chí nhiều nhất 10 tệp.'}
      </p>
    </Panel>
  );
}

/** What stands in the way of writing, in a sentence; nothing where the asker may write. */
function WhyReadOnly({ policy, campaign }: { policy: SelfScore['policy']; campaign: Campaign | undefined }) {
  const writesItself = useMay('self-score.write');
  const appraises = useMay('appraisal.write');
  if (policy.canWrite || policy.canAppraise || !campaign || !writesItself) return null;
  const days = campaign.phases.find(({ phase }) => phase === 'self-score');
  const when = days
    ? ` Thời gian tự chấm: từ ${dayText(days.opensOn)} đến hết ${dayText(days.closesOn)}.`
    : '';
  return (
    <Alert
      type="info"
      showIcon
      title={`Phong trào đang ở giai đoạn «${campaign.phaseLabel}», ngoài thời gian ${
        appraises ? 'tự chấm và thẩm định' : 'tự chấm'
      } nên chỉ xem được.${when}`}
    />
  );
}

function GroupPoints({ code, max, score }: { code: string; max: string | null; score: SelfScore }) {
  const of = (sheet: SelfScore['own']) =>
    pointsText(sheet.groups.find((group) => group.code === code)?.points);
  if (max === null) return null;
  return (
    <span>
      Tự chấm <strong>{of(score.own)}</strong>, thẩm định <strong>{of(score.appraised)}</strong>
      <span className="secondary"> / {pointsText(max)}</span>
    </span>
  );
}
