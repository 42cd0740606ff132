import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { cleanText } from '../text/clean-text.js';
import { startsLikeFormula } from '../workbook/writing/cell.js';
import { setFieldLabel } from './field-labels.js';

/** What every field can say of itself. `nullable` lets null through, `optional` lets the field be left out. */
interface Common {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly description?: string;
  /** What the field is called in sentences to people, where the dictionary of field names has another word. */
  readonly label?: string;
}

/** A field of a request body: one decorator says both what is accepted and what OpenAPI tells of it. */
function field(common: Common, api: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const presence: PropertyDecorator[] = [];
  // Left out and null are two things: null gets through only where it has a meaning.
  if (common.optional)
    presence.push(
      ValidateIf((_object, value) => value !== undefined && !(common.nullable && value === null)),
    );
  else if (common.nullable) presence.push(ValidateIf((_object, value) => value !== null));
  return applyDecorators(
    ApiProperty({
      ...api,
      required: !common.optional,
      ...(common.nullable ? { nullable: true } : {}),
      ...(common.example === undefined ? {} : { example: common.example }),
      ...(common.description === undefined ? {} : { description: common.description }),
    } as ApiPropertyOptions),
    ...presence,
    ...checks,
    ...(common.label === undefined ? [] : [setFieldLabel(common.label)]),
  );
}

/** Fields that are printed as names and titles: a spreadsheet must never take one for a formula. */
const NAME_LIKE = new Set([
  'name',
  'displayName',
  'shortName',
  'headName',
  'signerName',
  'signerTitle',
  'placeName',
  'province',
  'post',
  'title',
  'superior',
]);

/** Control characters but tab and line ends, and halves of surrogate pairs: no database or workbook stores them. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]/u; // eslint-disable-line no-control-regex

function check(name: string, isRight: (text: string) => boolean, each = false): PropertyDecorator {
  const defaultMessage = (): string => `${each ? 'each value in ' : ''}$property fails ${name}`;
  const validate = (value: unknown): boolean =>
    (each && Array.isArray(value) ? (value as unknown[]) : [value]).every(
      (text) => typeof text !== 'string' || isRight(text),
    );
  return ValidateBy({ name, validator: { validate, defaultMessage } });
}

/**
 * Text of `min` (default 1) to `max` characters, without control characters. `noFormula` refuses what a spreadsheet
 * would take for a formula when typed; it is on for names and titles unless switched off.
 */
export function Text(
  options: Common & {
    readonly max: number;
    readonly min?: number;
    readonly pattern?: RegExp;
    readonly message?: string;
    readonly noFormula?: boolean;
    /** Refuses blanks and invisible characters that only look like a text. */
    readonly notBlank?: boolean;
  },
): PropertyDecorator {
  const min = options.min ?? 1;
  const checks = [
    IsString(),
    MinLength(min),
    MaxLength(options.max),
    check('controlCharacters', (text) => !UNSTORABLE.test(text)),
  ];
  if (options.notBlank)
    checks.push(check('blank', (text) => cleanText(text).text.length >= Math.min(min, text.length)));
  if (options.pattern)
    checks.push(Matches(options.pattern, options.message === undefined ? {} : { message: options.message }));
  const plain = field(options, { type: String, minLength: min, maxLength: options.max }, ...checks);
  // Judged as it will be stored: blanks and invisible characters before the sign are taken off then.
  const name = check('startsLikeFormula', (text) => !startsLikeFormula(cleanText(text).text));
  return (target, key) => {
    plain(target, key);
    if (options.noFormula ?? NAME_LIKE.has(String(key))) name(target, key);
  };
}

/** A reason a person gives for an act: 5 to 1,000 characters, written into the audit record. */
export function Reason(options: Common = {}): PropertyDecorator {
  return Text({ min: 5, max: 1000, notBlank: true, example: 'Nhập nhầm điểm của Tổ dân phố 3', ...options });
}

/** One of a fixed list of codes. */
export function OneOf(values: readonly string[], options: Common = {}): PropertyDecorator {
  return field(options, { type: String, enum: [...values] }, IsIn([...values]));
}

export function WholeNumber(
  options: Common & { readonly min: number; readonly max: number },
): PropertyDecorator {
  return field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    IsInt(),
    Min(options.min),
    Max(options.max),
  );
}

/** A length in millimetres or a size in points, with at most one decimal. Not for money or marks. */
export function Measure(options: Common & { readonly min: number; readonly max: number }): PropertyDecorator {
  return field(
    options,
    { type: Number, minimum: options.min, maximum: options.max },
    IsNumber({ maxDecimalPlaces: 1, allowNaN: false, allowInfinity: false }),
    Min(options.min),
    Max(options.max),
  );
}

/** A whole number arriving as text, in the query of an address. */
export function QueryNumber(
  options: Common & { readonly min: number; readonly max: number },
): PropertyDecorator {
  return applyDecorators(
    Type(() => Number),
    WholeNumber(options),
  );
}

export function Flag(options: Common = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean());
}

export function Identifier(options: Common = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, IsUUID());
}

/** The version a guarded write was prepared against; a stale one is answered with 409. */
export function Version(): PropertyDecorator {
  return WholeNumber({
    min: 1,
    max: 2_147_483_647,
    example: 1,
    description: 'Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409',
  });
}

/** A calendar day, «2026-01-15». */
export function Day(options: Common = {}): PropertyDecorator {
  return field(
    { example: '2026-01-15', ...options },
    { type: String, format: 'date' },
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Ngày phải có dạng năm-tháng-ngày, ví dụ 2026-01-15.' }),
    IsISO8601({ strict: true }, { message: 'Ngày này không có trong lịch.' }),
  );
}

/** Points as an exact decimal with at most two places, as text: «12.25». Never a binary float. */
export function Points(options: Common = {}): PropertyDecorator {
  return field(
    { example: '12.25', ...options },
    { type: String, pattern: '^\\d{1,6}(\\.\\d{1,2})?$' },
    IsString(),
    Matches(/^\d{1,6}(\.\d{1,2})?$/, {
      message: 'Điểm phải là số không âm với nhiều nhất hai chữ số thập phân, ví dụ 12.25.',
    }),
  );
}

/** A list of codes or identifiers. */
export function TextList(
  options: Common & {
    readonly max: number;
    readonly min?: number;
    readonly values?: readonly string[];
    readonly uuid?: boolean;
  },
): PropertyDecorator {
  const each = options.values
    ? IsIn([...options.values], { each: true })
    : options.uuid
      ? IsUUID(undefined, { each: true })
      : MaxLength(300, { each: true });
  const items = {
    type: 'string',
    ...(options.values ? { enum: [...options.values] } : {}),
    ...(options.uuid ? { format: 'uuid' } : {}),
  };
  return field(
    options,
    { type: 'array', minItems: options.min ?? 0, maxItems: options.max, items },
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max),
    IsString({ each: true }),
    each,
    check('controlCharacters', (text) => !UNSTORABLE.test(text), true),
  );
}

/** Swagger knows a class named later by the function's own name, which must be «type». */
function lazy(of: () => new () => object): () => unknown {
  const { type } = { type: () => of() };
  return type;
}

/** A nested object of the given class. */
export function Nested(type: () => new () => object, options: Common = {}): PropertyDecorator {
  return field(options, { type: lazy(type) as never }, IsObject(), ValidateNested(), Type(type));
}

/** A list of nested objects of the given class. */
export function ListOf(
  type: () => new () => object,
  options: Common & { readonly max: number; readonly min?: number },
): PropertyDecorator {
  return field(
    options,
    { type: lazy(type) as never, isArray: true, maxItems: options.max },
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max),
    ValidateNested({ each: true }),
    Type(type),
  );
}
