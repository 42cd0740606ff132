import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { missingFile, previewOutdated } from '../../imports/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { UploadedContent } from '../../platform/http/takes-file.js';
import { writeForm } from '../../platform/workbook/forms/write-form.js';
import type { RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';
import { readWorkbook } from '../../platform/workbook/reading/read-workbook.js';
import { notAScorer } from '../errors.js';
import { parseScoreBook } from '../import/parsing/parse-score-book.js';
import { ScoreBookQueries, type KnownScorer, type KnownSheet } from '../import/score-book.queries.js';
import { SCORE_GUIDE, scoreForm, scoreLists, type Nominee } from '../import/score-form.js';
import { toMarkValue } from '../marks/mark-value.js';
import { ScoringGate } from '../scoring-gate.service.js';
import { SaveMark } from '../sheets/save-mark.service.js';
import { ScoreSheetsService } from '../sheets/score-sheets.service.js';
import { filledRow } from './filled-row.js';
import { planOwnBook, type OwnBookRow } from './own-book.plan.js';

/** A member's own sheet of one set, with what it is to be compared with. */
interface OwnBook {
  readonly set: StoredCriteriaSet;
  readonly scorer: KnownScorer;
  readonly nominees: ReadonlyMap<string, Nominee>;
  readonly sheets: ReadonlyMap<string, KnownSheet>;
}

/** What a file would do; `fingerprint` is of all that, the standing marks' versions among it. */
export interface OwnBookPreview {
  readonly scorerCode: string;
  readonly rows: readonly OwnBookRow[];
  readonly fingerprint: string;
}

/** What a file did. */
export interface OwnBookResult {
  readonly marks: number;
  readonly recusals: number;
  /** Conflicts in which the mark on the pages was kept. */
  readonly kept: number;
}

/**
 * A member's own sheet as a workbook: taken out filled, marked away from the program, shown beside what stands, and
 * written through the same door as a mark typed on the page. Handing in stays an act of its own.
 */
@Injectable()
export class OwnBooks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly criteria: CriteriaSetsQueries,
    private readonly queries: ScoreBookQueries,
    private readonly gate: ScoringGate,
    private readonly marks: SaveMark,
    private readonly acts: ScoreSheetsService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError 403 `not-a-scorer`; 404 */
  async download(setId: string, actor: Actor): Promise<{ fileName: string; bytes: Buffer }> {
    const { set, scorer, nominees, sheets } = await this.uow.run(() => this.open(setId, actor));
    const filled = new Map([...sheets].map(([id, sheet]) => [id, filledRow(set, sheet)]));
    const form = {
      fileName: `Phieu-cham-diem_${scorer.code}_${set.code}.xlsx`,
      sheets: [scoreForm(scorer.code, set, [...nominees.values()], filled)],
      lists: scoreLists([set]),
      guide: SCORE_GUIDE,
    };
    const bytes = await writeForm(form, { creator: actor.displayName, created: new Date() });
    return { fileName: form.fileName, bytes };
  }

  /**
   * What the file would change; nothing is written and nothing of it kept.
   * @throws DomainError 400 `missing-file`; 403 `not-a-scorer`; 404; 409 of the phase; 413, 422 `workbook-…`,
   *   `sheet-not-found`, `not-own-sheet` and what makes the sheet unreadable as a whole
   */
  async preview(setId: string, file: UploadedContent | undefined, actor: Actor): Promise<OwnBookPreview> {
    const workbook = await read(file);
    return this.uow.run(async () => {
      const book = await this.open(setId, actor);
      await this.gate.enter(book.set.campaignId);
      return this.compare(workbook, book);
    });
  }

  /**
   * Writes what the preview showed, all or nothing. `keep` names conflicts, by their place among the file's, in which
   * the mark that stands is kept.
   * @throws DomainError 409 `preview-outdated` where the file would now do anything else, and as {@link preview}
   */
  async apply(
    setId: string,
    file: UploadedContent | undefined,
    choice: { readonly fingerprint: string; readonly keep: ReadonlySet<number> },
    actor: Actor,
  ): Promise<OwnBookResult> {
    const workbook = await read(file);
    return this.uow.run(async () => {
      const book = await this.open(setId, actor);
      await this.gate.enterAlone(book.set.campaignId, false);
      // Read again: whoever held the lock may have saved a mark.
      const now = await this.open(setId, actor);
      const preview = await this.compare(workbook, now);
      if (preview.fingerprint !== choice.fingerprint) throw previewOutdated();
      const result = await this.write(now, preview.rows, choice.keep, actor);
      await this.audit.record({
        action: 'score-sheet.own-book',
        subject: { type: 'criteria-set', id: setId, label: `${now.set.code} · ${now.scorer.code}` },
        after: result,
      });
      return result;
    });
  }

  private async write(
    { set }: OwnBook,
    rows: readonly OwnBookRow[],
    keep: ReadonlySet<number>,
    actor: Actor,
  ): Promise<OwnBookResult> {
    const ids = new Map(set.groups.flatMap(({ criteria }) => criteria.map(({ code, id }) => [code, id])));
    const done = { marks: 0, recusals: 0, kept: 0 };
    let conflict = 0;
    for (const { participantId, changes, recusal, sheetVersion } of rows) {
      if (participantId === null) continue;
      for (const { code, mark, version, isConflict } of changes) {
        if (isConflict && keep.has(conflict++)) {
          done.kept += 1;
          continue;
        }
        const address = { criteriaSetId: set.id, participantId, criterionId: ids.get(code) ?? '' };
        const { kind, ...values } = toMarkValue(mark);
        const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
        await this.marks.save(address, { kind, ...given, version }, actor);
        done.marks += 1;
      }
      if (recusal === null) continue;
      await this.acts.recuse(set.id, participantId, { reason: recusal, version: sheetVersion }, actor);
      done.recusals += 1;
    }
    return done;
  }

  private async open(setId: string, actor: Actor): Promise<OwnBook> {
    const set = await this.criteria.stored(setId);
    const scorers = await this.queries.scorers(set.campaignId);
    const scorer = scorers.find(({ accountId }) => accountId === actor.accountId);
    if (!scorer) throw notAScorer();
    const nominees = await this.queries.nominees(set.campaignId);
    const sheets = await this.queries.sheets(set.campaignId, [scorer.id]);
    return {
      set,
      scorer,
      nominees: byParticipant(nominees.filter(({ criteriaSetId }) => criteriaSetId === setId)),
      sheets: byParticipant(sheets.filter(({ criteriaSetId }) => criteriaSetId === setId)),
    };
  }

  private async compare(workbook: RawWorkbook, book: OwnBook): Promise<OwnBookPreview> {
    const { set, scorer } = book;
    const register = await this.queries.register([...book.nominees.keys()]);
    const sets = await this.criteria.storedOf(set.campaignId);
    const parsed = parseScoreBook(workbook, { register, sets });
    const own = parsed.sheets.find((sheet) => sheet.memberCode === scorer.code && sheet.setCode === set.code);
    if (!own) throw notOwnSheet(scorer.code, set.code);
    const fault = own.issues.find(({ severity }) => severity === 'error');
    if (fault) throw new DomainError({ status: 422, code: fault.code, message: fault.message });
    const rows = planOwnBook(own.rows, book);
    const fingerprint = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    return { scorerCode: scorer.code, rows, fingerprint };
  }
}

async function read(file: UploadedContent | undefined): Promise<RawWorkbook> {
  if (!file) throw missingFile();
  return readWorkbook(file.buffer);
}

function byParticipant<T extends { readonly participantId: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.participantId, row]));
}

/** 422: the file holds no sheet of this member for this set. */
function notOwnSheet(member: string, set: string): DomainError {
  return new DomainError({
    status: 422,
    code: 'not-own-sheet',
    message: `Tệp không có phiếu của bạn (${member}) theo bảng ${set}. Hãy tải phiếu của bảng này về, chấm rồi tải lên lại.`,
  });
}
