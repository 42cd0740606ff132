import { Injectable } from '@nestjs/common';
import { ELIGIBLE } from '../awards/nominations.queries.js';
import type { MissingRate } from '../catalogue/award-price.js';
import { RewardRates } from '../catalogue/reward-rates.service.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { REFUSED_BY_COUNCIL } from '../council/papers/refused-by-council.sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import type { RecipientBody } from './decision-parts.dto.js';
import {
  inAnotherDecision,
  notEligible,
  nothingToDecide,
  refusedByCouncil,
  setAside,
  type RefusedNomination,
} from './errors.js';
import { RecipientLines } from './recipient-lines.service.js';
import { SNAPSHOT, snapshotFrom, USUAL_ORDER } from './line-snapshot.sql.js';
import { NUMBER_TEXT } from './decisions.queries.js';
import { payLines, type EarlierAward, type LineToPay } from './line-money.js';

interface CandidateRow {
  readonly id: string;
  readonly campaignId: string;
  readonly status: string;
  readonly eligible: boolean;
  readonly refusedByCouncil: boolean;
  readonly name: string;
  readonly awardName: string;
  readonly taken: boolean;
  readonly sentences: { readonly verdict: string; readonly text: string }[];
}

/**
 * Lines of drafts: taken from nominations, put in order, priced. Callers hold the decision's row lock.
 */
@Injectable()
export class DecisionLinesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rates: RewardRates,
    private readonly recipients: RecipientLines,
  ) {}

  /** Nominations of these awards that may go into a decision and stand in none. @throws 409 `nothing-to-decide` */
  async eligibleNominations(
    campaignId: string,
    awardTypeIds: readonly string[],
    kinds: readonly SubjectKind[] | undefined,
  ): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `select n.id from nominations n join participants p on p.id = n.participant_id
        where n.campaign_id = $1 and n.award_type_id = any($2::uuid[]) and n.status = 'proposed'
          and ${ELIGIBLE} and not ${REFUSED_BY_COUNCIL} and ($3::text[] is null or p.kind = any($3))
          and not exists (select from decision_lines l where l.nomination_id = n.id)
        order by n.id`,
      [campaignId, awardTypeIds, kinds ?? null],
    );
    if (rows.length === 0) throw nothingToDecide();
    return rows.map(({ id }) => id);
  }

  /**
   * Adds a line per nomination at the end, with the names as they are printed today.
   *
   * @throws DomainError 404; 409 `nomination-not-eligible`, `nomination-set-aside`, `refused-by-council`,
   *   `nomination-in-decision`
   */
  async add(decisionId: string, campaignId: string, nominationIds: readonly string[]): Promise<void> {
    const ids = [...new Set(nominationIds)];
    const candidates = await this.candidates(ids, null);
    if (candidates.length < ids.length || candidates.some((one) => one.campaignId !== campaignId)) {
      throw notFound('đề nghị khen thưởng trong phong trào này');
    }
    demandEligible(candidates);
    const taken = candidates.filter((one) => one.taken || one.status === 'decided');
    if (taken.length > 0) throw inAnotherDecision(taken.map(refusedOf));
    await this.uow.execute(
      `insert into decision_lines (decision_id, nomination_id, participant_id, award_type_id, position, subject_kind,
              name, form_of_address, post, unit_id, unit_name, block, award_name, award_category, year)
       select $1, n.id, n.participant_id, n.award_type_id,
              (select coalesce(max(position), 0) from decision_lines where decision_id = $1)
                + (row_number() over (order by ${USUAL_ORDER}))::int,
              p.kind, ${SNAPSHOT}, g.year
         from nominations n join campaigns g on g.id = n.campaign_id ${snapshotFrom('n')}
        where n.id = any($2::uuid[])`,
      [decisionId, ids],
    );
  }

  /** See {@link RecipientLines.add}. */
  addRecipients(decisionId: string, named: readonly RecipientBody[], isCorrection: boolean): Promise<void> {
    return this.recipients.add(decisionId, named, isCorrection);
  }

  /** @throws DomainError 404 when one of the lines is not the decision's */
  async remove(decisionId: string, lineIds: readonly string[]): Promise<void> {
    const ids = [...new Set(lineIds)];
    const removed = await this.uow.execute(
      `delete from decision_lines where decision_id = $1 and id = any($2::uuid[])`,
      [decisionId, ids],
    );
    if (removed < ids.length) throw notFound('dòng của quyết định');
  }

  /** Numbers the lines from 1: in the usual order, or, where somebody has ordered them by hand, as they stand. */
  async arrange(decisionId: string, manual: boolean): Promise<void> {
    const order = manual ? 'l.position, l.id' : USUAL_ORDER;
    await this.uow.execute(
      `update decision_lines l set position = t.place
         from (select l.id, (row_number() over (order by ${order}))::int as place
                 from decision_lines l ${snapshotFrom('l')}
                where l.decision_id = $1) t
        where l.id = t.id and l.position <> t.place`,
      [decisionId],
    );
  }

  /** Puts the lines in exactly this order. @returns false unless every line is named once */
  async reorder(decisionId: string, lineIds: readonly string[]): Promise<boolean> {
    const standing = await this.uow.query<{ id: string }>(
      `select id from decision_lines where decision_id = $1`,
      [decisionId],
    );
    const named = new Set(lineIds);
    const isComplete =
      lineIds.length === standing.length &&
      named.size === standing.length &&
      standing.every(({ id }) => named.has(id));
    if (!isComplete) return false;
    await this.uow.execute(
      `update decision_lines l set position = t.place
         from unnest($2::uuid[]) with ordinality as t(id, place)
        where l.decision_id = $1 and l.id = t.id and l.position <> t.place`,
      [decisionId, lineIds],
    );
    return true;
  }

  /** Reads names, posts, units and awards anew from the register. @returns how many lines changed */
  async refresh(decisionId: string): Promise<number> {
    return this.uow.execute(
      `update decision_lines l set name = t.name, form_of_address = t.form_of_address, post = t.post, unit_id = t.unit_id,
              unit_name = t.unit_name, block = t.block, award_name = t.award_name, award_category = t.award_category
         from (select l.id, ${SNAPSHOT} from decision_lines l ${snapshotFrom('l')}
                where l.decision_id = $1) t
        where l.id = t.id
          and (l.name, l.form_of_address, l.post, l.unit_id, l.unit_name, l.block, l.award_name, l.award_category)
              is distinct from (t.name, t.form_of_address, t.post, t.unit_id, t.unit_name, t.block, t.award_name, t.award_category)`,
      [decisionId],
    );
  }

  /** Numbers of the golden book in the order of the list. */
  async numberCertificates(decisionId: string, first: number): Promise<void> {
    await this.uow.execute(
      `update decision_lines l set certificate_number = $2::int - 1 + t.place
         from (select id, (row_number() over (order by position))::int as place from decision_lines
                where decision_id = $1) t
        where l.id = t.id`,
      [decisionId, first],
    );
  }

  /** Still eligible? Verdicts may have changed since the draft. @throws DomainError 409 */
  async demandStillEligible(decisionId: string): Promise<void> {
    demandEligible(await this.candidates(null, decisionId));
  }

  /**
   * Works out every line's money at the rates of `decidedOn`; without a day all figures are blank.
   *
   * @returns the rates nobody has entered for that day
   */
  async reprice(decisionId: string, decidedOn: string | null): Promise<readonly MissingRate[]> {
    if (decidedOn === null) {
      await this.uow.execute(
        `update decision_lines set coefficient = null, multiplier = null, base_salary = null, full_amount = null,
                amount = null, note = '' where decision_id = $1`,
        [decisionId],
      );
      return [];
    }
    const lines = await this.uow.query<LineToPay>(
      `select l.id, l.participant_id as "participantId", l.award_type_id as "awardTypeId", l.award_name as "awardName",
              l.award_category as "awardCategory", l.subject_kind as "subjectKind", l.year, a.carries_money as "carriesMoney"
         from decision_lines l join award_types a on a.id = l.award_type_id
        where l.decision_id = $1 order by a.sort_order, l.position`,
      [decisionId],
    );
    const priced = payLines(lines, await this.rates.on(decidedOn), await this.earlierTitles(decisionId));
    await this.uow.execute(
      `update decision_lines l set coefficient = t.coefficient, multiplier = t.multiplier, base_salary = t."baseSalaryDong",
              full_amount = t."fullAmountDong", amount = t."amountDong", note = t.note
         from jsonb_to_recordset($1) as t(id uuid, coefficient numeric, multiplier numeric, "baseSalaryDong" bigint,
              "fullAmountDong" bigint, "amountDong" bigint, note text)
        where l.id = t.id`,
      [JSON.stringify(priced.lines)],
    );
    return priced.missing;
  }

  /**
   * Titles that issued decisions have paid to the same recipients for the same year and that stand; and what the decision
   * that this one corrects has paid for the very same award.
   */
  private earlierTitles(decisionId: string): Promise<EarlierAward[]> {
    return this.uow.query<EarlierAward>(
      `select e.participant_id as "participantId", e.year, e.award_name as "awardName", e.award_type_id as "awardTypeId",
              e.award_category as "awardCategory", e.amount::float8 as "amountDong", ${NUMBER_TEXT} as "decisionNumber"
         from decision_lines e join decisions d on d.id = e.decision_id and d.status = 'issued'
         join decisions mine on mine.id = $1
        where e.amount > 0 and e.decision_id <> $1 and (e.award_category = 'title' or d.id = mine.corrects_id)
          and not exists (select from revocation_lines v where v.decision_line_id = e.id)
          and exists (select from decision_lines l where l.decision_id = $1 and l.participant_id = e.participant_id
                       and l.year = e.year and l.award_category = e.award_category)
        order by d.decided_on, d.number`,
      [decisionId],
    );
  }

  private candidates(ids: readonly string[] | null, decisionId: string | null): Promise<CandidateRow[]> {
    return this.uow.query<CandidateRow>(
      `select n.id, n.campaign_id as "campaignId", n.status, ${ELIGIBLE} as eligible,
              ${REFUSED_BY_COUNCIL} as "refusedByCouncil", p.name, a.name as "awardName", n.sentences,
              exists (select from decision_lines l where l.nomination_id = n.id) as taken
         from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
        where n.id = any($1::uuid[]) or n.id in (select nomination_id from decision_lines where decision_id = $2)
        order by a.sort_order, p.sort_given collate "vi_num", p.sort_rest collate "vi_num", n.id for share of n`,
      [ids ?? [], decisionId],
    );
  }
}

function demandEligible(candidates: readonly CandidateRow[]): void {
  const left = candidates.filter((one) => one.status === 'set-aside');
  if (left.length > 0) throw setAside(left.map(refusedOf));
  const refused = candidates.filter((one) => !one.eligible);
  if (refused.length > 0) throw notEligible(refused.map(refusedOf));
  const votedDown = candidates.filter((one) => one.refusedByCouncil);
  if (votedDown.length > 0) throw refusedByCouncil(votedDown.map(refusedOf));
}

function refusedOf(candidate: CandidateRow): RefusedNomination {
  const reasons = candidate.sentences.filter(({ verdict }) => verdict !== 'met').map(({ text }) => text);
  return { nominationId: candidate.id, name: candidate.name, awardName: candidate.awardName, reasons };
}
