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
  readonly source: 'import' | 'decision' | 'proposal';
  readonly decisionId: string | null;
  /** Number in the golden book, where the ward gave one. */
  readonly certificateNumber?: number | null;
  /** Who granted it, where it was not the ward. */
  readonly authority?: string;
}

/** Adds to the ledger; all that is ever changed in it is that an honour is taken back. */
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
                            award_name, year, decision_number, decided_on, source, decision_id, certificate_number, authority)
       select participant_id, subject_kind, name, name_key, unit_name, unit_key, homonym, search_key, award_type_id,
              award_name, year, decision_number, decided_on, source, decision_id, certificate_number, authority
         from jsonb_to_recordset($1) as t(participant_id uuid, subject_kind text, name text, name_key text, unit_name text,
              unit_key text, homonym smallint, search_key text, award_type_id uuid, award_name text, year smallint,
              decision_number text, decided_on date, source text, decision_id uuid, certificate_number int, authority text)
       on conflict on constraint uq_honours_once do nothing`,
      [JSON.stringify(rowsOf(honours))],
    );
  }

  /**
   * Marks honours of a decision as taken back; those marked before keep their mark. Call inside the transaction of the
   * act that takes them back.
   *
   * @param honours award and name as printed, participant where there is one
   * @returns how many were marked
   */
  async revoke(
    decisionId: string,
    honours: readonly Pick<NewHonour, 'participantId' | 'name' | 'unitName' | 'awardTypeId'>[],
    by: { readonly on: string; readonly number: string },
  ): Promise<number> {
    const keys = honours.map(({ participantId, name, unitName, awardTypeId }) => ({
      participant_id: participantId,
      name_key: identityKey(name),
      unit_key: identityKey(unitName),
      award_type_id: awardTypeId,
    }));
    return this.uow.execute(
      `update honours h set revoked_on = $3, revoked_by = $4
         from jsonb_to_recordset($2) as t(participant_id uuid, name_key text, unit_key text, award_type_id uuid)
        where h.decision_id = $1 and h.revoked_on is null and h.award_type_id = t.award_type_id
          and h.participant_id is not distinct from t.participant_id
          and (t.participant_id is not null or (h.name_key, h.unit_key) = (t.name_key, t.unit_key))`,
      [decisionId, JSON.stringify(keys), by.on, by.number],
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
      certificate_number: honour.certificateNumber ?? null,
      authority: honour.authority ?? '',
    };
  });
}
