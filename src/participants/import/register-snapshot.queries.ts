import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Gender } from '../levels.js';
import type { RegistrationStatus } from '../registrations/registration-status.js';

/** The register as far as a workbook can touch it. Texts that say nothing are ''. */
export interface StoredUnit {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly code: string;
  readonly shortName: string;
  readonly superior: string;
  readonly type: string;
  readonly block: string;
  readonly protocolOrder: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly headName: string;
  readonly phone: string;
  readonly memberCount: number | null;
}

/** A unit whose days are over; days are «2025-06-30», both included. */
export interface EndedUnit {
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string;
}

export interface StoredPerson {
  readonly id: string;
  readonly version: number;
  readonly isActive: boolean;
  readonly name: string;
  readonly unitId: string;
  readonly formOfAddress: string;
  readonly gender: Gender | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly post: string;
  readonly isLeader: boolean;
  readonly idNumber: string | null;
  readonly phone: string;
  readonly category: string;
  readonly note: string;
}

export interface StoredHousehold {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
}

export interface StoredAward {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subjectKinds: readonly SubjectKind[];
  /** False when the campaign names its awards and this is none of them. */
  readonly inPlay: boolean;
}

export interface StoredRegistration {
  readonly id: string;
  readonly version: number;
  readonly participantId: string;
  readonly awardTypeId: string;
  readonly status: RegistrationStatus;
  readonly summary: string;
}

/** The campaign registrations go into; `state` is that of its registration phase. */
export interface CampaignState {
  readonly id: string;
  readonly year: number;
  readonly state: 'open' | 'wrong-phase' | 'not-yet-open' | 'deadline-passed';
}

export interface RegisterSnapshot {
  readonly units: readonly StoredUnit[];
  /** Units that have ended; another may bear the name from the day after on. */
  readonly ended: readonly EndedUnit[];
  /** Archived ones too: their identity numbers are taken. */
  readonly people: readonly StoredPerson[];
  readonly households: readonly StoredHousehold[];
  readonly awards: readonly StoredAward[];
  readonly campaign: CampaignState | null;
  readonly registrations: readonly StoredRegistration[];
}

/** What is on record of people for one year: `individualId` + level. */
export interface YearRecords {
  readonly ratings: ReadonlyMap<string, string>;
  readonly initiatives: ReadonlySet<string>;
  readonly disciplines: ReadonlySet<string>;
}

/** Key of an initiative or disciplinary measure within its year. */
export function recordKey(individualId: string, level: string): string {
  return `${individualId}\n${level}`;
}

const TODAY = `(clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Reads the whole register at once: the number of queries does not grow with the file. */
@Injectable()
export class RegisterSnapshots {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` for a campaign that is not there */
  async take(campaignId: string | undefined): Promise<RegisterSnapshot> {
    return {
      campaign: campaignId === undefined ? null : await this.campaign(campaignId),
      units: await this.units(),
      ended: await this.ended(),
      people: await this.people(),
      households: await this.uow.query<StoredHousehold>(
        `select id, name, unit_id as "unitId" from participants where kind = 'household' and status = 'active'`,
      ),
      awards: await this.uow.query<StoredAward>(
        `select a.id, a.code, a.name, a.subject_kinds as "subjectKinds",
                not exists (select from campaign_awards k where k.campaign_id = $1)
                  or exists (select from campaign_awards k where k.campaign_id = $1 and k.award_type_id = a.id) as "inPlay"
           from award_types a`,
        [campaignId ?? null],
      ),
      registrations:
        campaignId === undefined
          ? []
          : await this.uow.query<StoredRegistration>(
              `select id, version, participant_id as "participantId", award_type_id as "awardTypeId", status, summary
                 from registrations where campaign_id = $1`,
              [campaignId],
            ),
    };
  }

  /** Ratings, initiatives and discipline of one year. */
  async recordsOf(year: number): Promise<YearRecords> {
    const rows = await this.uow.query<{ kind: string; individual_id: string; level: string }>(
      `select 'rating' as kind, individual_id, level from ratings where year = $1
       union all select 'initiative', individual_id, level from initiatives where year = $1
       union all select 'discipline', individual_id, level from disciplines where year = $1`,
      [year],
    );
    const keys = (kind: string): Set<string> =>
      new Set(rows.filter((row) => row.kind === kind).map((row) => recordKey(row.individual_id, row.level)));
    const ratings = rows.filter((row) => row.kind === 'rating');
    return {
      ratings: new Map(ratings.map((row) => [row.individual_id, row.level])),
      initiatives: keys('initiative'),
      disciplines: keys('discipline'),
    };
  }

  private async campaign(id: string): Promise<CampaignState> {
    const [campaign] = await this.uow.query<CampaignState>(
      `select id, year, phase_state(id, array['registration']) as state from campaigns where id = $1`,
      [id],
    );
    if (!campaign) throw notFound('phong trào');
    return campaign;
  }

  /** Units of today: one that has ended may bear the name of one in force. */
  private async units(): Promise<StoredUnit[]> {
    return this.uow.query<StoredUnit>(
      `select p.id, p.version, p.name, c.code, c.short_name as "shortName", c.superior, c.type, c.block,
              c.protocol_order as "protocolOrder", c.valid_from as "validFrom", c.valid_to as "validTo",
              c.head_name as "headName", c.phone, c.member_count as "memberCount"
         from participants p join collectives c on c.id = p.id
        where p.status = 'active'
          and (c.valid_to is null or c.valid_to >= ${TODAY})`,
    );
  }

  private async ended(): Promise<EndedUnit[]> {
    return this.uow.query<EndedUnit>(
      `select p.name, c.valid_from as "validFrom", c.valid_to as "validTo"
         from participants p join collectives c on c.id = p.id where p.status = 'active' and c.valid_to < ${TODAY}`,
    );
  }

  private async people(): Promise<StoredPerson[]> {
    return this.uow.query<StoredPerson>(
      `select p.id, p.version, p.status = 'active' as "isActive", p.name, p.unit_id as "unitId",
              i.form_of_address as "formOfAddress", i.gender, i.birth_year as year, i.birth_month as month, i.birth_day as day,
              i.post, i.is_leader as "isLeader", i.id_number as "idNumber", i.phone, i.category, i.note
         from participants p join individuals i on i.id = p.id`,
    );
  }
}
