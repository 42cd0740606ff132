const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const ZONE = 'Asia/Ho_Chi_Minh';

const instantFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const dayOfInstant = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** «2026-01-05» → «05/01/2026»; nothing → «–». */
export function dayText(day: string | null | undefined): string {
  const parts = DAY.exec(day ?? '');
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '–';
}

/** An instant in Việt Nam time: «14:05 05/01/2026». */
export function instantText(instant: string | null | undefined): string {
  if (!instant) return '–';
  const parts = Object.fromEntries(
    instantFormat.formatToParts(new Date(instant)).map((p) => [p.type, p.value]),
  );
  return `${parts['hour']}:${parts['minute']} ${parts['day']}/${parts['month']}/${parts['year']}`;
}

/** Today in Việt Nam, as «2026-01-05». */
export function today(): string {
  return dayOfInstant.format(new Date());
}

/** Whole days from today until a day; negative once it is over. */
export function daysUntil(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000);
}

/** 1234567 → «1.234.567» */
export function numberText(value: number | string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** 1234567 → «1.234.567 đồng» */
export function moneyText(dong: number | string | null | undefined): string {
  return dong === null || dong === undefined ? '–' : `${numberText(dong)} đồng`;
}

/**
 * Points as offices write them: «87.50» → «87,5», «90.00» → «90»; no points → «–». Exact: works on the text, never on
 * a binary number.
 */
export function pointsText(points: string | null | undefined): string {
  if (points === null || points === undefined) return '–';
  const [whole = '0', fraction = ''] = points.split('.');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? whole : `${whole},${rest}`;
}

/** Counts below ten with a leading zero, as offices write them: 5 → «05». */
export function countText(count: number): string {
  return count < 10 ? `0${count}` : numberText(count);
}

/** Bytes → «1,4 MB». */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
