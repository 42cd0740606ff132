import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ChoiceList } from './corrections.dto.js';

/** A cell of the file that a problem is told of, or that was put right before. */
export interface CorrectableCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly label: string;
  /** What stands in the file, cleaned. */
  readonly original: string;
  /** Codes of the problems told of it. */
  readonly codes: readonly string[];
}

/** Reads the cells that a preview lets people put right. Call inside a unit of work. */
@Injectable()
export class CorrectableCells {
  constructor(private readonly uow: UnitOfWork) {}

  /** The cells asked for, in their order; undefined where nothing is told of one. */
  async of(
    id: string,
    asked: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
  ): Promise<(CorrectableCell | undefined)[]> {
    const rows = await this.uow.query<{ index: number; cell: CorrectableCell }>(
      `select a.index, jsonb_build_object('sheet', a.sheet, 'row', a.row, 'column', a."column",
                'field', coalesce(done.cell, told.cell)->>'field', 'label', coalesce(done.cell, told.cell)->>'label',
                'original', coalesce(done.cell->>'original', told.cell->>'text'),
                'codes', coalesce(told.codes, '[]')) as cell
         from jsonb_to_recordset($2) as a(index int, sheet text, "row" int, "column" int)
         left join lateral (
           select (array_agg(i->'cell'))[1] as cell, jsonb_agg(i->>'code') as codes
             from import_rows r, jsonb_array_elements(r.issues) i
            where r.import_id = $1 and r.sheet = a.sheet and r.row_number = a.row and i ? 'fix'
              and (i->'cell'->>'column')::int = a."column") told on true
         left join lateral (
           select c as cell from import_rows r, jsonb_array_elements(r.corrections) c
            where r.import_id = $1 and r.sheet = a.sheet and r.row_number = a.row and (c->>'column')::int = a."column"
            limit 1) done on true
        where coalesce(done.cell, told.cell) is not null`,
      [id, JSON.stringify(asked.map(({ sheet, row, column }, index) => ({ index, sheet, row, column })))],
    );
    const cells = new Map(rows.map(({ index, cell }) => [index, cell]));
    return asked.map((_, index) => cells.get(index));
  }

  /**
   * The columns in which the same is told of the same text, each with the first data row of its sheet: a unit's wrong
   * name among the people and among the registrations is one mistake.
   */
  async saying(id: string, cell: CorrectableCell): Promise<CorrectableCell[]> {
    const elsewhere = await this.uow.query<CorrectableCell>(
      `select distinct on (r.sheet, i->'cell'->>'column') r.sheet, (i->'cell'->>'column')::int as "column",
              i->'cell'->>'field' as field, i->'cell'->>'label' as label, $3::text as original, array[]::text[] as codes,
              (select min(f.row_number) from import_rows f where f.import_id = $1 and f.sheet = r.sheet) as row
         from import_rows r, jsonb_array_elements(r.issues) i
        where r.import_id = $1 and i->>'code' = any($2::text[]) and i ? 'fix' and i->'cell'->>'text' = $3
          and (r.sheet, (i->'cell'->>'column')::int) <> ($4, $5)
        order by r.sheet, i->'cell'->>'column'`,
      [id, cell.codes, cell.original, cell.sheet, cell.column],
    );
    const [first] = await this.uow.query<{ row: number }>(
      `select min(row_number) as row from import_rows where import_id = $1 and sheet = $2`,
      [id, cell.sheet],
    );
    return [{ ...cell, row: first?.row ?? cell.row }, ...elsewhere];
  }

  /** Names that come with the file: units of its own rows that are let in. */
  async namesInFile(id: string, list: ChoiceList): Promise<string[]> {
    if (list !== 'units') return [];
    const rows = await this.uow.query<{ label: string }>(
      `select label from import_rows where import_id = $1 and subject = 'unit' and status <> 'error'`,
      [id],
    );
    return rows.map(({ label }) => label);
  }
}
