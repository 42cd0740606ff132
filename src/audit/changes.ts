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
 * @param type the kind of subject, whose codes are put into words
 */
export function changesOf(type: string, before: unknown, after: unknown): FieldChange[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) => {
    const label = fieldLabel(undefined, field);
    if (label === undefined || field === 'version') return [];
    const change = {
      field,
      label: sentenceCase(label),
      before: textOf(type, field, was[field]),
      after: textOf(type, field, is[field]),
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
function textOf(type: string, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return wordOf(type, field, value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => textOf(type, field, part)).filter((part) => part !== null);
    return parts.length === 0 ? (value.length === 0 ? null : `${value.length} mục`) : parts.join('; ');
  }
  return groupText(type, value as Record<string, unknown>);
}

function wordOf(type: string, field: string, value: string): string | null {
  if (IDENTIFIER.test(value)) return null;
  if (DAY.test(value)) return value.split('-').reverse().join('/');
  if (INSTANT.test(value)) return instantFormat.format(new Date(value));
  return valueLabel(type, field, value) ?? value;
}

/** A value of several fields: «giai đoạn: Đăng ký thi đua, ngày mở: 05/01/2026». */
function groupText(type: string, value: Record<string, unknown>): string | null {
  const parts = Object.entries(value).flatMap(([field, part]) => {
    const label = fieldLabel(undefined, field);
    const text = label === undefined ? null : textOf(type, field, part);
    return text === null ? [] : [`${label ?? ''}: ${text}`];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
