const HIDDEN = '***';
const SECRET_KEY =
  /pass(word|wd|phrase)|mat_?khau|secret|token|cookie|authorization|csrf|api_?key|set_?up_?link|otp/i;
const PERSONAL_KEY = /cccd|citizen_?id|identity_?(number|card)|phone/i;

/** user:password inside a URL. */
const URL_CREDENTIALS = /(\w+:\/\/[^\s:/@]*):[^\s/@]*@/g;
/** Secrets handed over in a link (?token=…, #code=…), in a header or in a cookie. */
const NAMED_SECRET = /\b(token|code|key|password|sid|session)=[^&\s;"']+/gi;
const BEARER = /\b(Bearer|Basic) [A-Za-z0-9._~+/=-]+/g;
/** Citizen identity numbers: 12 digits (CCCD), formerly 9 (CMND); not a piece of a UUID, of a decimal or of a word. */
const IDENTITY_NUMBER = /(?<![\w.-])(?:\d{12}|\d{9})(?![\w-]|\.\d)/g;
/** Vietnamese phone numbers: 0912345678, +84 912 345 678, 0912.345.678. */
const PHONE_NUMBER = /(?<![\w.-])(?:\+84[ .-]?|0)\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}(?![\w-]|\.\d)/g;

const MAX_DEPTH = 6;
const MAX_ITEMS = 50;

/** A text without passwords in URLs, secrets in links and headers, citizen numbers and phone numbers. */
export function maskText(text: string): string {
  return text
    .replace(URL_CREDENTIALS, `$1:${HIDDEN}@`)
    .replace(NAMED_SECRET, `$1=${HIDDEN}`)
    .replace(BEARER, `$1 ${HIDDEN}`)
    .replace(IDENTITY_NUMBER, keepEnd)
    .replace(PHONE_NUMBER, keepEnd);
}

/**
 * A copy fit for the log: values under secret keys are hidden, texts masked, errors flattened, depth and length
 * bounded, so that no object handed to the logger can break it or flood it.
 */
export function maskValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return maskError(value, depth);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Buffer.isBuffer(value)) return `<${value.length} bytes>`;
  if (depth >= MAX_DEPTH) return '<…>';
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => maskValue(item, depth + 1));
  const masked: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) masked[key] = maskField(key, item, depth + 1);
  return masked;
}

function maskField(key: string, value: unknown, depth: number): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (SECRET_KEY.test(key)) return HIDDEN;
  if (PERSONAL_KEY.test(key) && (typeof value === 'string' || typeof value === 'number')) {
    return keepEnd(String(value));
  }
  return maskValue(value, depth);
}

/** Name, text, code and stack; never the other fields of an error, which may hold parameters of a query. */
function maskError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause =
    error.cause === undefined || depth >= MAX_DEPTH ? {} : { cause: maskValue(error.cause, depth + 1) };
  return {
    name: error.name,
    message: maskText(error.message),
    ...code,
    stack: maskText(error.stack ?? ''),
    ...cause,
  };
}

function keepEnd(text: string): string {
  const kept = 3;
  return text.length <= kept ? HIDDEN : '*'.repeat(text.length - kept) + text.slice(-kept);
}
