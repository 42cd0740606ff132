import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { NUMBER_TEXT } from '../decisions.queries.js';
import type { AftermathDto, CorrectionDto, RevocationDto } from './revocations.dto.js';

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** What became of decisions after they were issued. */
@Injectable()
export class RevocationsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` */
  async aftermath(decisionId: string, actor: Actor): Promise<AftermathDto> {
    return this.uow.run(async () => {
      const [decision] = await this.uow.query(`select from decisions where id = $1`, [decisionId]);
      if (!decision) throw notFound('quyết định');
      const corrections = await this.uow.query<CorrectionDto>(
        `select d.id, ${NUMBER_TEXT} as "numberText", d.title, d.status = 'issued' as "isIssued" from decisions d
          where d.corrects_id = $1 order by d.created_at, d.id`,
        [decisionId],
      );
      return { revocations: await this.of(decisionId, actor), corrections };
    });
  }

  private async of(decisionId: string, actor: Actor): Promise<RevocationDto[]> {
    const rows = await this.uow.query<Omit<RevocationDto, 'policy'>>(
      `select d.id, d.decision_id as "decisionId", ${NUMBER_TEXT} as "numberText", d.decided_on::text as "decidedOn",
              d.due_on::text as "dueOn", d.ground, d.explanation, d.signer_name as "signerName",
              a.display_name as "createdByName", d.created_at as "createdAt", d.version,
              (select json_agg(json_build_object('id', v.id, 'lineId', l.id, 'name', l.name, 'unitName', l.unit_name,
                        'awardName', l.award_name, 'moneyDong', v.money_dong, 'objectReturnedOn', v.object_returned_on,
                        'moneyReturnedOn', v.money_returned_on,
                        'isOverdue', d.due_on < ${TODAY} and (v.object_returned_on is null
                                      or (v.money_dong > 0 and v.money_returned_on is null))) order by l.position)
                 from revocation_lines v join decision_lines l on l.id = v.decision_line_id
                where v.revocation_id = d.id) as lines
         from revocations d left join accounts a on a.id = d.created_by
        where d.decision_id = $1 order by d.decided_on, d.number`,
      [decisionId],
    );
    const canTrack = actor.permissions.has('decision.draft') || actor.permissions.has('decision.revoke');
    return rows.map((row) => ({ ...row, policy: { canTrack } }));
  }
}
