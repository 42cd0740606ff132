import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import type {
  AskedDecisionDto,
  ProofBoardDto,
  ProofCountsDto,
  ProofDecisionDto,
  ProofLineDto,
  ProofRoundDto,
  ProofSheetDto,
  ProofUnitDto,
} from './name-proofs.dto.js';
import { canAccept, canConfirm, canCorrect, canRefuse } from './policy.js';
import { LINE_STATE, LINE_UNIT, STANDING } from './proof-state.js';

/** A decision with its round, as every act here first reads it. */
export interface AskedDecision {
  readonly decision: ProofDecisionDto;
  readonly round: ProofRoundDto | null;
}

/** A line with whose it is, for whoever is about to write. */
export type AskedLine = Omit<ProofLineDto, 'policy'> & {
  readonly participantId: string | null;
  readonly unitId: string | null;
};

const NUMBER_TEXT = `case when d.number is null then null
  else lpad(d.number::text, greatest(2, length(d.number::text)), '0') || '/' || d.book end`;
const DECISION = `d.id, ${NUMBER_TEXT} as "numberText", d.title, d.status`;
const COUNTS = `count(*)::int as total, (count(*) filter (where s.state = 'open'))::int as open,
  (count(*) filter (where s.state = 'proofed'))::int as proofed,
  (count(*) filter (where s.state = 'correction'))::int as corrections`;
const STATES = `
  select l.*, ${LINE_UNIT} as asked_unit, ${LINE_STATE} as state
    from decision_lines l left join name_proofs pr on pr.decision_line_id = l.id
   where ${STANDING}`;
const LINES = `
  select l.id as "lineId", l.position, l.subject_kind as "subjectKind", l.award_name as "awardName",
         l.participant_id as "participantId", ${LINE_UNIT} as "unitId",
         json_build_object('name', l.name, 'formOfAddress', l.form_of_address, 'post', l.post) as text,
         ${LINE_STATE} as state, coalesce(pr.version, 0) as version,
         pr.state as answer, pr.name, pr.form_of_address as "formOfAddress", pr.post, pr.note, pr.how,
         pr.proposed_name as "proposedName", pr.proposed_form_of_address as "proposedFormOfAddress",
         pr.proposed_post as "proposedPost", pr.signed_by as "signedBy", a.display_name as "answeredByName",
         pr.answered_at as "answeredAt", r.display_name as "refusedByName", pr.refused_at as "refusedAt",
         pr.refusal_reason as "refusalReason"
    from decision_lines l left join name_proofs pr on pr.decision_line_id = l.id
    left join accounts a on a.id = pr.answered_by left join accounts r on r.id = pr.refused_by
   where l.decision_id = $1 and ${STANDING}`;

type LineRow = Omit<AskedLine, 'proof'> & {
  readonly answer: 'confirmed' | 'correction' | 'refused' | null;
  readonly proposedName: string | null;
  readonly proposedFormOfAddress: string | null;
  readonly proposedPost: string | null;
} & Omit<NonNullable<ProofLineDto['proof']>, 'answer' | 'seen' | 'proposed'> &
  ProofLineDto['text'];

/** The round as staff and units see it. */
@Injectable()
export class NameProofsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** How far each unit of a decision is. @throws DomainError 404 `not-found` */
  async board(decisionId: string, actor: Actor): Promise<ProofBoardDto> {
    return this.uow.run(async () => {
      const asked = await this.asked(decisionId);
      const units = await this.uow.query<ProofUnitDto>(
        `select s.asked_unit as "unitId", coalesce(u.name, '') as "unitName", ${COUNTS}
           from (${STATES} and l.decision_id = $1) s
           left join participants u on u.id = s.asked_unit left join collectives c on c.id = u.id
          group by s.asked_unit, u.name, c.protocol_order
          order by s.asked_unit is null, c.protocol_order, u.name collate "vi_num", s.asked_unit`,
        [decisionId],
      );
      const manages = actor.permissions.has('name-proof.manage');
      const isOpen = isRoundOpen(asked.round);
      return {
        ...asked,
        counts: sumOf(units),
        units,
        policy: { canOpen: manages, canClose: manages && isOpen },
      };
    });
  }

  /** The lines of one unit (null: of nobody's). @throws DomainError 404 where the unit has no line in the decision */
  async sheet(decisionId: string, unitId: string | null, actor: Actor): Promise<ProofSheetDto> {
    return this.uow.run(async () => {
      const asked = await this.asked(decisionId);
      const lines = (await this.lines(decisionId)).filter((line) => line.unitId === unitId);
      if (lines.length === 0) throw notFound('tên cần soát của đơn vị này');
      const [unit] = await this.uow.query<{ name: string }>(`select name from participants where id = $1`, [
        unitId,
      ]);
      return {
        ...asked,
        unitId,
        unitName: unit?.name ?? '',
        counts: countsOf(lines),
        lines: lines.map((line) => withPolicy(line, asked, actor)),
      };
    });
  }

  /** The decisions a unit is asked about now, the newest first. */
  async askedOf(unitId: string): Promise<AskedDecisionDto[]> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<ProofDecisionDto & { dueOn: string | null } & ProofCountsDto>(
        `select ${DECISION}, r.due_on as "dueOn", ${COUNTS}
           from name_proof_rounds r join decisions d on d.id = r.decision_id
           join (${STATES}) s on s.decision_id = d.id and s.asked_unit = $1
          where r.closed_at is null
          group by d.id, r.id order by r.opened_at desc, r.id`,
        [unitId],
      );
      return rows.map(({ total, open, proofed, corrections, ...decision }) => ({
        ...decision,
        counts: { total, open, proofed, corrections },
      }));
    });
  }

  /** @throws DomainError 404 `not-found` */
  async asked(decisionId: string): Promise<AskedDecision> {
    const [decision] = await this.uow.query<ProofDecisionDto>(
      `select ${DECISION} from decisions d where d.id = $1`,
      [decisionId],
    );
    if (!decision) throw notFound('quyết định');
    const [round] = await this.uow.query<ProofRoundDto>(
      `select r.due_on as "dueOn", o.display_name as "openedByName", r.opened_at as "openedAt", r.closed_at as "closedAt",
              r.version
         from name_proof_rounds r left join accounts o on o.id = r.opened_by where r.decision_id = $1`,
      [decisionId],
    );
    return { decision, round: round ?? null };
  }

  /** Every standing line of a decision in its order. */
  async lines(decisionId: string): Promise<AskedLine[]> {
    const rows = await this.uow.query<LineRow>(`${LINES} order by l.position`, [decisionId]);
    return rows.map(lineOf);
  }
}

export function isRoundOpen(round: ProofRoundDto | null): boolean {
  return round !== null && round.closedAt === null;
}

/** A line as the asker sees it. */
export function withPolicy(line: AskedLine, { decision, round }: AskedDecision, actor: Actor): ProofLineDto {
  const { lineId, position, subjectKind, text, awardName, state, version, proof } = line;
  const asked = { status: decision.status, isOpen: isRoundOpen(round) };
  return {
    ...{ lineId, position, subjectKind, text, awardName, state, version, proof },
    policy: {
      canConfirm: canConfirm(actor, asked),
      canCorrect: line.participantId !== null && canCorrect(actor, asked),
      canAccept: canAccept(actor, asked, line.state),
      canRefuse: canRefuse(actor, line.state),
    },
  };
}

function lineOf(row: LineRow): AskedLine {
  const { lineId, position, subjectKind, awardName, participantId, unitId, text, state, version } = row;
  const line = { lineId, position, subjectKind, awardName, participantId, unitId, text, state, version };
  if (row.answer === null) return { ...line, proof: null };
  const { proposedName, proposedFormOfAddress, proposedPost, note, how, signedBy } = row;
  const proposed =
    proposedName === null
      ? null
      : { name: proposedName, formOfAddress: proposedFormOfAddress ?? '', post: proposedPost ?? '' };
  const { answeredByName, answeredAt, refusedByName, refusedAt, refusalReason } = row;
  return {
    ...line,
    proof: {
      answer: row.answer,
      seen: { name: row.name, formOfAddress: row.formOfAddress, post: row.post },
      proposed,
      note,
      how,
      signedBy,
      answeredByName,
      answeredAt,
      refusedByName,
      refusedAt,
      refusalReason,
    },
  };
}

function countsOf(lines: readonly { readonly state: string }[]): ProofCountsDto {
  const count = (state: string): number => lines.filter((line) => line.state === state).length;
  return {
    total: lines.length,
    open: count('open'),
    proofed: count('proofed'),
    corrections: count('correction'),
  };
}

function sumOf(units: readonly ProofCountsDto[]): ProofCountsDto {
  const sum = (field: keyof ProofCountsDto): number => units.reduce((total, unit) => total + unit[field], 0);
  return { total: sum('total'), open: sum('open'), proofed: sum('proofed'), corrections: sum('corrections') };
}
