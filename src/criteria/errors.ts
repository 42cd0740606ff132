import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../platform/errors/domain-error.js';
import type { CriteriaSetProblem } from './criteria-set-problems.js';

const FROZEN = 'Bảng tiêu chí đã khóa từ khi Hội đồng bắt đầu chấm điểm nên không sửa hoặc xóa được nữa.';

describeConstraint('ck_criteria_frozen', 'criteria-frozen', FROZEN);
describeConstraint(
  'uq_criteria_sets_code',
  'criteria-set-exists',
  'Phong trào này đã có bảng tiêu chí cùng mã.',
);
describeConstraint(
  'fk_criteria_set_awards_award_type',
  'no-such-award',
  'Không có danh hiệu hoặc hình thức khen thưởng được chọn.',
);

/** 409: scoring has opened, so the criteria no longer change. */
export function criteriaFrozen(): DomainError {
  return new DomainError({ status: 409, code: 'criteria-frozen', message: FROZEN });
}

/** 400: the set cannot be scored with; one entry per fault. */
export function invalidCriteriaSet(problems: readonly CriteriaSetProblem[]): DomainError {
  return invalidInput(problems.map(({ field, code, message }) => ({ field: dotted(field), code, message })));
}

/** 400: an award that subjects of the set's kind cannot be given. */
export function awardNotForKind(names: readonly string[]): DomainError {
  return invalidInput([
    {
      field: 'awardTypeIds',
      code: 'award-not-for-kind',
      message: `Không dành cho loại đối tượng của bảng tiêu chí này, hoặc không có trong danh mục: ${names.join('; ')}.`,
    },
  ]);
}

/** «groups[0].max» as request fields are written everywhere: «groups.0.max». */
function dotted(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}
