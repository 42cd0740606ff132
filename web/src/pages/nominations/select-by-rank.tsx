import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, InputNumber, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { useAct } from '../../parts/use-act';
import { useUndo } from '../../parts/use-undo';
import { countText } from '../../text/format';
import { useAwardOptions } from './nominations-table';
import { NOMINATIONS_KEY } from './nominations.page';

type Body = Schema<'SelectByRankBody'>;
type Answer = Schema<'ByRankAnswerDto'>;

/** Chooses the nominations of one award down to a rank; whole ties go along and are pointed out, nobody is dropped silently. */
export function SelectByRank({
  campaign,
  open,
  onClose,
}: {
  campaign: Campaign;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Body>();
  const [told, setTold] = useState<Answer>();
  const client = useQueryClient();
  const offerUndo = useUndo();
  const awards = useAwardOptions(campaign);
  const sets = useQuery({
    queryKey: ['criteria-sets', campaign.id],
    enabled: open,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/criteria-sets', {
          params: { path: { campaignId: campaign.id }, query: { pageSize: 200 } },
          signal,
        }),
      ),
  });
  const path = { id: campaign.id };
  const select = useAct(
    (body: Body) =>
      answer(api.POST('/api/campaigns/{id}/nominations/selection/by-rank', { params: { path }, body })),
    {
      refresh: [NOMINATIONS_KEY],
      onDone: (result) => {
        setTold(result);
        offerUndo(
          `Đã chọn theo hạng: thêm ${countText(result.selected.length)}, để lại ${countText(result.setAside.length)}.`,
          async () => {
            for (const body of result.undo) {
              await answer(api.POST('/api/campaigns/{id}/nominations/selection', { params: { path }, body }));
            }
            await client.invalidateQueries({ queryKey: NOMINATIONS_KEY });
          },
        );
        if (result.ties.length === 0 && result.notChosen.length === 0) onClose();
      },
    },
  );
  return (
    <Modal
      open={open}
      title="Chọn theo thứ hạng"
      okText="Chọn"
      cancelText="Đóng"
      okButtonProps={{ loading: select.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={() => setTold(undefined)}
      destroyOnHidden
    >
      <Form
        name="by-rank"
        form={form}
        layout="vertical"
        initialValues={{ scope: 'overall', upToRank: 5 }}
        onFinish={(values) => select.mutate(values)}
      >
        <Form.Item
          name="awardTypeId"
          label="Danh hiệu, hình thức"
          rules={[{ required: true, message: 'Hãy chọn danh hiệu, hình thức.' }]}
        >
          <Select options={[...awards]} />
        </Form.Item>
        <Form.Item
          name="criteriaSetId"
          label="Theo kết quả của bảng tiêu chí"
          rules={[{ required: true, message: 'Hãy chọn bảng tiêu chí.' }]}
        >
          <Select
            loading={sets.isLoading}
            options={sets.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <RankFields />
      </Form>
      {told && <Outcome told={told} />}
    </Modal>
  );
}

function Outcome({ told }: { told: Answer }) {
  return (
    <div role="status" style={{ display: 'grid', gap: 8 }}>
      {told.ties.map(({ block, rank, selected, names }) => (
        <Alert
          key={`${block ?? ''}${rank}`}
          type="warning"
          showIcon
          title={`${block ? `${block}: ` : ''}hạng ${rank} có ${countText(names.length)} người bằng nhau`}
          description={`${names.join(', ')}. Vì thế có ${countText(selected)} người được chọn; người có thẩm quyền quyết định.`}
        />
      ))}
      {told.notChosen.length > 0 && (
        <Alert
          type="info"
          showIcon
          title="Trong hạng nhưng chưa đủ điều kiện nên không chọn"
          description={told.notChosen.map(({ name, rank }) => `${name} (hạng ${rank})`).join(', ')}
        />
      )}
    </div>
  );
}

function RankFields() {
  return (
    <>
      <Form.Item name="scope" label="Hạng">
        <Radio.Group
          options={[
            { value: 'overall', label: 'Hạng chung' },
            { value: 'block', label: 'Trong từng khối' },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="upToRank"
        label="Lấy đến hết hạng"
        rules={[{ required: true, message: 'Hãy nhập hạng.' }]}
        extra="Ai đủ điều kiện và có hạng đến mức này được chọn; những người còn lại của danh hiệu ấy được để lại."
      >
        <InputNumber min={1} max={10_000} precision={0} />
      </Form.Item>
    </>
  );
}
