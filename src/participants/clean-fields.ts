import { normalisePhone } from '../platform/text/phone.js';
import { badField } from './errors.js';

/** A phone number as stored, «» for none. @throws DomainError 400 `invalid-phone` */
export function cleanPhone(phone: string | undefined): string {
  if (phone === undefined || phone.trim() === '') return '';
  const number = normalisePhone(phone);
  if (number === undefined) {
    throw badField('phone', 'invalid-phone', 'Số điện thoại không đúng; ví dụ 0912345678 hoặc 02083123456.');
  }
  return number;
}

/** The given fields only: what is left out stays as it is. */
export function defined<T extends object>(body: T): T {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
}
