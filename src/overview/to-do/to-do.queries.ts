import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import type { Phase } from '../../campaigns/phases.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CurrentCampaign } from '../current-campaign.queries.js';
import type { ToDoDto, ToDoListDto } from '../overview.dto.js';
import { AWARD_TO_DOS } from './award-to-dos.js';
import { COUNCIL_TO_DOS } from './council-to-dos.js';
import { NAME_TO_DOS } from './name-to-dos.js';
import { REGISTER_TO_DOS } from './register-to-dos.js';
import { SCORING_TO_DOS } from './scoring-to-dos.js';
import { TO_DO_CODES, type ToDoCode, type ToDoKind } from './to-do-kind.js';

const KINDS: Readonly<Record<ToDoCode, ToDoKind>> = {
  ...REGISTER_TO_DOS,
  ...SCORING_TO_DOS,
  ...AWARD_TO_DOS,
  ...COUNCIL_TO_DOS,
  ...NAME_TO_DOS,
};

interface ToDoRow {
  readonly code: ToDoCode;
  readonly criteriaSetId: string | null;
  readonly criteriaSetName: string | null;
  readonly count: number;
  readonly outOf: number | null;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
}

/** «Việc cần làm»: what waits for the asker in a campaign, counted anew each time. */
@Injectable()
export class ToDoQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly campaigns: CurrentCampaign,
  ) {}

  /**
   * Two statements, whatever waits: the kinds that are the asker's and can be done in the campaign's phase, counted
   * together. Overdue first, then by the day they are due.
   *
   * @throws DomainError 404 `not-found` for a campaign that is not there
   */
  async list(campaignId: string | undefined, actor: Actor): Promise<ToDoListDto> {
    return this.uow.run(async () => {
      const campaign = await this.campaigns.find(campaignId);
      const codes = TO_DO_CODES.filter((code) => isAsked(KINDS[code], actor, campaign?.phase));
      if (codes.length === 0) return { campaign, items: [] };
      const rows = await this.uow.query<ToDoRow>(allOf(codes, campaign?.phase), [
        campaign?.id ?? null,
        actor.accountId,
        actor.collectiveId,
      ]);
      return { campaign, items: rows.map((row) => present(row, campaign?.id ?? null)) };
    });
  }
}

function isAsked({ isFor, phases }: ToDoKind, actor: Actor, phase: Phase | undefined): boolean {
  return isFor(actor) && (phases === undefined || (phase !== undefined && phases.includes(phase)));
}

/** The kinds as one statement: campaign $1, account $2, unit $3. */
function allOf(codes: readonly ToDoCode[], phase: Phase | undefined): string {
  const parts = codes.map((code, position) => {
    const due = KINDS[code].due === 'current' ? phase : KINDS[code].due;
    return `select '${code}' as code, ${position} as position, '${due ?? ''}' as due, k.* from (${KINDS[code].sql}) k`;
  });
  return `
    with asked as (select $1::uuid as campaign_id, $2::uuid as account_id, $3::uuid as unit_id),
      waiting as (${parts.join('\n union all ')})
    select w.code, w.set_id as "criteriaSetId", s.name as "criteriaSetName", w.count, w.out_of as "outOf", f.closes_on as "dueOn",
           coalesce((now() at time zone 'Asia/Ho_Chi_Minh')::date > f.closes_on, false) as "isOverdue"
      from waiting w
      left join criteria_sets s on s.id = w.set_id
      left join campaign_phases f on f.campaign_id = $1 and f.phase = w.due
     where w.count > 0
     order by "isOverdue" desc, f.closes_on nulls last, w.position, s.code collate "vi_num"`;
}

function present(row: ToDoRow, campaignId: string | null): ToDoDto {
  const { code, criteriaSetId, criteriaSetName, count, outOf, dueOn, isOverdue } = row;
  const { title, page, state, phases } = KINDS[code];
  return {
    code,
    title: criteriaSetName === null ? title : `${title} – ${criteriaSetName}`,
    count,
    outOf,
    dueOn,
    isOverdue,
    // What can be done at any time belongs to the ward, not to a campaign.
    target: { page, campaignId: phases ? campaignId : null, criteriaSetId, state: state ?? null },
  };
}
