import { BALLOT_METHOD_LABELS } from '../ballots/ballot-methods.js';
import type { Outcome } from '../counting/tally.js';
import { ruleText } from '../counting/vote-rule.js';
import { MEMBER_ROLE_LABELS, type MemberRole } from '../councils/council.entity.js';
import type { FigureRow } from './figures.queries.js';
import type {
  AwardCountDto,
  MinutesRuleDto,
  PaperMemberDto,
  PaperResultDto,
  PaperSubjectDto,
} from './papers.dto.js';

export const OUTCOME_TEXTS: Readonly<Record<Outcome, string>> = {
  passed: 'Đạt',
  'not-passed': 'Không đạt',
  tied: 'Bằng phiếu, chờ người chủ trì quyết định',
};

/** A question whose ballot is closed. */
export type DecidedRow = FigureRow & {
  readonly result: NonNullable<FigureRow['result']>;
  readonly outcome: Outcome;
};

export function isDecided(row: FigureRow): row is DecidedRow {
  return row.result !== null && row.outcome !== null;
}

/** Rows numbered as they come. */
export function subjectLine(row: FigureRow, index: number): PaperSubjectDto {
  const { subjectKind, formOfAddress, name, post, unitName, awardName } = row;
  return { order: index + 1, subjectKind, formOfAddress, name, post, unitName, awardName };
}

export function resultLine(row: DecidedRow, index: number): PaperResultDto {
  const { result, outcome, questionId } = row;
  const { members, present, issued, returned, invalid, agree, disagree, noOpinion, base, percent } = result;
  return {
    ...subjectLine(row, index),
    ...{ questionId, members, present, issued, returned, invalid, agree, disagree, noOpinion, base, percent },
    valid: returned - invalid,
    opinions: result.opinionsAgree + result.opinionsDisagree + result.opinionsNoOpinion,
    outcome,
    outcomeText: OUTCOME_TEXTS[outcome],
  };
}

/** How many of those considered passed, per award, in the order of the agenda. */
export function countsByAward(rows: readonly DecidedRow[]): AwardCountDto[] {
  return unique(rows.map(({ awardName }) => awardName)).map((awardName) => {
    const own = rows.filter((row) => row.awardName === awardName);
    return {
      awardName,
      passed: own.filter(({ outcome }) => outcome === 'passed').length,
      considered: own.length,
    };
  });
}

/** The rule and the way of voting per award, once each. */
export function ruleLines(rows: readonly DecidedRow[]): MinutesRuleDto[] {
  const lines = rows.flatMap(({ awardName, method, rule }) =>
    method && rule
      ? [{ awardName, method: BALLOT_METHOD_LABELS[method], ruleText: ruleText(rule), source: rule.source }]
      : [],
  );
  return unique(lines.map((line) => JSON.stringify(line))).map((line) => JSON.parse(line) as MinutesRuleDto);
}

export function memberLine(member: {
  readonly name: string;
  readonly post: string;
  readonly role: MemberRole;
}): PaperMemberDto {
  return { name: member.name, post: member.post, role: MEMBER_ROLE_LABELS[member.role] };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
