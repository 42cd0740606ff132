import { Injectable } from '@nestjs/common';
import { permissionsOf, type Role } from '../../access/permissions.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CouncilsQueries } from '../councils/councils.queries.js';
import { chairCannotPreside, councilNotInForce, memberNotOnTerm } from '../errors.js';
import { isAdministrator } from '../policy.js';
import type { PlanSittingBody } from './sittings.dto.js';

/** What must be so for a sitting to be planned as it is. */
@Injectable()
export class PlanRequirements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: CampaignGate,
    private readonly councils: CouncilsQueries,
  ) {}

  /** @throws DomainError 404; 409 `wrong-phase` */
  async demandCampaign(campaignId: string | null): Promise<void> {
    if (campaignId !== null) await this.gate.demandPhase(campaignId, 'review', 'decided');
  }

  /**
   * Chair and secretary are members on that day, and the chair's account may preside.
   *
   * @throws DomainError 404; 400 `member-not-on-term`; 409 `council-not-in-force`, `chair-cannot-preside`
   */
  async demandMembers(
    councilId: string,
    body: Pick<PlanSittingBody, 'heldOn' | 'chairMemberId' | 'secretaryMemberId'>,
  ): Promise<void> {
    const council = await this.councils.row(councilId);
    const isInForce =
      council.validFrom <= body.heldOn && (council.validTo === null || body.heldOn <= council.validTo);
    if (!isInForce) throw councilNotInForce(council.name, body.heldOn);
    const members = await this.uow.query<{ id: string; hasVote: boolean; roles: Role[] | null }>(
      `select m.id, m.has_vote as "hasVote", a.roles from council_members m left join accounts a on a.id = m.account_id
        where m.council_id = $1 and $2::date between m.term_from and coalesce(m.term_to, 'infinity')`,
      [councilId, body.heldOn],
    );
    const chair = members.find(({ id }) => id === body.chairMemberId);
    if (!chair?.hasVote) throw memberNotOnTerm('chairMemberId');
    if (!members.some(({ id }) => id === body.secretaryMemberId)) throw memberNotOnTerm('secretaryMemberId');
    const mayPreside =
      chair.roles === null ||
      (permissionsOf(chair.roles).has('council.chair') && !isAdministrator({ roles: chair.roles }));
    if (!mayPreside) throw chairCannotPreside();
  }
}
