import type { Sureness } from '../../catalogue/sureness.js';
import type { AppliedRule } from './applied-rule.js';

/** A rule a new ward begins with; without an award it is the usual one. */
export interface DefaultRule extends Omit<AppliedRule, 'downgradeAwardTypeId'> {
  readonly award: string | null;
  readonly validFrom: string;
  readonly quorumParts: number;
  readonly quorumOf: number;
  /** Code of the smaller award. */
  readonly downgradeTo: string | null;
  readonly sureness: Sureness;
}

const LAW_2024 = '2024-01-01';
const DECREE_152 = '2025-07-01';
const LEFT_TO_THE_WARD =
  'Nghị định 152/2025/NĐ-CP, Điều 6 khoản 2 điểm e: tỉnh và Hội đồng tự quy định; mức gợi ý theo Nghị định 98/2023/NĐ-CP';

/** Award sessions: 80 % present; more than half of all members, by show of hands; absent members in writing. */
const USUAL: DefaultRule = {
  award: null,
  validFrom: LAW_2024,
  quorumParts: 80,
  quorumOf: 100,
  passPercent: 50,
  passComparison: 'more-than',
  base: 'all-members',
  recusedLeaveBase: false,
  absenteeOpinionsCount: true,
  tie: 'not-passed',
  ballot: 'open',
  paperBelow: null,
  downgradeTo: null,
  source: 'Không có số chung toàn quốc; quá nửa tổng số thành viên theo thông lệ, Hội đồng tự quy định',
  sureness: 'recalled',
};

function share(
  award: string,
  passPercent: number,
  validFrom: string,
  more: Pick<DefaultRule, 'source' | 'sureness'> & { readonly downgradeTo?: string },
): DefaultRule {
  return { ...USUAL, award, passPercent, passComparison: 'at-least', ballot: 'secret', validFrom, ...more };
}

/**
 * Shares per award (law.md §4.2, §12). The national shares for a ward's own titles ended with NĐ 98/2023; what the law
 * now leaves to the province and the council is kept at the same figures until the ward sets its own.
 */
export const DEFAULT_VOTE_RULES: readonly DefaultRule[] = [
  USUAL,
  ...[
    { award: 'CSTDCS', percent: 80, downgradeTo: 'LDTT' },
    { award: 'CTD-TINH', percent: 80 },
    { award: 'CSTD-TINH', percent: 90, downgradeTo: 'CSTDCS' },
  ].flatMap(({ award, percent, downgradeTo }) => [
    share(award, percent, LAW_2024, {
      downgradeTo,
      source: 'Nghị định 98/2023/NĐ-CP: tính trên tổng số thành viên, vắng mặt thì lấy ý kiến bằng văn bản',
      sureness: 'verified',
    }),
    share(award, percent, DECREE_152, { downgradeTo, source: LEFT_TO_THE_WARD, sureness: 'local' }),
  ]),
  share('CSTDTQ', 90, LAW_2024, {
    source: 'Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP, Điều 33 khoản 5',
    sureness: 'verified',
  }),
  share('CTD-CP', 80, LAW_2024, {
    source: 'Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP, Điều 33 khoản 5',
    sureness: 'verified',
  }),
];
