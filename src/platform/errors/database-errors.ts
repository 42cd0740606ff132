import { QueryFailedError } from 'typeorm';
import { DomainError } from './domain-error.js';

/** What PostgreSQL tells of a refused statement. */
interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
const CHECK_VIOLATION = '23514';
/** Deadlock, serialisation failure, lock not available: nothing was written, trying again helps. */
const COLLISIONS = new Set(['40P01', '40001', '55P03']);
/** The statement took longer than it may, or was cancelled. */
const TOO_LONG = '57014';
/** Text no database can hold: a NUL, a broken letter, or JSON holding one. */
const UNSTORABLE = new Set(['22021', '22P05', '22P02']);
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
]);

/** Sentences for constraints whose breach a person can cause; features add theirs with {@link describeConstraint}. */
const sentences = new Map<string, { code: string; message: string }>();

/** Gives a named constraint its stable code and Vietnamese sentence. */
export function describeConstraint(constraint: string, code: string, message: string): void {
  sentences.set(constraint, { code, message });
}

/** Turns a database refusal into a DomainError where it has a meaning for the person, else undefined. */
export function fromDatabase(error: unknown): DomainError | undefined {
  const driver = driverError(error);
  if (!driver) return undefined;
  const known = driver.constraint ? sentences.get(driver.constraint) : undefined;
  if (known) return new DomainError({ status: 409, ...known });
  if (driver.code !== undefined && COLLISIONS.has(driver.code)) return collision();
  if (driver.code !== undefined && UNSTORABLE.has(driver.code)) {
    return new DomainError({
      status: 400,
      code: 'unstorable-text',
      message: 'Dữ liệu gửi lên có ký tự không đọc được. Hãy gõ lại phần chữ đó.',
    });
  }
  switch (driver.code) {
    case TOO_LONG:
      return new DomainError({
        status: 503,
        code: 'took-too-long',
        message: 'Việc này mất quá nhiều thời gian nên đã dừng. Chưa có gì được ghi; xin thử lại.',
      });
    case UNIQUE_VIOLATION:
      return new DomainError({
        status: 409,
        code: 'already-exists',
        message: 'Dữ liệu này đã có trong hệ thống.',
      });
    case FOREIGN_KEY_VIOLATION:
      return new DomainError({
        status: 409,
        code: 'still-referenced',
        message: 'Dữ liệu được nhắc đến không còn, hoặc đang được nơi khác sử dụng nên không thể xóa.',
      });
    case CHECK_VIOLATION:
      return new DomainError({
        status: 400,
        code: 'value-refused',
        message: 'Có giá trị nằm ngoài phạm vi cho phép.',
      });
    default:
      return isUnreachable(error) ? databaseAway() : undefined;
  }
}

/** 409 when two acts got in each other's way and the database let one go. */
function collision(): DomainError {
  return new DomainError({
    status: 409,
    code: 'collision',
    message: 'Có người khác đang ghi cùng lúc. Chưa có gì được ghi; xin thử lại.',
  });
}

/** 503 while the database cannot be reached: nothing was written, the person may try again. */
export function databaseAway(): DomainError {
  return new DomainError({
    status: 503,
    code: 'database-away',
    message: 'Cơ sở dữ liệu tạm thời không trả lời. Chưa có gì được ghi; xin thử lại sau ít phút.',
  });
}

function driverError(error: unknown): DriverError | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return isUnreachable(error) ? (error as DriverError) : undefined;
}

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const source =
    error instanceof QueryFailedError
      ? (error.driverError as Error & DriverError)
      : (error as Error & DriverError);
  if (source.code !== undefined && UNREACHABLE.has(source.code)) return true;
  return /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|not connected to the database|not queryable|Client was closed/i.test(
    source.message,
  );
}
