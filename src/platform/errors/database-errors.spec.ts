import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { describeConstraint, fromDatabase } from './database-errors.js';

describeConstraint('uq_of_this_test', 'taken', 'Đã có.');

function refusedWith(code: string, constraint?: string): [number, string] | undefined {
  const driver = Object.assign(new Error('refused'), { code, constraint });
  const error = fromDatabase(new QueryFailedError('insert …', [], driver));
  return error && [error.status, error.code];
}

describe('what PostgreSQL refuses', () => {
  it.each([
    ['23505', [409, 'already-exists']],
    ['23503', [409, 'still-referenced']],
    ['23514', [400, 'value-refused']],
    ['40P01', [409, 'collision']],
    ['40001', [409, 'collision']],
    ['55P03', [409, 'collision']],
    ['57P01', [503, 'database-away']],
    ['42601', undefined],
  ])('with %s is told as %j', (code, told) => {
    expect(refusedWith(code)).toEqual(told);
  });

  it('by a named constraint is told in its own words, whatever its kind', () => {
    expect(refusedWith('23505', 'uq_of_this_test')).toEqual([409, 'taken']);
    expect(refusedWith('23P01', 'uq_of_this_test')).toEqual([409, 'taken']);
  });
});
