import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import type { RecipientBody } from './decision-parts.dto.js';
import { SNAPSHOT, snapshotFrom, USUAL_ORDER } from './line-snapshot.sql.js';
import { kindMismatch, notForSudden } from './errors.js';

interface Found {
  readonly kind: SubjectKind | null;
  readonly name: string | null;
  readonly awardName: string | null;
  readonly category: 'title' | 'form';
  readonly grantedBy: string;
  readonly kinds: SubjectKind[];
}

/**
 * Lines for recipients named one by one, without a nomination: sudden achievements (NĐ 152/2025 Art. 3.3), which wait
 * for no campaign, and corrections. Callers hold the decision's row lock.
 */
@Injectable()
export class RecipientLines {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Adds a line per recipient at the end. The year is the decision's, else today's; a correction takes the year of the
   * line it corrects.
   *
   * @param isCorrection titles are given too: the corrected decision has judged them
   * @throws DomainError 404; 400 `not-for-sudden`, `kind-not-granted`
   */
  async add(decisionId: string, recipients: readonly RecipientBody[], isCorrection: boolean): Promise<void> {
    const named = JSON.stringify(
      recipients.map((one) => ({ participant_id: one.participantId, award_type_id: one.awardTypeId })),
    );
    demandGrantable(await this.found(named), isCorrection);
    await this.uow.execute(
      `insert into decision_lines (decision_id, participant_id, award_type_id, position, subject_kind, name,
              form_of_address, post, unit_id, unit_name, block, award_name, award_category, year)
       select $1, n.participant_id, n.award_type_id,
              (select coalesce(max(position), 0) from decision_lines where decision_id = $1)
                + (row_number() over (order by ${USUAL_ORDER}))::int,
              p.kind, ${SNAPSHOT},
              coalesce((select o.year from decision_lines o where o.decision_id = d.corrects_id
                          and o.participant_id = n.participant_id and o.award_type_id = n.award_type_id limit 1),
                       (select o.year from decision_lines o where o.decision_id = d.corrects_id order by o.position limit 1),
                       extract(year from coalesce(d.decided_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date)))
         from (select distinct participant_id, award_type_id
                 from jsonb_to_recordset($2) as t(participant_id uuid, award_type_id uuid)) n
         join decisions d on d.id = $1 ${snapshotFrom('n')}
        where not exists (select from decision_lines l where l.decision_id = $1
                and l.participant_id = n.participant_id and l.award_type_id = n.award_type_id)`,
      [decisionId, named],
    );
  }

  private found(named: string): Promise<Found[]> {
    return this.uow.query<Found>(
      `select p.kind, p.name, a.name as "awardName", a.category, a.granted_by as "grantedBy", a.subject_kinds as kinds
         from jsonb_to_recordset($1) as t(participant_id uuid, award_type_id uuid)
         left join participants p on p.id = t.participant_id left join award_types a on a.id = t.award_type_id`,
      [named],
    );
  }
}

function demandGrantable(found: readonly Found[], isCorrection: boolean): void {
  if (found.some(({ name }) => name === null)) throw notFound('đối tượng thi đua');
  if (found.some(({ awardName }) => awardName === null)) throw notFound('danh hiệu, hình thức khen thưởng');
  const notOurs = found.filter(
    ({ category, grantedBy }) => grantedBy !== 'ward' || (category === 'title' && !isCorrection),
  );
  if (notOurs.length > 0) throw notForSudden([...new Set(notOurs.map(({ awardName }) => awardName ?? ''))]);
  const strangers = found.filter(({ kind, kinds }) => kind === null || !kinds.includes(kind));
  if (strangers.length > 0) throw kindMismatch(strangers.map(({ name }) => name ?? ''));
}
