import { DomainError, invalidInput, staleVersion } from '../platform/errors/domain-error.js';
import type { ProofLineDto } from './name-proofs.dto.js';

/** 409: somebody answered in the meantime; who, when and what now stands. */
export function alreadyAnswered(line: ProofLineDto): DomainError {
  const { proof } = line;
  if (proof === null) return lineChanged(line);
  const refused = proof.refusedAt !== null;
  const by = (refused ? proof.refusedByName : proof.answeredByName) ?? '';
  return staleVersion({ ...line }, { by, at: proof.refusedAt ?? proof.answeredAt });
}

/** 409: the line says something else than what was looked at. */
export function lineChanged(line: ProofLineDto): DomainError {
  const { name, formOfAddress, post } = line.text;
  const text = [[formOfAddress, name].filter(Boolean).join(' '), post].filter(Boolean).join(', ');
  return new DomainError({
    status: 409,
    code: 'line-changed',
    message: `Dòng này vừa được sửa thành «${text}». Hãy soát lại nội dung mới.`,
    details: { current: line },
  });
}

/** 409: nothing of an issued decision changes. */
export function needsCorrectingDecision(name: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'needs-correcting-decision',
    message: `Quyết định đã ban hành nên không sửa được «${name}» ở đây; tên sai phải đính chính bằng một quyết định khác. Hãy báo cán bộ phường.`,
  });
}

/** 409: the units are not asked, or not any more. */
export function roundClosed(): DomainError {
  return new DomainError({
    status: 409,
    code: 'round-closed',
    message: 'Việc soát tên của quyết định này đã kết thúc.',
  });
}

/** 409: the lines of what is proposed or approved are not written anew. */
export function notInDraft(): DomainError {
  return new DomainError({
    status: 409,
    code: 'not-in-draft',
    message: 'Quyết định đang được trình, duyệt: hãy trả lại về dự thảo rồi mới tiếp nhận đề nghị sửa.',
  });
}

/** 409: no correction waits here. */
export function noCorrection(): DomainError {
  return new DomainError({
    status: 409,
    code: 'no-correction',
    message: 'Dòng này không có đề nghị sửa nào chờ xử lý.',
  });
}

/** 400: the correction is the text as it is. */
export function nothingCorrected(name: string): DomainError {
  return new DomainError({
    status: 400,
    code: 'nothing-corrected',
    message: `Đề nghị sửa của «${name}» giống hệt nội dung đang có; nếu đã đúng thì chọn «Đúng».`,
  });
}

/** 400: only people have a form of address and a post. */
export function onlyTheName(field: 'formOfAddress' | 'post'): DomainError {
  const message = 'Tập thể, hộ gia đình chỉ sửa được tên, không có danh xưng và chức vụ.';
  return invalidInput([{ field: `proposed.${field}`, code: 'only-the-name', message }]);
}

/** 400: a person's form of address cannot be taken away. */
export function addressMissing(): DomainError {
  const message = 'Danh xưng không được để trống.';
  return invalidInput([{ field: 'proposed.formOfAddress', code: 'missing-address', message }]);
}

/** 400: a name cannot be taken away. */
export function nameMissing(): DomainError {
  const message = 'Tên không được để trống.';
  return invalidInput([{ field: 'proposed.name', code: 'missing-name', message }]);
}

/** 400: one answer to a line. */
export function lineNamedTwice(): DomainError {
  const message = 'Mỗi dòng chỉ trả lời một lần.';
  return invalidInput([{ field: 'answers', code: 'line-named-twice', message }]);
}
