import { AWARD_CODES } from '../../catalogue/award-codes.js';
import type { Era } from './default-books.js';
import { all, law, notSuspended, onceOnly, toConfirm } from './default-parts.js';
import type { Condition, EligibilityRule, RuleNode } from './rule.js';

const LOCAL_RESULT = {
  kind: 'result-band-at-least',
  band: 'Tốt',
  sureness: 'local',
} as const;

/** Rules for people, for a year of regular commendation. Where the law only names the aim, the measure is the ward's own rule and says so. */
export function personRules(era: Era): EligibilityRule[] {
  return [
    advanced(era, AWARD_CODES.advancedWorker, 'Lao động tiên tiến', 'ldtt'),
    advanced(era, AWARD_CODES.advancedSoldier, 'Chiến sĩ tiên tiến', 'cstt'),
    rule(AWARD_CODES.emulationSoldier, 'Chiến sĩ thi đua cơ sở', soldier(era)),
    rule(AWARD_CODES.provincialSoldier, 'Chiến sĩ thi đua cấp tỉnh', provincialSoldier(era)),
    rule(AWARD_CODES.nationalSoldier, 'Chiến sĩ thi đua toàn quốc', nationalSoldier(era)),
    rule(AWARD_CODES.provincialMerit, 'Bằng khen cấp tỉnh', provincialMerit(era)),
    rule(AWARD_CODES.primeMinisterMerit, 'Bằng khen của Thủ tướng Chính phủ', primeMinisterMerit(era)),
    rule(AWARD_CODES.certificateOfMerit, 'Giấy khen', certificate(era)),
    ...[AWARD_CODES.medal, AWARD_CODES.provincialMedal].map((code) =>
      rule(
        code,
        code === AWARD_CODES.medal ? 'Kỷ niệm chương' : 'Kỷ niệm chương của tỉnh',
        toConfirm(
          `${code.toLowerCase()}-own`,
          'Đạt tiêu chuẩn do bộ, ngành, tỉnh tặng Kỷ niệm chương quy định',
          'Nghị định 152/2025/NĐ-CP, Điều 54; quy định riêng của cơ quan tặng',
        ),
      ),
    ),
  ];
}

function rule(award: string, awardName: string, root: RuleNode): EligibilityRule {
  return { award, awardName, subjectKind: 'individual', root };
}

function ratingArticle(article: number, { ratings }: Era): string {
  return ratings === null ? law(article) : `${law(article)}; ${ratings}`;
}

function noDiscipline(prefix: string): Condition {
  return {
    id: `${prefix}-discipline`,
    kind: 'no-discipline',
    from: 'reprimand',
    text: 'Không bị kỷ luật trong năm',
    article: 'Quy định của phường; xem NĐ 152/2025/NĐ-CP, Điều 4 khoản 4',
    sureness: 'local',
  };
}

function advanced(era: Era, award: string, name: string, prefix: string): EligibilityRule {
  return rule(
    award,
    name,
    all(
      {
        id: `${prefix}-rating`,
        kind: 'rating-at-least',
        rating: 'good',
        text: 'Hoàn thành tốt nhiệm vụ trở lên',
        article: ratingArticle(24, era),
        sureness: 'verified',
      },
      noDiscipline(prefix),
      ...notSuspended(prefix, era),
    ),
  );
}

function soldier(era: Era): RuleNode {
  const rating: Condition = {
    id: 'cstdcs-rating',
    kind: 'rating-at-least',
    rating: 'excellent',
    text: 'Hoàn thành xuất sắc nhiệm vụ',
    article: ratingArticle(23, era),
    sureness: 'verified',
  };
  const initiative: Condition = {
    id: 'cstdcs-initiative',
    kind: 'initiative-at-least',
    level: 'base',
    text: 'Có sáng kiến được cơ sở công nhận, chưa dùng để xét danh hiệu, hình thức khác',
    article: `${law(23)}; Công văn 5007/BNV-TĐKT`,
    sureness: 'verified',
  };
  if (era.soldier === 'draft-2025') {
    return all(rating, initiative, noDiscipline('cstdcs'), ...notSuspended('cstdcs', era));
  }
  return all(
    {
      id: 'cstdcs-ldtt',
      kind: 'meets-award',
      award: AWARD_CODES.advancedWorker,
      text: 'Đạt tiêu chuẩn danh hiệu Lao động tiên tiến',
      article: law(23),
      sureness: 'verified',
    },
    { kind: 'any', id: 'cstdcs-any', of: [rating, initiative] },
  );
}

function chain(
  id: string,
  awards: readonly string[],
  years: number,
  source: Pick<Condition, 'text' | 'article' | 'sureness'>,
  { meritOnly }: Era,
): Condition {
  return { id, kind: 'held-in-years', awards, years, ...(meritOnly && { meritOnly }), ...source };
}

function provincialSoldier(era: Era): RuleNode {
  return all(
    chain(
      'cstdt-chain',
      [AWARD_CODES.emulationSoldier],
      3,
      {
        text: 'Ba năm liên tục được tặng Chiến sĩ thi đua cơ sở',
        article: law(22),
        sureness: 'verified',
      },
      era,
    ),
    {
      id: 'cstdt-initiative',
      kind: 'initiative-at-least',
      level: 'province',
      years: 3,
      text: 'Có sáng kiến, đề tài hiệu quả, có khả năng nhân rộng trong tỉnh',
      article: law(22),
      sureness: 'verified',
    },
    ...notSuspended('cstdt', era),
  );
}

function nationalSoldier(era: Era): RuleNode {
  return all(
    chain(
      'cstdtq-chain',
      [AWARD_CODES.provincialSoldier],
      2,
      {
        text: 'Hai lần liên tục được tặng Chiến sĩ thi đua cấp bộ, cấp tỉnh',
        article: law(21),
        sureness: 'verified',
      },
      era,
    ),
    {
      id: 'cstdtq-initiative',
      kind: 'initiative-at-least',
      level: 'national',
      years: 6,
      text: 'Có sáng kiến, đề tài hiệu quả, có khả năng nhân rộng toàn quốc',
      article: law(21),
      sureness: 'verified',
    },
    ...notSuspended('cstdtq', era),
    toConfirm(
      'cstdtq-council',
      'Hội đồng bỏ phiếu đạt từ 90 % tổng số thành viên',
      'Nghị định 152/2025/NĐ-CP, Điều 33 khoản 5',
      { severity: 'warning' },
    ),
  );
}

/** For merit alone: what is given for a campaign or a sudden achievement is proposed with its own paper. */
function provincialMerit(era: Era): RuleNode {
  return all(
    {
      kind: 'any',
      id: 'bkt-any',
      of: [
        chain(
          'bkt-chain',
          [AWARD_CODES.emulationSoldier],
          2,
          {
            text: 'Hai năm liên tục được tặng Chiến sĩ thi đua cơ sở',
            article: law(74),
            sureness: 'verified',
          },
          era,
        ),
        all(
          {
            id: 'bkt-rating',
            kind: 'rating-at-least',
            rating: 'excellent',
            years: 2,
            text: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ',
            article: ratingArticle(74, era),
            sureness: 'verified',
          },
          {
            id: 'bkt-initiatives',
            kind: 'initiative-at-least',
            level: 'base',
            count: 2,
            years: 2,
            text: 'Có hai sáng kiến được cơ sở công nhận trong thời gian đó',
            article: law(74),
            sureness: 'verified',
          },
        ),
      ],
    },
    ...notSuspended('bkt', era),
  );
}

function primeMinisterMerit(era: Era): RuleNode {
  const source = { article: law(73), sureness: 'recalled' } as const;
  return all(
    {
      id: 'bkttg-merit',
      kind: 'title-count',
      awards: [AWARD_CODES.provincialMerit],
      count: 1,
      ...(era.meritOnly && { meritOnly: true }),
      text: 'Đã được tặng Bằng khen cấp bộ, cấp tỉnh',
      ...source,
    },
    {
      kind: 'any',
      id: 'bkttg-any',
      of: [
        chain(
          'bkttg-chain',
          [AWARD_CODES.emulationSoldier],
          5,
          { text: 'Năm năm liên tục được tặng Chiến sĩ thi đua cơ sở', ...source },
          era,
        ),
        {
          id: 'bkttg-rating',
          kind: 'rating-at-least',
          rating: 'excellent',
          years: 5,
          text: 'Năm năm liên tục hoàn thành xuất sắc nhiệm vụ',
          ...source,
        },
      ],
    },
    {
      id: 'bkttg-initiative',
      kind: 'initiative-at-least',
      level: 'base',
      years: 5,
      text: 'Có sáng kiến được công nhận trong thời gian đó',
      ...source,
    },
    ...notSuspended('bkttg', era),
  );
}

function certificate(era: Era): RuleNode {
  return all(
    {
      ...LOCAL_RESULT,
      id: 'gk-individual-result',
      text: 'Kết quả chấm điểm đầy đủ, từ Tốt trở lên',
      article: `Quy định của phường theo ${law(75)}`,
    },
    ...notSuspended('gk-individual', era),
    onceOnly('gk-individual'),
  );
}
