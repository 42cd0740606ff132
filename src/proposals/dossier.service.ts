import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { partsOfDossier, partsOfLine, type PartToMake } from './dossier.js';
import { dayOutOfOrder, kindNotGranted, partStays } from './errors.js';
import type { AddPartBody, ChangePartBody } from './proposals.dto.js';

/** Whom a dossier is for, and the papers in it. Callers hold the dossier's row lock. */
@Injectable()
export class DossierService {
  constructor(private readonly uow: UnitOfWork) {}

  async begin(proposalId: string, isShort: boolean): Promise<void> {
    const asked = await this.asked(proposalId, false);
    await this.make(proposalId, [{ lineId: null, parts: [...partsOfDossier(isShort), ...asked] }]);
  }

  /**
   * Those already in it are left alone; each new one brings the papers that are asked of it.
   *
   * @returns names of those added
   * @throws DomainError 404 for somebody who is not in the register; 400 `kind-not-granted`
   */
  async addLines(proposalId: string, participantIds: readonly string[]): Promise<string[]> {
    if (participantIds.length === 0) return [];
    const people = await this.uow.query<Candidate>(
      `select p.id, p.name, p.kind, a.code, s.is_short as "isShort", p.kind = any(a.subject_kinds) as "isGranted"
         from participants p join proposals s on s.id = $1 join award_types a on a.id = s.award_type_id
        where p.id = any($2::uuid[])`,
      [proposalId, participantIds],
    );
    if (people.length < participantIds.length) throw notFound('đối tượng thi đua');
    const strangers = people.filter(({ isGranted }) => !isGranted);
    if (strangers.length > 0) throw kindNotGranted(strangers.map(({ name }) => name));
    const added = await this.uow.query<{ id: string; participantId: string }>(
      `insert into proposal_lines (proposal_id, participant_id) select $1, unnest($2::uuid[])
       on conflict on constraint uq_proposal_lines_participant do nothing
       returning id, participant_id as "participantId"`,
      [proposalId, participantIds],
    );
    const asked = await this.asked(proposalId, true);
    const known = new Map(people.map((person) => [person.id, person]));
    await this.make(
      proposalId,
      added.flatMap(({ id, participantId }) => {
        const person = known.get(participantId);
        return person ? [{ lineId: id, parts: [...partsOfLine(person), ...asked] }] : [];
      }),
    );
    return added.map(({ participantId }) => known.get(participantId)?.name ?? '');
  }

  /** @returns names of those removed. @throws DomainError 404 */
  async removeLines(proposalId: string, lineIds: readonly string[]): Promise<string[]> {
    const found = await this.uow.query<{ name: string }>(
      `select p.name from proposal_lines l join participants p on p.id = l.participant_id
        where l.proposal_id = $1 and l.id = any($2::uuid[]) order by p.name`,
      [proposalId, lineIds],
    );
    if (found.length < new Set(lineIds).size) throw notFound('dòng của hồ sơ');
    await this.uow.execute(`delete from proposal_parts where line_id = any($1::uuid[])`, [lineIds]);
    await this.uow.execute(`delete from proposal_lines where id = any($1::uuid[])`, [lineIds]);
    return found.map(({ name }) => name);
  }

  /** A paper this province asks for besides. @throws DomainError 404 for a line of another dossier */
  async addPart(proposalId: string, { label, lineId }: AddPartBody): Promise<void> {
    if (lineId !== undefined) {
      const [line] = await this.uow.query(`select from proposal_lines where id = $1 and proposal_id = $2`, [
        ...[lineId, proposalId],
      ]);
      if (!line) throw notFound('dòng của hồ sơ');
    }
    await this.make(proposalId, [
      { lineId: lineId ?? null, parts: [{ kind: 'other', label, isRequired: true }] },
    ]);
  }

  /** @returns its label. @throws DomainError 404; 400 `day-out-of-order` for a paper of tomorrow */
  async changePart(proposalId: string, partId: string, body: ChangePartBody): Promise<string> {
    const [ahead] = await this.uow.query(
      `select where $1::date > (now() at time zone 'Asia/Ho_Chi_Minh')::date`,
      [body.doneOn],
    );
    if (ahead) throw dayOutOfOrder('Ngày có giấy tờ không thể sau hôm nay.');
    const [part] = await this.uow.query<{ label: string }>(
      `update proposal_parts set is_required = $3, done_on = $4, document = $5 where id = $2 and proposal_id = $1
       returning label`,
      [proposalId, partId, body.isRequired, body.doneOn, body.document],
    );
    if (!part) throw notFound('giấy tờ của hồ sơ');
    return part.label;
  }

  /** Only what was added by hand. @returns its label. @throws DomainError 404; 409 `part-stays` */
  async removePart(proposalId: string, partId: string): Promise<string> {
    const [part] = await this.uow.query<{ kind: string; label: string }>(
      `select kind, label from proposal_parts where id = $2 and proposal_id = $1`,
      [proposalId, partId],
    );
    if (!part) throw notFound('giấy tờ của hồ sơ');
    if (part.kind !== 'other') throw partStays();
    await this.uow.execute(`delete from proposal_parts where id = $1`, [partId]);
    return part.label;
  }

  /** What is missing before it can be sent, each in a few words. */
  async missing(proposalId: string): Promise<string[]> {
    const rows = await this.uow.query<{ label: string; name: string | null }>(
      `select t.label, p.name from proposal_parts t left join proposal_lines l on l.id = t.line_id
         left join participants p on p.id = l.participant_id
        where t.proposal_id = $1 and t.is_required and t.done_on is null order by p.name nulls first, t.label`,
      [proposalId],
    );
    const [any] = await this.uow.query(`select from proposal_lines where proposal_id = $1 limit 1`, [
      proposalId,
    ]);
    return [
      ...(any ? [] : ['người, đơn vị được đề nghị']),
      ...rows.map(({ label, name }) => (name === null ? label : `${label} của ${name}`)),
    ];
  }

  /** What the province asks for besides, of the whole or of each. */
  private asked(proposalId: string, isOfEach: boolean): Promise<PartToMake[]> {
    return this.uow.query<PartToMake>(
      `select 'other' as kind, k.label, k.is_required as "isRequired" from asked_papers k, proposals s
        where s.id = $1 and k.is_of_each = $2 and (k.award_type_id is null or k.award_type_id = s.award_type_id)`,
      [proposalId, isOfEach],
    );
  }

  private async make(
    proposalId: string,
    of: readonly { readonly lineId: string | null; readonly parts: readonly PartToMake[] }[],
  ): Promise<void> {
    const rows = of.flatMap(({ lineId, parts }) => parts.map((part) => ({ lineId, ...part })));
    await this.uow.execute(
      `insert into proposal_parts (proposal_id, line_id, kind, label, is_required)
       select $1, "lineId", kind, label, "isRequired"
         from jsonb_to_recordset($2) as t("lineId" uuid, kind text, label text, "isRequired" boolean)`,
      [proposalId, JSON.stringify(rows)],
    );
  }
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: SubjectKind;
  readonly code: string | null;
  readonly isShort: boolean;
  readonly isGranted: boolean;
}
