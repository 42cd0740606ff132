import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { alreadyAnswered, noCorrection, notInDraft } from './errors.js';
import type { LineTextDto, ProofSheetDto } from './name-proofs.dto.js';
import { NameProofsQueries, withPolicy, type AskedLine } from './name-proofs.queries.js';
import { RegisterOfNames } from './register-of-names.service.js';

/** What the ward does with a correction a unit asks for: into the register and the draft, or not, with a reason. */
@Injectable()
export class ProofCorrections {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: NameProofsQueries,
    private readonly register: RegisterOfNames,
    private readonly decisions: DecisionsService,
  ) {}

  /**
   * Writes the register, then reads the draft's lines anew from it: the line then says what its unit asked for.
   *
   * @throws DomainError 404; 409 `not-in-draft`, `no-correction`, `stale-version`, and what the register and the draft refuse
   */
  async accept(decisionId: string, lineId: string, version: number, actor: Actor): Promise<ProofSheetDto> {
    return this.uow.run(async () => {
      const line = await this.take(decisionId, lineId, version, actor);
      const { decision } = await this.queries.asked(decisionId);
      if (decision.status !== 'draft') throw notInDraft();
      const { proposed } = line;
      if (line.participantId === null) throw noCorrection();
      await this.register.correct(line.participantId, line.subjectKind, line.text, proposed, actor);
      await this.decisions.refresh(decisionId, { version: await this.versionOf(decisionId) }, actor);
      await this.uow.execute(
        `update name_proofs set state = 'confirmed', name = proposed_name, form_of_address = proposed_form_of_address,
                post = proposed_post, proposed_name = null, proposed_form_of_address = null, proposed_post = null,
                version = version + 1
          where decision_line_id = $1 and version = $2`,
        [lineId, version],
      );
      await this.audit.record({
        action: 'name-proof.accept',
        subject: { type: 'name-proof', id: lineId, label: proposed.name },
        before: line.text,
        after: proposed,
      });
      return this.queries.sheet(decisionId, line.unitId, actor);
    });
  }

  /** The unit is asked again, and told why. @throws DomainError 404; 409 `no-correction`, `stale-version` */
  async refuse(
    decisionId: string,
    lineId: string,
    version: number,
    reason: string,
    actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.uow.run(async () => {
      const line = await this.take(decisionId, lineId, version, actor);
      await this.uow.execute(
        `update name_proofs set state = 'refused', refused_by = $3, refused_at = now(), refusal_reason = $4,
                version = version + 1
          where decision_line_id = $1 and version = $2`,
        [lineId, version, actor.accountId, reason],
      );
      await this.audit.record({
        action: 'name-proof.refuse',
        subject: { type: 'name-proof', id: lineId, label: line.text.name },
        before: { answer: 'correction', ...line.proposed },
        after: { answer: 'refused' },
        reason,
      });
      return this.queries.sheet(decisionId, line.unitId, actor);
    });
  }

  /** The line, whose correction waits; everyone else who would act on the decision waits too. */
  private async take(
    decisionId: string,
    lineId: string,
    version: number,
    actor: Actor,
  ): Promise<AskedLine & { readonly proposed: LineTextDto }> {
    await this.uow.query(`select id from decisions where id = $1 for update`, [decisionId]);
    const asked = await this.queries.asked(decisionId);
    const line = (await this.queries.lines(decisionId)).find((one) => one.lineId === lineId);
    if (!line) throw notFound('dòng cần soát');
    if (line.version !== version) throw alreadyAnswered(withPolicy(line, asked, actor));
    const proposed = line.proof?.proposed;
    if (line.state !== 'correction' || !proposed) throw noCorrection();
    return { ...line, proposed };
  }

  private async versionOf(decisionId: string): Promise<number> {
    const [row] = await this.uow.query<{ version: number }>(`select version from decisions where id = $1`, [
      decisionId,
    ]);
    return row?.version ?? 0;
  }
}
