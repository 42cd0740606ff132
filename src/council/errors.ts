import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../platform/errors/domain-error.js';
import type { Quorum } from './counting/quorum.js';
import { SITTING_STATUS_LABELS, type SittingStatus } from './sittings/sitting-moves.js';

describeConstraint(
  'uq_councils_term_expression',
  'council-in-force',
  'Thời gian này đã có một Hội đồng khác.',
);
describeConstraint(
  'uq_council_members_account',
  'member-exists',
  'Tài khoản này đã là thành viên của Hội đồng.',
);
describeConstraint(
  'uq_council_members_chair_expression',
  'chair-exists',
  'Thời gian này Hội đồng đã có Chủ tịch khác.',
);
for (const constraint of ['uq_council_vote_rules_start', 'uq_council_vote_rules_usual']) {
  describeConstraint(constraint, 'vote-rule-exists', 'Đã có quy định bắt đầu từ ngày này.');
}

function refusal(
  status: number,
  code: string,
  message: string,
  details?: Record<string, unknown>,
): DomainError {
  return new DomainError({ status, code, message, details });
}

/** 400: the last day comes before the first. */
export function endsBeforeStart(field: string): DomainError {
  return invalidInput([{ field, code: 'ends-before-start', message: 'Ngày cuối phải từ ngày đầu trở đi.' }]);
}

/** 400: a setting that nothing could ever meet. */
export function ruleSenseless(field: string, message: string): DomainError {
  return invalidInput([{ field, code: 'rule-senseless', message }]);
}

/** 409: nobody has said how this award is voted upon. */
export function voteRuleMissing(award: string): DomainError {
  const what = award === '' ? 'danh hiệu, hình thức này' : `«${award}»`;
  return refusal(409, 'vote-rule-missing', `Chưa có quy định biểu quyết có hiệu lực cho ${what}.`, { award });
}

/** 403: whoever keeps the accounts could vote in anyone's name. */
export function administratorMayNotVote(): DomainError {
  return refusal(
    403,
    'administrator-may-not-vote',
    'Tài khoản quản trị không làm thành viên bỏ phiếu của Hội đồng. Hãy dùng một tài khoản riêng.',
  );
}

/** 409: the chair presides and votes. */
export function chairWithoutVote(): DomainError {
  return refusal(409, 'chair-without-vote', 'Chủ tịch Hội đồng phải có quyền biểu quyết.');
}

/** 409: minutes name this member. */
export function memberInSitting(): DomainError {
  return refusal(
    409,
    'member-in-sitting',
    'Thành viên đã có tên trong một phiên họp nên không bỏ được; hãy ghi ngày kết thúc nhiệm kỳ.',
  );
}

describeConstraint(
  'uq_sitting_questions_subject',
  'question-exists',
  'Đối tượng này đã có trong chương trình họp.',
);
describeConstraint(
  'ck_sitting_locked',
  'sitting-locked',
  'Biên bản phiên họp đã khóa nên không sửa được nữa.',
);
describeConstraint('uq_ballot_boxes_live', 'question-voted', 'Có nội dung đang hoặc đã được biểu quyết.');

/** 409: not now. */
export function wrongSittingStatus(status: SittingStatus, wanted: readonly SittingStatus[]): DomainError {
  const labels = wanted.map((one) => `«${SITTING_STATUS_LABELS[one]}»`).join(' hoặc ');
  const message = `Phiên họp ${SITTING_STATUS_LABELS[status].toLocaleLowerCase('vi')}; việc này chỉ làm được khi phiên họp ở trạng thái ${labels}.`;
  return refusal(409, 'wrong-sitting-status', message, { status, wanted });
}

/** 409: the table of moves has no such move. */
export function moveNotAllowed(from: SittingStatus, to: SittingStatus): DomainError {
  const message = `Phiên họp đang ở trạng thái «${SITTING_STATUS_LABELS[from]}», không chuyển sang «${SITTING_STATUS_LABELS[to]}» được.`;
  return refusal(409, 'move-not-allowed', message);
}

/** 403: opening, closing and locking are the chair's. */
export function notTheChair(): DomainError {
  return refusal(403, 'not-the-chair', 'Chỉ người chủ trì phiên họp được làm việc này.');
}

/** 400: one person cannot preside and keep the minutes. */
export function sameChairAndSecretary(): DomainError {
  const message = 'Người chủ trì và thư ký phải là hai người khác nhau.';
  return invalidInput([{ field: 'secretaryMemberId', code: 'same-person', message }]);
}

/** 400: no member on that day, or one who may not vote. */
export function memberNotOnTerm(field: 'chairMemberId' | 'secretaryMemberId'): DomainError {
  const message =
    field === 'chairMemberId'
      ? 'Người chủ trì phải là thành viên có quyền biểu quyết, còn nhiệm kỳ vào ngày họp.'
      : 'Thư ký phải là thành viên còn nhiệm kỳ vào ngày họp.';
  return invalidInput([{ field, code: 'member-not-on-term', message }]);
}

/** 409: the chair's account has no right to open and close. */
export function chairCannotPreside(): DomainError {
  return refusal(
    409,
    'chair-cannot-preside',
    'Tài khoản của người chủ trì chưa có vai trò lãnh đạo nên không mở, đóng phiếu được.',
  );
}

/** 409: another council, or none, is in force on that day. */
export function councilNotInForce(name: string, day: string): DomainError {
  return refusal(
    409,
    'council-not-in-force',
    `${name} không có hiệu lực ngày ${day.split('-').reverse().join('/')}.`,
  );
}

/** 400: going back says why. */
export function reasonRequired(): DomainError {
  return invalidInput([{ field: 'reason', code: 'reason-required', message: 'Cần ghi lý do.' }]);
}

/** 409: too few are there. */
export function noQuorum(quorum: Quorum): DomainError {
  const { present, members, needed } = quorum;
  const message = `Chưa đủ số thành viên: có mặt ${present} trên ${members}, cần ít nhất ${needed}.`;
  return refusal(409, 'no-quorum', message, { quorum });
}

/** 409: the two who must be there are not. */
export function chairOrSecretaryAbsent(): DomainError {
  return refusal(409, 'chair-or-secretary-absent', 'Người chủ trì và thư ký phải được điểm danh có mặt.');
}

/** 409: a sitting in which was voted has begun. */
export function ballotsHeld(): DomainError {
  return refusal(409, 'ballots-held', 'Phiên họp đã mở phiếu nên không quay lại trạng thái dự kiến được.');
}

/** 409: first the votes. */
export function ballotStillOpen(): DomainError {
  return refusal(409, 'ballot-still-open', 'Còn lượt biểu quyết chưa đóng.');
}

/** 409: the chair has yet to decide. */
export function tieUndecided(): DomainError {
  return refusal(409, 'tie-undecided', 'Còn nội dung bằng phiếu mà người chủ trì chưa quyết định.');
}

/** 409: a vote given is not taken back by leaving. */
export function memberHasVoted(): DomainError {
  return refusal(409, 'member-has-voted', 'Thành viên đã bỏ phiếu trong lượt đang mở.');
}

/** 409: opinions in writing are for whoever is away. */
export function notAnAbsentVoter(): DomainError {
  return refusal(
    409,
    'not-an-absent-voter',
    'Chỉ ghi ý kiến bằng văn bản của thành viên có quyền biểu quyết đã được điểm danh vắng mặt.',
  );
}

/** 409: an opinion needs its paper. */
export function opinionDocumentMissing(): DomainError {
  return refusal(409, 'opinion-document-missing', 'Cần ghi văn bản nêu ý kiến khi điểm danh trước.');
}

/** 409: what was counted stays. */
export function questionDecided(): DomainError {
  return refusal(409, 'question-decided', 'Nội dung này đã có kết quả.');
}

/** 403: no vote on one's own. */
export function steppedOut(): DomainError {
  return refusal(403, 'stepped-out', 'Thành viên không tham gia biểu quyết nội dung này vì có liên quan.');
}

/** 409: nobody votes on themselves, whatever they say. */
export function ownNomination(): DomainError {
  return refusal(409, 'own-nomination', 'Người được đề nghị không biểu quyết về chính mình.');
}

/** 409: a person from outside has no account to claim. */
export function memberWithoutAccount(): DomainError {
  return refusal(409, 'member-without-account', 'Thành viên này không có tài khoản.');
}

/** 403: not on the roster. */
export function notAMember(): DomainError {
  return refusal(403, 'not-a-member', 'Bạn không có tên trong phiên họp này.');
}

/** 403: told nothing more, however wrong. */
export function wrongClaimCode(): DomainError {
  return refusal(403, 'wrong-claim-code', 'Mã không đúng hoặc không còn dùng được. Hãy xin thư ký mã mới.');
}

/** 400: an agenda is chosen in one way. */
export function agendaChoice(outside: boolean): DomainError {
  const message = outside
    ? 'Phiên họp ngoài phong trào: hãy chọn từng đối tượng và danh hiệu, hình thức.'
    : 'Hãy chọn các đề nghị, hoặc chọn danh hiệu, hình thức để lấy mọi đề nghị đủ điều kiện.';
  return refusal(400, 'agenda-choice', message);
}

/** 400: the award is not given to this kind of subject. */
export function kindNotGranted(award: string): DomainError {
  return refusal(400, 'kind-not-granted', `«${award}» không tặng cho loại đối tượng này.`);
}

/** 409: set aside, or in an issued decision. */
export function nominationNotOpen(names: readonly string[]): DomainError {
  const [first] = names;
  const others = names.length > 1 ? ` và ${names.length - 1} đề nghị khác` : '';
  return refusal(
    409,
    'nomination-not-open',
    `Đề nghị của ${first ?? ''}${others} đã để lại hoặc đã có quyết định.`,
    {
      names,
    },
  );
}

/** 400: an order names every question once. */
export function orderIncomplete(): DomainError {
  return refusal(400, 'order-incomplete', 'Thứ tự mới phải nêu mỗi nội dung của phiên họp đúng một lần.');
}

/** 409: there are votes on it. */
export function questionVoted(): DomainError {
  return refusal(409, 'question-voted', 'Nội dung này đang hoặc đã được biểu quyết.');
}

/** 409: nothing to decide for the chair. */
export function noTie(): DomainError {
  return refusal(
    409,
    'no-tie',
    'Nội dung này không bằng phiếu, hoặc quy định không giao người chủ trì quyết định.',
  );
}

/** 409: passed, not voted, no smaller award, or put to the vote already. */
export function noDowngrade(): DomainError {
  return refusal(409, 'no-downgrade', 'Không có danh hiệu thấp hơn để đưa ra biểu quyết.');
}
