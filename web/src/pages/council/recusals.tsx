import { Button, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { ReasonDialog } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { REFRESHED, type Question, type Sitting } from './council-data';

type Recusal = Question['recusals'][number];

const WHY: Readonly<Record<NonNullable<Recusal['suggestion']>, string>> = {
  own: 'chính người được đề nghị',
  unit: 'cùng đơn vị với người được đề nghị',
};

interface Answered {
  readonly memberId: string;
  readonly answer: 'step-out' | 'stay';
  readonly reason: string;
}

/** Who may have to step out for this name: suggested by the register, said by the member or for them by the secretary. */
export function Recusals({ question, sitting }: { question: Question; sitting: Sitting }) {
  const [other, setOther] = useState<string>();
  const { id, recusals, state } = question;
  const say = useAct(
    ({ memberId, ...body }: Answered) =>
      answer(
        api.PUT('/api/questions/{id}/recusals/{memberId}', { params: { path: { id, memberId } }, body }),
      ),
    { refresh: REFRESHED, onDone: () => setOther(undefined) },
  );
  const mine = sitting.roster.find(({ isMe }) => isMe);
  const others = sitting.roster.filter(
    ({ memberId, hasVote, isMe }) =>
      hasVote &&
      (isMe || sitting.policy.canChangeAgenda) &&
      !recusals.some((one) => one.memberId === memberId),
  );
  const mayAdd =
    state !== 'decided' && others.length > 0 && (sitting.status === 'planned' || sitting.status === 'open');
  return (
    <section aria-label="Thành viên có liên quan">
      <h3>Thành viên có liên quan</h3>
      {recusals.length === 0 && <p className="secondary">Chưa có ai.</p>}
      <ul className="council-recusals">
        {recusals.map((recusal) => (
          <li key={recusal.memberId}>
            <span>
              {recusal.memberName}
              {whyText(recusal)}{' '}
            </span>
            <Said recusal={recusal} />
            {recusal.canAnswer && (
              <Answers
                recusal={recusal}
                isBusy={say.isPending}
                onAnswer={(answered) => say.mutate(answered)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayAdd && sitting.policy.canChangeAgenda && (
        <Select
          aria-label={`Ghi thêm thành viên tránh biểu quyết ${question.name}`}
          placeholder="Ghi thêm người không tham gia…"
          style={{ width: 260, maxWidth: '100%' }}
          value={null}
          options={others.map(({ memberId, name }) => ({ value: memberId, label: name }))}
          onChange={(memberId: string | null) => setOther(memberId ?? undefined)}
        />
      )}
      {mayAdd && !sitting.policy.canChangeAgenda && mine && others.some(({ isMe }) => isMe) && (
        <Button size="small" onClick={() => setOther(mine.memberId)}>
          Tôi có liên quan, không tham gia
        </Button>
      )}
      <ReasonDialog
        open={other !== undefined}
        title="Không tham gia biểu quyết nội dung này"
        okText="Ghi nhận"
        label="Có liên quan thế nào"
        isBusy={say.isPending}
        onCancel={() => setOther(undefined)}
        onConfirm={(reason) => other && say.mutate({ memberId: other, answer: 'step-out', reason })}
      />
    </section>
  );
}

/** What is on record, or what the register suggests where nothing is. */
function whyText({ reason, suggestion }: Recusal): string {
  const why = reason || (suggestion ? WHY[suggestion] : '');
  return why === '' ? '' : `: ${why}`;
}

function Said({ recusal: { steppedOut } }: { recusal: Recusal }) {
  if (steppedOut === null) return <Chip tone="waiting">Chưa trả lời</Chip>;
  return steppedOut ? <Chip tone="info">Không tham gia</Chip> : <Chip>Vẫn tham gia</Chip>;
}

function Answers({
  recusal: { memberId, memberName, steppedOut, suggestion, reason },
  isBusy,
  onAnswer,
}: {
  recusal: Recusal;
  isBusy: boolean;
  onAnswer: (answered: Answered) => void;
}) {
  return (
    <span className="council-tools" style={{ display: 'inline-flex', margin: 0 }}>
      {steppedOut !== true && (suggestion !== null || reason !== '') && (
        <Button
          size="small"
          disabled={isBusy}
          aria-label={`${memberName} không tham gia`}
          onClick={() => onAnswer({ memberId, answer: 'step-out', reason })}
        >
          Không tham gia
        </Button>
      )}
      {steppedOut !== false && suggestion !== 'own' && (
        <Button
          size="small"
          disabled={isBusy}
          aria-label={`${memberName} vẫn tham gia`}
          onClick={() => onAnswer({ memberId, answer: 'stay', reason: '' })}
        >
          Vẫn tham gia
        </Button>
      )}
    </span>
  );
}
