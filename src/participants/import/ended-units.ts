import type { ImportIssue } from '../../imports/import-kind.js';
import { type CellOf, issueOf } from '../../platform/table/row-issue.js';
import { identityKey } from '../../platform/text/keys.js';
import type { EndedUnit } from './register-snapshot.queries.js';
import { errorOf } from './row-checks.js';

/** First and last day of a unit; null where it has none. */
interface Days {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Units of the past: the register keeps two units of one name apart by their days alone. */
export class EndedUnits {
  private readonly byName = new Map<string, EndedUnit[]>();

  constructor(ended: readonly EndedUnit[]) {
    for (const unit of ended) {
      const key = identityKey(unit.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), unit]);
    }
  }

  /** The day from which a unit goes on that the file gives no first day; null where no other had the name before. */
  startOf(name: string, { validFrom, validTo }: Days): string | null {
    const last = this.lastOf(name);
    if (validFrom !== null || last === undefined || (validTo !== null && validTo <= last)) return validFrom;
    return dayAfter(last);
  }

  /** What is to be told of a row whose unit bears a name of the past. */
  issuesOf(name: string, told: Days, days: Days, cellOf: CellOf): ImportIssue[] {
    const other = this.byName.get(identityKey(name))?.find((unit) => overlap(unit, days));
    if (other) {
      const message = `Đã có «${other.name}» kết thúc ngày ${vietnamese(other.validTo)}; hãy ghi «Từ ngày» sau ngày đó.`;
      return [errorOf('already-in-register', message, cellOf('validFrom'))];
    }
    if (told.validFrom === days.validFrom || days.validFrom === null) return [];
    const message = `Đơn vị cùng tên đã kết thúc ngày ${vietnamese(this.lastOf(name) ?? '')}; đơn vị mới được ghi từ ngày ${vietnamese(days.validFrom)}.`;
    return [
      issueOf({ code: 'ended-unit-same-name', severity: 'warning', message }, cellOf('validFrom'), {
        after: vietnamese(days.validFrom),
      }),
    ];
  }

  private lastOf(name: string): string | undefined {
    return this.byName
      .get(identityKey(name))
      ?.map(({ validTo }) => validTo)
      .toSorted()
      .at(-1);
  }
}

function overlap(ended: EndedUnit, { validFrom, validTo }: Days): boolean {
  return (
    (validFrom === null || validFrom <= ended.validTo) &&
    (validTo === null || ended.validFrom === null || validTo >= ended.validFrom)
  );
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** «2025-06-30» → «30/06/2025» */
function vietnamese(day: string): string {
  return day.split('-').toReversed().join('/');
}
