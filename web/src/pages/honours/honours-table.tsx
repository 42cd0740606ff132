import StopOutlined from '@ant-design/icons/StopOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { AddressSelect } from '../../parts/address-select';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { LinkButton } from '../../parts/link-button';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { countText, dayText } from '../../text/format';
import { HONOUR_SOURCES, SUBJECT_KINDS } from '../../text/labels';
import { PROFILE_PATHS, useUnitOptions } from '../register/register-data';
import { HONOURS_KEY } from './honours.page';
import { TakeBack } from './take-back';

export type Honour = Schema<'HonourDto'>;

/** The entries of the ledger, newest year first; a unit's include those of the units it came from. */
export function HonoursTable({ years }: { years: readonly Schema<'HonourYearDto'>[] }) {
  const mayOpenDecisions = useMay('decision.read');
  const mayOpenRegister = useMay('participant.read');
  const mayImport = useMay('import.run');
  const units = useUnitOptions();
  const [asked, setAsked] = useState<Honour>();
  return (
    <>
      <TakeBack honour={asked} onClose={() => setAsked(undefined)} />
      <ServerTable<Honour>
        name="honours"
        label="Sổ theo dõi khen thưởng"
        queryKey={HONOURS_KEY}
        params={['year', 'subjectKind', 'participantId']}
        load={(query, signal) =>
          answer(
            api.GET('/api/honours', {
              params: {
                query: { ...query, ...(query['participantId'] ? { predecessors: 'true' as const } : {}) },
              },
              signal,
            }),
          )
        }
        columns={useColumns(mayOpenDecisions, mayOpenRegister, setAsked)}
        rowKey={({ id }) => id}
        searchHint="Tìm tên, đơn vị"
        tools={
          <>
            <AddressSelect
              param="year"
              label="Năm thành tích"
              width={170}
              options={years.map(({ year, total }) => ({
                value: String(year),
                label: `${year} (${countText(total)})`,
              }))}
            />
            <AddressSelect
              param="subjectKind"
              label="Đối tượng"
              width={140}
              options={Object.entries(SUBJECT_KINDS).map(([value, label]) => ({ value, label }))}
            />
            {units.length > 0 && (
              <span>
                <AddressSelect param="participantId" label="Của tập thể" width={220} options={units} />
                <Help about="khen thưởng của một tập thể" guide="can-bo#so-khen-thuong">
                  Khen thưởng của chính tập thể ấy, kể cả các đơn vị tiền thân đã sáp nhập, đổi tên. Muốn tìm
                  người của một đơn vị, gõ tên đơn vị vào ô tìm.
                </Help>
              </span>
            )}
          </>
        }
        emptyText="Sổ chưa ghi lần khen nào. Nhập khen thưởng các năm trước từ tệp Excel; khen thưởng năm nay tự ghi khi ban hành quyết định."
        emptyAction={mayImport && <LinkButton to="/nhap-tu-excel">Nhập các năm trước</LinkButton>}
      />
    </>
  );
}

function useColumns(
  mayOpenDecisions: boolean,
  mayOpenRegister: boolean,
  onTakeBack: (honour: Honour) => void,
): readonly ServerColumn<Honour>[] {
  const awards = useAwardOptions();
  return [
    { key: 'year', title: 'Năm', sort: 'year', width: 70, render: ({ year }) => year },
    {
      key: 'certificate',
      title: 'Số sổ vàng',
      sort: 'certificate',
      align: 'right',
      render: ({ certificateNumber }) => certificateNumber ?? '–',
    },
    {
      key: 'name',
      title: 'Họ và tên, tên tập thể',
      sort: 'name',
      render: ({ participantId, subjectKind, name }) =>
        participantId && mayOpenRegister ? (
          <Link to={`${PROFILE_PATHS[subjectKind]}/${participantId}`}>{name}</Link>
        ) : (
          name
        ),
    },
    { key: 'unit', title: 'Đơn vị', sort: 'unitName', render: ({ unitName }) => unitName || '–' },
    {
      key: 'kind',
      title: 'Đối tượng',
      isExtra: true,
      render: ({ subjectKind }) => SUBJECT_KINDS[subjectKind],
    },
    {
      key: 'award',
      title: 'Danh hiệu, hình thức',
      sort: 'awardName',
      render: ({ awardName, authority }) => (
        <>
          {awardName}
          {authority && <div className="secondary">{authority}</div>}
        </>
      ),
      filter: { param: 'awardTypeId', options: awards },
    },
    {
      key: 'decision',
      title: 'Quyết định',
      sort: 'decidedOn',
      render: ({ decisionId, decisionNumber, decidedOn }) => (
        <>
          {decisionId && mayOpenDecisions ? (
            <Link to={`/quyet-dinh/${decisionId}`}>{decisionNumber}</Link>
          ) : (
            decisionNumber || '–'
          )}
          {decidedOn && <div className="secondary">{dayText(decidedOn)}</div>}
        </>
      ),
    },
    {
      key: 'source',
      title: 'Nguồn',
      isExtra: true,
      render: ({ source }) => HONOUR_SOURCES[source],
      filter: {
        param: 'source',
        options: Object.entries(HONOUR_SOURCES).map(([value, label]) => ({ value, label })),
      },
    },
    {
      key: 'state',
      title: 'Ghi chú',
      render: (honour) => <Standing honour={honour} onTakeBack={onTakeBack} />,
      filter: {
        param: 'revoked',
        options: [
          { value: 'false', label: 'Còn hiệu lực' },
          { value: 'true', label: 'Đã hủy' },
        ],
      },
    },
  ];
}

function useAwardOptions(): { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: ['award-types', 'names'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
    staleTime: 60_000,
  });
  return data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}

/** What became of an entry: taken back, leaning on something taken back, or standing. */
function Standing({ honour, onTakeBack }: { honour: Honour; onTakeBack: (honour: Honour) => void }) {
  const { revokedOn, revokedBy, shakenBy, policy } = honour;
  if (revokedOn) {
    return (
      <>
        <Chip tone="bad">Đã hủy</Chip>
        <div className="secondary">
          {revokedBy}, {dayText(revokedOn)}
        </div>
      </>
    );
  }
  return (
    <>
      {shakenBy && (
        <>
          <Chip tone="waiting">Căn cứ đã bị hủy, cần xem lại</Chip>
          <div className="secondary" style={{ maxWidth: 280, whiteSpace: 'normal' }}>
            {shakenBy}
          </div>
        </>
      )}
      {policy.canTakeBack && (
        <Button
          type="text"
          size="small"
          className="no-print"
          icon={<StopOutlined />}
          title="Ghi đã bị hủy…"
          aria-label={`Ghi đã bị hủy: ${honour.name}, ${honour.awardName} năm ${honour.year}`}
          onClick={() => onTakeBack(honour)}
        />
      )}
    </>
  );
}
