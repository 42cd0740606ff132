import { AWARD_CODES } from '../../catalogue/award-codes.js';
import type { Era } from './default-books.js';
import { all, law, notSuspended, onceOnly, toConfirm } from './default-parts.js';
import type { Condition, EligibilityRule, RuleNode } from './rule.js';

/** Rules for units. How well a unit did its work is what the ward's scoring says: a local measure. */
export function collectiveRules(era: Era): EligibilityRule[] {
  const { advancedWorker, advancedSoldier } = AWARD_CODES;
  return [
    rule(
      AWARD_CODES.advancedCollective,
      'Tập thể lao động tiên tiến',
      advancedUnit(era, 'ttldtt', advancedWorker, 'Lao động tiên tiến'),
    ),
    rule(
      AWARD_CODES.advancedUnit,
      'Đơn vị tiên tiến',
      advancedUnit(era, 'dvtt', advancedSoldier, 'Chiến sĩ tiên tiến'),
    ),
    rule(
      AWARD_CODES.excellentCollective,
      'Tập thể lao động xuất sắc',
      excellentUnit(era, 'ttldxs', advancedWorker, 'Lao động tiên tiến'),
    ),
    rule(
      AWARD_CODES.victoriousUnit,
      'Đơn vị quyết thắng',
      excellentUnit(era, 'dvqt', advancedSoldier, 'Chiến sĩ tiên tiến'),
    ),
    rule(AWARD_CODES.provincialFlag, 'Cờ thi đua cấp tỉnh', provincialFlag(era)),
    rule(AWARD_CODES.governmentFlag, 'Cờ thi đua của Chính phủ', governmentFlag(era)),
    rule(
      AWARD_CODES.modelWard,
      'Xã, phường, đặc khu tiêu biểu',
      all(
        toConfirm(
          'xptb-standards',
          'Dẫn đầu phong trào thi đua của tỉnh; bảo đảm phát triển kinh tế, đời sống, an ninh, đoàn kết',
          `${law(29)}; Nghị định 152/2025/NĐ-CP, Điều 8; Nghị định 86/2023/NĐ-CP`,
        ),
        ...notSuspended('xptb', era),
      ),
    ),
    rule(AWARD_CODES.culturalQuarter, 'Tổ dân phố văn hóa', culture(era, 'tdpvh')),
    rule(AWARD_CODES.culturalVillage, 'Thôn văn hóa', culture(era, 'tvh')),
    rule(
      AWARD_CODES.certificateOfMerit,
      'Giấy khen',
      all(
        result('gk-collective-result', 'Tốt', `Quy định của phường theo ${law(75)}`),
        ...notSuspended('gk-collective', era),
        onceOnly('gk-collective'),
      ),
    ),
    rule(AWARD_CODES.provincialMerit, 'Bằng khen cấp tỉnh', provincialMerit(era)),
  ];
}

function rule(award: string, awardName: string, root: RuleNode): EligibilityRule {
  return { award, awardName, subjectKind: 'collective', root };
}

function result(id: string, band: string, article: string, text?: string): Condition {
  return {
    id,
    kind: 'result-band-at-least',
    band,
    text: text ?? `Kết quả chấm điểm đầy đủ, từ ${band} trở lên`,
    article,
    sureness: 'local',
  };
}

function share(id: string, award: string, name: string, article: number): Condition {
  return {
    id,
    kind: 'member-share',
    award,
    percent: 70,
    text: `Có ít nhất 70 % cá nhân trong tập thể đạt ${name}`,
    article: law(article),
    sureness: 'verified',
  };
}

function advancedUnit(era: Era, prefix: string, award: string, name: string): RuleNode {
  return all(
    share(`${prefix}-share`, award, name, 28),
    {
      id: `${prefix}-discipline`,
      kind: 'no-member-discipline',
      from: 'warning',
      text: 'Không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên',
      article: law(28),
      sureness: 'verified',
    },
    result(
      `${prefix}-result`,
      'Tốt',
      `Quy định của phường theo ${law(28)}`,
      'Hoàn thành tốt nhiệm vụ: kết quả chấm điểm đầy đủ, từ Tốt trở lên',
    ),
    ...notSuspended(prefix, era),
  );
}

function excellentUnit(era: Era, prefix: string, award: string, name: string): RuleNode {
  return all(
    {
      id: `${prefix}-tasks`,
      kind: 'member-rating',
      rating: 'completed',
      percent: 100,
      text: '100 % cá nhân hoàn thành nhiệm vụ',
      article: law(27),
      sureness: 'verified',
    },
    share(`${prefix}-share`, award, name, 27),
    {
      id: `${prefix}-soldier`,
      kind: 'member-count',
      award: AWARD_CODES.emulationSoldier,
      count: 1,
      text: 'Có ít nhất một cá nhân đạt Chiến sĩ thi đua cơ sở',
      article: law(27),
      sureness: 'verified',
    },
    result(
      `${prefix}-result`,
      'Xuất sắc',
      `Quy định của phường theo ${law(27)}`,
      'Hoàn thành xuất sắc nhiệm vụ: kết quả chấm điểm đầy đủ, xếp Xuất sắc',
    ),
    ...notSuspended(prefix, era),
  );
}

function provincialFlag(era: Era): RuleNode {
  return all(
    {
      id: 'ctdt-rank',
      kind: 'rank-in-block',
      upTo: 1,
      text: 'Dẫn đầu cụm, khối thi đua',
      article: law(26),
      sureness: 'secondary',
    },
    ...notSuspended('ctdt', era),
    toConfirm(
      'ctdt-model',
      'Vượt chỉ tiêu, là mô hình để các đơn vị khác học tập; nội bộ đoàn kết',
      law(26),
      {
        severity: 'warning',
        sureness: 'secondary',
      },
    ),
  );
}

function governmentFlag(era: Era): RuleNode {
  return all(
    {
      id: 'ctdcp-flag',
      kind: 'held-in-years',
      awards: [AWARD_CODES.provincialFlag],
      years: 1,
      text: 'Tiêu biểu trong các đơn vị dẫn đầu được Cờ thi đua cấp tỉnh cùng năm',
      article: `${law(25)}; Nghị định 152/2025/NĐ-CP, Điều 7`,
      sureness: 'verified',
    },
    ...notSuspended('ctdcp', era),
    toConfirm(
      'ctdcp-share',
      'Không quá 20 % số đơn vị đủ điều kiện tặng Cờ thi đua cấp tỉnh; Hội đồng đạt từ 80 %',
      'Nghị định 152/2025/NĐ-CP, Điều 7 và Điều 33 khoản 5',
      { severity: 'warning' },
    ),
  );
}

function culture(era: Era, prefix: string): RuleNode {
  return all(
    result(
      `${prefix}-result`,
      'Tốt',
      'Quy định của phường theo Luật 06/2022/QH15, Điều 30 và NĐ 86/2023/NĐ-CP',
    ),
    ...notSuspended(prefix, era),
  );
}

function provincialMerit(era: Era): RuleNode {
  return all(
    {
      kind: 'any',
      id: 'bkt-unit-any',
      of: [
        {
          id: 'bkt-unit-chain',
          kind: 'held-in-years',
          awards: [AWARD_CODES.excellentCollective, AWARD_CODES.victoriousUnit],
          years: 2,
          ...(era.meritOnly && { meritOnly: true }),
          text: 'Hai năm liên tục được tặng Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng',
          article: law(74),
          sureness: 'verified',
        },
        toConfirm('bkt-unit-rating', 'Hai năm liên tục được công nhận hoàn thành xuất sắc nhiệm vụ', law(74)),
      ],
    },
    ...notSuspended('bkt-unit', era),
  );
}
