import type { SubjectKind } from '../catalogue/subject-kind.js';

export const PART_KINDS = ['submission', 'list', 'minutes', 'report', 'initiative', 'other'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A paper a dossier begins with; what the province asks besides is added by hand. */
export interface PartToMake {
  readonly kind: PartKind;
  readonly label: string;
  readonly isRequired: boolean;
}

/** Titles whose standard names an initiative, in the catalogue's codes (Luật 06/2022/QH15, Art. 21, 22). */
const WITH_INITIATIVE = new Set(['CSTD-TINH', 'CSTDTQ']);
/** Awards one of whose ways rests on initiatives (Art. 73, 74): certificates are asked where that way is taken. */
const MAY_REST_ON_INITIATIVE = new Set(['BK-TINH', 'BK-TTG']);

/**
 * Papers of the whole dossier (Luật 06/2022/QH15, Art. 84): submission with list, minutes of the review. A short dossier
 * (NĐ 152/2025/NĐ-CP, Art. 33.8) needs no minutes.
 */
export function partsOfDossier(isShort: boolean): PartToMake[] {
  return [
    { kind: 'submission', label: 'Tờ trình đề nghị khen thưởng (Mẫu 01)', isRequired: true },
    { kind: 'list', label: 'Danh sách đề nghị kèm theo tờ trình', isRequired: true },
    {
      kind: 'minutes',
      label: 'Biên bản họp bình xét, kết quả bỏ phiếu của Hội đồng',
      isRequired: !isShort,
    },
  ];
}

/** Papers of one of those proposed: what was achieved, and the certificate of initiative where the title needs one. */
export function partsOfLine(award: {
  readonly code: string | null;
  readonly kind: SubjectKind;
  readonly isShort: boolean;
}): PartToMake[] {
  const report = award.isShort
    ? 'Tóm tắt thành tích do nơi trình khen lập'
    : `Báo cáo thành tích (${award.kind === 'individual' ? 'Mẫu 05' : 'Mẫu 04'})`;
  const code = award.code ?? '';
  const needsInitiative = award.kind === 'individual' && WITH_INITIATIVE.has(code);
  const mayNeed = award.kind === 'individual' && MAY_REST_ON_INITIATIVE.has(code);
  return [
    { kind: 'report', label: report, isRequired: true },
    ...(needsInitiative || mayNeed
      ? [
          {
            kind: 'initiative' as const,
            label: 'Xác nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến (Mẫu 13)',
            isRequired: needsInitiative,
          },
        ]
      : []),
  ];
}
