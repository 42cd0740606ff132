import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { DomainError, FieldError } from '../errors/domain-error.js';
import { invalidInput } from '../errors/domain-error.js';

/** Vietnamese sentences for the checks of class-validator; a check may carry its own `message` instead. */
const SENTENCES: Readonly<Record<string, string>> = {
  whitelistValidation: 'không phải là trường được phép gửi',
  isString: 'phải là chữ',
  isNotEmpty: 'không được để trống',
  isInt: 'phải là số nguyên',
  isNumber: 'phải là số',
  isBoolean: 'phải là có hoặc không (true/false)',
  isArray: 'phải là một danh sách',
  isObject: 'phải là một đối tượng',
  isUuid: 'không phải mã định danh hợp lệ',
  isIn: 'không nằm trong các giá trị cho phép',
  isEnum: 'không nằm trong các giá trị cho phép',
  min: 'nhỏ hơn mức cho phép',
  max: 'lớn hơn mức cho phép',
  minLength: 'ngắn hơn mức cho phép',
  maxLength: 'dài hơn mức cho phép',
  arrayMinSize: 'có quá ít phần tử',
  arrayMaxSize: 'có quá nhiều phần tử',
  arrayUnique: 'có phần tử trùng nhau',
  matches: 'không đúng dạng',
  isDateString: 'không phải ngày hợp lệ',
  isDecimal: 'không phải số thập phân hợp lệ',
};

/** Strict input: unknown fields are refused, types are never guessed, every fault of every field is told at once. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    stopAtFirstError: false,
    exceptionFactory: (errors): DomainError =>
      invalidInput(errors.flatMap((error) => fieldErrors(error, ''))),
  });
}

function fieldErrors(error: ValidationError, path: string): FieldError[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([check, text]) => ({
    field,
    code: toKebab(check),
    message: sentence(field, check, text),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}

/** A check with a message of its own is written in Vietnamese and begins with a capital letter outside ASCII prose. */
function sentence(field: string, check: string, text: string): string {
  const known = SENTENCES[check];
  const isDefault =
    text.includes(field.split('.').at(-1) ?? field) ||
    text.startsWith('each value') ||
    text.startsWith('property ');
  if (!isDefault) return text;
  return `Trường «${field}» ${known ?? 'chưa đúng'}.`;
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
