import { collectiveRules } from './default-collective-rules.js';
import { householdRules } from './default-household-rules.js';
import { personRules } from './default-person-rules.js';
import type { Condition, EligibilityRule, RuleNode } from './rule.js';

/** What differs between the books a ward begins with; see the table of texts in force. */
export interface Era {
  /** Where it stands that nobody is proposed while suspended; null before it did. */
  readonly suspension: string | null;
  /** Whether awards for a campaign or a sudden achievement are no ground for merit. */
  readonly meritOnly: boolean;
  /** Which text ratings follow, told behind the article; null where that adds nothing. */
  readonly ratings: string | null;
  /** Chiến sĩ thi đua cơ sở: as the law of 2022 has it, or as the draft of 12/2025 had it. */
  readonly soldier: 'law-2022' | 'draft-2025';
}

/** A dated set of rules as every ward begins with it. */
export interface DefaultBook {
  /** Stable: by it a start finds what a ward has already. */
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
  /** Of several of one day, the one in use. */
  readonly isActive: boolean;
  /** False = «chưa xác minh». */
  readonly isVerified: boolean;
  readonly note: string;
  readonly rules: readonly EligibilityRule[];
}

const LAW_2022: Era = { suspension: null, meritOnly: false, ratings: null, soldier: 'law-2022' };
const DECREE_152: Era = {
  ...LAW_2022,
  suspension: 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4',
  meritOnly: true,
};
const DECREE_335: Era = { ...DECREE_152, ratings: 'xếp loại theo Nghị định 335/2025/NĐ-CP' };

const UNSEEN =
  'Chưa có toàn văn Luật 06/2026/QH16 (hiệu lực từ 01/10/2026). Hồ sơ nhận trước ngày đó xét theo luật cũ, trừ khi luật mới có lợi hơn. Phải đối chiếu với văn bản chính thức trước khi dùng.';

/** The law of 2024, the changes of 7/2025 and 1/2026, and two readings of what 10/2026 brought. */
export const DEFAULT_BOOKS: readonly DefaultBook[] = [
  {
    code: 'LUAT-2022',
    name: 'Luật Thi đua, khen thưởng 2022 (từ 01/01/2024)',
    validFrom: '2024-01-01',
    isActive: true,
    isVerified: true,
    note: 'Luật 06/2022/QH15. Không còn tỷ lệ 15 % Chiến sĩ thi đua cơ sở; đăng ký thi đua không còn là điều kiện.',
    rules: rulesOf(LAW_2022),
  },
  {
    code: 'ND-152',
    name: 'Nghị định 152/2025/NĐ-CP (từ 01/7/2025)',
    validFrom: '2025-07-01',
    isActive: true,
    isVerified: true,
    note: 'Thẩm quyền cấp huyện chuyển về Chủ tịch UBND cấp xã. Tạm dừng xét khi đang xem xét kỷ luật, có dấu hiệu vi phạm; khen chuyên đề, đột xuất không là căn cứ khen công trạng; nghỉ thai sản tính là thời gian công tác.',
    rules: rulesOf(DECREE_152),
  },
  {
    code: 'ND-335',
    name: 'Xếp loại theo Nghị định 335/2025/NĐ-CP (từ 01/01/2026)',
    validFrom: '2026-01-01',
    isActive: true,
    isVerified: true,
    note: 'Như bộ từ 01/7/2025; xếp loại cán bộ, công chức theo thang 100 điểm của Nghị định 335/2025/NĐ-CP.',
    rules: rulesOf(DECREE_335),
  },
  {
    code: 'LUAT-2026-A',
    name: 'Luật sửa đổi 2026, cách hiểu 1: Chiến sĩ thi đua cơ sở như luật 2022 (từ 01/10/2026)',
    validFrom: '2026-10-01',
    isActive: true,
    isVerified: false,
    note: `${UNSEEN} Cách hiểu này giữ: đạt Lao động tiên tiến và một trong hai: hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến.`,
    rules: unverified(rulesOf(DECREE_335)),
  },
  {
    code: 'LUAT-2026-B',
    name: 'Luật sửa đổi 2026, cách hiểu 2: Chiến sĩ thi đua cơ sở theo dự thảo (từ 01/10/2026)',
    validFrom: '2026-10-01',
    isActive: false,
    isVerified: false,
    note: `${UNSEEN} Cách hiểu này theo dự thảo tháng 12/2025: hoàn thành xuất sắc nhiệm vụ và có sáng kiến, không cần Lao động tiên tiến.`,
    rules: unverified(rulesOf({ ...DECREE_335, soldier: 'draft-2025' })),
  },
];

/** The rules of the book that is in use on a day; the later book wins. */
export function defaultRulesOn(day: string): readonly EligibilityRule[] {
  return DEFAULT_BOOKS.filter(({ isActive, validFrom }) => isActive && validFrom <= day).at(-1)?.rules ?? [];
}

function rulesOf(era: Era): EligibilityRule[] {
  return [...personRules(era), ...householdRules(era), ...collectiveRules(era)];
}

/** What was verified in the text of 2022 is only assumed of a text nobody has seen. */
function unverified(rules: readonly EligibilityRule[]): EligibilityRule[] {
  const mark = (node: RuleNode): RuleNode => {
    if (node.kind === 'all' || node.kind === 'any') return { ...node, of: node.of.map(mark) };
    const condition: Condition = node;
    return condition.sureness === 'local'
      ? condition
      : {
          ...condition,
          article: `${condition.article} (chưa xác minh theo Luật 06/2026/QH16)`,
          sureness: 'recalled',
        };
  };
  return rules.map((rule) => ({ ...rule, root: mark(rule.root) }));
}
