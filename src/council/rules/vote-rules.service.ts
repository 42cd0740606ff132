import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { SetupService } from '../../access/setup.service.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { runInContext } from '../../platform/context/request-context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import type { Share } from '../counting/vote-rule.js';
import { ruleSenseless, voteRuleMissing } from '../errors.js';
import type { AppliedRule } from './applied-rule.js';
import { DEFAULT_VOTE_RULES } from './default-rules.js';
import type { AddVoteRuleBody, ChangeVoteRuleBody, VoteRuleDto } from './vote-rules.dto.js';
import { VoteRulesQueries } from './vote-rules.queries.js';

/** How awards are voted upon, as dated settings; a new ward begins with those of law and practice. */
@Injectable()
export class VoteRulesService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly setup: SetupService,
    private readonly queries: VoteRulesQueries,
  ) {}

  onModuleInit(): void {
    this.setup.onWardSetup(() => this.seed());
  }

  /** Wards set up before there were vote rules get theirs at the next start; whoever has any keeps what they have. */
  async onApplicationBootstrap(): Promise<void> {
    const wards = await this.uow.runAsSystem(() => this.uow.query<{ id: string }>(`select id from wards`));
    for (const { id: wardId } of wards) {
      await runInContext({ requestId: randomUUID(), wardId, actorName: 'Hệ thống' }, () =>
        this.uow.run(async () => {
          const [any] = await this.uow.query(`select from council_vote_rules limit 1`);
          if (!any) await this.seed();
        }),
      );
    }
  }

  /** @throws DomainError 409 `vote-rule-exists`; 400 `rule-senseless` */
  async add(body: AddVoteRuleBody): Promise<VoteRuleDto> {
    demandSense(body, body.awardTypeId);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into council_vote_rules (award_type_id, valid_from, quorum_parts, quorum_of, pass_percent, pass_comparison,
                base, recused_leave_base, ballot, absentee_opinions_count, tie, downgrade_award_type_id, paper_below, source, sureness)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'local') returning id`,
        [body.awardTypeId, body.validFrom, ...columnsOf(body)],
      );
      const created = await this.queries.get(row?.id ?? '');
      await this.audit.record({ action: 'vote-rule.add', subject: subjectOf(created), after: created });
      return created;
    });
  }

  /** Boxes opened earlier keep the rule they were opened with. @throws DomainError 409 `stale-version`; 400 `rule-senseless` */
  async change(id: string, body: ChangeVoteRuleBody): Promise<VoteRuleDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id);
      demandSense(body, before.awardTypeId);
      const affected = await this.uow.execute(
        `update council_vote_rules set quorum_parts = $3, quorum_of = $4, pass_percent = $5, pass_comparison = $6, base = $7,
                recused_leave_base = $8, ballot = $9, absentee_opinions_count = $10, tie = $11, downgrade_award_type_id = $12,
                paper_below = $13, source = $14, sureness = 'local', version = version + 1
          where id = $1 and version = $2`,
        [id, body.version, ...columnsOf(body)],
      );
      const after = await this.queries.get(id);
      if (affected === 0) throw staleVersion({ ...after });
      await this.audit.record({ action: 'vote-rule.change', subject: subjectOf(after), before, after });
      return after;
    });
  }

  /**
   * The rules of these awards on a day, and what share must be present for each.
   *
   * @throws DomainError 409 `vote-rule-missing`
   */
  async rulesOn(
    day: string,
    awardTypeIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly rule: AppliedRule; readonly quorum: Share }>> {
    const inForce = await this.queries.inForce(day);
    return new Map(
      [...new Set(awardTypeIds)].map((id) => {
        const found = inForce.find(({ awardTypeId }) => awardTypeId === id);
        if (!found?.rule) throw voteRuleMissing(found?.awardName ?? '');
        return [id, { rule: appliedOf(found.rule), quorum: shareOf(found.rule) }];
      }),
    );
  }

  private async seed(): Promise<void> {
    await this.uow.execute(
      `insert into council_vote_rules (award_type_id, valid_from, quorum_parts, quorum_of, pass_percent, pass_comparison,
              base, recused_leave_base, ballot, absentee_opinions_count, tie, downgrade_award_type_id, paper_below, source, sureness)
       select a.id, t."validFrom", t."quorumParts", t."quorumOf", t."passPercent", t."passComparison", t.base,
              t."recusedLeaveBase", t.ballot, t."absenteeOpinionsCount", t.tie, d.id, t."paperBelow", t.source, t.sureness
         from jsonb_to_recordset($1) as t(award text, "validFrom" date, "quorumParts" int, "quorumOf" int, "passPercent" int,
              "passComparison" text, base text, "recusedLeaveBase" boolean, ballot text, "absenteeOpinionsCount" boolean,
              tie text, "downgradeTo" text, "paperBelow" int, source text, sureness text)
         left join award_types a on a.code = t.award left join award_types d on d.code = t."downgradeTo"
        where t.award is null or a.id is not null
       on conflict do nothing`,
      [JSON.stringify(DEFAULT_VOTE_RULES)],
    );
  }
}

function columnsOf(body: ChangeVoteRuleBody | AddVoteRuleBody): unknown[] {
  return [
    body.quorumParts,
    body.quorumOf,
    body.passPercent,
    body.passComparison,
    body.base,
    body.recusedLeaveBase,
    body.ballot,
    body.absenteeOpinionsCount,
    body.tie,
    body.downgradeAwardTypeId,
    body.paperBelow,
    body.source,
  ];
}

function demandSense(body: ChangeVoteRuleBody | AddVoteRuleBody, awardTypeId: string | null): void {
  if (body.quorumParts > body.quorumOf)
    throw ruleSenseless('quorumParts', 'Phần phải có mặt không được lớn hơn cả số.');
  if (body.passPercent === 100 && body.passComparison === 'more-than')
    throw ruleSenseless('passPercent', 'Không thể có trên 100% đồng ý.');
  if (body.downgradeAwardTypeId !== null && body.downgradeAwardTypeId === awardTypeId)
    throw ruleSenseless('downgradeAwardTypeId', 'Danh hiệu thấp hơn phải khác danh hiệu đang xét.');
}

function appliedOf(rule: VoteRuleDto): AppliedRule {
  const { passPercent, passComparison, base, recusedLeaveBase, absenteeOpinionsCount, tie } = rule;
  const { ballot, paperBelow, downgradeAwardTypeId, source } = rule;
  return {
    ...{ passPercent, passComparison, base, recusedLeaveBase, absenteeOpinionsCount, tie },
    ...{ ballot, paperBelow, downgradeAwardTypeId, source },
  };
}

function shareOf(rule: VoteRuleDto): Share {
  return { parts: rule.quorumParts, of: rule.quorumOf };
}

function subjectOf(rule: VoteRuleDto): { type: string; id: string; label: string } {
  return { type: 'vote-rule', id: rule.id, label: rule.awardName ?? 'Quy định biểu quyết chung' };
}
