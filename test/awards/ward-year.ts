import type { DisciplineLevel, InitiativeLevel, Rating } from '../../src/awards/eligibility/facts.js';
import type { SubjectKind } from '../../src/catalogue/subject-kind.js';
import { identityKey, searchKey } from '../../src/platform/text/keys.js';
import { splitVietnameseName } from '../../src/platform/text/vietnamese-names.js';
import type { TestApp } from '../support/test-app.js';

export interface PersonOptions {
  readonly rating?: Rating;
  readonly initiative?: InitiativeLevel;
  readonly discipline?: DisciplineLevel;
  readonly post?: string;
  readonly leader?: boolean;
  readonly formOfAddress?: string;
}

export interface Outcome {
  readonly points: string;
  readonly complete?: boolean;
  readonly knockout?: boolean;
  readonly classification: string | null;
  readonly counted?: number;
}

export const BANDS = [
  { name: 'Xuất sắc', from: '90' },
  { name: 'Tốt', from: '80' },
  { name: 'Khá', from: '70' },
  { name: 'Chưa đạt', from: '0' },
];

/**
 * A ward's year in review, written straight into the tables: what registration and scoring would have left behind.
 * Tests of awards and decisions start from here and go on through the API.
 */
export class WardYear {
  private protocolOrder = 0;

  constructor(
    private readonly test: TestApp,
    readonly ward: 'A' | 'B' = 'A',
    readonly year = 2025,
  ) {}

  /** A campaign in the given phase, without days. */
  async campaign(name: string, phase = 'review'): Promise<string> {
    return this.insert(
      `insert into campaigns (kind, name, year, phase) values ('yearly', $1, $2, $3) returning id`,
      [name, this.year, phase],
    );
  }

  async unit(name: string, block = 'Khối cơ quan'): Promise<string> {
    const id = await this.participant('collective', name, null, `${name} `);
    await this.write(`insert into collectives (id, block, protocol_order) values ($1, $2, $3)`, [
      id,
      block,
      ++this.protocolOrder,
    ]);
    return id;
  }

  async person(unitId: string, name: string, options: PersonOptions = {}): Promise<string> {
    const id = await this.participant('individual', name, unitId, name);
    await this.write(
      `insert into individuals (id, post, is_leader, form_of_address) values ($1, $2, $3, $4)`,
      [id, options.post ?? '', options.leader ?? false, options.formOfAddress ?? ''],
    );
    const records = [
      ['ratings', options.rating],
      ['initiatives', options.initiative],
      ['disciplines', options.discipline],
    ] as const;
    for (const [table, level] of records) {
      if (level) {
        await this.write(`insert into ${table} (individual_id, year, level) values ($1, $2, $3)`, [
          id,
          this.year,
          level,
        ]);
      }
    }
    return id;
  }

  async household(unitId: string, name: string): Promise<string> {
    const id = await this.participant('household', name, unitId, `${name} `);
    await this.write(`insert into households (id) values ($1)`, [id]);
    return id;
  }

  async award(code: string): Promise<string> {
    return this.insert(`select id from award_types where code = $1`, [code]);
  }

  /** An accepted registration, or one in another status. */
  async register(
    campaignId: string,
    participantId: string,
    code: string,
    status = 'accepted',
  ): Promise<void> {
    await this.write(
      `insert into registrations (campaign_id, participant_id, award_type_id, status, submitted_at, handled_at)
       values ($1, $2, $3, $4, now(), now())`,
      [campaignId, participantId, await this.award(code), status],
    );
  }

  /** A criteria set that scores these awards. */
  async criteriaSet(campaignId: string, kind: SubjectKind, codes: readonly string[]): Promise<string> {
    const id = await this.insert(
      `insert into criteria_sets (campaign_id, code, name, subject_kind, combining, minimum_sheets, bands)
       values ($1, $2, $2, $3, 'mean', 3, $4) returning id`,
      [campaignId, `TC-${kind}`, kind, JSON.stringify(BANDS)],
    );
    for (const code of codes) {
      await this.write(`insert into criteria_set_awards (criteria_set_id, award_type_id) values ($1, $2)`, [
        id,
        await this.award(code),
      ]);
    }
    return id;
  }

  /** A result as it stands while scoring is open. */
  async liveResult(setId: string, participantId: string, outcome: Outcome): Promise<void> {
    await this.write(
      `insert into results (campaign_id, criteria_set_id, participant_id, points, complete, knockout, classification, counted)
       select campaign_id, id, $2, $3, $4, $5, $6, $7 from criteria_sets where id = $1`,
      [setId, participantId, ...outcomeColumns(outcome)],
    );
  }

  /** Closes scoring of a set; results frozen afterwards are those of this freezing. */
  async freeze(setId: string): Promise<string> {
    return this.insert(
      `insert into result_freezes (campaign_id, criteria_set_id, number) select campaign_id, id, 1 from criteria_sets
        where id = $1 returning id`,
      [setId],
    );
  }

  async frozenResult(
    freezeId: string,
    participantId: string,
    outcome: Outcome,
    rank: number | null = null,
  ): Promise<void> {
    await this.write(
      `insert into frozen_results (freeze_id, participant_id, points, complete, knockout, classification, counted,
                                   rank_in_block, rank_overall, tied_in_block, tied_overall, tie_break, sheets)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, false, false, '{}', '[]')`,
      [freezeId, participantId, ...outcomeColumns(outcome), rank],
    );
  }

  private async participant(
    kind: SubjectKind,
    name: string,
    unitId: string | null,
    sortName: string,
  ): Promise<string> {
    // A unit or household is sorted by its whole name, a person by the given name first.
    const split =
      kind === 'individual' ? splitVietnameseName(sortName) : { given: sortName.trim(), familyAndMiddle: '' };
    return this.insert(
      `insert into participants (kind, name, identity_key, search_key, sort_given, sort_rest, unit_id)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        kind,
        name,
        identityKey(name),
        searchKey(name),
        identityKey(split.given),
        identityKey(split.familyAndMiddle),
        unitId,
      ],
    );
  }

  private async insert(sql: string, parameters: readonly unknown[]): Promise<string> {
    const [row] = await this.test.inWard((uow) => uow.query<{ id: string }>(sql, parameters), this.ward);
    if (!row) throw new Error(`No row from ${sql}`);
    return row.id;
  }

  private async write(sql: string, parameters: readonly unknown[]): Promise<void> {
    await this.test.inWard((uow) => uow.execute(sql, parameters), this.ward);
  }
}

function outcomeColumns(outcome: Outcome): unknown[] {
  const { points, complete, knockout, classification, counted } = outcome;
  return [points, complete ?? true, knockout ?? false, classification, counted ?? 5];
}
