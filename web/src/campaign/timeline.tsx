import { dayText, daysUntil, today } from '../text/format';
import { PHASES } from '../text/labels';
import type { Campaign } from './current-campaign';
import './timeline.css';

type Phase = Campaign['phase'];
type PhaseDays = Campaign['phases'][number];

const DAY = 86_400_000;
const ORDER = Object.keys(PHASES) as Phase[];

/** The days of a campaign's phases as bars, with today among them; each also told in words. */
export function Timeline({ phase, phases }: Pick<Campaign, 'phase' | 'phases'>) {
  if (phases.length === 0) return <p className="secondary">Chưa ghi thời hạn của giai đoạn nào.</p>;
  const scale = scaleOf(phases);
  const now = scale.place(today());
  return (
    <ol className="timeline">
      {phases.map((days) => (
        <li key={days.phase} className="timeline-row">
          <div className="timeline-words">
            <strong>{PHASES[days.phase]}</strong>
            <br />
            {dayText(days.opensOn)} – {dayText(days.closesOn)}
            <span className="secondary"> · {standing(days, days.phase === phase)}</span>
          </div>
          <div className="timeline-track" aria-hidden>
            <div
              className={`timeline-bar ${days.phase === phase ? 'timeline-bar-now' : daysUntil(days.closesOn) < 0 ? 'timeline-bar-over' : ''}`}
              style={{
                left: `${scale.place(days.opensOn) * 100}%`,
                right: `${(1 - scale.place(days.closesOn, 1)) * 100}%`,
              }}
            />
            {now >= 0 && now <= 1 && <div className="timeline-today" style={{ left: `${now * 100}%` }} />}
          </div>
        </li>
      ))}
      <li className="timeline-row" aria-hidden>
        <div />
        <div className="timeline-axis">
          {isApart(now, 0) && <span style={{ left: 0 }}>{shortDay(scale.first)}</span>}
          {isApart(now, 1) && <span style={{ right: 0 }}>{shortDay(scale.last)}</span>}
          {now >= 0 && now <= 1 && (
            <span
              className="timeline-axis-today"
              style={{ left: `${now * 100}%`, transform: `translateX(-${now * 100}%)` }}
            >
              Hôm nay {shortDay(today())}
            </span>
          )}
        </div>
      </li>
    </ol>
  );
}

/** The phases a campaign goes through, with where it stands. */
export function PhaseSteps({ phase }: { phase: Phase }) {
  const at = ORDER.indexOf(phase);
  return (
    <ol className="phase-steps" aria-label="Các giai đoạn của phong trào">
      {ORDER.map((one, index) => (
        <li
          key={one}
          className={index < at ? 'phase-step-done' : index === at ? 'phase-step-now' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {PHASES[one]}
        </li>
      ))}
    </ol>
  );
}

/** Where today stands to the days of a phase, in words. */
function standing({ opensOn, closesOn }: PhaseDays, isCurrent: boolean): string {
  const begins = daysUntil(opensOn);
  const left = daysUntil(closesOn);
  if (begins > 0) return `${begins} ngày nữa bắt đầu`;
  if (left > 0) return `còn ${left} ngày`;
  if (left === 0) return 'hôm nay là ngày cuối';
  return isCurrent ? `đã quá hạn ${-left} ngày` : 'đã hết hạn';
}

/** Days onto 0 … 1, from the first day of the first phase to the last of the last. */
function scaleOf(phases: readonly PhaseDays[]) {
  const first = phases.map(({ opensOn }) => opensOn).sort()[0] ?? today();
  const last =
    phases
      .map(({ closesOn }) => closesOn)
      .sort()
      .at(-1) ?? today();
  const length = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  return {
    first,
    last,
    place: (day: string, after = 0) => ((Date.parse(day) - Date.parse(first)) / DAY + after) / length,
  };
}

/** Whether the words of an end of the axis and those of today have room beside each other. */
function isApart(now: number, end: 0 | 1): boolean {
  return now < 0 || now > 1 || Math.abs(now - end) > 0.25;
}

function shortDay(day: string): string {
  return dayText(day).slice(0, 5);
}
