import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { NominationsService } from '../awards/nominations.service.js';
import { HonoursLedger } from '../honours/honours-ledger.service.js';
import type { DecisionDetailDto } from './decisions.dto.js';
import type { DecisionRow } from './decisions.queries.js';
import { content, subjectOf } from './decisions.service.js';

/** What issuing a decision brings about elsewhere, in the same transaction. */
@Injectable()
export class IssueEffects {
  constructor(
    private readonly nominations: NominationsService,
    private readonly ledger: HonoursLedger,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Ties the nominations to the decision and writes every line into the ledger of honours, on record. What a corrected decision
   * said of the same award stands no longer.
   */
  async apply(
    draft: DecisionRow,
    decision: DecisionDetailDto,
    action: 'decision.issue' | 'decision.record-paper',
  ): Promise<void> {
    await this.audit.record({
      action,
      subject: subjectOf(decision),
      before: content(draft),
      after: content(decision),
    });
    const { lines, decidedOn, correctsId } = decision;
    const number = decision.numberText ?? '';
    await this.nominations.markDecided(lines.flatMap(({ nominationId }) => nominationId ?? []));
    if (correctsId !== null) {
      await this.ledger.revoke(correctsId, lines, { on: decidedOn ?? '', number });
    }
    await this.ledger.record(
      lines.map((line) => ({
        participantId: line.participantId,
        subjectKind: line.subjectKind,
        name: line.name,
        unitName: line.unitName,
        awardTypeId: line.awardTypeId,
        awardName: line.awardName,
        year: line.year,
        decisionNumber: number,
        decidedOn,
        source: 'decision',
        decisionId: decision.id,
        certificateNumber: line.certificateNumber,
      })),
    );
  }
}
