import type { ImportIssue } from '../../imports/import-kind.js';
import type { CellOf } from '../../platform/table/row-issue.js';
import { unifyTonePlacement } from '../../platform/text/tone-placement.js';
import { birthText } from '../birth.js';
import type { StoredPerson } from './register-snapshot.queries.js';
import { errorOf } from './row-checks.js';

/** What tells people of one name in one unit apart. */
interface Registered {
  readonly name: string;
  /** As far as it is known: «1980», «1980-05». */
  readonly birth: string | null;
  readonly idNumber: string | null;
}

/**
 * Who will stand in each unit under which name. The database refuses the same person twice; telling it here, by row,
 * lets everybody else in.
 */
export class RegisteredPeople {
  private readonly byName = new Map<string, Registered[]>();
  private readonly archivedNumbers = new Map<string, string>();

  /** @param inFile ids of the register's people the file speaks of; they are taken as their rows are read */
  constructor(stored: readonly StoredPerson[], inFile: ReadonlySet<string>) {
    for (const person of stored) {
      if (!person.isActive && person.idNumber !== null)
        this.archivedNumbers.set(person.idNumber, person.name);
      if (!person.isActive || inFile.has(person.id)) continue;
      this.take(person.unitId, { name: person.name, birth: birthText(person), idNumber: person.idNumber });
    }
  }

  /** Why a person cannot stand in the unit beside those who are there. */
  issuesOf(unitId: string, person: Registered, cellOf: CellOf): ImportIssue[] {
    const archived = person.idNumber === null ? undefined : this.archivedNumbers.get(person.idNumber);
    if (archived !== undefined) {
      const message = `Số CCCD này là của «${archived}», đang được lưu trữ; hãy khôi phục người đó trước.`;
      return [errorOf('id-number-taken', message, cellOf('idNumber'))];
    }
    const same = this.byName.get(nameKey(unitId, person.name))?.find((other) => mayBeSame(other, person));
    if (!same) return [];
    const message = `Đơn vị đã có «${same.name}», ngày sinh và CCCD không khác nhau; hãy kiểm tra có phải cùng một người.`;
    return [errorOf('already-in-register', message, cellOf('birth') ?? cellOf('idNumber'))];
  }

  take(unitId: string, person: Registered): void {
    const key = nameKey(unitId, person.name);
    const others = this.byName.get(key);
    if (others) others.push(person);
    else this.byName.set(key, [person]);
  }
}

/** Nothing known of both says that they are two: one number unknown or equal, dates equal as far as both go. */
function mayBeSame(a: Registered, b: Registered): boolean {
  if (a.idNumber !== null && b.idNumber !== null && a.idNumber !== b.idNumber) return false;
  return a.birth === null || b.birth === null || a.birth.startsWith(b.birth) || b.birth.startsWith(a.birth);
}

/** The identity key within a unit; names of the register and of parsed rows are clean already. */
function nameKey(unitId: string, name: string): string {
  return `${unitId}\n${unifyTonePlacement(name.toLowerCase())}`;
}
