import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../platform/errors/domain-error.js';

describeConstraint(
  'uq_participants_identity_expression',
  'already-in-register',
  'Đã có trong danh sách: cùng tên, cùng đơn vị và ngày sinh không khác nhau. Nếu là hai người, hãy ghi ngày sinh hoặc CCCD của cả hai.',
);
describeConstraint('uq_individuals_id_number', 'id-number-taken', 'Số CCCD này đã ghi cho người khác.');
describeConstraint('fk_participants_unit', 'no-such-unit', 'Không có đơn vị được chọn.');
describeConstraint('fk_accounts_collective', 'no-such-unit', 'Không có đơn vị được chọn.');
describeConstraint('uq_ratings_year', 'rating-exists', 'Người này đã có xếp loại của năm đó.');
describeConstraint('uq_registrations_award', 'already-registered', 'Đã có đăng ký này trong phong trào.');
describeConstraint(
  'fk_registrations_award_type',
  'no-such-award',
  'Không có danh hiệu, hình thức được chọn.',
);
describeConstraint(
  'pk_collective_predecessors',
  'duplicate-predecessor',
  'Một đơn vị tiền thân chỉ ghi một lần.',
);
describeConstraint(
  'fk_collective_predecessors_predecessor',
  'no-such-unit',
  'Không có đơn vị tiền thân được chọn.',
);

describeConstraint(
  'fk_initiatives_used_award_type',
  'no-such-award',
  'Không có danh hiệu, hình thức được chọn.',
);

/** 400: an initiative is used for an award of a year, or not at all. */
export function usedByHalf(): DomainError {
  return badField('usedYear', 'used-by-half', 'Sáng kiến đã dùng phải ghi cả danh hiệu, hình thức và năm.');
}

/** 400: a time ends before it begins. */
export function endsBeforeStart(field: string): DomainError {
  return badField(field, 'ends-before-start', 'Ngày kết thúc phải không sớm hơn ngày bắt đầu.');
}

/** 400: units and households are never on leave. */
export function leaveOfPeopleOnly(): DomainError {
  return badField('kind', 'leave-of-people-only', 'Nghỉ thai sản, nghỉ khác chỉ ghi cho cá nhân.');
}

/** 409: somebody of this name is in the unit already; `existing` is who. */
export function alreadyInRegister(existing: { id: string; name: string }): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-in-register',
    message: `«${existing.name}» đã có trong danh sách của đơn vị. Nếu là hai người trùng tên, hãy ghi ngày sinh hoặc CCCD của cả hai.`,
    details: { existingId: existing.id },
  });
}

/** 409: the act is for rows in use, and this one has been archived. */
export function isArchived(): DomainError {
  return new DomainError({
    status: 409,
    code: 'archived',
    message: 'Mục này đã được lưu trữ; hãy khôi phục trước khi sửa.',
  });
}

/** 409: a unit cannot be put away while people or households are listed under it. */
export function unitInUse(count: number): DomainError {
  return new DomainError({
    status: 409,
    code: 'unit-in-use',
    message: `Đơn vị còn ${count} cá nhân, hộ gia đình đang hoạt động; hãy chuyển hoặc lưu trữ họ trước.`,
    details: { count },
  });
}

/** 409: nobody in use belongs to a unit that is not. */
export function unitArchived(unit: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'unit-archived',
    message: `Đơn vị «${unit}» đã lưu trữ; hãy khôi phục đơn vị trước.`,
  });
}

/** 409: a unit would come before itself. */
export function lineageCircle(): DomainError {
  return new DomainError({
    status: 409,
    code: 'lineage-circle',
    message: 'Đơn vị không thể là tiền thân của chính mình, trực tiếp hay qua đơn vị khác.',
  });
}

/** 400: the unit is not there, or has been archived. */
export function noSuchUnit(field = 'unitId'): DomainError {
  return invalidInput([{ field, code: 'no-such-unit', message: 'Không có đơn vị được chọn.' }]);
}

export function badField(field: string, code: string, message: string): DomainError {
  return invalidInput([{ field, code, message }]);
}
