import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { PlainConfirmation, ReasonDialog, TypedConfirmation } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { REFRESHED, type Sitting } from './council-data';

type Status = Sitting['status'];

interface Words {
  readonly act: string;
  readonly meaning: string;
  readonly isBack?: boolean;
  readonly typed?: string;
}

/** What each move is called, from where it starts. */
function wordsOf(from: Status, to: Status): Words {
  if (to === 'open' && from === 'planned') {
    return { act: 'Khai mạc', meaning: 'Từ lúc này có thể mở các lượt biểu quyết, bỏ phiếu.' };
  }
  if (to === 'open') {
    return { act: 'Họp tiếp', meaning: 'Phiên họp mở lại để biểu quyết tiếp.', isBack: true };
  }
  if (to === 'planned') {
    return { act: 'Hoãn khai mạc', meaning: 'Phiên họp trở lại dự kiến.', isBack: true };
  }
  if (to === 'closed') {
    return {
      act: 'Bế mạc',
      meaning: 'Không biểu quyết thêm được. Thư ký hoàn thiện biên bản rồi người chủ trì khóa.',
    };
  }
  return {
    act: 'Khóa biên bản',
    meaning: 'Kết quả, biên bản không sửa được nữa và là căn cứ để dự thảo quyết định.',
    typed: 'khóa biên bản',
  };
}

/** The moves whoever looks may make, and calling a planned sitting off. */
export function SittingMoves({ sitting }: { sitting: Sitting }) {
  const [asked, setAsked] = useState<Status>();
  const close = () => setAsked(undefined);
  const { id, version, status, policy } = sitting;
  const move = useAct(
    ({ to, reason }: { to: Status; reason?: string }) =>
      answer(
        api.POST('/api/sittings/{id}/move', {
          params: { path: { id } },
          body: { to, version, ...(reason ? { reason } : {}) },
        }),
      ),
    {
      done: (_, { to }) => `Đã ${wordsOf(status, to).act.toLocaleLowerCase('vi')}.`,
      refresh: REFRESHED,
      onDone: close,
    },
  );
  const words = asked && wordsOf(status, asked);
  const dialog = {
    title: words ? `${words.act}?` : '',
    okText: words?.act ?? '',
    isBusy: move.isPending,
    onCancel: close,
    children: words?.meaning,
  };
  return (
    <>
      {policy.canCancel && <CallOff sitting={sitting} />}
      {policy.moves.map((to) => (
        <Button
          key={to}
          type={wordsOf(status, to).isBack ? 'default' : 'primary'}
          onClick={() => setAsked(to)}
        >
          {wordsOf(status, to).act}
        </Button>
      ))}
      <ReasonDialog
        {...dialog}
        open={words?.isBack === true}
        onConfirm={(reason) => asked && move.mutate({ to: asked, reason })}
      />
      <TypedConfirmation
        {...dialog}
        open={words?.typed !== undefined}
        word={words?.typed ?? ''}
        onConfirm={() => asked && move.mutate({ to: asked })}
      />
      <PlainConfirmation
        {...dialog}
        open={words !== undefined && !words.isBack && words.typed === undefined}
        onConfirm={() => asked && move.mutate({ to: asked })}
      />
    </>
  );
}

function CallOff({ sitting: { id, version, questions } }: { sitting: Sitting }) {
  const [isAsked, setAsked] = useState(false);
  const navigate = useNavigate();
  const callOff = useAct(
    () => answer(api.DELETE('/api/sittings/{id}', { params: { path: { id }, query: { version } } })),
    { done: 'Đã bỏ phiên họp.', refresh: REFRESHED, onDone: () => void navigate('/hoi-dong') },
  );
  return (
    <>
      <Button danger onClick={() => setAsked(true)}>
        Bỏ phiên họp
      </Button>
      <PlainConfirmation
        open={isAsked}
        title="Bỏ phiên họp dự kiến này?"
        okText="Bỏ phiên họp"
        isDanger
        isBusy={callOff.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => callOff.mutate(undefined)}
      >
        {questions.length > 0
          ? `Chương trình gồm ${countText(questions.length)} nội dung cũng bị bỏ; các đề nghị khen thưởng vẫn giữ.`
          : 'Phiên họp chưa có nội dung nào.'}
      </PlainConfirmation>
    </>
  );
}
