import { useQuery } from '@tanstack/react-query';
import { Select, Slider } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { countText, moneyText, pointsText, today } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import type { CriteriaSetSummary } from './results.page';
import { useBoardState } from './use-board-state';

type Curve = Schema<'WhatIfDto'>;

/** What a threshold would mean: how many would reach it, for how much money. Nothing is decided here. */
export function WhatIf({ set }: { set: CriteriaSetSummary }) {
  const { data: board } = useBoardState(set.id);
  const [awardTypeId, setAward] = useState<string>();
  const [onDate, setOnDate] = useState(today());
  const awards = useAwards(set);
  const chosen = awardTypeId ?? awards.data?.[0]?.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['results', set.id, 'what-if', chosen, onDate],
    enabled: board !== undefined && awards.data !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/criteria-sets/{id}/results/what-if', {
          params: { path: { id: set.id }, query: { ...(chosen ? { awardTypeId: chosen } : {}), onDate } },
          signal,
        }),
      ),
  });
  if (!board) return null;
  return (
    <Panel title="Thử ngưỡng điểm">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, marginBottom: 8, alignItems: 'center' }}>
        <Select
          aria-label="Danh hiệu, hình thức để tính tiền"
          style={{ minWidth: 260 }}
          value={chosen}
          onChange={setAward}
          loading={awards.isLoading}
          options={awards.data?.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <span>
          Ngày quyết định{' '}
          <DayField value={onDate} onChange={(day) => setOnDate(day ?? today())} label="Ngày quyết định" />
        </span>
      </div>
      {error ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Thresholds key={`${set.id}${data.steps.length}`} curve={data} />
      )}
    </Panel>
  );
}

function Thresholds({ curve }: { curve: Curve }) {
  const { steps } = curve;
  const [at, setAt] = useState(Math.max(0, Math.floor(steps.length / 3)));
  const step = steps[at];
  if (!step) return <p className="secondary">Chưa có kết quả nào đủ phiếu để thử.</p>;
  // The highest threshold stands at the right end: further right is stricter.
  const last = steps.length - 1;
  return (
    <>
      <p className="secondary" style={{ margin: 0 }}>
        {countText(curve.ranked)} {SUBJECT_KINDS[curve.subjectKind].toLowerCase()} được xếp hạng, từ{' '}
        {pointsText(curve.lowest)} đến {pointsText(curve.highest)} điểm; trung vị {pointsText(curve.median)}.
      </p>
      <Slider
        min={0}
        max={last}
        value={last - at}
        onChange={(value) => setAt(last - value)}
        ariaLabelForHandle="Ngưỡng điểm"
        ariaValueTextFormatterForHandle={(value) => `${pointsText(steps[last - value]?.minimum)} điểm`}
        tooltip={{ formatter: (value) => pointsText(steps[last - (value ?? 0)]?.minimum) }}
        marks={{ 0: pointsText(steps[last]?.minimum), [last]: pointsText(steps[0]?.minimum) }}
        style={{ marginInline: 24 }}
      />
      <div
        aria-live="polite"
        style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 32px', alignItems: 'baseline' }}
      >
        <Figure label="Từ" value={`${pointsText(step.minimum)} điểm trở lên`} />
        <Figure label="Số đạt" value={countText(step.count)} />
        <Figure label="Tiền thưởng" value={step.totalDong === null ? '–' : moneyText(step.totalDong)} />
        {curve.amountEachDong !== null && (
          <span className="secondary">mỗi mức {moneyText(curve.amountEachDong)}</span>
        )}
        {step.touchesTie && (
          <Chip tone="waiting">{countText(step.atMinimum)} đối tượng bằng nhau đúng ở ngưỡng này</Chip>
        )}
      </div>
      {curve.rateMissing && <p className="secondary">{curve.rateMissing}</p>}
    </>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <span>
      <span className="secondary">{label} </span>
      <strong style={{ fontSize: 18 }}>{value}</strong>
    </span>
  );
}

/** Awards of the catalogue this set's subjects can be given. */
function useAwards(set: CriteriaSetSummary) {
  return useQuery({
    queryKey: ['award-types', 'for', set.subjectKind],
    queryFn: async ({ signal }) => {
      const query = { subjectKind: set.subjectKind, grantedBy: 'ward' as const, pageSize: 200 };
      const { items } = await answer(api.GET('/api/catalogue/award-types', { params: { query }, signal }));
      return items.filter(({ carriesMoney }) => carriesMoney);
    },
  });
}
