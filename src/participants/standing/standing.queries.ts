import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, type Page } from '../../platform/http/paging.js';
import { searchPatterns } from '../participant-names.js';
import { BY_NAME } from '../register-sql.js';
import { seesPersonalNumbers } from '../visibility.js';
import type { StandingPageQuery, StandingPeriodDto } from './standing.dto.js';

type StandingRow = Omit<StandingPeriodDto, 'policy'>;

const FROM = `from standing_periods s join participants p on p.id = s.participant_id
  left join participants u on u.id = p.unit_id`;
const SELECT = `
  select s.id, s.participant_id as "participantId", p.kind as "subjectKind", p.name, coalesce(u.name, '') as "unitName", s.kind,
         s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", s.decision_number as "decisionNumber",
         s.decided_on::text as "decidedOn", s.note, s.version ${FROM}`;
export const STANDING_SORTABLE = {
  name: BY_NAME,
  unit: 'u.name collate "vi_num"',
  kind: 's.kind',
  startsOn: 's.starts_on',
  endsOn: 's.ends_on',
};

/** Suspensions and leave as shown: why is the ward staff's alone. */
@Injectable()
export class StandingQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: StandingPageQuery, actor: Actor): Promise<Page<StandingPeriodDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::uuid is null or s.participant_id = $1) and ($2::text is null or s.kind = $2)
        and ($3::date is null or $3 between s.starts_on and coalesce(s.ends_on, 'infinity'))
        and ' ' || p.search_key like all ($4::text[])`;
      const parameters = [
        query.participantId ?? null,
        query.kind ?? null,
        query.inForceOn ?? null,
        searchPatterns(query.q ?? ''),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, STANDING_SORTABLE, `s.starts_on desc, ${BY_NAME}`, 's.id');
      const rows = await this.uow.query<StandingRow>(`${SELECT} ${where} ${order} limit $5 offset $6`, [
        ...parameters,
        ...limits(query),
      ]);
      return pageOf(
        query,
        count?.total ?? 0,
        rows.map((row) => present(row, actor)),
      );
    });
  }

  /** @throws DomainError 404 `not-found` */
  async get(id: string, actor: Actor): Promise<StandingPeriodDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<StandingRow>(`${SELECT} where s.id = $1`, [id]);
      if (!row) throw notFound('lần tạm dừng xét hoặc nghỉ này');
      return present(row, actor);
    });
  }
}

function present(row: StandingRow, actor: Actor): StandingPeriodDto {
  const canChange = actor.permissions.has('participant.manage') && seesPersonalNumbers(actor);
  return {
    ...row,
    note: seesPersonalNumbers(actor) ? row.note : null,
    policy: { canChange, canRemove: canChange },
  };
}
