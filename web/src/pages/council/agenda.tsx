import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { countText, pointsText } from '../../text/format';
import { AddToAgenda } from './add-to-agenda';
import { REFRESHED, type Question, type Sitting } from './council-data';
import { OpenBallot } from './open-ballot';
import { QuestionDetail } from './question-detail';
import { OutcomeChip, percentText } from './result-words';

/** What is put to the sitting, most disagreed first; each opens to what was said, who steps out, and the result. */
export function Agenda({ sitting }: { sitting: Sitting }) {
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isOpening, setOpening] = useState(false);
  const { id, questions, policy } = sitting;
  const ready = chosen.filter((one) => questions.some((q) => q.id === one && q.state === 'waiting'));
  const sort = useAct(
    () => answer(api.POST('/api/sittings/{id}/agenda/sort', { params: { path: { id } } })),
    { done: 'Đã xếp: nội dung các thành viên chấm lệch nhau nhiều nhất lên trước.', refresh: REFRESHED },
  );
  const tools = (
    <div className="council-tools">
      {policy.canOpenBallot && (
        <Button type="primary" disabled={ready.length === 0} onClick={() => setOpening(true)}>
          {ready.length === 0 ? 'Mở biểu quyết' : `Mở biểu quyết (${countText(ready.length)} nội dung)`}
        </Button>
      )}
      {policy.canChangeAgenda && (
        <Button type={policy.canOpenBallot ? 'default' : 'primary'} onClick={() => setAdding(true)}>
          Thêm nội dung
        </Button>
      )}
      {policy.canChangeAgenda && questions.length > 1 && (
        <Button onClick={() => sort.mutate(undefined)} loading={sort.isPending}>
          Xếp theo độ lệch điểm
        </Button>
      )}
      {policy.canOpenBallot && ready.length === 0 && (
        <span className="secondary">Chọn các nội dung ở bảng dưới để mở biểu quyết.</span>
      )}
    </div>
  );
  return (
    <>
      {tools}
      {questions.length === 0 ? (
        <EmptyView text="Chương trình họp chưa có nội dung. Cán bộ phụ trách thêm từ các đề nghị đủ điều kiện." />
      ) : (
        <PlainTable<Question>
          label="Chương trình họp"
          rowKey="id"
          dataSource={questions}
          columns={COLUMNS}
          expandable={{
            expandedRowRender: (question) => (
              <QuestionDetail key={question.id} question={question} sitting={sitting} />
            ),
            expandIcon: ({ expanded, onExpand, record }) => (
              <Button
                size="small"
                type="text"
                aria-expanded={expanded}
                aria-label={`Chi tiết ${record.name}: ${record.awardName}`}
                onClick={(event) => onExpand(record, event)}
              >
                {expanded ? '−' : '+'}
              </Button>
            ),
          }}
          rowSelection={
            policy.canOpenBallot
              ? {
                  selectedRowKeys: [...chosen],
                  onChange: (keys) => setChosen(keys.map(String)),
                  getTitleCheckboxProps: () => ({ 'aria-label': 'Chọn mọi nội dung' }),
                  getCheckboxProps: ({ name, awardName, state }) => ({
                    'aria-label': `Chọn ${name}: ${awardName}`,
                    disabled: state !== 'waiting',
                  }),
                }
              : undefined
          }
        />
      )}
      <AddToAgenda sitting={sitting} open={isAdding} onClose={() => setAdding(false)} />
      <OpenBallot sitting={sitting} questionIds={ready} open={isOpening} onClose={() => setOpening(false)} />
    </>
  );
}

const COLUMNS = [
  {
    key: 'no',
    title: 'STT',
    width: 50,
    className: 'numeric',
    render: (_: unknown, q: Question) => q.position,
  },
  {
    key: 'name',
    title: 'Người, đơn vị được đề nghị',
    render: (_: unknown, { name, formOfAddress, post, unitName, subjectKind }: Question) => (
      <>
        {subjectKind === 'individual' ? `${formOfAddress} ${name}`.trim() : name}
        <div className="secondary">{[post, unitName].filter(Boolean).join(', ')}</div>
      </>
    ),
  },
  { key: 'award', title: 'Danh hiệu, hình thức', render: (_: unknown, q: Question) => q.awardName },
  {
    key: 'spread',
    title: 'Độ lệch điểm',
    className: 'numeric',
    render: (_: unknown, { spread }: Question) => pointsText(spread),
  },
  {
    key: 'out',
    title: 'Có liên quan',
    render: (_: unknown, { recusals }: Question) => <Related recusals={recusals} />,
  },
  {
    key: 'result',
    title: 'Kết quả',
    render: (_: unknown, question: Question) => (
      <>
        <OutcomeChip question={question} />
        {question.result && (
          <div className="secondary">
            {countText(question.result.agree)}/{countText(question.result.base)},{' '}
            {percentText(question.result.percent)}
          </div>
        )}
      </>
    ),
  },
];

function Related({ recusals }: { recusals: Question['recusals'] }) {
  const out = recusals.filter(({ steppedOut }) => steppedOut).map(({ memberName }) => memberName);
  const asked = recusals.filter(({ steppedOut }) => steppedOut === null).map(({ memberName }) => memberName);
  if (out.length + asked.length === 0) return '–';
  return (
    <>
      {out.length > 0 && <div>Tránh: {out.join(', ')}</div>}
      {asked.length > 0 && <div className="secondary">Chờ trả lời: {asked.join(', ')}</div>}
    </>
  );
}
