import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { alreadySpoiled } from '../errors.js';
import type { AchievementBody, CertificateSheetDto } from './certificates.dto.js';
import { CertificatesQueries, type CertificateLine } from './certificates.queries.js';
import { newCheckCode } from './check-code.js';
import { usualAchievement } from './content.js';
import { chosen } from './printing.service.js';

/** What staff write on certificates, and what becomes of their sheets. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CertificatesQueries,
  ) {}

  /**
   * What these lines are awarded for, in staff's own words; empty for the usual ones. What is printed already stays as it
   * is on its sheet.
   *
   * @throws DomainError 404; 409 `stale-version`
   */
  async word(
    decisionId: string,
    { achievement, lines: asked }: AchievementBody,
    actor: Actor,
  ): Promise<CertificateSheetDto> {
    const text = achievement.trim() === '' ? null : achievement.trim();
    return this.uow.run(async () => {
      await this.uow.query(`select from decisions where id = $1 for update`, [decisionId]);
      const { decision, lines } = await this.queries.facts(decisionId);
      const versions = new Map(asked.map(({ lineId, version }) => [lineId, version]));
      const found = chosen(lines, [...versions.keys()]);
      const stale = found.find(({ lineId, version }) => versions.get(lineId) !== version);
      if (stale) throw staleVersion(wordsOf(stale), await this.lastAct(stale));
      const rows = await this.uow.query<{ lineId: string; id: string }>(
        `insert into certificates (decision_line_id, check_code, achievement)
         select t."lineId", t.code, $2 from jsonb_to_recordset($1) as t("lineId" uuid, code text)
         on conflict (ward_id, decision_line_id) do update
            set achievement = excluded.achievement, version = certificates.version + 1
         returning decision_line_id as "lineId", id`,
        [JSON.stringify(found.map(({ lineId }) => ({ lineId, code: newCheckCode() }))), text],
      );
      const ids = new Map(rows.map(({ lineId, id }) => [lineId, id]));
      await this.audit.recordAll(
        found.map((line) => ({
          action: 'certificate.word',
          subject: { type: 'certificate', id: ids.get(line.lineId) ?? '', label: line.name },
          before: { achievement: line.ownAchievement ?? usualAchievement(line, decision) },
          after: { achievement: text ?? usualAchievement(line, decision) },
        })),
      );
      return this.queries.sheet(decisionId, actor);
    });
  }

  /** A sheet that cannot be handed over; its blank is gone all the same. @throws DomainError 404; 409 `already-spoiled` */
  async spoil(printId: string, reason: string, actor: Actor): Promise<CertificateSheetDto> {
    return this.uow.run(async () => {
      const [print] = await this.uow.query<SpoiledPrint>(
        `select p.certificate_id as "certificateId", b.decision_id as "decisionId", l.name,
                l.certificate_number as "certificateNumber", p.spoiled_at is not null as "isSpoiled",
                a.display_name as "spoiledByName"
           from certificate_prints p join certificate_batches b on b.id = p.batch_id
           join certificates c on c.id = p.certificate_id join decision_lines l on l.id = c.decision_line_id
           left join accounts a on a.id = p.spoiled_by
          where p.id = $1 for update of p`,
        [printId],
      );
      if (!print) throw notFound('tờ đã in');
      if (print.isSpoiled) throw alreadySpoiled(print.spoiledByName ?? 'người khác');
      await this.uow.execute(
        `update certificate_prints set spoiled_at = now(), spoiled_by = $2, spoiled_reason = $3 where id = $1`,
        [printId, actor.accountId, reason],
      );
      await this.audit.record({
        action: 'certificate.spoil',
        subject: { type: 'certificate', id: print.certificateId, label: print.name },
        after: { certificateNumber: print.certificateNumber },
        reason,
      });
      return this.queries.sheet(print.decisionId, actor);
    });
  }

  private async lastAct(line: CertificateLine): ReturnType<AuditTrail['lastActOn']> {
    return line.certificateId === null ? undefined : this.audit.lastActOn('certificate', line.certificateId);
  }
}

interface SpoiledPrint {
  readonly certificateId: string;
  readonly decisionId: string;
  readonly name: string;
  readonly certificateNumber: number | null;
  readonly isSpoiled: boolean;
  readonly spoiledByName: string | null;
}

function wordsOf({ lineId, name, ownAchievement, version }: CertificateLine): Record<string, unknown> {
  return { lineId, name, achievement: ownAchievement, version };
}
