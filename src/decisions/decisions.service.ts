import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WardSettingsService } from '../access/ward-settings/ward-settings.service.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { LegalBases } from '../catalogue/legal-bases/legal-bases.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DecisionLinesService } from './decision-lines.service.js';
import type {
  AddLinesBody,
  ChangeDecisionBody,
  DecisionDetailDto,
  DraftDecisionBody,
  LinesBody,
  VersionBody,
} from './decisions.dto.js';
import { DecisionsQueries, type DecisionRow } from './decisions.queries.js';
import { DraftLock } from './draft-lock.service.js';
import { notADraft, nothingChosen, notIssued, orderIncomplete } from './errors.js';

/** Drafts decisions from nominations and changes drafts; nothing here touches an issued one. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: DecisionsQueries,
    private readonly lines: DecisionLinesService,
    private readonly draftLock: DraftLock,
    private readonly settings: WardSettingsService,
    private readonly bases: LegalBases,
  ) {}

  /**
   * A draft with one line per nomination: those chosen, or every eligible one of the chosen awards. Or, for a sudden
   * achievement and for a correction, one line per recipient named.
   *
   * @throws DomainError 400 `nothing-chosen`, `not-for-sudden`, `kind-not-granted`; 404; 409 `wrong-phase`,
   *   `nothing-to-decide`, `nomination-not-eligible`, `nomination-set-aside`, `refused-by-council`,
   *   `nomination-in-decision`, `not-issued`
   */
  async draft(body: DraftDecisionBody, actor: Actor): Promise<DecisionDetailDto> {
    demandOneChoice(body);
    return this.uow.run(async () => {
      const corrected = body.correctsId === undefined ? null : await this.queries.row(body.correctsId);
      if (corrected !== null && corrected.status !== 'issued') throw notIssued();
      const campaignId = body.campaignId ?? corrected?.campaignId ?? null;
      await this.draftLock.demandOpen(campaignId);
      const id = await this.begin(body, campaignId);
      if (body.recipients !== undefined) {
        await this.lines.addRecipients(id, body.recipients, corrected !== null);
        await this.lines.arrange(id, false);
      } else if (campaignId !== null) {
        const nominationIds =
          body.nominationIds ??
          (await this.lines.eligibleNominations(campaignId, body.awardTypeIds ?? [], body.subjectKinds));
        await this.lines.add(id, campaignId, nominationIds);
      }
      await this.lines.reprice(id, body.decidedOn ?? null);
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'decision.draft',
        subject: subjectOf(created),
        after: content(created),
      });
      return created;
    });
  }

  private async begin(body: DraftDecisionBody, campaignId: string | null): Promise<string> {
    const settings = await this.settings.own();
    const [signer] = settings.signers;
    const [row] = await this.uow.query<{ id: string }>(
      `insert into decisions (campaign_id, book, number, decided_on, year, title, legal_basis, signer_name, signer_title,
                              corrects_id, expenses)
       values ($1, $2, $3, $4, extract(year from $4::date), $5, $6, $7, $8, $9, $10) returning id`,
      [
        campaignId,
        body.book ?? settings.decisionBooks[0],
        body.number ?? null,
        body.decidedOn ?? null,
        body.title,
        body.legalBasis ?? (await this.bases.textOn(body.decidedOn ?? null)),
        body.signerName ?? signer?.name ?? '',
        body.signerTitle ?? signer?.signingTitle ?? '',
        body.correctsId ?? null,
        JSON.stringify(body.expenses ?? []),
      ],
    );
    return row?.id ?? '';
  }

  /**
   * Number, day, signer, title, legal basis. A new day means new rates, and the texts in force on it unless somebody
   * has written other ones.
   *
   * @throws DomainError 409 `stale-version`, `decision-issued`
   */
  async change(id: string, body: ChangeDecisionBody, actor: Actor): Promise<DecisionDetailDto> {
    return this.edit(id, body.version, actor, 'decision.change', async (before) => {
      await this.uow.execute(
        `update decisions set book = $2, number = $3, decided_on = $4, year = extract(year from $4::date), title = $5,
                legal_basis = $6, signer_name = $7, signer_title = $8, expenses = coalesce($9, expenses) where id = $1`,
        [
          id,
          body.book,
          body.number,
          body.decidedOn,
          body.title,
          await this.basisOf(before, body),
          body.signerName,
          body.signerTitle,
          body.expenses === undefined ? null : JSON.stringify(body.expenses),
        ],
      );
      if (before.decidedOn !== body.decidedOn) await this.lines.reprice(id, body.decidedOn);
    });
  }

  private async basisOf(before: DecisionRow, body: ChangeDecisionBody): Promise<string> {
    const isKept = body.legalBasis === before.legalBasis && body.decidedOn !== before.decidedOn;
    if (!isKept || before.legalBasis !== (await this.bases.textOn(before.decidedOn))) return body.legalBasis;
    return this.bases.textOn(body.decidedOn);
  }

  /** @throws DomainError 400 `nothing-chosen` unless nominations or recipients are named, as the draft has them */
  async addLines(id: string, body: AddLinesBody, actor: Actor): Promise<DecisionDetailDto> {
    if ((body.nominationIds === undefined) === (body.recipients === undefined)) throw nothingChosen();
    return this.edit(id, body.version, actor, 'decision.add-lines', async (before) => {
      if (body.recipients !== undefined) {
        await this.lines.addRecipients(id, body.recipients, before.correctsId !== null);
      } else if (before.campaignId !== null) {
        await this.lines.add(id, before.campaignId, body.nominationIds ?? []);
      }
      await this.lines.arrange(id, before.manualOrder);
      await this.lines.reprice(id, before.decidedOn);
    });
  }

  /** The nominations of the removed lines are free for another decision. */
  async removeLines(id: string, body: LinesBody, actor: Actor): Promise<DecisionDetailDto> {
    return this.edit(id, body.version, actor, 'decision.remove-lines', async (before) => {
      await this.lines.remove(id, body.lineIds);
      await this.lines.arrange(id, true);
      await this.lines.reprice(id, before.decidedOn);
    });
  }

  /** An order set by hand stays: later additions go to the end. @throws DomainError 400 `order-incomplete` */
  async reorder(id: string, body: LinesBody, actor: Actor): Promise<DecisionDetailDto> {
    return this.edit(id, body.version, actor, 'decision.reorder', async () => {
      if (!(await this.lines.reorder(id, body.lineIds))) throw orderIncomplete();
      await this.uow.execute(`update decisions set manual_order = true where id = $1`, [id]);
    });
  }

  /** Back to the usual order. */
  async sort(id: string, body: VersionBody, actor: Actor): Promise<DecisionDetailDto> {
    return this.edit(id, body.version, actor, 'decision.sort', async () => {
      await this.lines.arrange(id, false);
      await this.uow.execute(`update decisions set manual_order = false where id = $1`, [id]);
    });
  }

  /** Reads names, posts and units anew after they were corrected in the register, and prices anew. */
  async refresh(id: string, body: VersionBody, actor: Actor): Promise<DecisionDetailDto> {
    return this.edit(id, body.version, actor, 'decision.refresh', async (before) => {
      await this.lines.refresh(id);
      await this.lines.arrange(id, before.manualOrder);
      await this.lines.reprice(id, before.decidedOn);
    });
  }

  /** Throws a draft away; its nominations are free again. @throws DomainError 409 `stale-version`, `decision-issued` */
  async discard(id: string, version: number): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.draftLock.take(id, version, ['draft'], notADraft);
      await this.uow.execute(`delete from decision_lines where decision_id = $1`, [id]);
      await this.uow.execute(`delete from decisions where id = $1 and version = $2 and status = 'draft'`, [
        id,
        version,
      ]);
      await this.audit.record({
        action: 'decision.discard',
        subject: subjectOf(before),
        before: content(before),
      });
    });
  }

  /** Every change of a draft: locked, in the right phase, against the version read, counted up, on record. */
  private async edit(
    id: string,
    version: number,
    actor: Actor,
    action: string,
    work: (before: DecisionRow) => Promise<void>,
  ): Promise<DecisionDetailDto> {
    return this.uow.run(async () => {
      const before = await this.draftLock.take(id, version, ['draft'], notADraft);
      await work(before);
      await this.uow.execute(
        `update decisions set version = version + 1 where id = $1 and version = $2 and status = 'draft'`,
        [id, version],
      );
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action,
        subject: subjectOf(after),
        before: content(before),
        after: content(after),
      });
      return after;
    });
  }
}

/** Nominations, awards or recipients: one of the three; recipients where there is no campaign, or one is corrected. */
function demandOneChoice(body: DraftDecisionBody): void {
  const { campaignId, correctsId, nominationIds, awardTypeIds, recipients } = body;
  const choices = [nominationIds, awardTypeIds, recipients].filter((choice) => choice !== undefined);
  const isOfRecipients = recipients !== undefined;
  const wantsRecipients = campaignId === undefined || correctsId !== undefined;
  if (choices.length !== 1 || isOfRecipients !== wantsRecipients) throw nothingChosen();
}

/** What the record keeps of a decision; who stands in it is in its lines. */
export function content(decision: DecisionRow): object {
  const {
    numberText,
    decidedOn,
    title,
    legalBasis,
    signerName,
    signerTitle,
    lineCount,
    totalDong,
    manualOrder,
    expensesDong,
  } = decision;
  return {
    numberText,
    decidedOn,
    title,
    legalBasis,
    signerName,
    signerTitle,
    lineCount,
    totalDong,
    manualOrder,
    expensesDong,
  };
}

export function subjectOf(decision: DecisionRow): { type: string; id: string; label: string } {
  return { type: 'decision', id: decision.id, label: decision.numberText ?? decision.title };
}
