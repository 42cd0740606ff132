import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { DomainError, FieldError } from '../errors/domain-error.js';
import { invalidInput } from '../errors/domain-error.js';
import { fieldLabel } from './field-labels.js';

/** Kind of the value: when this is wrong, whatever else is found about it is noise. */
const KIND_CHECKS = ['isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject', 'nestedValidation'];

/**
 * What each check says after the name of the field, the weightiest first; `n` is the bound it was given. A check may
 * carry its own Vietnamese `message` instead.
 */
const SENTENCES: Readonly<Record<string, (n: string) => string>> = {
  isString: () => 'phải là chữ',
  isInt: () => 'phải là số nguyên',
  isNumber: () => 'phải là số',
  isBoolean: () => 'phải là có hoặc không (true/false)',
  isArray: () => 'phải là một danh sách',
  isObject: () => 'phải là một đối tượng',
  nestedValidation: () => 'phải là một đối tượng',
  isUuid: () => 'không phải mã định danh hợp lệ',
  isIn: () => 'không nằm trong các giá trị cho phép',
  isIso8601: () => 'không phải ngày hợp lệ',
  controlCharacters: () => 'có ký tự không nhìn thấy, không lưu được',
  startsLikeFormula: () => 'không được bắt đầu bằng dấu =, +, - hoặc @',
  minLength: (n) => (n === '1' ? 'không được để trống' : `cần ít nhất ${n} ký tự`),
  blank: () => 'không được chỉ gồm khoảng trắng',
  maxLength: (n) => `chỉ được dài nhất ${n} ký tự`,
  arrayMinSize: (n) => `cần ít nhất ${n} mục`,
  arrayMaxSize: (n) => `chỉ được nhiều nhất ${n} mục`,
  min: (n) => `phải từ ${n} trở lên`,
  max: (n) => `không được lớn hơn ${n}`,
  matches: () => 'không đúng dạng',
};
const IMPORTANCE = Object.keys(SENTENCES);

/** Strict input: unknown fields are refused, types are never guessed, every fault of every field is told at once. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    stopAtFirstError: false,
    // The body's class knows what its fields are called; without it a word of the dictionary is told instead.
    validationError: { target: true },
    exceptionFactory: (errors): DomainError =>
      invalidInput(errors.flatMap((error) => fieldErrors(error, { path: '', places: [] }))),
  });
}

/** Where in the body a fault lies: its path for programs, the lists it stands in for people. */
interface Place {
  readonly path: string;
  readonly label?: string;
  readonly places: readonly string[];
}

function fieldErrors(error: ValidationError, parent: Place): FieldError[] {
  const here = placeOf(error, parent);
  const checks = Object.entries(error.constraints ?? {}).sort(
    ([left], [right]) => rankOf(left) - rankOf(right),
  );
  const first = checks[0]?.[0] ?? '';
  const told = KIND_CHECKS.includes(first) ? checks.slice(0, 1) : checks;
  const own = told.map(([check, text]) => ({
    field: here.path,
    code: toKebab(check),
    message: sentence(error, here, check, text),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, here))];
}

function placeOf(error: ValidationError, parent: Place): Place {
  // class-validator gives no property when the body as a whole is of the wrong kind.
  const property = (error.property as string | undefined) ?? '';
  const path = parent.path === '' ? property : `${parent.path}.${property}`;
  if (/^\d+$/.test(property) && parent.label !== undefined) {
    const place = `${parent.label} thứ ${Number(property) + 1}`;
    return { path, label: parent.label, places: [...parent.places, place] };
  }
  return { path, label: fieldLabel(error.target, property), places: parent.places };
}

/** A check with a message of its own has it in Vietnamese; those of the library begin with these words. */
function sentence(error: ValidationError, here: Place, check: string, text: string): string {
  if (check === 'whitelistValidation') return 'Yêu cầu có trường không được phép gửi.';
  if (check === 'unknownValue' || here.path === '') return 'Nội dung gửi lên phải là một đối tượng.';
  const isEach = text.startsWith('each value in ');
  if (!isEach && !text.startsWith(`${error.property} `) && !text.startsWith('nested property ')) return text;
  const bound = /\d+(?=\D*$)/.exec(text)?.[0] ?? '';
  const says = SENTENCES[check]?.(bound) ?? 'chưa đúng';
  const label = here.label ?? 'trường này';
  const where = here.places.length === 0 ? '' : ` (${here.places.join(', ')})`;
  const value = isEach && check !== 'nestedValidation' ? 'có mục ' : '';
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${where} ${value}${says}.`;
}

function rankOf(check: string): number {
  const rank = IMPORTANCE.indexOf(check);
  return rank < 0 ? IMPORTANCE.length : rank;
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
