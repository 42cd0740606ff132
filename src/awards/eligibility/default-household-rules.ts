import { AWARD_CODES } from '../../catalogue/award-codes.js';
import type { Era } from './default-books.js';
import { all, law, notSuspended, toConfirm } from './default-parts.js';
import type { Condition, EligibilityRule, RuleNode } from './rule.js';

/** Rules for households. */
export function householdRules(era: Era): EligibilityRule[] {
  const proposed = (id: string, article: string): Condition => ({
    id,
    kind: 'proposed-by-unit',
    text: 'Được tổ dân phố đề nghị',
    article,
    sureness: 'local',
  });
  return [
    rule(
      AWARD_CODES.certificateOfMerit,
      'Giấy khen',
      all(
        proposed('gk-household-proposed', `Quy định của phường theo ${law(75)}`),
        ...notSuspended('gk-household', era),
      ),
    ),
    rule(
      AWARD_CODES.culturalFamily,
      'Gia đình văn hóa',
      all(
        proposed(
          'gdvh-proposed',
          'Quy định của phường theo Nghị định 86/2023/NĐ-CP, tổ dân phố họp bình xét',
        ),
        ...notSuspended('gdvh', era),
        toConfirm(
          'gdvh-standards',
          'Gương mẫu chấp hành pháp luật; tham gia phong trào; gia đình hạnh phúc, tiến bộ, tương trợ',
          `${law(31)}; Nghị định 86/2023/NĐ-CP; quy định của tỉnh`,
          { severity: 'warning' },
        ),
      ),
    ),
    rule(
      AWARD_CODES.provincialMerit,
      'Bằng khen cấp tỉnh',
      all(
        toConfirm(
          'bkt-household',
          'Có đóng góp lớn về công sức, đất đai, tài sản; hoặc mô hình sản xuất giúp đỡ hộ khác',
          law(74),
          { sureness: 'secondary' },
        ),
        ...notSuspended('bkt-household', era),
      ),
    ),
  ];
}

function rule(award: string, awardName: string, root: RuleNode): EligibilityRule {
  return { award, awardName, subjectKind: 'household', root };
}
