import type { WardView } from '../../../access/ward.service.js';
import type { SubjectKind } from '../../../catalogue/subject-kind.js';
import { amountInWords } from '../../../platform/text-vi/amount-in-words.js';
import { paddedCount } from '../../../platform/text-vi/counts.js';
import type { WordValues } from '../../../platform/word/word-template.js';
import { unique } from '../../models.js';
import type { Occasion } from '../../official-papers.js';
import type { AwardedRow } from '../../queries/campaign-figures.queries.js';
import { headValues, kindCounts, money } from './official-values.js';

const LEVELS: Readonly<Record<string, string>> = {
  ward: 'Cấp xã',
  province: 'Cấp tỉnh',
  higher: 'Trung ương',
};

export interface CampaignFigures {
  readonly name: string;
  readonly registered: readonly { readonly kind: SubjectKind }[];
  readonly awarded: readonly AwardedRow[];
  readonly decisions: number;
}

/** Values of {@link summaryReportKind}: what the issued decisions say, the same lines as the year-end lists. */
export function summaryValues(ward: WardView, occasion: Occasion, figures: CampaignFigures): WordValues {
  const { awarded } = figures;
  const total = awarded.reduce((sum, { amount }) => sum + amount, 0);
  const none = '0 trường hợp';
  return {
    ...headValues(
      ward,
      { number: null, symbol: 'BC-UBND', day: null, year: occasion.datedYear },
      occasion.year,
    ),
    quyen_han_ky: (occasion.signer?.title ?? 'CHỦ TỊCH').toLocaleUpperCase('vi'),
    nguoi_ky: occasion.signer?.name ?? '',
    ten_phong_trao: figures.name.charAt(0).toLocaleLowerCase('vi') + figures.name.slice(1),
    so_dang_ky: kindCounts(figures.registered) || none,
    so_duoc_khen: kindCounts(awarded) || none,
    so_quyet_dinh: paddedCount(figures.decisions),
    tong_tien: money(total),
    tong_tien_bang_chu: amountInWords(total),
    bang_khen_thuong: unique(awarded, ({ awardName }) => awardName).map(({ awardName, grantedBy }, index) => {
      const own = awarded.filter((line) => line.awardName === awardName);
      const count = (kind: SubjectKind): string => String(own.filter((line) => line.kind === kind).length);
      return {
        tt: String(index + 1),
        hinh_thuc: awardName,
        cap_khen: LEVELS[grantedBy] ?? '',
        tap_the: count('collective'),
        ho_gia_dinh: count('household'),
        ca_nhan: count('individual'),
        truc_tiep: String(own.filter((line) => line.kind === 'individual' && !line.isLeader).length),
      };
    }),
  };
}
