import { SUBJECT_KINDS, SUBJECT_KIND_NAMES } from '../../catalogue/subject-kind.js';
import { invalidInput, type FieldError } from '../../platform/errors/domain-error.js';
import {
  extentOf,
  FIELD_KINDS,
  type FieldKind,
  type LayoutField,
  type Layouts,
  type Size,
} from './fields.js';

/** What the fields are called to people. */
export const FIELD_NAMES: Readonly<Record<FieldKind, string>> = {
  issuer: 'Người có thẩm quyền tặng',
  'form-of-address': 'Danh xưng',
  recipient: 'Tên người, đơn vị được tặng',
  post: 'Chức vụ, đơn vị',
  award: 'Danh hiệu, hình thức',
  achievement: 'Nội dung khen thưởng',
  'place-date': 'Địa danh, ngày tháng',
  'signer-post': 'Chức vụ người ký',
  'signer-name': 'Họ tên người ký',
  decision: 'Số quyết định, số bằng',
  qr: 'Mã QR',
};

/**
 * Every field stands once in each layout, wholly on the sheet, and its smallest size is not above its usual one.
 *
 * @throws DomainError 400 `field-missing`, `field-twice`, `off-sheet`, `floor-above-size`
 */
export function demandSoundLayouts(layouts: Layouts, size: Size): void {
  const faults = SUBJECT_KINDS.flatMap((kind) => [
    ...FIELD_KINDS.filter((one) => layouts[kind].every((field) => field.kind !== one)).map((one) => ({
      field: `layouts.${kind}`,
      code: 'field-missing',
      message: `${SUBJECT_KIND_NAMES[kind]}: thiếu mục «${FIELD_NAMES[one]}».`,
    })),
    ...layouts[kind].flatMap((field, index): FieldError[] => {
      const at = (name: string, code: string, message: string): FieldError[] => [
        {
          field: `layouts.${kind}.${index}.${name}`,
          code,
          message: `${SUBJECT_KIND_NAMES[kind]}: ${message}`,
        },
      ];
      const name = FIELD_NAMES[field.kind];
      if (layouts[kind].findIndex((one) => one.kind === field.kind) !== index) {
        return at('kind', 'field-twice', `mục «${name}» có hai lần.`);
      }
      if (field.floorPt > field.sizePt) {
        return at('floorPt', 'floor-above-size', `cỡ chữ nhỏ nhất của «${name}» lớn hơn cỡ chữ.`);
      }
      return field.isShown && !isOnSheet(field, size)
        ? at('xMm', 'off-sheet', `mục «${name}» ra ngoài mép phôi.`)
        : [];
    }),
  ]);
  if (faults.length > 0) throw invalidInput(faults);
}

/** The same fields in the order they are read. */
export function inOrder(layouts: Layouts): Layouts {
  const sorted = (fields: readonly LayoutField[]): LayoutField[] =>
    [...fields].sort((a, b) => FIELD_KINDS.indexOf(a.kind) - FIELD_KINDS.indexOf(b.kind));
  return {
    collective: sorted(layouts.collective),
    individual: sorted(layouts.individual),
    household: sorted(layouts.household),
  };
}

function isOnSheet(field: LayoutField, { widthMm, heightMm }: Size): boolean {
  const [left, right] = extentOf(field);
  return left >= 0 && right <= widthMm && field.baselineMm > 0 && field.baselineMm <= heightMm;
}
