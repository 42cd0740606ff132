import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { allCriteria } from '../../criteria/criteria-set.js';
import {
  CriteriaSetsQueries,
  type StoredCriteriaSet,
  type StoredCriterion,
} from '../../criteria/criteria-sets.queries.js';
import { validateMark, type Mark } from '../../criteria/mark.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { computeSheet, type SheetResult } from '../calculation/sheet.js';
import {
  alreadyAppraised,
  appraisalReasonRequired,
  invalidMark,
  markConflict,
  type StandingMark,
} from '../errors.js';
import { scoredSet } from '../frozen-definitions.service.js';
import { noSuchSubject, ScoredSubjects, type ScoredSubject } from '../scored-subjects.queries.js';
import {
  fromMarkValue,
  markRecord,
  MARK_JSON,
  readSentMark,
  sameMark,
  toMarks,
  toMarkValue,
  unmarkedLines,
  type SentMark,
} from '../marks/mark-value.js';
import type { MarkAddress } from '../sheets/save-mark.service.js';
import type { MarkDto, SelfScoreLineDto } from '../sheets/score-sheets.dto.js';
import { mayActFor, mayRead, selfScorePolicy, WINDOW_SQL, type SelfScoreWindow } from './policy.js';
import { presentLines, selfScoreLines, type StoredLine } from './self-score-lines.js';
import type { CountedSheetDto, SavedSelfMarkDto, SelfScoreDto } from './self-scores.dto.js';

type Stage = 'self' | 'appraisal';

interface Line {
  readonly set: StoredCriteriaSet;
  readonly subject: ScoredSubject;
  readonly criterion: StoredCriterion;
  readonly standing: Readonly<Record<Stage, StandingMark | undefined>>;
}

type SentVersioned = SentMark & { readonly version: number };

/** What a unit says of itself line by line, and what staff find on checking it. */
@Injectable()
export class SelfScoresService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly sets: CriteriaSetsQueries,
    private readonly subjects: ScoredSubjects,
  ) {}

  /** @throws DomainError 404 `not-found`, also for another unit's */
  async get(setId: string, participantId: string, actor: Actor): Promise<SelfScoreDto> {
    return this.uow.run(async () => {
      const set = await this.sets.stored(setId);
      const subject = await this.subjects.find(setId, participantId, actor);
      if (!mayRead(actor, subject)) throw noSuchSubject();
      const [row] = await this.uow.query<SelfScoreWindow & { lines: StoredLine[] | null }>(
        `select (${selfScoreLines('$1', '$2')}) as lines, ${WINDOW_SQL} from campaigns c where c.id = $3`,
        [setId, participantId, subject.campaignId],
      );
      if (!row) throw notFound('phong trào');
      const policy = selfScorePolicy(actor, subject, row);
      const lines = presentLines(row.lines, policy.canWrite);
      const { name, unitName, block } = subject;
      return {
        subject: { participantId, name, unitName, block },
        lines,
        ...countOut(set, lines),
        policy,
      };
    });
  }

  /**
   * Saves one line of the self-score, by the unit or by staff in its place, while the phase is open.
   * @throws DomainError 409 `mark-conflict`, `already-appraised` and the phase's refusals; 400; 404
   */
  async saveSelf(address: MarkAddress, sent: SentVersioned, actor: Actor): Promise<SavedSelfMarkDto> {
    const mark = readSentMark(sent);
    return this.uow.run(async () => {
      const line = await this.line(address, mark, actor);
      await this.gate.demand(line.set.campaignId, 'self-score');
      if (line.standing.appraisal?.kind) throw alreadyAppraised();
      return this.save('self', address, line, { mark, version: sent.version });
    });
  }

  /**
   * Saves staff's finding on one line; where it differs from the self-score it says why. Office work may run late.
   * @throws DomainError 400 `reason-required`; 409 `mark-conflict`, `wrong-phase`; 404
   */
  async saveAppraisal(
    address: MarkAddress,
    sent: SentVersioned & { readonly reason?: string },
    actor: Actor,
  ): Promise<SavedSelfMarkDto> {
    const mark = readSentMark(sent);
    return this.uow.run(async () => {
      const line = await this.line(address, mark, actor);
      await this.gate.demandPhase(line.set.campaignId, 'self-score', 'scoring');
      const own = line.standing.self && fromMarkValue(line.standing.self);
      if (mark && own && !sameMark(mark, own) && !sent.reason) throw appraisalReasonRequired();
      return this.save('appraisal', address, line, { mark, version: sent.version, reason: sent.reason });
    });
  }

  private async save(
    stage: Stage,
    address: MarkAddress,
    line: Line,
    {
      mark,
      version,
      reason,
    }: { readonly mark: Mark | undefined; readonly version: number; readonly reason?: string },
  ): Promise<SavedSelfMarkDto> {
    const value = toMarkValue(mark);
    const before = line.standing[stage];
    if ((before?.version ?? 0) !== version) throw markConflict({ ...value, version }, before ?? null);
    const { criteriaSetId, participantId, criterionId } = address;
    const [saved] = await this.uow.query<{ mark: MarkDto }>(
      `insert into self_scores as m (criteria_set_id, participant_id, criterion_id, stage, kind, points, actual, target, knockout, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict on constraint pk_self_scores do update set kind = excluded.kind, points = excluded.points, actual = excluded.actual,
         target = excluded.target, knockout = excluded.knockout, reason = excluded.reason, version = m.version + 1,
         marked_at = excluded.marked_at, marked_by = excluded.marked_by
         where m.version = $11
       returning (${MARK_JSON}::jsonb || jsonb_build_object('version', m.version, 'markedAt', m.marked_at)) as mark`,
      [
        criteriaSetId,
        participantId,
        criterionId,
        stage,
        value.kind,
        value.points,
        value.actual,
        value.target,
        value.knockout,
        reason ?? null,
        version,
      ],
    );
    if (!saved) throw markConflict({ ...value, version }, (await this.standing(address))[stage] ?? null);
    await this.audit.record({
      action: `self-score.${stage}`,
      subject: {
        type: 'self-score',
        id: participantId,
        label: `${line.subject.name} · ${line.set.code} · ${line.criterion.code}`,
      },
      before: before && markRecord(before),
      after: markRecord(value),
      reason,
    });
    return { mark: saved.mark };
  }

  /** The line with what stands on it, for someone who may act for its subject. */
  private async line(address: MarkAddress, mark: Mark | undefined, actor: Actor): Promise<Line> {
    const set = await this.sets.stored(address.criteriaSetId);
    const subject = await this.subjects.find(address.criteriaSetId, address.participantId, actor);
    if (!mayActFor(actor, subject)) throw noSuchSubject();
    const criterion = scoredSet(set).criteria.get(address.criterionId);
    if (!criterion) throw notFound('tiêu chí trong bảng');
    const problem = mark && validateMark(criterion, mark);
    if (problem) throw invalidMark(problem);
    return { set, subject, criterion, standing: await this.standing(address) };
  }

  private async standing(address: MarkAddress): Promise<Record<Stage, StandingMark | undefined>> {
    const rows = await this.uow.query<{ stage: Stage; mark: StandingMark }>(
      `select m.stage, (${MARK_JSON}::jsonb || jsonb_build_object('version', m.version, 'markedAt', m.marked_at, 'markedBy', a.display_name)) as mark
         from self_scores m left join accounts a on a.id = m.marked_by
        where m.criteria_set_id = $1 and m.participant_id = $2 and m.criterion_id = $3`,
      [address.criteriaSetId, address.participantId, address.criterionId],
    );
    const of = (stage: Stage): StandingMark | undefined => rows.find((row) => row.stage === stage)?.mark;
    return { self: of('self'), appraisal: of('appraisal') };
  }
}

/** A self-score counted out twice: as the unit gave it, and with staff's findings in place of the lines they checked. */
export function countOut(
  set: StoredCriteriaSet,
  lines: readonly SelfScoreLineDto[],
): Pick<SelfScoreDto, 'own' | 'appraised' | 'missing'> {
  const own = computeSheet(
    set,
    marksOf(set, lines, (line) => line.self),
  );
  const appraised = computeSheet(
    set,
    marksOf(set, lines, (line) => (line.appraisal?.kind ? line.appraisal : line.self)),
  );
  return {
    own: counted(own),
    appraised: counted(appraised),
    missing: unmarkedLines(allCriteria(set), own.missing),
  };
}

function counted({ groups, base, bonus, penalty, total, knockout }: SheetResult): CountedSheetDto {
  return { groups, base, bonus, penalty, total, knockout };
}

function marksOf(
  set: StoredCriteriaSet,
  lines: readonly SelfScoreLineDto[],
  pick: (line: SelfScoreLineDto) => MarkDto | null,
): Map<string, Mark> {
  const { criteria } = scoredSet(set);
  const entries = lines.flatMap((line) => {
    const mark = pick(line);
    const code = criteria.get(line.criterionId)?.code;
    return mark && code !== undefined ? [[code, mark] as const] : [];
  });
  return toMarks(Object.fromEntries(entries));
}
