import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { asProblem } from '../../api/problem';
import { countText } from '../../text/format';
import { REFRESHED } from './council-data';

export type ChoiceLetter = Schema<'VoteBody'>['choice'];
export type Choices = Readonly<Record<string, ChoiceLetter>>;

export const CHOICE_WORDS: Readonly<Record<ChoiceLetter, string>> = {
  A: 'Đồng ý',
  D: 'Không đồng ý',
  N: 'Không có ý kiến',
};

/**
 * Sends what was chosen, one request for each name. Not by the pages' usual way of acting: that keeps what was sent in
 * memory for a while, and a choice is kept nowhere.
 */
export function SendVotes({
  questions,
  choices,
  onSent,
}: {
  questions: readonly Schema<'MyQuestionDto'>[];
  choices: Choices;
  onSent: (questionId: string) => void;
}) {
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const chosen = questions.filter(({ questionId }) => choices[questionId] !== undefined);
  const send = async () => {
    setSending(true);
    setRefusal(undefined);
    try {
      for (const { questionId } of chosen) {
        const choice = choices[questionId];
        if (choice === undefined) continue;
        await answer(
          api.POST('/api/questions/{id}/vote', { params: { path: { id: questionId } }, body: { choice } }),
        );
        onSent(questionId);
      }
    } catch (error) {
      setRefusal(asProblem(error).message);
    }
    setAsked(false);
    await Promise.all(REFRESHED.map((queryKey) => client.invalidateQueries({ queryKey })));
    setSending(false);
  };
  return (
    <div className="vote-send" role="region" aria-label="Gửi phiếu">
      <div role="alert">
        {refusal && <Alert type="error" showIcon title="Chưa gửi được" description={refusal} />}
      </div>
      <Button type="primary" size="large" block disabled={chosen.length === 0} onClick={() => setAsked(true)}>
        Gửi phiếu ({countText(chosen.length)}/{countText(questions.length)} nội dung đã chọn)
      </Button>
      <Modal
        open={isAsked}
        title="Gửi phiếu?"
        okText="Gửi phiếu"
        cancelText="Xem lại"
        okButtonProps={{ loading: isSending, size: 'large' }}
        cancelButtonProps={{ size: 'large' }}
        onOk={() => void send()}
        onCancel={() => setAsked(false)}
        destroyOnHidden
      >
        <ul className="council-words">
          {chosen.map(({ questionId, name, awardName }) => (
            <li key={questionId}>
              {name}, {awardName}: <strong>{CHOICE_WORDS[choices[questionId] as ChoiceLetter]}</strong>
            </li>
          ))}
        </ul>
        {chosen.length < questions.length && (
          <p>
            Còn {countText(questions.length - chosen.length)} nội dung chưa chọn, gửi sau được khi phiếu chưa
            đóng.
          </p>
        )}
        <p>Gửi rồi thì không sửa, không rút lại được.</p>
      </Modal>
    </div>
  );
}
