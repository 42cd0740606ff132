import type { FormInstance } from 'antd';
import { asProblem, type FieldFault } from '../api/problem';

/**
 * Puts the faults of a refusal under the fields they belong to, and goes to the first.
 *
 * @param nameOf form field of an API field; by default the same path («groups.0.max» → ['groups', 0, 'max'])
 * @returns the faults that belong to no field of the form
 */
export function putFaultsOnForm(
  form: FormInstance,
  error: unknown,
  nameOf: (field: string) => (string | number)[] = pathOf,
): readonly FieldFault[] {
  const faults = asProblem(error).fields;
  // Only fields that are on the form have a value here; not every one of them can be asked for its element.
  const values: unknown = form.getFieldsValue();
  const known = faults.filter((fault) => has(values, nameOf(fault.field)));
  form.setFields(known.map((fault) => ({ name: nameOf(fault.field) as never, errors: [fault.message] })));
  if (known[0]) form.scrollToField(nameOf(known[0].field), { focus: true, block: 'center' });
  return faults.filter((fault) => !known.includes(fault));
}

function has(values: unknown, path: readonly (string | number)[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  if (typeof values !== 'object' || values === null || !(first in values)) return false;
  return has((values as Record<string | number, unknown>)[first], rest);
}

function pathOf(field: string): (string | number)[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
