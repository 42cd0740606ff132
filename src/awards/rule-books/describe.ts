import {
  DISCIPLINE_LEVEL_NAMES,
  DISCIPLINE_LEVELS,
  INITIATIVE_LEVEL_NAMES,
  RATING_NAMES,
} from '../eligibility/facts.js';
import type { Condition } from '../eligibility/rule.js';
import { formatPointsVi, parsePoints } from '../../platform/decimal/points.js';

/** What the program checks for a condition, as one reads it: the measure and not the law's own words. */
export function describeCondition(condition: Condition, nameOf: (award: string) => string): string {
  const years = (count: number | undefined, text: string): string => (count && count > 1 ? text : '');
  const merit = (isOnly: boolean | undefined): string =>
    isOnly ? ', không tính khen chuyên đề, đột xuất' : '';
  const names = (awards: readonly string[]): string => awards.map(nameOf).join(' hoặc ');
  const having = (by: string | undefined): string => (by === 'ledger' ? 'được tặng' : 'đủ điều kiện');
  const from = (level: keyof typeof DISCIPLINE_LEVEL_NAMES): string =>
    level === DISCIPLINE_LEVELS[0] ? '' : ` từ ${DISCIPLINE_LEVEL_NAMES[level]} trở lên`;
  switch (condition.kind) {
    case 'rating-at-least':
      return `Xếp loại từ ${RATING_NAMES[condition.rating]} trở lên${years(condition.years, ` trong ${condition.years} năm liên tục`)}`;
    case 'no-discipline':
      return `Không bị kỷ luật${from(condition.from)} trong năm`;
    case 'no-member-discipline':
      return `Không cá nhân nào bị kỷ luật${from(condition.from)} trong năm`;
    case 'initiative-at-least':
      return `Có ${condition.count ?? 1} sáng kiến ${INITIATIVE_LEVEL_NAMES[condition.level]} trở lên${years(condition.years, ` trong ${condition.years} năm`)}, chưa dùng cho khen thưởng khác`;
    case 'service-months':
      return `Có từ ${condition.months} tháng công tác trong năm, tính cả nghỉ thai sản`;
    case 'meets-award':
      return `Đủ điều kiện ${nameOf(condition.award)}`;
    case 'held-in-years':
      return condition.years === 1
        ? `Được tặng ${names(condition.awards)} trong năm${merit(condition.meritOnly)}`
        : `Được tặng ${names(condition.awards)} ${condition.years} năm liên tục${merit(condition.meritOnly)}`;
    case 'title-count':
      return `Đã ${condition.count} lần được tặng ${names(condition.awards)}${condition.years ? ` trong ${condition.years} năm` : ''}${merit(condition.meritOnly)}`;
    case 'member-share':
      return `Ít nhất ${condition.percent} % cá nhân ${having(condition.by)} ${nameOf(condition.award)}`;
    case 'member-count':
      return `Ít nhất ${condition.count} cá nhân ${having(condition.by)} ${nameOf(condition.award)}`;
    case 'member-rating':
      return `Ít nhất ${condition.percent} % cá nhân xếp loại từ ${RATING_NAMES[condition.rating]} trở lên`;
    case 'result-band-at-least':
      return `Kết quả chấm điểm đầy đủ, từ mức ${condition.band} trở lên`;
    case 'result-points-at-least':
      return `Kết quả chấm điểm đầy đủ, từ ${formatPointsVi(parsePoints(condition.points))} điểm trở lên`;
    case 'rank-in-block':
      return condition.upTo === 1
        ? 'Xếp hạng nhất trong khối'
        : `Xếp từ hạng ${condition.upTo} trở lên trong khối`;
    default:
      return describeOther(condition, nameOf);
  }
}

function describeOther(condition: Condition, nameOf: (award: string) => string): string {
  switch (condition.kind) {
    case 'not-suspended':
      return 'Không trong thời gian tạm dừng xét khen thưởng';
    case 'not-rewarded-twice':
      return condition.awards
        ? `Trong năm chưa được tặng ${condition.awards.map(nameOf).join(' hoặc ')} cho cùng thành tích`
        : 'Trong năm chưa được khen hình thức này cho cùng thành tích';
    case 'registered':
      return 'Có đăng ký được tiếp nhận trong phong trào';
    case 'group-cap': {
      const where = condition.scope === 'unit' ? 'trong đơn vị' : 'trong toàn phường';
      const base = condition.base ? `số được đề nghị ${nameOf(condition.base)}` : 'số người';
      return `Số được đề nghị không quá ${condition.percent} % ${base} ${where}`;
    }
    case 'proposed-by-unit':
      return 'Được tổ dân phố đề nghị';
    case 'to-confirm':
      return 'Không có dữ liệu để đối chiếu; người xét tự xác nhận';
    default:
      return condition.text;
  }
}
