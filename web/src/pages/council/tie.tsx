import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { ReasonDialog } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { REFRESHED, type Question } from './council-data';

/** What follows from a vote that did not pass: the chair's word on a tie, the smaller award put to the vote. */
export function Tie({ question: { id, version, policy, name } }: { question: Question }) {
  const [asked, setAsked] = useState<'passed' | 'not-passed'>();
  const decide = useAct(
    ({ decision, reason }: { decision: 'passed' | 'not-passed'; reason: string }) =>
      answer(
        api.POST('/api/questions/{id}/tie', {
          params: { path: { id } },
          body: { decision, reason, version },
        }),
      ),
    { done: 'Đã ghi quyết định của người chủ trì.', refresh: REFRESHED, onDone: () => setAsked(undefined) },
  );
  const downgrade = useAct(
    () => answer(api.POST('/api/questions/{id}/downgrade', { params: { path: { id } } })),
    {
      done: ({ awardName }) => `Đã đưa ${awardName} vào chương trình họp.`,
      refresh: REFRESHED,
    },
  );
  if (!policy.canDecideTie && !policy.canDowngrade) return null;
  return (
    <div className="council-tools">
      {policy.canDecideTie && (
        <>
          <Button onClick={() => setAsked('passed')}>Chủ trì: thông qua</Button>
          <Button onClick={() => setAsked('not-passed')}>Chủ trì: không thông qua</Button>
        </>
      )}
      {policy.canDowngrade && (
        <Button onClick={() => downgrade.mutate(undefined)} loading={downgrade.isPending}>
          Đưa danh hiệu thấp hơn ra biểu quyết
        </Button>
      )}
      <ReasonDialog
        open={asked !== undefined}
        title={`Bằng phiếu: ${asked === 'passed' ? 'thông qua' : 'không thông qua'} ${name}?`}
        okText="Ghi quyết định"
        isBusy={decide.isPending}
        onCancel={() => setAsked(undefined)}
        onConfirm={(reason) => asked && decide.mutate({ decision: asked, reason })}
      />
    </div>
  );
}
