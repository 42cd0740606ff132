import { DomainError, invalidInput } from '../../platform/errors/domain-error.js';

/** Why one of many rows cannot take part; `message` goes on after its name. */
export interface BulkRefusal {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** As many names as a sentence can bear; the rest are counted. */
const NAMED = 5;

/** 409: some rows cannot take part, so nothing was done to any; all of them are named in `refused`. */
export function bulkRefused(refused: readonly BulkRefusal[]): DomainError {
  const named = refused.slice(0, NAMED).map(({ name, message }) => `«${name}» ${message}`);
  const more = refused.length > NAMED ? `; và ${refused.length - NAMED} mục khác` : '';
  return new DomainError({
    status: 409,
    code: 'bulk-refused',
    message: `Chưa thay đổi mục nào, vì có ${refused.length} mục không thực hiện được: ${named.join('; ')}${more}.`,
    details: { refused },
  });
}

/** 400: one row named twice. */
export function itemTwice(): DomainError {
  return invalidInput([{ field: 'items', code: 'item-twice', message: 'Mỗi mục chỉ được chọn một lần.' }]);
}

/** 400: the act needs a value that is given neither for all nor for each. */
export function valueRequired(field: 'unitId' | 'block'): DomainError {
  const message = field === 'unitId' ? 'Hãy chọn đơn vị chuyển đến.' : 'Hãy ghi khối thi đua mới.';
  return invalidInput([{ field, code: 'required', message }]);
}

/** 400: a value that has no meaning for the act. */
export function notForThisAct(field: 'unitId' | 'block'): DomainError {
  const label = field === 'unitId' ? 'đơn vị' : 'khối thi đua';
  return invalidInput([
    { field, code: 'not-for-this-act', message: `Việc này không dùng đến ${label}; hãy bỏ ra rồi gửi lại.` },
  ]);
}
