import { Form, type FormInstance } from 'antd';
import type { Schema } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { Campaign } from '../../campaign/current-campaign';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { dayText } from '../../text/format';
import { PHASES } from '../../text/labels';
import './campaigns.css';

type PhaseDays = Schema<'PhaseDaysBody'>;
type DatedPhase = PhaseDays['phase'];
interface Range {
  readonly opensOn?: string | null;
  readonly closesOn?: string | null;
}

/** The days of each phase as they stand in a form: not yet all there, not yet in order. */
export type Days = Partial<Record<DatedPhase, Range>>;

const DATED: readonly DatedPhase[] = ['registration', 'self-score', 'scoring', 'review'];

export function daysOf(phases: Campaign['phases']): Days {
  return Object.fromEntries(
    DATED.map((phase) => {
      const found = phases.find((one) => one.phase === phase);
      return [phase, { opensOn: found?.opensOn ?? null, closesOn: found?.closesOn ?? null }];
    }),
  );
}

/** The phases that have both days, as the API takes them. */
export function phasesOf(days: Days | undefined): PhaseDays[] {
  return DATED.flatMap((phase) => {
    const { opensOn, closesOn } = days?.[phase] ?? {};
    return opensOn && closesOn ? [{ phase, opensOn, closesOn }] : [];
  });
}

/** Puts a refusal under the fields of a campaign's form; «phases.1» is the second of the phases sent. */
export function putCampaignFaults(form: FormInstance, error: unknown, sent: readonly PhaseDays[]): boolean {
  if (asProblem(error).fields.length === 0) return false;
  const left = putFaultsOnForm(form, error, (field) => {
    const [list, index, part] = field.split('.');
    const phase = list === 'phases' ? sent[Number(index)]?.phase : undefined;
    return phase ? ['days', phase, part ?? 'opensOn'] : [field];
  });
  return left.length === 0;
}

/** First and last day of each phase, with what looks odd said as one types. */
export function PhaseDaysFields() {
  const days = Form.useWatch<Days | undefined>('days');
  return (
    <fieldset className="phase-days">
      <legend>
        Thời hạn các giai đoạn
        <Help about="thời hạn các giai đoạn" guide="can-bo#phong-trao">
          Hạn tính đến hết ngày cuối. Hết hạn đăng ký thì đơn vị không tự gửi được nữa; cán bộ vẫn ghi nhận
          được kèm lý do. Giai đoạn chưa định ngày thì để trống cả hai ô.
        </Help>
      </legend>
      <div className="phase-days-row" aria-hidden>
        <span className="phase-days-name" />
        <span>Từ ngày</span>
        <span>Đến hết ngày</span>
      </div>
      {DATED.map((phase) => (
        <div key={phase} className="phase-days-row">
          <span className="phase-days-name">{PHASES[phase]}</span>
          <DayItem phase={phase} end="opensOn" label="Từ ngày" />
          <DayItem phase={phase} end="closesOn" label="Đến hết ngày" />
          <div className="phase-days-hint" role="status">
            {hint(phase, days)}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

function DayItem({ phase, end, label }: { phase: DatedPhase; end: keyof Range; label: string }) {
  const other = end === 'opensOn' ? 'closesOn' : 'opensOn';
  return (
    <Form.Item
      name={['days', phase, end]}
      dependencies={[['days', phase, other]]}
      rules={[
        ({ getFieldValue }) => ({
          validator: (_rule, value: unknown) =>
            !value && getFieldValue(['days', phase, other])
              ? Promise.reject(new Error('Hãy ghi đủ hai ngày.'))
              : Promise.resolve(),
        }),
      ]}
    >
      <DayField label={`${PHASES[phase]}: ${label.toLowerCase()}`} style={{ width: 150 }} />
    </Form.Item>
  );
}

/** What looks odd about the days of a phase. A hint only: whether they are taken, the server says on saving. */
function hint(phase: DatedPhase, days: Days | undefined): string | undefined {
  const { opensOn, closesOn } = days?.[phase] ?? {};
  if (!opensOn || !closesOn) return undefined;
  if (closesOn < opensOn) return 'Ngày cuối đang trước ngày đầu.';
  const earlier = DATED.slice(0, DATED.indexOf(phase)).findLast((one) => days?.[one]?.closesOn);
  if (!earlier) return undefined;
  const before = days?.[earlier];
  if (!before?.opensOn || !before.closesOn) return undefined;
  if (opensOn < before.opensOn) return `Đang bắt đầu trước giai đoạn «${PHASES[earlier]}».`;
  if (opensOn <= before.closesOn) return `Gối lên «${PHASES[earlier]}» (đến ${dayText(before.closesOn)}).`;
  return undefined;
}
