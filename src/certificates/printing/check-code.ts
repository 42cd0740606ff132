import { randomInt } from 'node:crypto';

/** Digits and letters that no eye takes for another (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** 50 random bits: whoever tries codes at 30 a minute finds one of a million in some seventy years. */
export function newCheckCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

/** A code as stored, from what somebody typed: small letters, hyphens, O for 0, I or L for 1. */
export function cleanCheckCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
