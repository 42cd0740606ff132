import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../platform/errors/domain-error.js';
import type { MarkProblem } from '../criteria/mark.js';
import type { MarkValue } from './marks/mark-value.js';

describeConstraint('uq_scorers_code', 'scorer-code-taken', 'Mã thành viên này đã dùng trong phong trào.');
describeConstraint(
  'uq_scorers_account',
  'scorer-exists',
  'Người này đã là thành viên chấm điểm của phong trào.',
);
describeConstraint(
  'fk_score_sheets_scorer',
  'scorer-has-sheets',
  'Thành viên này đã có phiếu chấm nên không bỏ được.',
);
describeConstraint(
  'pk_extra_candidates',
  'candidate-exists',
  'Đối tượng này đã được thêm vào danh sách chấm.',
);
describeConstraint(
  'fk_self_scores_criterion',
  'criterion-in-use',
  'Có tiêu chí bị bỏ hoặc đổi mã mà đơn vị đã tự chấm; hãy giữ lại tiêu chí đó.',
);

/** 403: the signed-in person is no scorer of the campaign. */
export function notAScorer(): DomainError {
  return new DomainError({
    status: 403,
    code: 'not-a-scorer',
    message: 'Bạn không có trong danh sách thành viên chấm điểm của phong trào này.',
  });
}

/** 409: no sheet can be made out: the campaign has no members yet, or nobody to score. */
export function nothingToScore(): DomainError {
  return new DomainError({
    status: 409,
    code: 'nothing-to-score',
    message: 'Phong trào chưa có thành viên chấm điểm hoặc chưa có đối tượng nào để chấm.',
  });
}

/** 400: the account has no role that lets it score. */
export function notACommitteeMember(): DomainError {
  return invalidInput([
    {
      field: 'accountId',
      code: 'not-a-committee-member',
      message: 'Tài khoản này không có, đã khóa, hoặc không có vai trò Thành viên Hội đồng.',
    },
  ]);
}

/** 400: a new order of the scorers leaves one out, or names one twice. */
export function scorerOrderIncomplete(): DomainError {
  return new DomainError({
    status: 400,
    code: 'order-incomplete',
    message: 'Danh sách thành viên vừa thay đổi. Hãy xem lại rồi xếp thứ tự lại.',
  });
}

/** 400: the mark does not fit its line; `code` says how. */
export function invalidMark(problem: MarkProblem): DomainError {
  return invalidInput([{ field: 'mark', code: problem.code, message: `${problem.message}` }]);
}

/** The mark that stands, with who gave it and when. */
export interface StandingMark extends MarkValue {
  readonly version: number;
  readonly markedAt: string;
  readonly markedBy: string | null;
}

/** 409: the line was marked since it was read, in another tab or from a sheet; both values are told. */
export function markConflict(
  mine: MarkValue & { version: number },
  current: StandingMark | null,
): DomainError {
  return new DomainError({
    status: 409,
    code: 'mark-conflict',
    message: current
      ? `Điểm này đã được ${current.markedBy ?? 'hệ thống'} ghi ở cửa sổ khác sau khi bạn mở. Hãy chọn giá trị đúng rồi lưu lại.`
      : 'Điểm này chưa từng được ghi. Hãy tải lại phiếu rồi ghi lại.',
    details: { mine, current },
  });
}

/** 409: the sheet is submitted or recused, so its marks stand. */
export function sheetClosed(status: 'submitted' | 'recused'): DomainError {
  return status === 'submitted'
    ? new DomainError({
        status: 409,
        code: 'sheet-submitted',
        message: 'Phiếu này đã nộp. Hãy rút lại phiếu nếu muốn sửa điểm.',
      })
    : new DomainError({
        status: 409,
        code: 'sheet-recused',
        message: 'Bạn đã ghi không chấm đối tượng này. Hãy bỏ ghi nhận đó nếu muốn chấm.',
      });
}

/** 409: lines are still without a mark. */
export function sheetIncomplete(missing: readonly string[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'sheet-incomplete',
    message: `Phiếu còn ${missing.length} tiêu chí chưa chấm: ${missing.join(', ')}.`,
    details: { missing },
  });
}

/** 409: the act does not fit where the sheet stands. */
export function sheetNot(what: 'submitted' | 'recused'): DomainError {
  return what === 'submitted'
    ? new DomainError({
        status: 409,
        code: 'sheet-not-submitted',
        message: 'Phiếu này chưa nộp nên không có gì để rút lại.',
      })
    : new DomainError({
        status: 409,
        code: 'sheet-not-recused',
        message: 'Phiếu này không ở trạng thái không chấm.',
      });
}

/** 409: what the others gave has been shown to the member, so that a mark changed now could be drawn by theirs. */
export function othersSeen(): DomainError {
  return new DomainError({
    status: 409,
    code: 'others-seen',
    message:
      'Bạn đã xem điểm của thành viên khác nên không rút phiếu lại được; đề nghị người có thẩm quyền mở lại.',
  });
}

/** 403: running totals would sway those who still score. */
export function resultsHidden(): DomainError {
  return new DomainError({
    status: 403,
    code: 'results-hidden',
    message: 'Thành viên Hội đồng xem được kết quả sau khi khóa chấm điểm.',
  });
}

/** 409: staff have checked the line; the self-score it was compared with stands. */
export function alreadyAppraised(): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-appraised',
    message: 'Tiêu chí này đã được thẩm định nên không sửa điểm tự chấm được nữa.',
  });
}

/** 400: the appraisal differs from the self-score and says not why. */
export function appraisalReasonRequired(): DomainError {
  return invalidInput([
    {
      field: 'reason',
      code: 'reason-required',
      message: 'Điểm thẩm định khác điểm tự chấm nên phải ghi lý do.',
    },
  ]);
}

/** 400: the award is not given to the kind of subject that the criteria set scores. */
export function awardNotForSet(): DomainError {
  return invalidInput([
    {
      field: 'awardTypeId',
      code: 'award-not-for-kind',
      message: 'Danh hiệu, hình thức này không tặng cho loại đối tượng mà bảng tiêu chí chấm.',
    },
  ]);
}
