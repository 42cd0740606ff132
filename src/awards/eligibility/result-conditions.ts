import { formatPointsVi, parsePoints } from '../../platform/decimal/points.js';
import type { ResultFact } from './facts.js';
import type { Finding } from './verdict.js';

type ScoredResult = ResultFact & { readonly points: string };

/** What stands in the way of weighing a result at all; undefined where nothing does. */
function gapIn(result: ResultFact | null): Finding | undefined {
  if (result === null || result.points === null) {
    return { verdict: 'unknown', text: 'Chưa có kết quả chấm điểm.' };
  }
  if (result.complete) return undefined;
  const sheets = `${result.counted}/${result.minimumSheets} phiếu`;
  return { verdict: 'not-met', text: `Không có kết quả chấm điểm đầy đủ (${sheets}).` };
}

export function checkBand(band: string, result: ResultFact | null): Finding {
  const gap = gapIn(result);
  if (gap) return gap;
  const scored = result as ScoredResult;
  const asked = scored.bandNames.indexOf(band);
  if (asked < 0) {
    return { verdict: 'unknown', text: `Bảng tiêu chí không có mức xếp loại «${band}» nên chưa xét được.` };
  }
  const wanted = asked === 0 ? band : `từ ${band} trở lên`;
  if (scored.knockout) return knockedOut(wanted);
  const classification = scored.classification ?? 'chưa xếp loại';
  const record = `Chấm điểm: ${pointsText(scored.points)} điểm, ${classification}`;
  const reached = scored.bandNames.indexOf(classification);
  return reached >= 0 && reached <= asked
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).` };
}

export function checkPoints(points: string, result: ResultFact | null): Finding {
  const gap = gapIn(result);
  if (gap) return gap;
  const scored = result as ScoredResult;
  const wanted = `từ ${pointsText(points)} điểm`;
  if (scored.knockout) return knockedOut(wanted);
  const record = `Chấm điểm: ${pointsText(scored.points)} điểm`;
  return parsePoints(scored.points) >= parsePoints(points)
    ? { verdict: 'met', text: `${record} – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `${record} – không đạt (cần ${wanted}).` };
}

/** Places count once scoring has closed: before that they still move. */
export function checkRank(upTo: number, result: ResultFact | null): Finding {
  const gap = gapIn(result);
  if (gap) return gap;
  const rank = result?.rankInBlock ?? null;
  const wanted = upTo === 1 ? 'hạng nhất khối' : `từ hạng ${upTo} khối trở lên`;
  if (rank === null) {
    return { verdict: 'unknown', text: `Chưa khóa kết quả nên chưa có hạng trong khối (cần ${wanted}).` };
  }
  return rank <= upTo
    ? { verdict: 'met', text: `Xếp hạng ${rank} trong khối – đạt yêu cầu (${wanted}).` }
    : { verdict: 'not-met', text: `Xếp hạng ${rank} trong khối – không đạt (cần ${wanted}).` };
}

function knockedOut(wanted: string): Finding {
  return {
    verdict: 'not-met',
    text: `Không xếp loại do phạm tiêu chí loại trừ – không đạt (cần ${wanted}).`,
  };
}

function pointsText(points: string): string {
  return formatPointsVi(parsePoints(points));
}
