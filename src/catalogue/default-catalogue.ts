import { AWARD_CODES } from './award-codes.js';
import type { Sureness } from './sureness.js';
import type { SubjectKind } from './subject-kind.js';

/** A dated coefficient as every ward begins with it; coefficients and multipliers in hundredths. */
export interface DefaultCoefficient {
  readonly kind: SubjectKind;
  readonly hundredths: number;
  readonly multiplierHundredths?: number;
}

/** A title or form as every ward begins with it. */
export interface DefaultAwardType {
  readonly code: string;
  readonly name: string;
  readonly category: 'title' | 'form';
  readonly grantedBy: 'ward' | 'province' | 'higher';
  readonly kinds: readonly SubjectKind[];
  readonly scoredKinds?: readonly SubjectKind[];
  readonly carriesMoney?: false;
  readonly source: string;
  readonly sureness: Sureness;
  readonly coefficients: readonly DefaultCoefficient[];
  readonly moneySource?: string;
}

/** NĐ 152/2025 holds from 01/7/2025 and ends by itself on 01/3/2027 (Art. 60). */
export const DECREE_152 = { validFrom: '2025-07-01', validTo: '2027-02-28' } as const;
/** Luật 06/2022/QH15 holds from here on. */
export const LAW_IN_FORCE = '2024-01-01';

const TITLE_MONEY = 'Nghị định 152/2025/NĐ-CP, Điều 50';
const FORM_MONEY = 'Nghị định 152/2025/NĐ-CP, Điều 54 (tập thể ×2, hộ gia đình ×1,5)';
const ORDER_MONEY = 'Nghị định 152/2025/NĐ-CP, Điều 51';
const individual = (hundredths: number): DefaultCoefficient[] => [{ kind: 'individual', hundredths }];
const collective = (hundredths: number): DefaultCoefficient[] => [{ kind: 'collective', hundredths }];
const everyKind = (hundredths: number): DefaultCoefficient[] => [
  { kind: 'collective', hundredths, multiplierHundredths: 200 },
  { kind: 'household', hundredths, multiplierHundredths: 150 },
  { kind: 'individual', hundredths },
];
const labourOrder = (hundredths: number): DefaultCoefficient[] => [
  { kind: 'collective', hundredths, multiplierHundredths: 200 },
  { kind: 'individual', hundredths },
];

const WARD_AWARDS: readonly DefaultAwardType[] = [
  {
    code: AWARD_CODES.advancedCollective,
    name: 'Tập thể lao động tiên tiến',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['collective'],
    scoredKinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 28; Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'verified',
    coefficients: collective(80),
  },
  {
    code: AWARD_CODES.culturalQuarter,
    name: 'Tổ dân phố văn hóa',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['collective'],
    scoredKinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 30; Nghị định 86/2023/NĐ-CP; Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'verified',
    coefficients: collective(150),
  },
  {
    code: AWARD_CODES.culturalVillage,
    name: 'Thôn văn hóa',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['collective'],
    scoredKinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 30; Nghị định 86/2023/NĐ-CP; Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'verified',
    coefficients: collective(150),
  },
  {
    code: AWARD_CODES.emulationSoldier,
    name: 'Chiến sĩ thi đua cơ sở',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['individual'],
    scoredKinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 23; Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'verified',
    coefficients: individual(100),
  },
  {
    code: AWARD_CODES.advancedWorker,
    name: 'Lao động tiên tiến',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 24; Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'verified',
    coefficients: individual(30),
  },
  {
    code: AWARD_CODES.advancedUnit,
    name: 'Đơn vị tiên tiến',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['collective'],
    scoredKinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 28 (lực lượng vũ trang); Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'secondary',
    coefficients: collective(80),
  },
  {
    code: AWARD_CODES.advancedSoldier,
    name: 'Chiến sĩ tiên tiến',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 24 (lực lượng vũ trang); Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'secondary',
    coefficients: individual(30),
  },
  {
    code: AWARD_CODES.culturalFamily,
    name: 'Gia đình văn hóa',
    category: 'title',
    grantedBy: 'ward',
    kinds: ['household'],
    carriesMoney: false,
    source: 'Luật 06/2022/QH15, Điều 31; Nghị định 86/2023/NĐ-CP',
    sureness: 'verified',
    coefficients: [],
  },
  {
    code: AWARD_CODES.certificateOfMerit,
    name: 'Giấy khen',
    category: 'form',
    grantedBy: 'ward',
    kinds: ['collective', 'individual', 'household'],
    scoredKinds: ['collective', 'individual'],
    source: 'Luật 06/2022/QH15, Điều 75; Nghị định 129/2025/NĐ-CP, Điều 59',
    sureness: 'verified',
    coefficients: everyKind(30),
    moneySource: FORM_MONEY,
  },
];

const PROVINCE_AWARDS: readonly DefaultAwardType[] = [
  {
    code: AWARD_CODES.provincialFlag,
    name: 'Cờ thi đua cấp tỉnh',
    category: 'title',
    grantedBy: 'province',
    kinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 26',
    sureness: 'secondary',
    coefficients: collective(800),
  },
  {
    code: AWARD_CODES.modelWard,
    name: 'Xã, phường, đặc khu tiêu biểu',
    category: 'title',
    grantedBy: 'province',
    kinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 29; Nghị định 152/2025/NĐ-CP, Điều 8; Nghị định 86/2023/NĐ-CP',
    sureness: 'verified',
    coefficients: collective(200),
  },
  {
    code: AWARD_CODES.excellentCollective,
    name: 'Tập thể lao động xuất sắc',
    category: 'title',
    grantedBy: 'province',
    kinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 27',
    sureness: 'verified',
    coefficients: collective(150),
  },
  {
    code: AWARD_CODES.victoriousUnit,
    name: 'Đơn vị quyết thắng',
    category: 'title',
    grantedBy: 'province',
    kinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 27 (lực lượng vũ trang)',
    sureness: 'verified',
    coefficients: collective(150),
  },
  {
    code: AWARD_CODES.provincialSoldier,
    name: 'Chiến sĩ thi đua cấp tỉnh',
    category: 'title',
    grantedBy: 'province',
    kinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 22',
    sureness: 'verified',
    coefficients: individual(300),
  },
  {
    code: AWARD_CODES.provincialMerit,
    name: 'Bằng khen cấp tỉnh',
    category: 'form',
    grantedBy: 'province',
    kinds: ['collective', 'individual', 'household'],
    source: 'Luật 06/2022/QH15, Điều 74',
    sureness: 'verified',
    coefficients: everyKind(150),
    moneySource: FORM_MONEY,
  },
  {
    code: AWARD_CODES.provincialMedal,
    name: 'Kỷ niệm chương của tỉnh',
    category: 'form',
    grantedBy: 'province',
    kinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 9; quy định riêng của tỉnh',
    sureness: 'verified',
    coefficients: individual(60),
    moneySource: 'Nghị định 152/2025/NĐ-CP, Điều 54 (mức cao nhất; mức cụ thể do tỉnh quy định)',
  },
];

const HIGHER_AWARDS: readonly DefaultAwardType[] = [
  ...(
    [
      ['1', 'Nhất', 900],
      ['2', 'Nhì', 750],
      ['3', 'Ba', 450],
    ] as const
  ).map(([code, grade, hundredths]): DefaultAwardType => ({
    code: `HCLD-${code}`,
    name: `Huân chương Lao động hạng ${grade}`,
    category: 'form',
    grantedBy: 'higher',
    kinds: ['collective', 'individual'],
    source: 'Luật 06/2022/QH15, Điều 9',
    sureness: 'verified',
    coefficients: labourOrder(hundredths),
    moneySource: ORDER_MONEY,
  })),
  {
    code: AWARD_CODES.governmentFlag,
    name: 'Cờ thi đua của Chính phủ',
    category: 'title',
    grantedBy: 'higher',
    kinds: ['collective'],
    source: 'Luật 06/2022/QH15, Điều 25; Nghị định 152/2025/NĐ-CP, Điều 7',
    sureness: 'verified',
    coefficients: collective(1200),
  },
  {
    code: AWARD_CODES.nationalSoldier,
    name: 'Chiến sĩ thi đua toàn quốc',
    category: 'title',
    grantedBy: 'higher',
    kinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 21',
    sureness: 'verified',
    coefficients: individual(450),
  },
  {
    code: AWARD_CODES.primeMinisterMerit,
    name: 'Bằng khen của Thủ tướng Chính phủ',
    category: 'form',
    grantedBy: 'higher',
    kinds: ['collective', 'individual', 'household'],
    source: 'Luật 06/2022/QH15, Điều 73',
    sureness: 'recalled',
    coefficients: everyKind(350),
    moneySource: FORM_MONEY,
  },
  {
    code: AWARD_CODES.medal,
    name: 'Kỷ niệm chương',
    category: 'form',
    grantedBy: 'higher',
    kinds: ['individual'],
    source: 'Luật 06/2022/QH15, Điều 9; quy định riêng của từng bộ, tỉnh',
    sureness: 'verified',
    coefficients: individual(60),
    moneySource: 'Nghị định 152/2025/NĐ-CP, Điều 54 (mức cao nhất; mức cụ thể do cơ quan tặng quy định)',
  },
];

/** Highest grantor first, titles before forms; the order they are offered and summed up in. */
export const DEFAULT_AWARD_TYPES: readonly DefaultAwardType[] = [
  ...HIGHER_AWARDS,
  ...PROVINCE_AWARDS,
  ...WARD_AWARDS,
];

/** Where the coefficients of an award come from. */
export function moneySourceOf(award: DefaultAwardType): string {
  return award.moneySource ?? TITLE_MONEY;
}
