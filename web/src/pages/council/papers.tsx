import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { Overrun } from '../../parts/overrun';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { useEdits } from '../../parts/use-edits';
import { BALLOT_METHODS } from '../../text/labels';
import { REFRESHED, useCouncil, type Sitting } from './council-data';
import { PapersToTake, papersOfBallot } from './papers-to-take';
import { SittingFields } from './sitting-fields';

type Values = Omit<Schema<'ChangeSittingBody'>, 'version'>;

/** What the sitting came to in words, and its papers. */
export function Papers({ sitting }: { sitting: Sitting }) {
  const { id, ballots, policy, status } = sitting;
  const papers = [
    ...(['invitation', 'minutes'] as const).map((kind) => ({ kind, id, of: '' })),
    ...ballots.flatMap((ballot, index) =>
      papersOfBallot(ballot).map((kind) => ({
        ...{ kind, id: ballot.id },
        of: `lượt ${index + 1} (${BALLOT_METHODS[ballot.method].toLocaleLowerCase('vi')})`,
      })),
    ),
  ];
  return (
    <>
      <Conclusion sitting={sitting} />
      <Panel
        title="Văn bản"
        style={{ marginTop: 12 }}
        extra={policy.canChange && <ChangeSitting sitting={sitting} />}
      >
        <p className="secondary" style={{ marginTop: 0 }}>
          Mọi con số trong biên bản, biên bản kiểm phiếu đều lấy từ một lần kiểm phiếu, nên luôn khớp nhau.
          {status !== 'locked' && ' Biên bản chưa khóa thì in ra là bản dự thảo.'}
        </p>
        <PapersToTake papers={papers} />
      </Panel>
    </>
  );
}

function valuesOf(sitting: Sitting): Values {
  const { title, heldOn, startsAt, place, chairMemberId, secretaryMemberId, content } = sitting;
  const { invitationNumber, invitedOn, minutesNumber, conclusion } = sitting;
  return {
    ...{ title, heldOn, startsAt, place, chairMemberId, secretaryMemberId, content },
    ...{ invitationNumber, invitedOn, minutesNumber, conclusion },
  };
}

function change({
  sitting,
  values,
  version,
}: {
  sitting: Sitting;
  values: Partial<Values>;
  version: number;
}) {
  return answer(
    api.PATCH('/api/sittings/{id}', {
      params: { path: { id: sitting.id } },
      body: { ...valuesOf(sitting), ...values, version },
    }),
  );
}

function Conclusion({ sitting }: { sitting: Sitting }) {
  const [form] = Form.useForm<Pick<Values, 'minutesNumber' | 'conclusion'>>();
  const { conclusion, minutesNumber, policy } = sitting;
  const edits = useEdits(sitting, (current) =>
    form.setFieldsValue({ minutesNumber: current.minutesNumber, conclusion: current.conclusion }),
  );
  const save = useAct(
    ({ values }: { values: Partial<Values>; edits: number }) =>
      change({ sitting, values, version: edits.base }),
    {
      done: 'Đã lưu.',
      refresh: REFRESHED,
      onDone: ({ version }, sent) => edits.saved(version, sent.edits),
      onProblem: ({ code }) => code === 'stale-version',
    },
  );
  if (!policy.canChange) {
    return (
      <Panel title="Kết luận của người chủ trì">
        <p style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{conclusion || 'Chưa ghi.'}</p>
        {minutesNumber && <p className="secondary">Biên bản số {minutesNumber}.</p>}
      </Panel>
    );
  }
  return (
    <Panel title="Kết luận, số biên bản">
      {edits.isOverrun && (
        <Overrun title="Người khác vừa sửa phiên họp này" onTake={edits.takeTheirs} onKeep={edits.keepMine} />
      )}
      <Form
        name="conclusion"
        form={form}
        layout="vertical"
        initialValues={{ minutesNumber, conclusion }}
        onValuesChange={edits.edited}
        onFinish={(values) => save.mutate({ values, edits: edits.edits })}
      >
        <Form.Item name="conclusion" label="Kết luận của người chủ trì">
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
        </Form.Item>
        <Form.Item name="minutesNumber" label="Số biên bản">
          <Input maxLength={60} placeholder="03/BB-HĐ" style={{ width: 160 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          Lưu kết luận
        </Button>
      </Form>
    </Panel>
  );
}

function ChangeSitting({ sitting }: { sitting: Sitting }) {
  /** The sitting as it was when the form was opened: what is saved was typed over that. */
  const [base, setBase] = useState<Sitting>();
  const [form] = Form.useForm<Values>();
  const { data: council } = useCouncil(sitting.councilId, base !== undefined);
  const save = useAct(
    (values: Partial<Values>) => change({ sitting, values, version: base?.version ?? sitting.version }),
    { done: 'Đã lưu.', refresh: REFRESHED, onDone: () => setBase(undefined) },
  );
  return (
    <>
      <Button onClick={() => setBase(sitting)}>Sửa thông tin phiên họp</Button>
      <FormDrawer
        open={base !== undefined}
        title="Sửa thông tin phiên họp"
        form={form}
        isSaving={save.isPending}
        onClose={() => setBase(undefined)}
        size={560}
      >
        {base && council && (
          <Form
            name="change-sitting"
            form={form}
            layout="vertical"
            preserve={false}
            initialValues={valuesOf(base)}
            onFinish={(values) => save.mutate(values)}
          >
            <SittingFields members={council.members} />
          </Form>
        )}
      </FormDrawer>
    </>
  );
}
