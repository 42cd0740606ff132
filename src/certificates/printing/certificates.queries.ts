import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { NUMBER_TEXT } from '../../decisions/decisions.queries.js';
import { NameProofs } from '../../name-proofs/name-proofs.service.js';
import type { LineState } from '../../name-proofs/proof-state.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { canPrint, canSpoil, canWord } from '../policy.js';
import type {
  CertificateCountsDto,
  CertificateDecisionDto,
  CertificateLineDto,
  CertificatePrintDto,
  CertificateSheetDto,
  PrintState,
} from './certificates.dto.js';
import { usualAchievement, type Decided, type Granting, type Recipient } from './content.js';

/** A line of a decision with its certificate as it stands. */
export type CertificateLine = Recipient & {
  readonly lineId: string;
  readonly position: number;
  readonly certificateId: string | null;
  readonly checkCode: string | null;
  readonly version: number;
  readonly isRevoked: boolean;
  readonly proofState: LineState;
  readonly printState: PrintState;
  readonly prints: readonly Omit<CertificatePrintDto, 'policy'>[];
};

/** All that certificates of a decision are made from. */
export interface DecisionFacts {
  readonly decision: CertificateDecisionDto & Decided;
  readonly granting: Granting;
  readonly lines: readonly CertificateLine[];
}

const DECISION = `
  select d.id, ${NUMBER_TEXT} as "numberText", d.decided_on::text as "decidedOn", d.title, d.status,
         coalesce(d.year, extract(year from d.created_at)::int) as year, d.signer_name as "signerName",
         d.signer_title as "signerTitle", d.campaign_id is null as "isSudden"
    from decisions d where d.id = $1`;
const GRANTING = `
  select kind as "wardKind", name as "wardName", province, place_name as "placeName" from wards
   where id = current_setting('app.ward_id')::uuid`;
// The driver gives instants within JSON as text; they are read back as instants below.
const PRINTS = `
  select p.certificate_id, json_agg(json_build_object('id', p.id, 'batchId', b.id, 'blankName', b.blank_name,
           'printerName', b.printer_name, 'printedByName', a.display_name, 'printedAt', b.printed_at,
           'unproofedReason', b.unproofed_reason, 'reprintReason', b.reprint_reason, 'spoiledAt', p.spoiled_at,
           'spoiledByName', s.display_name, 'spoiledReason', p.spoiled_reason) order by b.printed_at desc, p.id) as prints,
         bool_or(p.spoiled_at is null) as "hasGood"
    from certificate_prints p join certificate_batches b on b.id = p.batch_id
    left join accounts a on a.id = b.printed_by left join accounts s on s.id = p.spoiled_by
   where b.decision_id = $1 group by p.certificate_id`;
const LINES = `
  select l.id as "lineId", l.position, l.subject_kind as "subjectKind", l.name, l.form_of_address as "formOfAddress", l.post,
         l.unit_name as "unitName", l.award_name as "awardName", l.award_category as "awardCategory", l.year,
         l.certificate_number as "certificateNumber", c.id as "certificateId", c.check_code as "checkCode",
         c.achievement as "ownAchievement", coalesce(c.version, 0) as version,
         exists (select from revocation_lines v where v.decision_line_id = l.id) as "isRevoked",
         case when p.prints is null then 'not-printed' when p."hasGood" then 'printed' else 'spoiled' end as "printState",
         coalesce(p.prints, '[]') as prints
    from decision_lines l left join certificates c on c.decision_line_id = l.id
    left join (${PRINTS}) p on p.certificate_id = c.id
   where l.decision_id = $1 order by l.position`;

/** Certificates of a decision as shown, and as printed from. */
@Injectable()
export class CertificatesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly proofs: NameProofs,
  ) {}

  /** @throws DomainError 404 `not-found` */
  async sheet(decisionId: string, actor: Actor): Promise<CertificateSheetDto> {
    return this.uow.run(async () => {
      const { decision, lines } = await this.facts(decisionId);
      const { id, numberText, decidedOn, title, status } = decision;
      const policy = { canPrint: canPrint(actor, decision), canWord: canWord(actor) };
      return {
        decision: { id, numberText, decidedOn, title, status },
        counts: countsOf(lines),
        lines: lines.map((line) => shown(line, decision, policy.canPrint, actor)),
        policy,
      };
    });
  }

  /** @throws DomainError 404 `not-found` */
  async facts(decisionId: string): Promise<DecisionFacts> {
    const [decision] = await this.uow.query<DecisionFacts['decision']>(DECISION, [decisionId]);
    if (!decision) throw notFound('quyết định');
    const [granting] = await this.uow.query<Granting>(GRANTING);
    if (!granting) throw notFound('phường, xã');
    const rows = await this.uow.query<Omit<CertificateLine, 'proofState'>>(LINES, [decisionId]);
    const states = await this.proofs.statesOf(decisionId);
    const lines = rows.map((row) => ({
      ...row,
      proofState: states.get(row.lineId) ?? 'open',
      prints: row.prints.map((print) => ({
        ...print,
        printedAt: new Date(print.printedAt),
        spoiledAt: print.spoiledAt === null ? null : new Date(print.spoiledAt),
      })),
    }));
    return { decision, granting, lines };
  }
}

function shown(line: CertificateLine, decided: Decided, mayPrint: boolean, actor: Actor): CertificateLineDto {
  const { lineId, position, subjectKind, name, formOfAddress, post, unitName, awardName } = line;
  const { certificateNumber, proofState, printState, isRevoked, version, ownAchievement } = line;
  return {
    ...{ lineId, position, subjectKind, name, formOfAddress, post, unitName, awardName, certificateNumber },
    ...{ proofState, printState, isRevoked, version },
    achievement: ownAchievement ?? usualAchievement(line, decided),
    hasOwnAchievement: ownAchievement !== null,
    prints: line.prints.map((print) => ({
      ...print,
      policy: { canSpoil: canSpoil(actor, { isSpoiled: print.spoiledAt !== null }) },
    })),
    policy: { canPrint: mayPrint && !line.isRevoked && line.proofState !== 'correction' },
  };
}

function countsOf(lines: readonly CertificateLine[]): CertificateCountsDto {
  const standing = lines.filter(({ isRevoked }) => !isRevoked);
  const printed = (state: PrintState): number =>
    standing.filter(({ printState }) => printState === state).length;
  const proofed = (state: LineState): number =>
    standing.filter(({ proofState }) => proofState === state).length;
  return {
    total: standing.length,
    printed: printed('printed'),
    notPrinted: printed('not-printed'),
    spoiled: printed('spoiled'),
    open: proofed('open'),
    corrections: proofed('correction'),
  };
}
