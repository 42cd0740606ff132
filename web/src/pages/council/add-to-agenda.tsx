import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select } from 'antd';
import { answer, api } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { EmptyView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { ACCENT_FREE } from '../../text/search';
import { COUNCIL_KEY, REFRESHED, type Sitting } from './council-data';

interface Values {
  readonly awardTypeIds?: string[];
  readonly subject?: Picked;
  readonly awardTypeId?: string;
}

/** Puts every eligible nomination of chosen awards on the agenda; outside any campaign, one name at a time. */
export function AddToAgenda({
  sitting,
  open,
  onClose,
}: {
  sitting: Sitting;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const { id, campaignId } = sitting;
  const awards = useAwards(campaignId, open);
  const add = useAct(
    ({ awardTypeIds, subject, awardTypeId = '' }: Values) =>
      answer(
        api.POST('/api/sittings/{id}/agenda', {
          params: { path: { id } },
          body:
            campaignId === null
              ? { subjects: [{ participantId: subject?.value ?? '', awardTypeId }] }
              : { awardTypeIds },
        }),
      ),
    {
      done: ({ added }) =>
        added === 0 ? 'Không có nội dung nào mới.' : `Đã thêm ${countText(added)} nội dung.`,
      refresh: REFRESHED,
      onDone: onClose,
    },
  );
  const options = awards.data?.map(({ id: value, label }) => ({ value, label })) ?? [];
  return (
    <FormDrawer open={open} title="Thêm nội dung họp" form={form} isSaving={add.isPending} onClose={onClose}>
      {open && awards.isLoading && <Loading />}
      {open && awards.data && (
        <Form
          name="add-to-agenda"
          form={form}
          layout="vertical"
          preserve={false}
          onFinish={(v) => add.mutate(v)}
        >
          {campaignId !== null && options.length === 0 && (
            <EmptyView text="Phong trào chưa có đề nghị nào đủ điều kiện." />
          )}
          {campaignId !== null && options.length > 0 && (
            <Form.Item
              name="awardTypeIds"
              label="Lấy mọi đề nghị đủ điều kiện của"
              rules={[{ required: true, message: 'Hãy chọn ít nhất một danh hiệu, hình thức.' }]}
            >
              <Checkbox.Group style={{ display: 'grid', gap: 6 }} options={options} />
            </Form.Item>
          )}
          {campaignId === null && (
            <>
              <Form.Item
                name="subject"
                label="Người, đơn vị được đề nghị"
                rules={[{ required: true, message: 'Hãy chọn đối tượng.' }]}
              >
                <ParticipantSelect isActiveOnly />
              </Form.Item>
              <Form.Item
                name="awardTypeId"
                label="Danh hiệu, hình thức"
                rules={[{ required: true, message: 'Hãy chọn danh hiệu, hình thức.' }]}
              >
                <Select showSearch={ACCENT_FREE} options={options} />
              </Form.Item>
            </>
          )}
        </Form>
      )}
    </FormDrawer>
  );
}

/** Awards with eligible nominations, and how many; outside a campaign, every award. */
function useAwards(campaignId: string | null, isAsked: boolean) {
  return useQuery({
    queryKey: [...COUNCIL_KEY, 'agenda-awards', campaignId],
    enabled: isAsked,
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal }),
      );
      if (campaignId === null) return items.map(({ id, name }) => ({ id, label: name }));
      const { rows } = await answer(
        api.GET('/api/campaigns/{id}/nominations/meter', { params: { path: { id: campaignId } }, signal }),
      );
      return items.flatMap(({ id, name }) => {
        const own = rows.filter(({ awardTypeId }) => awardTypeId === id);
        const count = own.reduce((sum, row) => sum + row.selected - row.decided, 0);
        return count > 0 ? [{ id, label: `${name} (${countText(count)} đề nghị)` }] : [];
      });
    },
  });
}
