import { Injectable } from '@nestjs/common';
import type { StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { computeSheet, type SheetResult } from '../calculation/sheet.js';
import { MARK_JSON, toMarks, type MarkValue } from '../marks/mark-value.js';

/** Counts out sheets by the marks that stand on them. */
@Injectable()
export class SheetCounter {
  constructor(private readonly uow: UnitOfWork) {}

  /** One statement, however many sheets. @returns results by sheet id */
  async countOut(set: StoredCriteriaSet, sheetIds: readonly string[]): Promise<Map<string, SheetResult>> {
    const rows = await this.uow.query<{ id: string; marks: Record<string, MarkValue> | null }>(
      `select given.id, (select json_object_agg(c.code, ${MARK_JSON}) from score_marks m join criteria c on c.id = m.criterion_id
                          where m.sheet_id = given.id and m.kind is not null) as marks
         from unnest($1::uuid[]) as given(id)`,
      [sheetIds],
    );
    return new Map(rows.map(({ id, marks }) => [id, computeSheet(set, toMarks(marks))]));
  }
}
