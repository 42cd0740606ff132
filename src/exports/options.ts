import type { AttachedListQuery } from './exports.dto.js';
import type { AttachedListOptions } from './models.js';

export function attachedListOptions(query: AttachedListQuery): AttachedListOptions {
  return {
    money: query.money === 'true',
    numbering: query.numbering ?? 'restart',
    countsLine: query.countsLine !== 'false',
  };
}
