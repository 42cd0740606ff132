import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { forbidden, notFound } from '../platform/errors/domain-error.js';
import { cleanText } from '../platform/text/clean-text.js';
import {
  addressMissing,
  alreadyAnswered,
  lineChanged,
  lineNamedTwice,
  nameMissing,
  needsCorrectingDecision,
  nothingCorrected,
  onlyTheName,
  roundClosed,
} from './errors.js';
import type { LineTextDto, ProofAnswerBody, ProofSheetDto } from './name-proofs.dto.js';
import {
  isRoundOpen,
  NameProofsQueries,
  withPolicy,
  type AskedDecision,
  type AskedLine,
} from './name-proofs.queries.js';

/** An answer as it is stored. */
interface Answer {
  readonly line: AskedLine;
  readonly version: number;
  readonly proposed: LineTextDto | null;
  readonly note: string;
}

interface Given {
  readonly decisionId: string;
  readonly answers: readonly ProofAnswerBody[];
  /** Who signed the sheet of paper; null for an answer on screen. */
  readonly signedBy: string | null;
}

/** What units say of their names: on screen themselves, or on paper through staff. */
@Injectable()
export class ProofAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: NameProofsQueries,
  ) {}

  /**
   * The unit's own answers; all of them are taken or none.
   *
   * @throws DomainError 403 for an account that speaks for no unit; 404 for a decision the unit is not asked about and for
   *   another unit's line; 409 `round-closed`, and as {@link fromPaper}
   */
  async onScreen(
    decisionId: string,
    answers: readonly ProofAnswerBody[],
    actor: Actor,
  ): Promise<ProofSheetDto> {
    const unitId = ownUnit(actor);
    return this.uow.run(async () => {
      const asked = await this.takeDecision(decisionId);
      if (asked.round === null) throw notFound('quyết định cần soát tên');
      if (!isRoundOpen(asked.round)) throw roundClosed();
      await this.take(asked, { decisionId, answers, signedBy: null }, actor, unitId);
      return this.queries.sheet(decisionId, unitId, actor);
    });
  }

  /**
   * A signed sheet of paper, entered by staff.
   *
   * @throws DomainError 404; 400 `nothing-corrected`, `invalid-input`; 409 `stale-version` with who answered and when,
   *   `line-changed`, `needs-correcting-decision`
   */
  async fromPaper(
    decisionId: string,
    answers: readonly ProofAnswerBody[],
    signedBy: string,
    actor: Actor,
  ): Promise<ProofSheetDto> {
    return this.uow.run(async () => {
      const asked = await this.takeDecision(decisionId);
      const unitId = await this.take(asked, { decisionId, answers, signedBy }, actor);
      return this.queries.sheet(decisionId, unitId, actor);
    });
  }

  /** Nobody writes the lines anew while answers to them are taken. */
  private async takeDecision(decisionId: string): Promise<AskedDecision> {
    await this.uow.query(`select id from decisions where id = $1 for update`, [decisionId]);
    return this.queries.asked(decisionId);
  }

  /** @returns the unit the first line belongs to */
  private async take(
    asked: AskedDecision,
    given: Given,
    actor: Actor,
    unitId?: string,
  ): Promise<string | null> {
    const lines = new Map((await this.queries.lines(given.decisionId)).map((line) => [line.lineId, line]));
    if (new Set(given.answers.map(({ lineId }) => lineId)).size < given.answers.length)
      throw lineNamedTwice();
    const answers = given.answers.map((body): Answer => {
      const line = lines.get(body.lineId);
      // Of another unit's line nothing is told, not even that it is there.
      if (!line || (unitId !== undefined && line.unitId !== unitId)) throw notFound('dòng cần soát');
      if (line.version !== body.version) throw alreadyAnswered(withPolicy(line, asked, actor));
      if (!isSame(line.text, body.seen)) throw lineChanged(withPolicy(line, asked, actor));
      return answerTo(line, body, asked);
    });
    await this.store(answers, given);
    await this.record(answers, given);
    return answers[0]?.line.unitId ?? null;
  }

  private async store(answers: readonly Answer[], { signedBy }: Given): Promise<void> {
    const rows = answers.map(({ line, proposed, note }) => ({
      lineId: line.lineId,
      ...line.text,
      proposedName: proposed?.name ?? null,
      proposedAddress: proposed?.formOfAddress ?? null,
      proposedPost: proposed?.post ?? null,
      note,
    }));
    await this.uow.execute(
      `insert into name_proofs (decision_line_id, state, name, form_of_address, post, proposed_name,
              proposed_form_of_address, proposed_post, note, how, signed_by)
       select "lineId", case when "proposedName" is null then 'confirmed' else 'correction' end, name, "formOfAddress", post,
              "proposedName", "proposedAddress", "proposedPost", note, $2, $3
         from jsonb_to_recordset($1) as t("lineId" uuid, name text, "formOfAddress" text, post text, "proposedName" text,
              "proposedAddress" text, "proposedPost" text, note text)
       on conflict (ward_id, decision_line_id) do update
          set state = excluded.state, name = excluded.name, form_of_address = excluded.form_of_address, post = excluded.post,
              proposed_name = excluded.proposed_name, proposed_form_of_address = excluded.proposed_form_of_address,
              proposed_post = excluded.proposed_post, note = excluded.note, how = excluded.how,
              signed_by = excluded.signed_by, answered_by = excluded.answered_by, answered_at = now(), refused_by = null,
              refused_at = null, refusal_reason = null, version = name_proofs.version + 1`,
      [JSON.stringify(rows), signedBy === null ? 'screen' : 'paper', signedBy ?? ''],
    );
  }

  private async record(answers: readonly Answer[], { signedBy }: Given): Promise<void> {
    await this.audit.recordAll(
      answers.map(({ line, proposed, note }) => ({
        action: signedBy === null ? 'name-proof.answer' : 'name-proof.enter-paper',
        subject: { type: 'name-proof', id: line.lineId, label: line.text.name },
        before: line.text,
        after: {
          answer: proposed === null ? 'confirmed' : 'correction',
          ...(proposed ?? line.text),
          ...(note === '' ? {} : { note }),
          ...(signedBy === null ? {} : { signedBy }),
        },
      })),
    );
  }
}

/** The unit an account speaks for. @throws DomainError 403 `forbidden` */
export function ownUnit(actor: Actor): string {
  if (actor.collectiveId === null) throw forbidden('Tài khoản của bạn chưa gắn với đơn vị nào.');
  return actor.collectiveId;
}

/** Holds an answer against the rules. What is proposed is cleaned as the register will clean it. */
function answerTo(line: AskedLine, body: ProofAnswerBody, asked: AskedDecision): Answer {
  const { version, note } = body;
  const answer = { line, version, note: cleanText(note ?? '').text };
  if (body.proposed === undefined) return { ...answer, proposed: null };
  // Whoever stands in no register has no record to correct.
  if (asked.decision.status === 'issued' || line.participantId === null) {
    throw needsCorrectingDecision(line.text.name);
  }
  const proposed = cleaned(body.proposed);
  if (proposed.name === '') throw nameMissing();
  if (isSame(line.text, proposed)) throw nothingCorrected(line.text.name);
  if (line.subjectKind !== 'individual') {
    if (proposed.formOfAddress !== line.text.formOfAddress) throw onlyTheName('formOfAddress');
    if (proposed.post !== line.text.post) throw onlyTheName('post');
  } else if (proposed.formOfAddress === '' && line.text.formOfAddress !== '') throw addressMissing();
  return { ...answer, proposed };
}

function cleaned({ name, formOfAddress, post }: LineTextDto): LineTextDto {
  return {
    name: cleanText(name).text,
    formOfAddress: cleanText(formOfAddress).text,
    post: cleanText(post).text,
  };
}

/** Letter by letter. */
function isSame(one: LineTextDto, other: LineTextDto): boolean {
  return one.name === other.name && one.formOfAddress === other.formOfAddress && one.post === other.post;
}
