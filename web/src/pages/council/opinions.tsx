import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { useAct } from '../../parts/use-act';
import { CHOICES, optionsOf } from '../../text/labels';
import { COUNCIL_KEY, REFRESHED, type Question, type Sitting } from './council-data';

type Choice = Schema<'WrittenOpinionDto'>['choice'];

/** Opinions in writing of members who are away, question by question, as their paper says. */
export function Opinions({ sitting }: { sitting: Sitting }) {
  const absent = sitting.roster.filter(
    ({ presence, hasVote, opinionDocument }) => presence === 'absent' && hasVote && opinionDocument !== '',
  );
  const { data } = useQuery({
    queryKey: [...COUNCIL_KEY, 'opinions', sitting.id],
    enabled: absent.length > 0,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/sittings/{id}/opinions', { params: { path: { id: sitting.id } }, signal })),
  });
  if (absent.length === 0 || sitting.questions.length === 0 || !data) return null;
  return (
    <Panel title="Ý kiến bằng văn bản của người vắng mặt" style={{ marginTop: 12 }}>
      <p className="secondary" style={{ marginTop: 0 }}>
        Ghi theo văn bản, trước khi mở biểu quyết. Ý kiến bằng văn bản không phải là phiếu kín.
      </p>
      {absent.map(({ memberId, name, opinionDocument }) => (
        <section key={memberId} aria-label={`Ý kiến của ${name}`} style={{ marginBottom: 12 }}>
          <h3>
            {name} ({opinionDocument})
          </h3>
          <OpinionsOf
            sitting={sitting}
            memberId={memberId}
            name={name}
            standing={data.filter((one) => one.memberId === memberId)}
          />
        </section>
      ))}
    </Panel>
  );
}

function OpinionsOf({
  sitting,
  memberId,
  name,
  standing,
}: {
  sitting: Sitting;
  memberId: string;
  name: string;
  standing: readonly Schema<'WrittenOpinionDto'>[];
}) {
  const [typed, setTyped] = useState<Readonly<Record<string, Choice | null>>>({});
  const save = useAct(
    (opinions: Schema<'OpinionBody'>[]) =>
      answer(
        api.PUT('/api/sittings/{id}/opinions/{memberId}', {
          params: { path: { id: sitting.id, memberId } },
          body: { opinions },
        }),
      ),
    { done: `Đã lưu ý kiến của ${name}.`, refresh: REFRESHED, onDone: () => setTyped({}) },
  );
  const changed = Object.entries(typed).map(([questionId, choice]) => ({ questionId, choice }));
  const of = (question: Question): Choice | null => {
    const one = typed[question.id];
    return one === undefined
      ? (standing.find(({ questionId }) => questionId === question.id)?.choice ?? null)
      : one;
  };
  return (
    <>
      <PlainTable<Question>
        label={`Ý kiến của ${name}`}
        rowKey="id"
        dataSource={sitting.questions}
        columns={[
          { key: 'what', title: 'Nội dung', render: (_, q) => `${q.name}: ${q.awardName}` },
          {
            key: 'choice',
            title: 'Ý kiến',
            render: (_, question) => (
              <Select
                aria-label={`Ý kiến của ${name} về ${question.name}`}
                allowClear
                placeholder="Không nêu"
                disabled={question.state === 'decided' || !sitting.policy.canRecordAttendance}
                style={{ width: 170 }}
                value={of(question)}
                options={optionsOf(CHOICES)}
                onChange={(choice: Choice | undefined) =>
                  setTyped((all) => ({ ...all, [question.id]: choice ?? null }))
                }
              />
            ),
          },
        ]}
      />
      {changed.length > 0 && (
        <Button
          style={{ marginTop: 8 }}
          type="primary"
          loading={save.isPending}
          onClick={() => save.mutate(changed)}
        >
          Lưu ý kiến
        </Button>
      )}
    </>
  );
}
