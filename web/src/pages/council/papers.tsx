import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
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

function useChange(sitting: Sitting, onDone?: () => void) {
  return useAct(
    (values: Partial<Values>) =>
      answer(
        api.PATCH('/api/sittings/{id}', {
          params: { path: { id: sitting.id } },
          body: { ...valuesOf(sitting), ...values, version: sitting.version },
        }),
      ),
    { done: 'Đã lưu.', refresh: REFRESHED, onDone },
  );
}

function Conclusion({ sitting }: { sitting: Sitting }) {
  const [form] = Form.useForm<Pick<Values, 'minutesNumber' | 'conclusion'>>();
  const change = useChange(sitting);
  const { conclusion, minutesNumber, policy } = sitting;
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
      <Form
        name="conclusion"
        form={form}
        layout="vertical"
        initialValues={{ minutesNumber, conclusion }}
        onFinish={(values) => change.mutate(values)}
      >
        <Form.Item name="conclusion" label="Kết luận của người chủ trì">
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
        </Form.Item>
        <Form.Item name="minutesNumber" label="Số biên bản">
          <Input maxLength={60} placeholder="03/BB-HĐ" style={{ width: 160 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          Lưu kết luận
        </Button>
      </Form>
    </Panel>
  );
}

function ChangeSitting({ sitting }: { sitting: Sitting }) {
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const { data: council } = useCouncil(sitting.councilId, isOpen);
  const change = useChange(sitting, () => setOpen(false));
  return (
    <>
      <Button onClick={() => setOpen(true)}>Sửa thông tin phiên họp</Button>
      <FormDrawer
        open={isOpen}
        title="Sửa thông tin phiên họp"
        form={form}
        isSaving={change.isPending}
        onClose={() => setOpen(false)}
        size={560}
      >
        {isOpen && council && (
          <Form
            name="change-sitting"
            form={form}
            layout="vertical"
            preserve={false}
            initialValues={valuesOf(sitting)}
            onFinish={(values) => change.mutate(values)}
          >
            <SittingFields members={council.members} />
          </Form>
        )}
      </FormDrawer>
    </>
  );
}
