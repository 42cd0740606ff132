import { AWARD_CODES } from '../../catalogue/award-codes.js';
import type { Condition, EligibilityRule } from './rule.js';

/** Law 06/2022/QH15 is in force from this day. */
const LAW_2022 = '2024-01-01';

const GOOD_RESULT: Pick<
  Extract<Condition, { kind: 'result-band-at-least' }>,
  'kind' | 'band' | 'sureness'
> = {
  kind: 'result-band-at-least',
  band: 'Tốt',
  sureness: 'local',
};

/**
 * The rules a ward starts with, for a year of regular commendation. Where the law only names the aim, the measure is
 * the ward's own rule and says so. Rules stay until a newer one is entered: the full text of Law 06/2026/QH16 (in
 * force from 2026-10-01) has not been read, so nothing of it is assumed here.
 */
export const DEFAULT_RULES: readonly EligibilityRule[] = [
  {
    award: AWARD_CODES.advancedWorker,
    awardName: 'Lao động tiên tiến',
    subjectKind: 'individual',
    validFrom: LAW_2022,
    root: {
      kind: 'all',
      of: [
        {
          id: 'ldtt-rating',
          kind: 'rating-at-least',
          rating: 'good',
          text: 'Hoàn thành tốt nhiệm vụ trở lên',
          article: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 24',
          sureness: 'verified',
        },
        {
          id: 'ldtt-discipline',
          kind: 'no-discipline',
          from: 'reprimand',
          text: 'Không bị kỷ luật trong năm',
          article: 'Quy định của phường; xem NĐ 152/2025/NĐ-CP, Điều 4 khoản 4',
          sureness: 'local',
        },
      ],
    },
  },
  {
    award: AWARD_CODES.emulationSoldier,
    awardName: 'Chiến sĩ thi đua cơ sở',
    subjectKind: 'individual',
    validFrom: LAW_2022,
    root: {
      kind: 'all',
      of: [
        {
          id: 'cstdcs-ldtt',
          kind: 'meets-award',
          award: AWARD_CODES.advancedWorker,
          text: 'Đạt tiêu chuẩn danh hiệu Lao động tiên tiến',
          article: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 23',
          sureness: 'verified',
        },
        {
          kind: 'any',
          id: 'cstdcs-any',
          of: [
            {
              id: 'cstdcs-rating',
              kind: 'rating-at-least',
              rating: 'excellent',
              text: 'Hoàn thành xuất sắc nhiệm vụ',
              article: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 23',
              sureness: 'verified',
            },
            {
              id: 'cstdcs-initiative',
              kind: 'initiative-at-least',
              level: 'base',
              text: 'Có sáng kiến được cơ sở công nhận',
              article: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 23',
              sureness: 'verified',
            },
          ],
        },
      ],
    },
  },
  {
    award: AWARD_CODES.advancedCollective,
    awardName: 'Tập thể lao động tiên tiến',
    subjectKind: 'collective',
    validFrom: LAW_2022,
    root: {
      kind: 'all',
      of: [
        {
          id: 'ttldtt-share',
          kind: 'member-share',
          award: AWARD_CODES.advancedWorker,
          percent: 70,
          text: 'Có ít nhất 70 % cá nhân trong tập thể đạt Lao động tiên tiến',
          article: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28',
          sureness: 'verified',
        },
        {
          id: 'ttldtt-discipline',
          kind: 'no-member-discipline',
          from: 'warning',
          text: 'Không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên',
          article: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28',
          sureness: 'verified',
        },
        {
          ...GOOD_RESULT,
          id: 'ttldtt-result',
          text: 'Hoàn thành tốt nhiệm vụ: kết quả chấm điểm đầy đủ, từ Tốt trở lên',
          article: 'Quy định của phường theo Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28',
        },
      ],
    },
  },
  {
    award: AWARD_CODES.culturalQuarter,
    awardName: 'Tổ dân phố văn hóa',
    subjectKind: 'collective',
    validFrom: LAW_2022,
    root: {
      ...GOOD_RESULT,
      id: 'tdpvh-result',
      text: 'Kết quả chấm điểm đầy đủ, từ Tốt trở lên',
      article: 'Quy định của phường theo Luật 06/2022/QH15, Điều 30 và NĐ 86/2023/NĐ-CP',
    },
  },
  ...(['collective', 'individual'] as const).map((subjectKind): EligibilityRule => ({
    award: AWARD_CODES.certificateOfMerit,
    awardName: 'Giấy khen',
    subjectKind,
    validFrom: LAW_2022,
    root: {
      ...GOOD_RESULT,
      id: `gk-${subjectKind}-result`,
      text: 'Kết quả chấm điểm đầy đủ, từ Tốt trở lên',
      article: 'Quy định của phường theo Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75',
    },
  })),
  {
    award: AWARD_CODES.certificateOfMerit,
    awardName: 'Giấy khen',
    subjectKind: 'household',
    validFrom: LAW_2022,
    root: {
      id: 'gk-household-proposed',
      kind: 'proposed-by-unit',
      text: 'Được tổ dân phố đề nghị',
      article: 'Quy định của phường theo Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75',
      sureness: 'local',
    },
  },
];
