import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { PlainConfirmation, ReasonDialog, TypedConfirmation } from '../../parts/dialogs';
import { Panel } from '../../parts/panel';
import { EmptyView } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { countText, daysUntil } from '../../text/format';
import { PHASES } from '../../text/labels';
import { wordsOf, type MoveWords, type Phase } from './move-words';
import { CAMPAIGNS_KEY, useCriteriaSets, useScorers } from './use-campaign';

/** Where the campaign stands, and the moves that whoever looks may make from there. */
export function Moves({ campaign }: { campaign: Campaign }) {
  const [asked, setAsked] = useState<Phase>();
  const { canMoveTo, reasonFor } = campaign.policy;
  return (
    <Panel title={`Đang ở giai đoạn: ${campaign.phaseLabel}`}>
      {canMoveTo.length === 0 ? (
        <EmptyView
          text={
            campaign.phase === 'closed'
              ? 'Phong trào đã kết thúc.'
              : 'Từ giai đoạn này, tài khoản của bạn không chuyển phong trào được. Cán bộ phụ trách chuyển các giai đoạn trước khi chấm; lãnh đạo khóa, mở lại kết quả và kết thúc việc xét.'
          }
        />
      ) : (
        <div className="move-cards">
          {canMoveTo.map((to) => {
            const isBack = reasonFor.includes(to);
            const words = wordsOf(to, isBack);
            return (
              words && (
                <section key={to} className="move-card" aria-label={words.act}>
                  <div>
                    <h3>
                      {isBack ? 'Quay lại' : 'Chuyển tiếp'}: {PHASES[to]}
                    </h3>
                    <div className="secondary">{words.meaning}</div>
                  </div>
                  <Button type={isBack ? 'default' : 'primary'} onClick={() => setAsked(to)}>
                    {words.act}
                  </Button>
                </section>
              )
            );
          })}
        </div>
      )}
      {canMoveTo.map((to) => {
        const words = wordsOf(to, reasonFor.includes(to));
        return (
          words && (
            <MoveDialog
              key={to}
              campaign={campaign}
              to={to}
              words={words}
              open={asked === to}
              onClose={() => setAsked(undefined)}
            />
          )
        );
      })}
    </Panel>
  );
}

function MoveDialog({
  campaign,
  to,
  words,
  open,
  onClose,
}: {
  campaign: Campaign;
  to: Phase;
  words: MoveWords;
  open: boolean;
  onClose: () => void;
}) {
  const { id, version, policy } = campaign;
  const move = useAct(
    (reason?: string) =>
      answer(
        api.POST('/api/campaigns/{id}/phase', {
          params: { path: { id } },
          body: { to, version, ...(reason === undefined ? {} : { reason }) },
        }),
      ),
    {
      done: words.done,
      refresh: [CAMPAIGNS_KEY, ['criteria-sets'], ['scorers'], ['overview'], ['results'], ['registrations']],
      onDone: onClose,
      onProblem: () => onClose(),
    },
  );
  const dialog = { open, title: words.act, okText: words.act, isBusy: move.isPending, onCancel: onClose };
  const what = (
    <>
      <p style={{ marginTop: 0 }}>
        <strong>{campaign.name}</strong>: {PHASES[campaign.phase]} → {PHASES[to]}.
      </p>
      <p>{words.meaning}</p>
      {open && !policy.reasonFor.includes(to) && <Unready campaign={campaign} to={to} />}
    </>
  );
  if (policy.reasonFor.includes(to)) {
    return (
      <ReasonDialog {...dialog} onConfirm={(reason) => move.mutate(reason)}>
        {what}
      </ReasonDialog>
    );
  }
  if (words.word === undefined) {
    return (
      <PlainConfirmation {...dialog} onConfirm={() => move.mutate(undefined)}>
        {what}
      </PlainConfirmation>
    );
  }
  return (
    <TypedConfirmation {...dialog} word={words.word} onConfirm={() => move.mutate(undefined)}>
      {what}
    </TypedConfirmation>
  );
}

/** What is not ready for the phase that is moved to. Pointed out only: the ward may know better. */
function Unready({ campaign, to }: { campaign: Campaign; to: Phase }) {
  const isBeforeScoring = ['registration', 'self-score', 'scoring'].includes(to);
  const maySeeScorers = useMay('campaign.manage', 'scoring.read-progress', 'scoring.score');
  const sets = useCriteriaSets(campaign.id, useMay('criteria.read') && isBeforeScoring).data;
  const scorers = useScorers(campaign.id, maySeeScorers && to === 'scoring').data;
  const days = campaign.phases.find(({ phase }) => phase === to);
  const isDated = ['registration', 'self-score', 'scoring', 'review'].includes(to);
  const faults = [
    sets?.items.length === 0 && 'Chưa có bảng tiêu chí nào.',
    scorers?.length === 0 && 'Chưa chọn người chấm điểm.',
    isDated && !days && `Chưa ghi thời hạn của giai đoạn «${PHASES[to]}».`,
    days && daysUntil(days.closesOn) < 0 && `Thời hạn của giai đoạn «${PHASES[to]}» đã qua.`,
    days &&
      daysUntil(days.opensOn) > 0 &&
      `Theo thời hạn, còn ${countText(daysUntil(days.opensOn))} ngày nữa mới bắt đầu giai đoạn «${PHASES[to]}».`,
  ].filter((fault): fault is string => typeof fault === 'string');
  if (faults.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title="Xem lại trước khi chuyển"
      description={
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      }
    />
  );
}
