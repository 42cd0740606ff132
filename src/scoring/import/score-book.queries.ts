import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { CurrentRegister } from '../../participants/import/parsing/register.js';
import { candidatesOf, UNIT_JOIN } from '../candidates.queries.js';
import { MARK_JSON, type MarkValue } from '../marks/mark-value.js';
import type { SheetStatus } from '../sheets/score-sheet.entity.js';
import type { Nominee } from './score-form.js';

/** A scorer of the campaign. */
export interface KnownScorer {
  readonly id: string;
  readonly code: string;
  readonly accountId: string;
}

/** A subject of a criteria set. */
export interface ScoredName extends Nominee {
  readonly criteriaSetId: string;
}

/** A sheet as it stands, marks by criterion code with their versions. */
export interface KnownSheet {
  readonly scorerId: string;
  readonly criteriaSetId: string;
  readonly participantId: string;
  readonly status: SheetStatus;
  readonly version: number;
  readonly recusalReason: string | null;
  readonly total: string | null;
  readonly marks: Readonly<Record<string, MarkValue & { readonly version: number }>> | null;
}

/** What a score book is compared with: a handful of statements, whatever the size of the book. */
@Injectable()
export class ScoreBookQueries {
  constructor(private readonly uow: UnitOfWork) {}

  scorers(campaignId: string): Promise<KnownScorer[]> {
    return this.uow.query<KnownScorer>(
      `select id, code, account_id as "accountId" from scorers where campaign_id = $1 order by position, code`,
      [campaignId],
    );
  }

  /** Whom the campaign's sets score, in the order of the page. */
  nominees(campaignId: string): Promise<ScoredName[]> {
    return this.uow.query<ScoredName>(
      `select c.criteria_set_id as "criteriaSetId", p.id as "participantId", p.name, un.name as "unitName"
         from (${candidatesOf('$1')}) c join participants p on p.id = c.participant_id ${UNIT_JOIN}
        order by u.protocol_order nulls last, p.display_order, p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
      [campaignId],
    );
  }

  /** Candidates of the campaign's sets as `set:participant`. */
  async candidates(campaignId: string): Promise<Set<string>> {
    const rows = await this.uow.query<{ key: string }>(
      `select s.id || ':' || r.participant_id as key
         from criteria_sets s join criteria_set_awards a on a.criteria_set_id = s.id
         join registrations r on r.campaign_id = s.campaign_id and r.award_type_id = a.award_type_id and r.status = 'accepted'
         join participants p on p.id = r.participant_id and p.kind = s.subject_kind
        where s.campaign_id = $1
       union
       select s.id || ':' || x.participant_id from criteria_sets s join extra_candidates x on x.criteria_set_id = s.id
        where s.campaign_id = $1`,
      [campaignId],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /**
   * Units of the ward, and people and households among the given subjects: a book holds only those who are scored,
   * and someone of the same name who is not must not make the name doubtful.
   */
  async register(
    participantIds: readonly string[],
  ): Promise<Pick<CurrentRegister, 'units' | 'people' | 'households'>> {
    const rows = await this.uow.query<{ id: string; kind: string; name: string; unitId: string | null }>(
      `select p.id, p.kind, p.name, p.unit_id as "unitId" from participants p
        where p.kind = 'collective' and p.status = 'active' or p.id = any($1::uuid[])
        order by p.id`,
      [participantIds],
    );
    const of = (kind: string): typeof rows => rows.filter((row) => row.kind === kind);
    return {
      units: of('collective').map(({ id, name }) => ({ id, name })),
      people: of('individual').map(({ id, name, unitId }) => ({
        id,
        fullName: name,
        unitId: unitId ?? '',
        birth: null,
        idNumber: null,
      })),
      households: of('household').map(({ id, name, unitId }) => ({ id, name, unitId: unitId ?? '' })),
    };
  }

  sheets(campaignId: string, scorerIds: readonly string[]): Promise<KnownSheet[]> {
    return this.uow.query<KnownSheet>(
      `select sh.scorer_id as "scorerId", sh.criteria_set_id as "criteriaSetId", sh.participant_id as "participantId", sh.status, sh.version,
              sh.recusal_reason as "recusalReason", sh.total::text,
              (select jsonb_object_agg(c.code, ${MARK_JSON}::jsonb || jsonb_build_object('version', m.version))
                 from score_marks m join criteria c on c.id = m.criterion_id where m.sheet_id = sh.id) as marks
         from score_sheets sh where sh.campaign_id = $1 and sh.scorer_id = any($2::uuid[])`,
      [campaignId, scorerIds],
    );
  }
}
