import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalidInput, notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { formatDay } from '../../platform/text/vietnamese-date.js';
import { HOLIDAYS, type HolidayYear } from './holidays.js';
import type { HolidayYearBody, HolidayYearDto } from './holidays.dto.js';
import { addWorkingDays, holidaysOf, type Holidays } from './working-days.js';

interface Row extends HolidayYear {
  readonly year: number;
  readonly version: number;
}

const SELECT = `select year, is_announced as "isAnnounced", off, worked, version from holiday_years`;

/** The working days of the ward's offices: the days off it has entered, else the usual ones. */
@Injectable()
export class WorkingCalendar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** The last day of a term of `count` working days after `from`. */
  async add(from: string, count: number): Promise<string> {
    return addWorkingDays(from, count, await this.holidays());
  }

  /** All years, entered ones in place of the usual. */
  async holidays(): Promise<Holidays> {
    const rows = await this.uow.run(() => this.uow.query<Row>(SELECT));
    return { ...HOLIDAYS, ...Object.fromEntries(rows.map((row) => [row.year, row])) };
  }

  /** The years people look at, newest first: those known or entered, this one and the next. */
  async years(): Promise<HolidayYearDto[]> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<Row>(SELECT);
      const [now] = await this.uow.query<{ year: number }>(
        `select extract(year from now() at time zone 'Asia/Ho_Chi_Minh')::int as year`,
      );
      const thisYear = now?.year ?? 0;
      const years = new Set([
        ...Object.keys(HOLIDAYS).map(Number),
        ...rows.map(({ year }) => year),
        ...[thisYear, thisYear + 1],
      ]);
      return [...years]
        .sort((a, b) => b - a)
        .map((year) =>
          presented(
            year,
            rows.find((row) => row.year === year),
          ),
        );
    });
  }

  /**
   * Terms already running keep the day they were told.
   *
   * @throws DomainError 404; 400 `wrong-year`, `day-twice`, `not-a-weekend`; 409 `stale-version`
   */
  async change(year: number, body: HolidayYearBody): Promise<HolidayYearDto> {
    if (year < 2000 || year > 2100) throw notFound('năm');
    demandSound(year, body);
    return this.uow.run(async () => {
      const before = await this.one(year);
      const off = Object.fromEntries(
        [...body.off].sort((a, b) => a.day.localeCompare(b.day)).map(({ day, name }) => [day.slice(5), name]),
      );
      const worked = [...body.worked].sort().map((day) => day.slice(5));
      const affected = await this.uow.execute(
        body.version === 0
          ? `insert into holiday_years (year, is_announced, off, worked) values ($1, $2, $3, $4)
             on conflict on constraint uq_holiday_years_year do nothing`
          : `update holiday_years set is_announced = $2, off = $3, worked = $4, version = version + 1
              where year = $1 and version = $5`,
        [
          ...[year, body.isAnnounced, JSON.stringify(off), JSON.stringify(worked)],
          ...(body.version === 0 ? [] : [body.version]),
        ],
      );
      const after = await this.one(year);
      if (affected === 0) {
        throw staleVersion({ ...after }, await this.audit.lastActOn('holiday-year', await this.idOf(year)));
      }
      await this.audit.record({
        action: 'holiday-year.change',
        subject: { type: 'holiday-year', id: await this.idOf(year), label: `Lịch nghỉ lễ, Tết năm ${year}` },
        before: wordsOf(before),
        after: wordsOf(after),
      });
      return after;
    });
  }

  private async one(year: number): Promise<HolidayYearDto> {
    const [row] = await this.uow.query<Row>(`${SELECT} where year = $1`, [year]);
    return presented(year, row);
  }

  private async idOf(year: number): Promise<string> {
    const [row] = await this.uow.query<{ id: string }>(`select id from holiday_years where year = $1`, [
      year,
    ]);
    return row?.id ?? '';
  }
}

function presented(year: number, row: Row | undefined): HolidayYearDto {
  const { isAnnounced, off, worked } = row ?? holidaysOf(year);
  return {
    year,
    isAnnounced,
    isOwn: row !== undefined,
    off: Object.entries(off)
      .map(([monthDay, name]) => ({ day: `${year}-${monthDay}`, name }))
      .sort((a, b) => a.day.localeCompare(b.day)),
    worked: worked.map((monthDay) => `${year}-${monthDay}`),
    version: row?.version ?? 0,
  };
}

function wordsOf({ isAnnounced, off, worked }: HolidayYearDto): object {
  return {
    isAnnounced,
    off: off.map(({ day, name }) => `${formatDay(day)}: ${name}`),
    worked: worked.map(formatDay),
  };
}

function demandSound(year: number, { off, worked }: HolidayYearBody): void {
  const days = [...off.map(({ day }) => day), ...worked];
  const places = [
    ...off.map((_one, index) => `off.${index}.day`),
    ...worked.map((_one, index) => `worked.${index}`),
  ];
  const faults = days.flatMap((day, index) => {
    const fault = (code: string, message: string) => [{ field: places[index] ?? '', code, message }];
    if (!isInCalendar(day) || !day.startsWith(`${year}-`))
      return fault('wrong-year', `Hãy chọn các ngày của năm ${year}.`);
    if (days.indexOf(day) !== index) return fault('day-twice', `Ngày ${formatDay(day)} ghi hai lần.`);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (index >= off.length && weekday !== 0 && weekday !== 6) {
      return fault(
        'not-a-weekend',
        `Ngày ${formatDay(day)} vốn là ngày làm việc; chỉ ghi thứ bảy, chủ nhật làm bù.`,
      );
    }
    return [];
  });
  if (faults.length > 0) throw invalidInput(faults);
}

/** «2026-02-29» is no day of any calendar, though it can be parsed. */
function isInCalendar(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
