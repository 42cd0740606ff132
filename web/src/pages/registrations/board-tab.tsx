import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { AddressSelect } from '../../parts/address-select';
import { Chip, type Tone } from '../../parts/chip';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { countText, instantText } from '../../text/format';
import { optionsOf, UNIT_STATES } from '../../text/register-labels';
import { REGISTRATIONS_KEY, useBoardHead } from './registrations-data';

type Row = Schema<'BoardRowDto'>;

const TONES: Readonly<Record<Row['state'], Tone>> = {
  'not-sent': 'waiting',
  sent: 'info',
  returned: 'bad',
  accepted: 'good',
};

/** Which units have not sent, have sent, were sent back, are done. */
export function BoardTab({ campaign }: { campaign: Campaign }) {
  const head = useBoardHead(campaign.id);
  const totals = head.data?.totals;
  const columns: readonly ServerColumn<Row>[] = [
    {
      key: 'name',
      title: 'Đơn vị',
      sort: 'name',
      render: ({ unit }) => <Link to={`/dang-ky/${unit.id}?phong-trao=${campaign.id}`}>{unit.name}</Link>,
    },
    { key: 'block', title: 'Khối thi đua', sort: 'block', render: ({ unit }) => unit.block || '–' },
    {
      key: 'state',
      title: 'Tình trạng',
      sort: 'state',
      render: ({ state, daysLate }) => (
        <>
          <Chip tone={TONES[state]}>{UNIT_STATES[state]}</Chip>
          {daysLate !== null && ` chậm ${daysLate} ngày`}
        </>
      ),
    },
    ...(['draft', 'submitted', 'returned', 'accepted'] as const).map((count): ServerColumn<Row> => ({
      key: count,
      title: { draft: 'Đang soạn', submitted: 'Đã gửi', returned: 'Trả lại', accepted: 'Đã nhận' }[count],
      align: 'right',
      width: 95,
      render: (row) => row[count],
    })),
    {
      key: 'last',
      title: 'Gửi gần nhất',
      sort: 'lastSubmittedAt',
      render: ({ lastSubmittedAt }) => instantText(lastSubmittedAt),
    },
  ];
  return (
    <>
      {totals && (
        <p style={{ margin: '0 0 8px' }}>
          Chưa gửi <strong>{countText(totals.notSent)}</strong>, đã gửi{' '}
          <strong>{countText(totals.sent)}</strong>, trả lại <strong>{countText(totals.returned)}</strong>, đã
          nhận <strong>{countText(totals.accepted)}</strong> đơn vị.
        </p>
      )}
      <ServerTable
        name="registration-board"
        label="Tình trạng đăng ký của các đơn vị"
        queryKey={[...REGISTRATIONS_KEY, 'board', campaign.id]}
        load={(query, signal) =>
          answer(
            api.GET('/api/registrations/board', {
              params: { query: { ...query, campaignId: campaign.id } },
              signal,
            }),
          )
        }
        columns={columns}
        rowKey={({ unit }) => unit.id}
        params={['state']}
        tools={
          <AddressSelect param="state" label="Tình trạng" options={optionsOf(UNIT_STATES)} width={150} />
        }
        searchHint="Tìm đơn vị, không cần dấu"
        emptyText="Chưa có đơn vị nào trong sổ."
      />
    </>
  );
}
