import { Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { PlainConfirmation } from '../../parts/dialogs';
import { Overrun } from '../../parts/overrun';
import { useAct } from '../../parts/use-act';
import { useEdits } from '../../parts/use-edits';
import { REFRESHED, type Question, type Sitting } from './council-data';
import { Recusals } from './recusals';
import { ResultWords } from './result-words';
import { Tie } from './tie';

/** What the sitting knows of one name: who steps out, what was said, and what came of it. */
export function QuestionDetail({ question, sitting }: { question: Question; sitting: Sitting }) {
  return (
    <div className="council-detail">
      <Recusals question={question} sitting={sitting} />
      {question.result && (
        <section aria-label="Kết quả">
          <h3>Kết quả</h3>
          <ResultWords question={question} />
          <Tie question={question} />
        </section>
      )}
      <Notes question={question} />
      <Acts question={question} sitting={sitting} />
    </div>
  );
}

function Notes({ question }: { question: Question }) {
  const { id, notes, policy, name } = question;
  const [typed, setTyped] = useState(notes);
  const edits = useEdits(question, (current) => setTyped(current.notes));
  const save = useAct(
    ({ text }: { text: string; edits: number }) =>
      answer(
        api.PATCH('/api/questions/{id}', {
          params: { path: { id } },
          body: { notes: text, version: edits.base },
        }),
      ),
    {
      done: 'Đã lưu ý kiến thảo luận.',
      refresh: REFRESHED,
      onDone: ({ version }, sent) => edits.saved(version, sent.edits),
      onProblem: ({ code }) => code === 'stale-version',
    },
  );
  if (!policy.canWriteNotes && notes === '') return null;
  return (
    <section aria-label="Ý kiến thảo luận">
      <h3>Ý kiến thảo luận</h3>
      {policy.canWriteNotes ? (
        <>
          {edits.isOverrun && (
            <Overrun
              title={`Người khác vừa sửa nội dung này. Ý kiến đã lưu: «${notes || 'chưa có'}»`}
              onTake={edits.takeTheirs}
              onKeep={edits.keepMine}
            />
          )}
          <Input.TextArea
            aria-label={`Ý kiến thảo luận về ${name}, ghi vào biên bản`}
            placeholder="Ghi vào biên bản"
            autoSize={{ minRows: 2 }}
            maxLength={5000}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              edits.edited();
            }}
          />
          {edits.isTouched && (
            <Button
              style={{ marginTop: 8 }}
              onClick={() => save.mutate({ text: typed.trim(), edits: edits.edits })}
              loading={save.isPending}
            >
              Lưu ý kiến
            </Button>
          )}
        </>
      ) : (
        <p style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{notes}</p>
      )}
    </section>
  );
}

function Acts({ question, sitting }: { question: Question; sitting: Sitting }) {
  const [isRemoving, setRemoving] = useState(false);
  const { id, version, policy, position } = question;
  const remove = useAct(
    () => answer(api.DELETE('/api/questions/{id}', { params: { path: { id }, query: { version } } })),
    { done: 'Đã bỏ khỏi chương trình.', refresh: REFRESHED },
  );
  const order = useAct(
    (step: number) => {
      const questionIds = sitting.questions.map((one) => one.id).filter((one) => one !== id);
      questionIds.splice(position - 1 + step, 0, id);
      return answer(
        api.PUT('/api/sittings/{id}/agenda/order', {
          params: { path: { id: sitting.id } },
          body: { questionIds },
        }),
      );
    },
    { refresh: REFRESHED },
  );
  if (!sitting.policy.canChangeAgenda) return null;
  return (
    <div className="council-tools">
      <Button size="small" disabled={position === 1} onClick={() => order.mutate(-1)}>
        Chuyển lên
      </Button>
      <Button size="small" disabled={position === sitting.questions.length} onClick={() => order.mutate(1)}>
        Chuyển xuống
      </Button>
      {policy.canRemove && (
        <Button size="small" danger onClick={() => setRemoving(true)}>
          Bỏ khỏi chương trình
        </Button>
      )}
      <PlainConfirmation
        open={isRemoving}
        title={`Bỏ ${question.name} khỏi chương trình?`}
        okText="Bỏ"
        isDanger
        isBusy={remove.isPending}
        onCancel={() => setRemoving(false)}
        onConfirm={() => remove.mutate(undefined)}
      >
        Đề nghị khen thưởng vẫn giữ, có thể thêm lại.
      </PlainConfirmation>
    </div>
  );
}
