import { Button, Form } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { usePutIn } from './use-put-in';
import type { ProposalDetail } from './proposal.page';

interface Values {
  readonly people: readonly Picked[];
}

/** More people or units for a dossier; each brings the papers that are asked of it. */
export function AddPeople({ proposal }: { proposal: ProposalDetail }) {
  const [form] = Form.useForm<Values>();
  const [isOpen, setOpen] = useState(false);
  const { id, version } = proposal;
  const close = () => {
    setOpen(false);
    form.resetFields();
  };
  const add = usePutIn(
    proposal,
    ({ people }: Values) =>
      answer(
        api.POST('/api/proposals/{id}/lines', {
          params: { path: { id } },
          body: { participantIds: people.map(({ value }) => value), version },
        }),
      ),
    close,
  );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Thêm người, đơn vị
      </Button>
      <FormDrawer
        open={isOpen}
        onClose={close}
        title="Thêm người, đơn vị"
        form={form}
        isSaving={add.isPending}
        okText="Thêm"
      >
        <Form name="add-people" form={form} layout="vertical" onFinish={(values) => add.mutate(values)}>
          <Form.Item
            name="people"
            label="Người, đơn vị đề nghị"
            rules={[{ required: true, message: 'Hãy chọn ít nhất một người, đơn vị.' }]}
          >
            <ParticipantSelect isMany />
          </Form.Item>
        </Form>
      </FormDrawer>
    </>
  );
}
