import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { usePutIn } from './use-put-in';
import type { ProposalDetail } from './proposal.page';

/** A paper the province asks for besides those of the law: of the whole dossier, or of one of those proposed. */
export function AddPart({ proposal, line }: { proposal: ProposalDetail; line?: Schema<'ProposalLineDto'> }) {
  const [form] = Form.useForm<{ label: string }>();
  const [isOpen, setOpen] = useState(false);
  const { id, version } = proposal;
  const close = () => {
    setOpen(false);
    form.resetFields();
  };
  const add = usePutIn(
    proposal,
    ({ label }: { label: string }) =>
      answer(
        api.POST('/api/proposals/{id}/parts', {
          params: { path: { id } },
          body: { label, version, ...(line ? { lineId: line.id } : {}) },
        }),
      ),
    close,
  );
  return (
    <>
      <Button
        size="small"
        aria-label={line ? `Thêm giấy tờ của ${line.name}` : undefined}
        onClick={() => setOpen(true)}
      >
        Thêm giấy tờ
      </Button>
      <Modal
        open={isOpen}
        title={line ? `Thêm giấy tờ của ${line.name}` : 'Thêm giấy tờ của cả hồ sơ'}
        okText="Thêm"
        cancelText="Thôi"
        okButtonProps={{ loading: add.isPending }}
        onOk={() => form.submit()}
        onCancel={close}
        forceRender
      >
        <Form
          name={`add-part-${line?.id ?? 'whole'}`}
          form={form}
          layout="vertical"
          onFinish={(values) => add.mutate(values)}
        >
          <Form.Item
            name="label"
            label="Tên giấy tờ"
            rules={[{ required: true, message: 'Hãy ghi tên giấy tờ.' }]}
          >
            <Input maxLength={200} placeholder="Văn bản hiệp y của Công an phường" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
