import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { allCriteria } from '../../criteria/criteria-set.js';
import { validateMark, type Mark } from '../../criteria/mark.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { computeSheet } from '../calculation/sheet.js';
import { invalidMark, markConflict, notAScorer, sheetClosed, type StandingMark } from '../errors.js';
import { FrozenDefinitions, type ScoredSet } from '../frozen-definitions.service.js';
import {
  fromMarkValue,
  markRecord,
  MARK_JSON,
  readSentMark,
  sameMark,
  toMarkValue,
  unmarkedLines,
  type MarkValue,
  type SentMark,
} from '../marks/mark-value.js';
import { sheetPolicy } from './policy.js';
import { LOAD_FOR_MARK, MARKS_NOW, WRITE_MARK } from './save-mark.sql.js';
import type { SavedMarkDto } from './score-sheets.dto.js';
import type { SheetStatus } from './score-sheet.entity.js';

/** Which line of which sheet; the member is the signed-in person and no one else. */
export interface MarkAddress {
  readonly criteriaSetId: string;
  readonly participantId: string;
  readonly criterionId: string;
}

type KnownMark = MarkValue & { readonly version: number };

/** A sheet's marks and the version of the sheet that they are of. */
interface SheetMarks {
  readonly sheet_version: number;
  readonly marks: Readonly<Record<string, KnownMark>> | null;
}

interface Loaded extends SheetMarks {
  readonly campaign_id: string;
  readonly set_version: number;
  readonly is_frozen: boolean;
  readonly gate: string;
  readonly scorer_id: string | null;
  readonly scorer_code: string;
  readonly subject: string | null;
  readonly is_candidate: boolean;
  readonly sheet_id: string | null;
  readonly status: SheetStatus | null;
}

/** A sheet on which a mark was just saved; what was seen says nothing about one that is not handed in. */
const STILL_OPEN = {
  status: 'draft',
  isOpen: true,
  isOver: false,
  hasSeenOthers: false,
  wasReopened: false,
} as const;

interface Written {
  readonly sheet_version: number;
  readonly version: number | null;
  readonly marked_at: string;
}

/** Saves one mark alone: the commonest act of the year, so two statements and no more. */
@Injectable()
export class SaveMark {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly definitions: FrozenDefinitions,
    private readonly gate: CampaignGate,
  ) {}

  /**
   * Saves, changes or takes back (`kind` null) a mark. `version` is the mark's as last read, 0 where there was none.
   * Sending again what already stands is answered as saved: an answer may have been lost on the way.
   *
   * @throws DomainError 400 `invalid-input`; 403 `not-a-scorer`; 404 `not-found`; 409 `mark-conflict`,
   *   `sheet-submitted`, `sheet-recused`, `wrong-phase`, `not-yet-open`, `deadline-passed`
   */
  async save(
    address: MarkAddress,
    sent: SentMark & { readonly version: number },
    actor: Actor,
  ): Promise<SavedMarkDto> {
    const mark = readSentMark(sent);
    return this.uow.run(async () => {
      const loaded = await this.load(address, actor);
      const scored = await this.definitions.get(address.criteriaSetId, loaded.set_version, loaded.is_frozen);
      const criterion = scored.criteria.get(address.criterionId);
      if (!criterion) throw notFound('tiêu chí trong bảng');
      const problem = mark && validateMark(criterion, mark);
      if (problem) throw invalidMark(problem);
      const known = loaded.marks?.[address.criterionId];
      if ((known?.version ?? 0) !== sent.version) {
        const standing = await this.standing(loaded.sheet_id, address.criterionId);
        if (!standing || !sameMark(fromMarkValue(standing), mark)) {
          throw markConflict({ ...toMarkValue(mark), version: sent.version }, standing);
        }
        return answer(scored, await this.marksNow(address, loaded), address, standing);
      }
      const written = await this.write(address, loaded, mark, sent.version, {
        actorName: actor.displayName,
        label: `${loaded.subject ?? ''} · ${criterion.code} · ${loaded.scorer_code}`,
      });
      const saved = { ...toMarkValue(mark), version: written.version, markedAt: written.marked_at };
      // Where another save came between reading and writing, the total is of its marks too: the sheet is ours now.
      const isOwnStep = written.sheet_version === loaded.sheet_version + 1;
      const sheet = isOwnStep
        ? { ...loaded, sheet_version: written.sheet_version }
        : await this.marksNow(address, loaded);
      return answer(scored, sheet, address, saved);
    });
  }

  private async marksNow(address: MarkAddress, loaded: Loaded): Promise<SheetMarks> {
    const { criteriaSetId, participantId } = address;
    const [sheet] = await this.uow.query<SheetMarks>(MARKS_NOW, [
      criteriaSetId,
      participantId,
      loaded.scorer_id,
    ]);
    return sheet ?? loaded;
  }

  private async load(address: MarkAddress, actor: Actor): Promise<Loaded> {
    const [loaded] = await this.uow.queryPrepared<Loaded>(LOAD_FOR_MARK, [
      address.criteriaSetId,
      address.participantId,
      actor.accountId,
    ]);
    if (!loaded) throw notFound('bảng tiêu chí');
    if (loaded.scorer_id === null) throw notAScorer();
    if (loaded.subject === null || !loaded.is_candidate) throw notFound('đối tượng trong danh sách chấm');
    // The gate's own refusal tells the phase and the days; it is asked only where there is one to tell.
    if (loaded.gate !== 'open') await this.gate.demand(loaded.campaign_id, 'scoring');
    if (loaded.status === 'submitted' || loaded.status === 'recused') throw sheetClosed(loaded.status);
    return loaded;
  }

  private async write(
    address: MarkAddress,
    loaded: Loaded,
    mark: Mark | undefined,
    version: number,
    record: { readonly actorName: string; readonly label: string },
  ): Promise<Written & { version: number }> {
    const value = toMarkValue(mark);
    const before = loaded.marks?.[address.criterionId];
    const [written] = await this.uow.queryPrepared<Written>(WRITE_MARK, [
      loaded.campaign_id,
      address.criteriaSetId,
      address.participantId,
      loaded.scorer_id,
      address.criterionId,
      value.kind,
      value.points,
      value.actual,
      value.target,
      value.knockout,
      version,
      record.actorName,
      record.label.slice(0, 300),
      before === undefined ? null : JSON.stringify(markRecord(before)),
      JSON.stringify(markRecord(value)),
    ]);
    if (!written) throw await this.closedMeanwhile(address, loaded);
    if (written.version === null) {
      throw markConflict(
        { ...value, version },
        await this.standing(loaded.sheet_id, address.criterionId, { ...address, scorerId: loaded.scorer_id }),
      );
    }
    return { ...written, version: written.version };
  }

  /** Why the writing statement found nothing to write to: scoring was closed, or the sheet submitted or recused. */
  private async closedMeanwhile(address: MarkAddress, loaded: Loaded): Promise<Error> {
    await this.gate.demand(loaded.campaign_id, 'scoring');
    const [sheet] = await this.uow.query<{ status: SheetStatus }>(
      `select status from score_sheets where criteria_set_id = $1 and participant_id = $2 and scorer_id = $3`,
      [address.criteriaSetId, address.participantId, loaded.scorer_id],
    );
    return sheetClosed(sheet?.status === 'recused' ? 'recused' : 'submitted');
  }

  /** The mark as it stands now, with the name of who gave it. */
  private async standing(
    sheetId: string | null,
    criterionId: string,
    sheet?: {
      readonly criteriaSetId: string;
      readonly participantId: string;
      readonly scorerId: string | null;
    },
  ): Promise<StandingMark | null> {
    const [row] = await this.uow.query<{ mark: StandingMark }>(
      `select (${MARK_JSON}::jsonb || jsonb_build_object('version', m.version, 'markedAt', m.marked_at, 'markedBy', a.display_name)) as mark
         from score_marks m join score_sheets sh on sh.id = m.sheet_id left join accounts a on a.id = m.marked_by
        where m.criterion_id = $2
          and (sh.id = $1 or (sh.criteria_set_id = $3 and sh.participant_id = $4 and sh.scorer_id = $5))`,
      [
        sheetId,
        criterionId,
        sheet?.criteriaSetId ?? null,
        sheet?.participantId ?? null,
        sheet?.scorerId ?? null,
      ],
    );
    return row?.mark ?? null;
  }
}

/** The saved mark with the sheet's running total; the lines still to do are named. */
function answer(
  { set, criteria }: ScoredSet,
  of: SheetMarks,
  address: MarkAddress,
  saved: MarkValue & { readonly version: number; readonly markedAt: string },
): SavedMarkDto {
  const values = { ...of.marks, [address.criterionId]: saved };
  const marks = new Map<string, Mark>();
  for (const [id, line] of criteria) {
    const value = values[id];
    const mark = value && fromMarkValue(value);
    if (mark) marks.set(line.code, mark);
  }
  const sheet = computeSheet(set, marks);
  const { kind, points, actual, target, knockout, version, markedAt } = saved;
  const missing = unmarkedLines(allCriteria(set), sheet.missing);
  return {
    mark: { kind, points, actual, target, knockout, version, markedAt },
    sheet: {
      status: 'draft',
      version: of.sheet_version,
      total: sheet.total,
      knockout: sheet.knockout,
      missing,
      policy: sheetPolicy({ ...STILL_OPEN, isComplete: missing.length === 0 }),
    },
  };
}
