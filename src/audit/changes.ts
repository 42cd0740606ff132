import { fieldLabel } from '../platform/http/field-labels.js';
import { valueLabel } from './act-words.js';

/** One field an act changed, in words; null where there was, or is, nothing. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

const instantFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/**
 * What an act changed, field by field, in the words of the pages. Left out are fields that stayed as they were,
 * identifiers, which tell a person nothing, and fields without a name of their own.
 *
 * @param types the kinds whose codes are put into words, the nearest first: the act's own, then its subject's
 */
export function changesOf(types: readonly string[], before: unknown, after: unknown): FieldChange[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) => {
    const label = fieldLabel(undefined, field);
    if (label === undefined || field === 'version') return [];
    const change = {
      field,
      label: sentenceCase(label),
      before: textOf(types, field, was[field]),
      after: textOf(types, field, is[field]),
    };
    return change.before === change.after ? [] : [change];
  });
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A recorded value as a person reads it; null for nothing, and for what only a program could read. */
function textOf(types: readonly string[], field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return wordOf(types, field, value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => textOf(types, field, part)).filter((part) => part !== null);
    return parts.length === 0 ? (value.length === 0 ? null : `${value.length} mục`) : parts.join('; ');
  }
  return groupText(types, value as Record<string, unknown>);
}

function wordOf(types: readonly string[], field: string, value: string): string | null {
  if (IDENTIFIER.test(value)) return null;
  if (DAY.test(value)) return value.split('-').reverse().join('/');
  if (INSTANT.test(value)) return instantFormat.format(new Date(value));
  for (const type of types) {
    const word = valueLabel(type, field, value);
    if (word !== undefined) return word;
  }
  return value;
}

/** A value of several fields: «giai đoạn: Đăng ký thi đua, ngày mở: 05/01/2026». */
function groupText(types: readonly string[], value: Record<string, unknown>): string | null {
  const parts = Object.entries(value).flatMap(([field, part]) => {
    const label = fieldLabel(undefined, field);
    const text = label === undefined ? null : textOf(types, field, part);
    return text === null ? [] : [`${label ?? ''}: ${text}`];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
