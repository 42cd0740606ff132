import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { ROLE_PERMISSIONS, ROLES, type Permission, type Role } from '../../access/permissions.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../../platform/http/paging.js';
import type {
  CouncilDetailDto,
  CouncilDto,
  CouncilMemberDto,
  CouncilPageQuery,
  MemberChoiceDto,
} from './councils.dto.js';

export type CouncilRow = Omit<CouncilDto, 'policy'>;

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
const COLUMNS = `c.id, c.name, c.decision_number as "decisionNumber", c.decided_on as "decidedOn",
  c.signer_name as "signerName", c.signer_title as "signerTitle", c.valid_from as "validFrom", c.valid_to as "validTo",
  c.quorum_parts as "quorumParts", c.quorum_of as "quorumOf",
  ${TODAY} between c.valid_from and coalesce(c.valid_to, 'infinity') as "isInForce",
  count(m.id)::int as "memberCount", (count(m.id) filter (where m.has_vote))::int as "votingCount", c.version`;
const FROM = `from councils c left join council_members m on m.council_id = c.id
  and ${TODAY} between m.term_from and coalesce(m.term_to, 'infinity')`;
const MEMBER_COLUMNS = `m.id, m.council_id as "councilId", m.account_id as "accountId",
  m.participant_id as "participantId", coalesce(p.name, '') as "participantName",
  m.unit_id as "unitId", coalesce(u.name, '') as "unitName", m.name, m.post, m.role,
  m.has_vote as "hasVote", m.position, m.term_from as "termFrom", m.term_to as "termTo",
  ${TODAY} between m.term_from and coalesce(m.term_to, 'infinity') as "isOnTerm", m.version`;
const MEMBER_FROM = `from council_members m left join participants u on u.id = m.unit_id
  left join participants p on p.id = m.participant_id`;
export const COUNCILS_SORTABLE = {
  name: 'c.name collate "vi_num"',
  decidedOn: 'c.decided_on',
  validFrom: 'c.valid_from',
};

/** Councils and their members as shown. */
@Injectable()
export class CouncilsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: CouncilPageQuery, actor: Actor): Promise<Page<CouncilDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::date is null or $1 between c.valid_from and coalesce(c.valid_to, 'infinity'))
        and ($2::text is null or search_text(c.name) like $2 or search_text(c.decision_number) like $2)`;
      const parameters = [query.inForceOn ?? null, searchPattern(query.q)];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from councils c ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, COUNCILS_SORTABLE, 'c.valid_from desc', 'c.id');
      const rows = await this.uow.query<CouncilRow>(
        `select ${COLUMNS} ${FROM} ${where} group by c.id ${order} limit $3 offset $4`,
        [...parameters, ...limits(query)],
      );
      return pageOf(
        query,
        count?.total ?? 0,
        rows.map((row) => withPolicy(row, actor)),
      );
    });
  }

  async get(id: string, actor: Actor): Promise<CouncilDetailDto> {
    return this.uow.run(async () => {
      const council = withPolicy(await this.row(id), actor);
      const members = await this.uow.query<CouncilMemberDto>(
        `select ${MEMBER_COLUMNS} ${MEMBER_FROM} where m.council_id = $1 order by m.position, m.term_from, m.id`,
        [id],
      );
      return { ...council, members };
    });
  }

  /** Accounts whose roles let them vote in a council, whichever they are members of already. */
  async memberChoices(): Promise<MemberChoiceDto[]> {
    return this.uow.run(() =>
      this.uow.query<MemberChoiceDto>(
        `select a.id as "accountId", a.display_name as "displayName", a.post, a.roles && $2::text[] as "mayPreside"
           from accounts a where a.status = 'active' and a.roles && $1::text[] and not 'administrator' = any(a.roles)
          order by a.display_name collate "vi_num", a.id`,
        [rolesWith('council.vote'), rolesWith('council.chair')],
      ),
    );
  }

  /** @throws DomainError 404 `not-found` */
  async row(id: string): Promise<CouncilRow> {
    const [council] = await this.uow.query<CouncilRow>(
      `select ${COLUMNS} ${FROM} where c.id = $1 group by c.id`,
      [id],
    );
    if (!council) throw notFound('Hội đồng');
    return council;
  }

  /** @throws DomainError 404 `not-found` */
  async member(id: string): Promise<CouncilMemberDto> {
    const [member] = await this.uow.query<CouncilMemberDto>(
      `select ${MEMBER_COLUMNS} ${MEMBER_FROM} where m.id = $1`,
      [id],
    );
    if (!member) throw notFound('thành viên Hội đồng');
    return member;
  }
}

function rolesWith(permission: Permission): Role[] {
  return ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission));
}

function withPolicy(row: CouncilRow, actor: Actor): CouncilDto {
  return { ...row, policy: { canChange: actor.permissions.has('council.manage') } };
}
