import type { Sureness } from '../sureness.js';

export interface DefaultLegalBasis {
  readonly position: number;
  readonly text: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly sureness: Sureness;
}

const DECREE_98_ENDS = '2025-06-30';
const DECREE_152_BEGINS = '2025-07-01';
/** Decree 152/2025 ends itself (its Art. 60); its circular goes with it. */
const DECREE_152_ENDS = '2027-02-28';

/** The texts a ward's decisions cite, by the days they are in force (design: law §1); the province's own are added by the ward. */
export const DEFAULT_LEGAL_BASES: readonly DefaultLegalBasis[] = [
  {
    position: 10,
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    validFrom: '2025-06-16',
    validTo: null,
    sureness: 'secondary',
  },
  {
    position: 20,
    text: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15',
    validFrom: '2024-01-01',
    validTo: '2026-09-30',
    sureness: 'verified',
  },
  {
    position: 20,
    text: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15, được sửa đổi, bổ sung bởi Luật số 06/2026/QH16',
    validFrom: '2026-10-01',
    validTo: null,
    sureness: 'secondary',
  },
  {
    position: 30,
    text: 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2024-01-01',
    validTo: DECREE_98_ENDS,
    sureness: 'verified',
  },
  {
    position: 30,
    text: 'Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: DECREE_152_BEGINS,
    validTo: DECREE_152_ENDS,
    sureness: 'verified',
  },
  {
    position: 40,
    text: 'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng',
    validFrom: '2025-08-05',
    validTo: DECREE_152_ENDS,
    sureness: 'secondary',
  },
  {
    position: 900,
    text: 'Theo đề nghị của Hội đồng Thi đua - Khen thưởng',
    validFrom: '2024-01-01',
    validTo: null,
    sureness: 'local',
  },
];
