import { Button, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { CHOICES, optionsOf } from '../../text/labels';
import { REFRESHED, type Ballot } from './council-data';

type Choice = Schema<'WrittenOpinionDto'>['choice'];

/** An open vote by name, put down by the secretary for those who did not vote on screen. */
export function Hands({ ballot }: { ballot: Ballot }) {
  return (
    <Panel title="Ghi biểu quyết theo tên" style={{ marginBottom: 12 }}>
      <p className="secondary" style={{ marginTop: 0 }}>
        Thành viên tự biểu quyết trên máy, hoặc thư ký ghi thay tại đây. Biểu quyết công khai: tên và ý kiến
        được lưu.
      </p>
      {ballot.boxes.map((box) => (
        <BoxHands key={box.questionId} box={box} />
      ))}
    </Panel>
  );
}

function BoxHands({ box: { questionId, name, awardName, voters } }: { box: Ballot['boxes'][number] }) {
  /** With whether the list showed, when it was chosen, that the member had voted already. */
  const [typed, setTyped] = useState<
    Readonly<Record<string, Pick<Schema<'HandBody'>, 'isCorrection'> & { choice: Choice }>>
  >({});
  const save = useAct(
    (votes: Schema<'HandBody'>[]) =>
      answer(api.PUT('/api/questions/{id}/hands', { params: { path: { id: questionId } }, body: { votes } })),
    {
      done: 'Đã ghi.',
      refresh: REFRESHED,
      onDone: () => setTyped({}),
      // The list is read anew and shows who has voted: what was chosen without knowing goes.
      onProblem: ({ code }) => {
        if (code === 'hand-raised') setTyped({});
      },
    },
  );
  const votes = Object.entries(typed).map(([memberId, one]) => ({ memberId, ...one }));
  return (
    <section aria-label={`${name}: ${awardName}`} className="council-box">
      <h3>
        {name}: {awardName}
      </h3>
      <div className="council-hands">
        {voters.map(({ memberId, name: voter, hasVoted }) => (
          <label key={memberId}>
            <span>{voter}</span>
            <Select
              aria-label={`${voter} về ${name}`}
              placeholder={hasVoted ? 'Đã biểu quyết' : 'Chưa ghi'}
              style={{ width: 160 }}
              value={typed[memberId]?.choice ?? null}
              options={optionsOf(CHOICES)}
              onChange={(choice: Choice) =>
                setTyped((all) => ({ ...all, [memberId]: { choice, isCorrection: hasVoted } }))
              }
            />
          </label>
        ))}
      </div>
      {votes.length > 0 && (
        <Button type="primary" loading={save.isPending} onClick={() => save.mutate(votes)}>
          Lưu biểu quyết
        </Button>
      )}
    </section>
  );
}
