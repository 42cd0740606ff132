import { Injectable } from '@nestjs/common';
import { NominationsService } from '../awards/nominations.service.js';
import { HonoursLedger } from '../honours/honours-ledger.service.js';
import type { DecisionDetailDto } from './decisions.dto.js';

/** What issuing a decision brings about elsewhere, in the same transaction. */
@Injectable()
export class IssueEffects {
  constructor(
    private readonly nominations: NominationsService,
    private readonly ledger: HonoursLedger,
  ) {}

  /** Ties the nominations to the decision and writes every line into the ledger of honours. */
  async apply(decision: DecisionDetailDto): Promise<void> {
    await this.nominations.markDecided(decision.lines.map((line) => line.nominationId));
    await this.ledger.record(
      decision.lines.map((line) => ({
        participantId: line.participantId,
        subjectKind: line.subjectKind,
        name: line.name,
        unitName: line.unitName,
        awardTypeId: line.awardTypeId,
        awardName: line.awardName,
        year: line.year,
        decisionNumber: decision.numberText ?? '',
        decidedOn: decision.decidedOn,
        source: 'decision',
        decisionId: decision.id,
      })),
    );
  }
}
