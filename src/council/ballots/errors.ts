import { DomainError, invalidInput } from '../../platform/errors/domain-error.js';
import type { CountDifference } from '../counting/slip-count.js';

function refusal(
  status: number,
  code: string,
  message: string,
  details?: Record<string, unknown>,
): DomainError {
  return new DomainError({ status, code, message, details });
}

/** 409: the council votes on this award in secret. */
export function secretRequired(awards: readonly string[]): DomainError {
  const names = awards.map((award) => `«${award}»`).join(', ');
  return refusal(409, 'secret-required', `Quy định của Hội đồng: bỏ phiếu kín đối với ${names}.`, { awards });
}

/** Somebody who may have to step out, and for what. */
export interface UnansweredRecusal {
  readonly questionId: string;
  readonly name: string;
  readonly memberName: string;
}

/** 409: first it is said who steps out. */
export function recusalsUnanswered(unanswered: readonly UnansweredRecusal[]): DomainError {
  const [first] = unanswered;
  const message = `Chưa xác nhận ${first?.memberName ?? ''} có tham gia biểu quyết về ${first?.name ?? ''} hay không.`;
  return refusal(409, 'recusals-unanswered', message, { unanswered });
}

/** 409: nobody is left to vote. */
export function nobodyMayVote(name: string): DomainError {
  return refusal(409, 'nobody-may-vote', `Không còn ai được biểu quyết về ${name}.`);
}

/** 409: too few for a screen, says the council's own rule. */
export function paperVoteNeeded(eligible: number, paperBelow: number): DomainError {
  return refusal(
    409,
    'paper-vote-needed',
    `Chỉ có ${eligible} người bỏ phiếu; quy định của Hội đồng là dưới ${paperBelow} người thì bỏ phiếu giấy.`,
    { eligible, paperBelow },
  );
}

/** 409: somebody in the room cannot vote on screen. */
export function voterWithoutAccount(names: readonly string[]): DomainError {
  return refusal(
    409,
    'voter-without-account',
    `${names.join(', ')} không có tài khoản để bỏ phiếu trên máy; hãy bỏ phiếu giấy.`,
    { names },
  );
}

/** 400: a secret ballot on screen is locked by two. */
export function passphraseRequired(field: string): DomainError {
  return invalidInput([
    { field, code: 'passphrase-required', message: 'Cần cụm mật khẩu để niêm phong, mở hòm phiếu.' },
  ]);
}

/** 400: two holders who know the same are one. */
export function samePassphrase(): DomainError {
  const message = 'Cụm mật khẩu của thư ký phải khác của người chủ trì.';
  return invalidInput([{ field: 'secretaryPassphrase', code: 'same-passphrase', message }]);
}

/** 403: neither holder's. */
export function wrongPassphrase(): DomainError {
  return refusal(403, 'wrong-passphrase', 'Cụm mật khẩu không đúng.');
}

/** 409: without the key nobody can read the votes. */
export function ballotKeyLost(): DomainError {
  return refusal(
    409,
    'ballot-key-lost',
    'Không còn khóa của hòm phiếu này nên không ai mở được phiếu. Hãy hủy lượt bỏ phiếu và bỏ phiếu lại.',
  );
}

/** 409: a vote was changed, or put in by another way. */
export function sealedVoteDamaged(): DomainError {
  return refusal(
    409,
    'sealed-vote-damaged',
    'Có phiếu không mở được vì đã bị thay đổi. Chưa có gì được ghi; hãy hủy lượt bỏ phiếu và bỏ phiếu lại.',
  );
}

/** 409: as many votes as voters, or nothing. */
export function countMismatch(votes: number, voters: number): DomainError {
  const message = `Số phiếu (${votes}) khác số người đã bỏ phiếu (${voters}). Chưa có gì được ghi.`;
  return refusal(409, 'count-mismatch', message, { votes, voters });
}

/** 409: no box for it yet. */
export function ballotNotOpen(): DomainError {
  return refusal(409, 'ballot-not-open', 'Người chủ trì chưa mở phiếu cho nội dung này.');
}

/** 409: too late, and nothing was counted. */
export function ballotClosed(): DomainError {
  return refusal(409, 'ballot-closed', 'Lượt biểu quyết đã đóng; phiếu này không được tính.');
}

/** 409: another way of voting was chosen. */
export function wrongMethod(): DomainError {
  return refusal(409, 'wrong-method', 'Lượt biểu quyết này không làm theo cách đó.');
}

/** 403: the member has no right to vote. */
export function noVotingRight(): DomainError {
  return refusal(403, 'no-voting-right', 'Thành viên không có quyền biểu quyết.');
}

/** 409: votes are given in the room. */
export function notPresent(): DomainError {
  return refusal(409, 'not-present', 'Thành viên chưa được điểm danh có mặt.');
}

/** 403: somebody else may know the password. */
export function accountNotReclaimed(): DomainError {
  return refusal(
    403,
    'account-not-reclaimed',
    'Tài khoản này mới được lập hoặc mới được cấp lại mật khẩu. Hãy nhận lại tài khoản bằng mã thư ký trao tại phòng họp.',
  );
}

/** 409: an open vote given meanwhile is not written over unseen. */
export function handRaised(name: string): DomainError {
  return refusal(
    409,
    'hand-raised',
    `${name} đã biểu quyết rồi. Muốn sửa lại thì xem lại danh sách và chọn lần nữa.`,
  );
}

/** 409: hands are raised by those who may. */
export function notAVoter(name: string): DomainError {
  return refusal(409, 'not-a-voter', `${name} không được biểu quyết nội dung này.`, { name });
}

/** 409: a count that does not add up. */
export function countSenseless(message: string): DomainError {
  return refusal(409, 'count-senseless', message);
}

/** 403: tellers, the secretary and staff count. */
export function notACounter(): DomainError {
  return refusal(403, 'not-a-counter', 'Chỉ ban kiểm phiếu, thư ký và cán bộ phụ trách được nhập số phiếu.');
}

/** 409: a third count would say nothing. */
export function twoHaveCounted(): DomainError {
  return refusal(409, 'two-have-counted', 'Đã có hai người nhập số phiếu của nội dung này.');
}

/** 409: the counts are not all there. */
export function countsMissing(names: readonly string[]): DomainError {
  return refusal(409, 'counts-missing', `Chưa nhập đủ số phiếu: ${names.slice(0, 3).join(', ')}.`, { names });
}

/** 409: two people found different numbers. */
export function countsDiffer(
  questions: readonly {
    readonly questionId: string;
    readonly name: string;
    readonly differences: readonly CountDifference[];
  }[],
): DomainError {
  const [first] = questions;
  const message = `Hai người kiểm phiếu nhập khác nhau về ${first?.name ?? ''}. Hãy đếm lại cho đến khi giống nhau.`;
  return refusal(409, 'counts-differ', message, { questions });
}

/** 403: nobody, until the chair has closed. */
export function resultsSealed(): DomainError {
  return refusal(403, 'results-sealed', 'Chưa đóng phiếu nên chưa ai xem được kết quả.');
}

/** 409: given up, and so without a count. */
export function ballotVoid(): DomainError {
  return refusal(409, 'ballot-void', 'Lượt biểu quyết này đã bị hủy nên không có kết quả.');
}
