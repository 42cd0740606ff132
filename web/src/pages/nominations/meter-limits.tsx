import type { ReactNode } from 'react';
import type { Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { countText, moneyText } from '../../text/format';

type MeterData = Schema<'NominationMeterDto'>;
type Cap = Schema<'MeterCapDto'>;

const COUNTED: Readonly<Record<Cap['subjectKind'], string>> = {
  collective: 'tập thể',
  individual: 'người',
  household: 'hộ',
};

/** What limits those selected: the budget of the year, and the shares the rules allow. */
export function MeterLimits({ meter: { fund, caps } }: { meter: MeterData }) {
  const passed = caps.filter(({ isPassed }) => isPassed);
  const kept = caps.filter(({ isPassed }) => !isPassed);
  return (
    <div className="meter-limits">
      <Fund fund={fund} />
      {caps.length > 0 && (
        <div>
          <h3>
            Tỷ lệ tối đa
            <Help about="tỷ lệ tối đa" guide="can-bo#ty-le-kinh-phi">
              Tỷ lệ ghi trong bộ quy tắc đang dùng, tính trên các đề nghị được chọn. Được chọn nhiều hơn mức
              «nhiều nhất» là vượt.
            </Help>
          </h3>
          {passed.length > 0 && <Caps caps={passed} />}
          {kept.length > 0 && (
            <details open={kept.length <= 3}>
              <summary>{countText(kept.length)} tỷ lệ còn trong mức</summary>
              <Caps caps={kept} />
            </details>
          )}
        </div>
      )}
    </div>
  );
}

function Fund({ fund }: { fund: MeterData['fund'] }) {
  const { year, budgetDong, spentDong, toSpendDong, leftDong } = fund;
  const title = `Kinh phí khen thưởng năm ${year}`;
  return (
    <div>
      <h3>
        {title}
        <Help about="kinh phí khen thưởng" guide="can-bo#ty-le-kinh-phi">
          Đã chi là tiền của các quyết định đã ban hành trong năm, kể cả khung, quà. Sẽ chi là tiền thưởng của
          các đề nghị được chọn mà chưa ban hành quyết định.
        </Help>
      </h3>
      <dl className="meter-fund">
        <Sum name="Được giao" value={budgetDong === null ? 'chưa ghi' : moneyText(budgetDong)} />
        <Sum name="Đã chi" value={moneyText(spentDong)} />
        <Sum name="Sẽ chi" value={moneyText(toSpendDong)} />
        {leftDong !== null && (
          <Sum
            name={leftDong < 0 ? 'Vượt' : 'Còn lại'}
            value={<strong>{moneyText(Math.abs(leftDong))}</strong>}
          />
        )}
      </dl>
      {leftDong !== null && leftDong < 0 && (
        <Chip tone="bad">{fund.blocks ? 'Vượt kinh phí: không ban hành được' : 'Vượt kinh phí'}</Chip>
      )}
      {budgetDong === null && (
        <p className="secondary" style={{ margin: 0 }}>
          Chưa biết còn lại bao nhiêu: người quản trị đặt kinh phí của năm ở «Thiết lập chung».
        </p>
      )}
    </div>
  );
}

function Sum({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div>
      <dt className="secondary">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Caps({ caps }: { caps: readonly Cap[] }) {
  return (
    <ul className="meter-caps">
      {caps.map(({ awardName, groupName, selected, allowed, percent, base, baseName, ...cap }) => (
        <li key={`${cap.subjectKind} ${awardName} ${groupName} ${cap.article}`}>
          {cap.isPassed && <Chip tone={cap.blocks ? 'bad' : 'waiting'}>Vượt tỷ lệ</Chip>}{' '}
          <strong>{awardName}</strong>, {groupName}: được chọn {countText(selected)}, nhiều nhất{' '}
          {countText(allowed)}{' '}
          <span className="secondary">
            ({String(percent).replace('.', ',')} % của {countText(base)}{' '}
            {baseName ?? COUNTED[cap.subjectKind]}; {cap.article})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** In a line, beside the list while names are ticked: what those ticked come to together with those selected already. */
export function TickedMeter({ meter, ticked }: { meter: MeterData | undefined; ticked: number }) {
  if (ticked === 0) return null;
  const passed = meter?.caps.filter(({ isPassed }) => isPassed) ?? [];
  return (
    <div className="ticked-meter no-print" role="status">
      <strong>Đang đánh dấu {countText(ticked)}.</strong>{' '}
      {meter && (
        <>
          Đưa vào thì có {countText(meter.totals.selected)} được chọn, tiền thưởng{' '}
          {moneyText(meter.totals.selectedDong)}
          {meter.fund.leftDong !== null &&
            (meter.fund.leftDong < 0
              ? `, vượt kinh phí ${moneyText(-meter.fund.leftDong)}`
              : `, kinh phí còn ${moneyText(meter.fund.leftDong)}`)}
          .{' '}
          {passed.length > 0 && (
            <Chip tone="waiting">
              Vượt tỷ lệ: {passed.map(({ awardName, groupName }) => `${awardName}, ${groupName}`).join('; ')}
            </Chip>
          )}
        </>
      )}
    </div>
  );
}
