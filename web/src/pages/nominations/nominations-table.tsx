import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { AddressSelect } from '../../parts/address-select';
import { Chip } from '../../parts/chip';
import { ReasonDialog } from '../../parts/dialogs';
import { Panel } from '../../parts/panel';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useAct } from '../../parts/use-act';
import { useUndo } from '../../parts/use-undo';
import { countText, pointsText } from '../../text/format';
import { NOMINATION_STATUSES, SUBJECT_KINDS, VERDICTS, optionsOf } from '../../text/labels';
import { useMeter } from './meter';
import { TickedMeter } from './meter-limits';
import { NominationDetail } from './nomination-detail';
import { NOMINATIONS_KEY, type Nomination } from './nominations.page';

/** The nominations, with one sentence per rule on demand; chosen or left out one by one or many at once. */
export function NominationsTable({ campaign, onDate }: { campaign: Campaign; onDate: string }) {
  const [chosen, setChosen] = useState<readonly Nomination[]>([]);
  const [isAsking, setAsking] = useState(false);
  const awards = useAwardOptions(campaign);
  const select = useSelection(campaign.id, () => {
    setChosen([]);
    setAsking(false);
  });
  const { data: meter } = useMeter(
    campaign.id,
    onDate,
    chosen.map(({ id }) => id),
  );
  const mayChoose = chosen.some(({ policy }) => policy.canSelect);
  const mayLeave = chosen.some(({ policy }) => policy.canSetAside);
  const send = (isSelected: boolean, reason?: string) => {
    const able = chosen.filter(({ policy }) => (isSelected ? policy.canSelect : policy.canSetAside));
    select.mutate({
      items: able.map(({ id, version }) => ({ id, version })),
      isSelected,
      ...(reason ? { reason } : {}),
    });
  };
  return (
    <Panel title="Danh sách đề nghị">
      <ServerTable
        name="nominations"
        label="Danh sách đề nghị khen thưởng"
        queryKey={[...NOMINATIONS_KEY, campaign.id, 'page']}
        load={(query, signal) =>
          answer(
            api.GET('/api/campaigns/{id}/nominations', {
              params: { path: { id: campaign.id }, query },
              signal,
            }),
          )
        }
        columns={columns(awards)}
        rowKey={({ id }) => id}
        searchHint="Tìm tên, không cần dấu"
        emptyText="Chưa có đề nghị nào. Hãy lấy từ các đăng ký đã tiếp nhận, hoặc thêm từng đề nghị."
        expand={(nomination) => <NominationDetail nomination={nomination} />}
        selection={{
          keys: chosen.map(({ id }) => id),
          labelOf: ({ name, awardName }) => `${name}, ${awardName}`,
          onChange: (rows) => setChosen(rows.filter(Boolean)),
        }}
        params={['subjectKind']}
        tools={
          <>
            <AddressSelect
              param="subjectKind"
              label="Đối tượng"
              width={140}
              options={optionsOf(SUBJECT_KINDS)}
            />
            <Button disabled={!mayChoose} loading={select.isPending} onClick={() => send(true)}>
              Đưa vào quyết định
            </Button>
            <Button disabled={!mayLeave} loading={select.isPending} onClick={() => setAsking(true)}>
              Để lại
            </Button>
          </>
        }
      />
      <TickedMeter meter={meter} ticked={chosen.length} />
      <ReasonDialog
        open={isAsking}
        title={`Để lại ${countText(chosen.length)} đề nghị`}
        label="Lý do để lại"
        okText="Để lại"
        isBusy={select.isPending}
        onConfirm={(reason) => send(false, reason)}
        onCancel={() => setAsking(false)}
      >
        Đề nghị để lại không vào quyết định; lý do được ghi lại và có thể đưa vào trở lại.
      </ReasonDialog>
    </Panel>
  );
}

function columns(awards: readonly { value: string; label: string }[]): readonly ServerColumn<Nomination>[] {
  return [
    {
      key: 'name',
      title: 'Họ và tên, tên tập thể',
      sort: 'name',
      render: ({ formOfAddress, name, unitName }) => (
        <>
          <strong>
            {formOfAddress && `${formOfAddress} `}
            {name}
          </strong>
          {unitName && <div className="secondary">{unitName}</div>}
        </>
      ),
    },
    { key: 'unit', title: 'Đơn vị', sort: 'unit', isExtra: true, render: ({ unitName }) => unitName || '–' },
    {
      key: 'kind',
      title: 'Đối tượng',
      sort: 'kind',
      isExtra: true,
      render: ({ subjectKind }) => SUBJECT_KINDS[subjectKind],
    },
    {
      key: 'award',
      title: 'Danh hiệu, hình thức',
      sort: 'award',
      render: ({ awardName }) => awardName,
      filter: { param: 'awardTypeId', options: awards },
    },
    {
      key: 'points',
      title: 'Điểm',
      sort: 'points',
      align: 'right',
      render: ({ points }) => pointsText(points),
    },
    {
      key: 'rank',
      title: 'Hạng chung',
      sort: 'rank',
      align: 'right',
      render: ({ rankOverall }) => rankOverall ?? '–',
    },
    {
      key: 'rankInBlock',
      title: 'Hạng trong khối',
      sort: 'rankInBlock',
      align: 'right',
      isExtra: true,
      render: ({ rankInBlock }) => rankInBlock ?? '–',
    },
    {
      key: 'verdict',
      title: 'Điều kiện',
      sort: 'verdict',
      render: (nomination) => (
        <>
          <VerdictChip nomination={nomination} />
          {nomination.shakenBy && <Chip tone="bad">Căn cứ đã bị hủy</Chip>}
        </>
      ),
      filter: { param: 'verdict', options: optionsOf(VERDICTS) },
    },
    {
      key: 'status',
      title: 'Quyết định',
      sort: 'status',
      render: (nomination) => <StatusChip nomination={nomination} />,
      filter: { param: 'status', options: optionsOf(NOMINATION_STATUSES) },
    },
  ];
}

function VerdictChip({ nomination: { verdict, overrideReason } }: { nomination: Nomination }) {
  if (overrideReason !== null) return <Chip tone="info">Ngoại lệ</Chip>;
  const tone = verdict === 'met' ? 'good' : verdict === 'not-met' ? 'bad' : 'waiting';
  return <Chip tone={tone}>{VERDICTS[verdict]}</Chip>;
}

function StatusChip({ nomination: { status, isSelected } }: { nomination: Nomination }) {
  if (status === 'decided') return <Chip tone="good">{NOMINATION_STATUSES.decided}</Chip>;
  if (status === 'set-aside') return <Chip>{NOMINATION_STATUSES['set-aside']}</Chip>;
  return isSelected ? <Chip tone="info">Sẽ vào quyết định</Chip> : <Chip>Chưa đủ để chọn</Chip>;
}

function useSelection(campaignId: string, onDone: () => void) {
  const client = useQueryClient();
  const offerUndo = useUndo();
  const post = (body: Schema<'SelectManyBody'>) =>
    answer(
      api.POST('/api/campaigns/{id}/nominations/selection', { params: { path: { id: campaignId } }, body }),
    );
  return useAct(post, {
    refresh: [NOMINATIONS_KEY],
    onDone: ({ selected, setAside, undo }) => {
      onDone();
      const text =
        selected.length > 0
          ? `Đã đưa ${countText(selected.length)} đề nghị vào diện ra quyết định.`
          : `Đã để lại ${countText(setAside.length)} đề nghị.`;
      offerUndo(text, async () => {
        for (const step of undo) await post(step);
        await client.invalidateQueries({ queryKey: NOMINATIONS_KEY });
      });
    },
  });
}

/** Awards in play in the campaign, for the filter. */
export function useAwardOptions(campaign: Campaign): readonly { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: ['award-types', 'names'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
    staleTime: 300_000,
  });
  const inPlay = new Set(campaign.awardTypeIds);
  return (data?.items ?? [])
    .filter(({ id }) => inPlay.size === 0 || inPlay.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
}
