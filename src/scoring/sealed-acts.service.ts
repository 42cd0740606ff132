import { Injectable } from '@nestjs/common';
import type { AuditRow } from '../audit/audit.queries.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { UNTIL_FROZEN } from './sheets/score-sheets.queries.js';

/** Stands for what is kept back. */
const SEALED = { sealed: true };

/**
 * Keeps the marks of members out of the record of acts as it is read, until scoring is closed: who gave what would
 * sway the marks still to come. That there was an act, whose and when, is told at once; afterwards the record says all.
 */
@Injectable()
export class SealedActs {
  constructor(private readonly uow: UnitOfWork) {}

  async present(rows: readonly AuditRow[]): Promise<readonly AuditRow[]> {
    const sheets = rows.flatMap((row) => (row.subjectType === 'score-sheet' ? [row.subjectId] : []));
    if (sheets.length === 0) return rows;
    const open = await this.uow.query<{ id: string }>(
      `select sh.id from score_sheets sh join campaigns c on c.id = sh.campaign_id
        where sh.id = any ($1::uuid[]) and c.phase in (${UNTIL_FROZEN})`,
      [sheets],
    );
    const sealed = new Set(open.map(({ id }) => id));
    return rows.map((row) =>
      row.subjectType === 'score-sheet' && sealed.has(row.subjectId)
        ? { ...row, before: row.before && SEALED, after: row.after && SEALED }
        : row,
    );
  }
}
