import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { PlainConfirmation, ReasonDialog } from '../../parts/dialogs';
import { RegistrationChip } from '../../parts/registration-chip';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { instantText } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { FLAGGABLE_FIELDS, optionsOf, REGISTRATION_STATUSES } from '../../text/register-labels';
import { MoveTools } from './move-tools';
import { RegistrationForm } from './registration-form';
import { REGISTRATIONS_KEY, useCampaignAwards, type Registration } from './registrations-data';

/** Registrations of a campaign, or of one unit in it, with what may be done with each. */
export function RegistrationTable({ campaign, unitId }: { campaign: Campaign; unitId?: string }) {
  const [chosen, setChosen] = useState<readonly Registration[]>([]);
  const [editing, setEditing] = useState<Registration>();
  const manages = useMay('registration.manage');
  const submits = useMay('registration.submit');
  const columns = useColumns(campaign, unitId === undefined, setEditing);
  return (
    <>
      <ServerTable
        name="registrations"
        label="Danh sách đăng ký"
        queryKey={[...REGISTRATIONS_KEY, 'page', campaign.id, unitId]}
        load={(query, signal) =>
          answer(
            api.GET('/api/registrations', {
              params: { query: { ...query, campaignId: campaign.id, ...(unitId && { unitId }) } },
              signal,
            }),
          )
        }
        columns={columns}
        rowKey={({ id }) => id}
        searchHint="Tìm tên, không cần dấu"
        emptyText="Chưa có đăng ký nào."
        {...((manages || submits) && {
          selection: {
            keys: chosen.map(({ id }) => id),
            labelOf: ({ participant, award }: Registration) => `${participant.name}, ${award.name}`,
            onChange: (rows: readonly Registration[]) => setChosen(rows.filter(Boolean)),
          },
        })}
        tools={
          (manages || submits) && (
            <MoveTools
              chosen={chosen}
              moves={manages ? ['accept', 'return', 'submit', 'recall'] : ['submit', 'recall']}
              onDone={() => setChosen([])}
            />
          )
        }
      />
      <RegistrationForm campaign={campaign} row={editing} onClose={() => setEditing(undefined)} />
    </>
  );
}

function useColumns(
  campaign: Campaign,
  isWhole: boolean,
  onEdit: (row: Registration) => void,
): readonly ServerColumn<Registration>[] {
  const awards = useCampaignAwards(campaign);
  const unit: ServerColumn<Registration> = {
    key: 'unit',
    title: 'Đơn vị',
    sort: 'unit',
    render: ({ unit: { id, name } }) => <Link to={`/dang-ky/${id}?phong-trao=${campaign.id}`}>{name}</Link>,
  };
  return [
    {
      key: 'name',
      title: 'Người, đơn vị đăng ký',
      sort: 'name',
      render: ({ participant: { name, post } }) => (
        <>
          {name} {post && <span className="secondary">{post}</span>}
        </>
      ),
    },
    {
      key: 'kind',
      title: 'Đối tượng',
      sort: 'kind',
      render: ({ participant }) => SUBJECT_KINDS[participant.kind],
      filter: { param: 'kind', options: optionsOf(SUBJECT_KINDS) },
    },
    ...(isWhole ? [unit] : []),
    {
      key: 'award',
      title: 'Danh hiệu, hình thức',
      sort: 'award',
      render: ({ award }) => award.name,
      filter: { param: 'awardTypeId', options: awards.map(({ id, name }) => ({ value: id, label: name })) },
    },
    {
      key: 'status',
      title: 'Tình trạng',
      sort: 'status',
      render: (row) => <Standing row={row} />,
      filter: { param: 'status', options: optionsOf(REGISTRATION_STATUSES) },
    },
    {
      key: 'submittedAt',
      title: 'Gửi lúc',
      sort: 'submittedAt',
      isExtra: true,
      render: ({ submittedAt, submittedBy }) => `${instantText(submittedAt)} ${submittedBy ?? ''}`,
    },
    {
      key: 'handledAt',
      title: 'Xử lý lúc',
      sort: 'handledAt',
      isExtra: true,
      render: ({ handledAt, handledBy }) => `${instantText(handledAt)} ${handledBy ?? ''}`,
    },
    { key: 'acts', title: 'Thao tác', render: (row) => <RowActs row={row} onEdit={() => onEdit(row)} /> },
  ];
}

function Standing({ row: { status, returnReason, flaggedFields } }: { row: Registration }) {
  return (
    <>
      <RegistrationChip status={status} />
      {returnReason && (
        <div className="secondary" style={{ maxWidth: 320, whiteSpace: 'normal' }}>
          {returnReason}
          {flaggedFields.length > 0 &&
            ` Cần sửa: ${flaggedFields.map((f) => FLAGGABLE_FIELDS[f]).join(', ')}.`}
        </div>
      )}
    </>
  );
}

function RowActs({ row, onEdit }: { row: Registration; onEdit: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const { acts, needsReason } = row.policy;
  const what = `${row.participant.name}, ${row.award.name}`;
  const remove = useAct(
    (reason: string | undefined) =>
      answer(
        api.POST('/api/registrations/{id}/remove', {
          params: { path: { id: row.id } },
          body: { version: row.version, reason },
        }),
      ),
    { done: 'Đã xóa đăng ký.', refresh: [REGISTRATIONS_KEY], onDone: () => setAsking(false) },
  );
  const dialog = {
    open: isAsking,
    title: `Xóa đăng ký của ${row.participant.name}`,
    okText: 'Xóa',
    isDanger: true,
    isBusy: remove.isPending,
    onCancel: () => setAsking(false),
  };
  return (
    <span style={{ display: 'flex', gap: 4 }}>
      {acts.includes('change') && (
        <Button size="small" aria-label={`Sửa đăng ký ${what}`} onClick={onEdit}>
          Sửa
        </Button>
      )}
      {acts.includes('remove') && (
        <Button size="small" aria-label={`Xóa đăng ký ${what}`} onClick={() => setAsking(true)}>
          Xóa
        </Button>
      )}
      {needsReason ? (
        <ReasonDialog {...dialog} label="Lý do xử lý muộn" onConfirm={(reason) => remove.mutate(reason)} />
      ) : (
        <PlainConfirmation {...dialog} onConfirm={() => remove.mutate(undefined)}>
          {row.award.name}
        </PlainConfirmation>
      )}
    </span>
  );
}
