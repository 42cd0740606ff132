import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { formatPoints, parsePoints } from '../platform/decimal/points.js';
import type { SentMark } from '../scoring/marks/mark-value.js';
import { SelfScoresService } from '../scoring/self-scores/self-scores.service.js';
import { SaveMark } from '../scoring/sheets/save-mark.service.js';
import { ScoreSheetsService } from '../scoring/sheets/score-sheets.service.js';
import { as } from './cast.service.js';
import type { MarkableLine, ScoredSet } from './sample.queries.js';

/** How many of a set's subjects have scored themselves, and of these were checked. */
const SELF_SCORED = 10;
const APPRAISED = 6;
/** How many sheets of a set each member has handed in; each has one more begun. */
const HANDED_IN = [12, 8, 6, 3, 0] as const;
/** Shares of a line's points that marks come to, taken in turn. */
const SHARES = [100, 95, 90, 100, 85, 80, 100, 92, 75] as const;

/** Marks of the running sample year: never the same for two subjects or two members, always the same ones. */
@Injectable()
export class SampleMarks {
  constructor(
    private readonly selfScores: SelfScoresService,
    private readonly saveMark: SaveMark,
    private readonly sheets: ScoreSheetsService,
  ) {}

  /** The first subjects' own scores, entered by the clerk, and what checking them found. */
  async scoreThemselves(set: ScoredSet, clerk: Actor): Promise<void> {
    for (const [place, participantId] of set.participants.slice(0, SELF_SCORED).entries()) {
      for (const [index, line] of set.lines.entries()) {
        const address = { criteriaSetId: set.id, participantId, criterionId: line.id };
        const mark = markOf(line, place + index);
        await as(clerk, (actor) => this.selfScores.saveSelf(address, { ...mark, version: 0 }, actor));
        if (place >= APPRAISED) continue;
        const found = markOf(line, place + index + (index % 5 === 0 ? 1 : 0));
        const reason = 'Đối chiếu báo cáo và hồ sơ minh chứng của đơn vị.';
        await as(clerk, (actor) =>
          this.selfScores.saveAppraisal(address, { ...found, version: 0, reason }, actor),
        );
      }
    }
  }

  /** One member's sheets: some handed in, one begun; the fourth member steps aside once. */
  async scoreSome(set: ScoredSet, member: Actor, place: number): Promise<void> {
    const handedIn = HANDED_IN[place] ?? 0;
    for (const [subject, participantId] of set.participants.slice(0, handedIn + 1).entries()) {
      const isWhole = subject < handedIn;
      const lines = isWhole ? set.lines : set.lines.slice(0, 3);
      let version = 0;
      for (const [index, line] of lines.entries()) {
        const address = { criteriaSetId: set.id, participantId, criterionId: line.id };
        const mark = markOf(line, subject + index * 2 + place);
        const saved = await as(member, (actor) =>
          this.saveMark.save(address, { ...mark, version: 0 }, actor),
        );
        version = saved.sheet.version;
      }
      if (isWhole) await as(member, (actor) => this.sheets.submit(set.id, participantId, version, actor));
    }
    const aside = set.participants[handedIn + 1];
    if (place !== 3 || aside === undefined) return;
    const stepping = { reason: 'Là người thân của người đứng đầu đơn vị.', version: 0 };
    await as(member, (actor) => this.sheets.recuse(set.id, aside, stepping, actor));
  }
}

/** A mark that fits the line. */
function markOf(line: MarkableLine, turn: number): SentMark {
  const share = SHARES[turn % SHARES.length] ?? 100;
  if (line.kind === 'ratio') return { kind: 'ratio', actual: String(share), target: '100' };
  if (line.kind === 'tiered')
    return { kind: 'points', points: line.levels?.[turn % 3 === 0 ? 1 : 0] ?? line.levels?.[0] ?? line.max };
  if (line.kind === 'bonus' || line.kind === 'penalty')
    return { kind: 'points', points: turn % 4 === 0 ? stepsOf(line, 30) : '0' };
  return { kind: 'points', points: stepsOf(line, share) };
}

/** A share of the line's highest mark in percent, down to whole steps. */
function stepsOf({ max, step }: MarkableLine, share: number): string {
  const unit = step === null ? 1 : parsePoints(step);
  const points = (parsePoints(max) * share) / 100;
  return formatPoints(Math.floor(points / unit) * unit);
}
