import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { identityKey, searchKey } from '../platform/text/keys.js';

/** An honour to put into the ledger, with the names as printed in its decision. */
export interface NewHonour {
  readonly participantId: string | null;
  readonly subjectKind: SubjectKind;
  readonly name: string;
  readonly unitName: string;
  readonly awardTypeId: string;
  readonly awardName: string;
  /** The year commended. */
  readonly year: number;
  readonly decisionNumber: string;
  /** 'YYYY-MM-DD', or null where only the number is known. */
  readonly decidedOn: string | null;
  readonly source: 'import' | 'decision';
  readonly decisionId: string | null;
}

/** Adds to the ledger; nothing in it is ever changed. */
@Injectable()
export class HonoursLedger {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Writes honours in one statement; what the ledger holds already (same year, subject, award and decision number) is
   * left alone. Call inside the transaction of the act that grants them.
   *
   * @returns how many were new
   */
  async record(honours: readonly NewHonour[]): Promise<number> {
    if (honours.length === 0) return 0;
    return this.uow.execute(
      `insert into honours (participant_id, subject_kind, name, name_key, unit_name, unit_key, homonym, search_key, award_type_id,
                            award_name, year, decision_number, decided_on, source, decision_id)
       select participant_id, subject_kind, name, name_key, unit_name, unit_key, homonym, search_key, award_type_id,
              award_name, year, decision_number, decided_on, source, decision_id
         from jsonb_to_recordset($1) as t(participant_id uuid, subject_kind text, name text, name_key text, unit_name text,
              unit_key text, homonym smallint, search_key text, award_type_id uuid, award_name text, year smallint,
              decision_number text, decided_on date, source text, decision_id uuid)
       on conflict on constraint uq_honours_once do nothing`,
      [JSON.stringify(rowsOf(honours))],
    );
  }
}

/** What tells one honour from another; homonyms in one list are counted up. */
export function honourKey(
  honour: Pick<NewHonour, 'year' | 'subjectKind' | 'name' | 'unitName' | 'awardTypeId' | 'decisionNumber'>,
): string {
  return JSON.stringify([
    honour.year,
    honour.subjectKind,
    identityKey(honour.name),
    identityKey(honour.unitName),
    honour.awardTypeId,
    honour.decisionNumber,
  ]);
}

function rowsOf(honours: readonly NewHonour[]): object[] {
  const seen = new Map<string, number>();
  return honours.map((honour) => {
    const key = honourKey(honour);
    const homonym = (seen.get(key) ?? 0) + 1;
    seen.set(key, homonym);
    return {
      participant_id: honour.participantId,
      subject_kind: honour.subjectKind,
      name: honour.name,
      name_key: identityKey(honour.name),
      unit_name: honour.unitName,
      unit_key: identityKey(honour.unitName),
      homonym,
      search_key: searchKey(`${honour.name} ${honour.unitName}`),
      award_type_id: honour.awardTypeId,
      award_name: honour.awardName,
      year: honour.year,
      decision_number: honour.decisionNumber,
      decided_on: honour.decidedOn,
      source: honour.source,
      decision_id: honour.decisionId,
    };
  });
}
