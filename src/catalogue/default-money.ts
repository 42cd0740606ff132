import { DECREE_152 } from './default-catalogue.js';

/** Mức lương cơ sở since 2018. */
export const DEFAULT_BASE_SALARIES = [
  {
    validFrom: '2018-07-01',
    amount: 1_390_000,
    source: 'Nghị định 72/2018/NĐ-CP (số nghị định ghi theo trí nhớ)',
    sureness: 'verified',
  },
  { validFrom: '2019-07-01', amount: 1_490_000, source: 'Nghị định 38/2019/NĐ-CP', sureness: 'verified' },
  { validFrom: '2023-07-01', amount: 1_800_000, source: 'Nghị định 24/2023/NĐ-CP', sureness: 'verified' },
  { validFrom: '2024-07-01', amount: 2_340_000, source: 'Nghị định 73/2024/NĐ-CP', sureness: 'verified' },
  { validFrom: '2026-07-01', amount: 2_530_000, source: 'Nghị định 161/2026/NĐ-CP', sureness: 'verified' },
] as const;

/** Rounded up to tens of thousands of đồng; an exact multiple stays (NĐ 152/2025 Art. 49.2). */
export const DEFAULT_MONEY_RULES = [
  {
    roundingUnit: 10_000,
    roundingDirection: 'up',
    ...DECREE_152,
    source: 'Nghị định 152/2025/NĐ-CP, Điều 49 khoản 2',
    sureness: 'verified',
  },
] as const;
