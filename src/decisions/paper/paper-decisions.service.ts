import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { RewardRates } from '../../catalogue/reward-rates.service.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalidInput, notFound } from '../../platform/errors/domain-error.js';
import { DecisionSeal } from '../decision-seal.service.js';
import type { DecisionDetailDto } from '../decisions.dto.js';
import { DecisionsQueries } from '../decisions.queries.js';
import { dayOutOfOrder, kindMismatch } from '../errors.js';
import { payLines, type LineToPay } from '../line-money.js';
import { NumberBooks } from '../number-books.service.js';
import type { PaperDecisionBody, PaperLineBody } from './paper.dto.js';

/** A typed line with what the register and the catalogue say of it. */
interface FilledLine extends Omit<LineToPay, 'participantId'> {
  readonly participantId: string | null;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly block: string;
  readonly kinds: SubjectKind[];
}

/** Enters decisions that were signed on paper: in one step, issued at once, marked as from paper. */
@Injectable()
export class PaperDecisions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: DecisionsQueries,
    private readonly rates: RewardRates,
    private readonly seal: DecisionSeal,
    private readonly books: NumberBooks,
  ) {}

  /**
   * No phase is asked for and no rule judges: it is decided already. Money stands as typed, else as the rates of its
   * day give it, else blank.
   *
   * @throws DomainError 400 `invalid-input`, `day-out-of-order`, `kind-not-granted`; 404; 409 `number-taken`
   */
  async record(body: PaperDecisionBody, actor: Actor): Promise<DecisionDetailDto> {
    demandNamed(body.lines);
    return this.uow.run(async () => {
      const [today] = await this.uow.query<{ day: string }>(
        `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
      );
      if (body.decidedOn > (today?.day ?? '')) {
        throw dayOutOfOrder('Quyết định đã ký giấy không thể có ngày sau hôm nay.');
      }
      const id = await this.begin(body);
      await this.write(id, body);
      const certificates = body.lines.flatMap(({ certificateNumber }) => certificateNumber ?? []);
      if (certificates.length > 0) {
        await this.books.noteCertificates(Number(body.decidedOn.slice(0, 4)), Math.max(...certificates));
      }
      const draft = await this.queries.row(id);
      return this.seal.finish(draft, body.decidedOn, actor, 'decision.record-paper');
    });
  }

  private async begin(body: PaperDecisionBody): Promise<string> {
    if (body.campaignId !== undefined) {
      const [campaign] = await this.uow.query(`select from campaigns where id = $1`, [body.campaignId]);
      if (!campaign) throw notFound('phong trào');
    }
    const [row] = await this.uow.query<{ id: string }>(
      `insert into decisions (campaign_id, book, number, decided_on, year, title, signer_name, signer_title, from_paper, manual_order)
       values ($1, $2, $3, $4, extract(year from $4::date), $5, $6, $7, true, true) returning id`,
      [
        body.campaignId ?? null,
        body.book,
        body.number,
        body.decidedOn,
        body.title,
        body.signerName,
        body.signerTitle,
      ],
    );
    return row?.id ?? '';
  }

  private async write(id: string, body: PaperDecisionBody): Promise<void> {
    const filled = await this.fill(body.lines);
    const strangers = filled.filter(({ kinds, subjectKind }) => !kinds.includes(subjectKind));
    if (strangers.length > 0) throw kindMismatch(strangers.map(({ name }) => name));
    const { lines: money } = payLines(filled, await this.rates.on(body.decidedOn), []);
    const rows = filled.map((line, index) => {
      const given = body.lines[index]?.amountDong ?? null;
      const priced = money[index];
      return {
        ...line,
        ...(given === null ? priced : { fullAmountDong: given, amountDong: given, note: '' }),
        certificateNumber: body.lines[index]?.certificateNumber ?? null,
        position: index + 1,
      };
    });
    await this.uow.execute(
      `insert into decision_lines (decision_id, participant_id, award_type_id, position, subject_kind, name, form_of_address,
              post, unit_id, unit_name, block, award_name, award_category, year, coefficient, multiplier, base_salary,
              full_amount, amount, note, certificate_number)
       select $1, "participantId", "awardTypeId", position, "subjectKind", name, "formOfAddress", post, "unitId", "unitName",
              block, "awardName", "awardCategory", year, coefficient, multiplier, "baseSalaryDong", "fullAmountDong",
              "amountDong", coalesce(note, ''), "certificateNumber"
         from jsonb_to_recordset($2) as t("participantId" uuid, "awardTypeId" uuid, position int, "subjectKind" text, name text,
              "formOfAddress" text, post text, "unitId" uuid, "unitName" text, block text, "awardName" text,
              "awardCategory" text, year smallint, coefficient numeric, multiplier numeric, "baseSalaryDong" bigint,
              "fullAmountDong" bigint, "amountDong" bigint, note text, "certificateNumber" int)`,
      [id, JSON.stringify(rows)],
    );
  }

  /** @throws DomainError 404 for an award or a participant that is not there */
  private async fill(lines: readonly PaperLineBody[]): Promise<FilledLine[]> {
    const filled = await this.uow.query<FilledLine & { isKnown: boolean; hasAward: boolean }>(
      `select t.place::text as id, t."participantId", coalesce(p.kind, t."subjectKind") as "subjectKind",
              coalesce(p.name, t.name) as name, coalesce(i.form_of_address, '') as "formOfAddress",
              coalesce(i.post, '') as post, p.unit_id as "unitId", coalesce(u.name, t."unitName", '') as "unitName",
              coalesce(c.block, '') as block, t."awardTypeId", a.name as "awardName", a.category as "awardCategory",
              a.carries_money as "carriesMoney", a.subject_kinds as kinds, t.year,
              t."participantId" is null or p.id is not null as "isKnown", a.id is not null as "hasAward"
         from rows from (jsonb_to_recordset($1) as ("participantId" uuid, name text, "unitName" text, "subjectKind" text,
                "awardTypeId" uuid, year int)) with ordinality as t("participantId", name, "unitName", "subjectKind", "awardTypeId", year, place)
         left join participants p on p.id = t."participantId" left join participants u on u.id = p.unit_id
         left join individuals i on i.id = p.id left join collectives c on c.id = coalesce(p.unit_id, p.id)
         left join award_types a on a.id = t."awardTypeId"
        order by t.place`,
      [JSON.stringify(lines)],
    );
    if (filled.some(({ isKnown }) => !isKnown)) throw notFound('đối tượng thi đua');
    if (filled.some(({ hasAward }) => !hasAward)) throw notFound('danh hiệu, hình thức khen thưởng');
    return filled;
  }
}

/** Somebody outside the register needs a name and a kind. */
function demandNamed(lines: readonly PaperLineBody[]): void {
  const faults = lines.flatMap(({ participantId, name, subjectKind }, index) =>
    participantId !== undefined || (name !== undefined && subjectKind !== undefined)
      ? []
      : [
          {
            field: `lines.${index}.name`,
            code: 'name',
            message: `Dòng ${index + 1}: hãy chọn trong sổ, hoặc ghi tên và loại đối tượng.`,
          },
        ],
  );
  if (faults.length > 0) throw invalidInput(faults);
}
