import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { Help } from '../../parts/help';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { ACCENT_FREE } from '../../text/search';

export interface RecipientValues {
  readonly people: readonly Picked[];
  readonly awardTypeId: string;
}

export function recipientsOf({ people, awardTypeId }: RecipientValues): Schema<'RecipientBody'>[] {
  return people.map(({ value }) => ({ participantId: value, awardTypeId }));
}

/** Whom a decision commends, chosen from the register, and with what; the same for all chosen at once. */
export function RecipientFields({ isSudden }: { isSudden: boolean }) {
  const awards = useWardAwards();
  const offered = awards.filter(({ category }) => !isSudden || category === 'form');
  return (
    <>
      <Form.Item
        name="people"
        label={
          <>
            Người, đơn vị được khen
            <Help about="người, đơn vị được khen" guide="can-bo#khen-dot-xuat">
              Chọn được nhiều người, đơn vị cùng lúc. Ai chưa có trong sổ thì thêm vào sổ trước, ở trang Tập
              thể, Cá nhân hoặc Hộ gia đình.
            </Help>
          </>
        }
        rules={[{ required: true, message: 'Hãy chọn ít nhất một người, đơn vị.' }]}
      >
        <ParticipantSelect isMany />
      </Form.Item>
      <Form.Item
        name="awardTypeId"
        label="Hình thức khen"
        rules={[{ required: true, message: 'Hãy chọn hình thức khen.' }]}
      >
        <Select
          showSearch={ACCENT_FREE}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </>
  );
}

/** Titles and forms the ward itself grants. */
export function useWardAwards(): Schema<'AwardTypeDto'>[] {
  const { data } = useQuery({
    queryKey: ['award-types', 'of-ward'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/catalogue/award-types', {
          params: { query: { grantedBy: 'ward', pageSize: 200 } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
  return data?.items ?? [];
}
