/** Below this many voters a secret ballot hardly hides anyone. */
export const SMALL_BALLOT = 5;

/** What is said plainly to whoever is about to vote. */
export interface SecrecyStatement {
  readonly protects: readonly string[];
  readonly doesNotProtect: readonly string[];
  /** Told only where few vote. */
  readonly warning: string | null;
}

/**
 * What a secret ballot on screen protects and what it does not (reliability.md §5), in words for the page.
 *
 * @param eligible how many may vote on the question with the fewest voters
 */
export function secrecyStatement(eligible: number): SecrecyStatement {
  return {
    protects: [
      'Lựa chọn của đồng chí được niêm phong ngay khi gửi; trước khi đóng phiếu không ai đọc được, kể cả người quản trị.',
      'Khi đóng phiếu, các phiếu được trộn lẫn rồi mới mở; sau đó không còn dữ liệu nào nối người bỏ phiếu với phiếu.',
      'Hội đồng chỉ biết ai đã bỏ phiếu, không biết ai chọn gì; nhật ký chỉ ghi «đã bỏ phiếu».',
      'Mỗi thành viên chỉ có một phiếu cho mỗi đối tượng; phiếu đã gửi không sửa, không rút lại được.',
    ],
    doesNotProtect: [
      'Nếu mọi người chọn giống nhau, hoặc rất ít người bỏ phiếu, thì kết quả tự nói lên ai đã chọn gì.',
      'Người chiếm quyền điều khiển máy chủ ngay trong lúc bỏ phiếu, hoặc máy, điện thoại bị cài phần mềm theo dõi.',
      'Người đứng cạnh nhìn thấy màn hình, hoặc sự ép buộc, tự tiết lộ của chính người bỏ phiếu.',
      'Ý kiến bằng văn bản của thành viên vắng mặt không phải là phiếu kín.',
    ],
    warning: smallBallotWarning(eligible),
  };
}

/** A warning where few vote, else null. */
export function smallBallotWarning(eligible: number): string | null {
  if (eligible >= SMALL_BALLOT) return null;
  return `Chỉ có ${eligible} người bỏ phiếu, nên kết quả dễ cho biết ai đã chọn gì. Nên bỏ phiếu giấy.`;
}

/** Whether the council's own rule «fewer than k: on paper» asks for paper. */
export function needsPaper(eligible: number, paperBelow: number | null): boolean {
  return paperBelow !== null && eligible < paperBelow;
}
