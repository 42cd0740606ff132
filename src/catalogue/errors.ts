import { describeConstraint } from '../platform/errors/database-errors.js';
import { invalidInput, type DomainError } from '../platform/errors/domain-error.js';

describeConstraint(
  'uq_award_types_name',
  'award-type-exists',
  'Danh hiệu, hình thức này đã có trong danh mục.',
);
describeConstraint(
  'uq_award_types_code',
  'award-code-exists',
  'Mã này đã dùng cho danh hiệu, hình thức khác.',
);
describeConstraint(
  'uq_award_coefficients_start',
  'coefficient-exists',
  'Đối tượng này đã có hệ số bắt đầu từ đúng ngày ấy; hãy sửa dòng đã có.',
);
describeConstraint(
  'uq_base_salaries_start',
  'base-salary-exists',
  'Đã có mức lương cơ sở bắt đầu từ đúng ngày ấy; hãy sửa dòng đã có.',
);

describeConstraint(
  'uq_legal_bases_text',
  'legal-basis-exists',
  'Căn cứ này đã có, bắt đầu từ đúng ngày ấy; hãy sửa dòng đã có.',
);

/** 400: the last day lies before the first. */
export function endsBeforeStart(): DomainError {
  return invalidInput([
    {
      field: 'validTo',
      code: 'ends-before-start',
      message: 'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.',
    },
  ]);
}

/** 400: only a kind that may receive the award can be scored or paid for it. */
export function kindNotGranted(field: string): DomainError {
  return invalidInput([
    {
      field,
      code: 'kind-not-granted',
      message: 'Danh hiệu, hình thức này không tặng cho đối tượng đã chọn.',
    },
  ]);
}
