import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import { searchKey } from '../../platform/text/keys.js';
import { notCorrectable } from '../errors.js';
import { demandKind } from '../import-access.js';
import type { ImportContext, ImportKind } from '../import-kind.js';
import { ImportRegistry } from '../import-registry.service.js';
import type { ImportDto } from '../imports.dto.js';
import { ImportsQueries } from '../imports.queries.js';
import { Previews } from '../previews.service.js';
import { unpackWorkbook } from '../source-archive.js';
import { CorrectableCells, type CorrectableCell } from './correctable-cells.queries.js';
import type { ChoiceList, CorrectionBody, CorrectionsBody } from './corrections.dto.js';
import { sameTextKey, type StoredCorrection } from './overlay.js';

const MOST_CHOICES = 50;

/** Puts cells of a previewed workbook right without the file: laid over what was read, through the very same checks. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
    private readonly previews: Previews,
    private readonly cells: CorrectableCells,
    private readonly queries: ImportsQueries,
  ) {}

  /**
   * Takes corrections in, or back where `value` is null, and makes the preview anew. Sent twice it changes nothing.
   *
   * @throws DomainError 400 `not-correctable` for a cell no problem is told of; 404; 403 `forbidden`;
   *   409 `stale-version`, `already-applied`, `already-discarded`
   */
  async correct(id: string, body: CorrectionsBody, actor: Actor): Promise<ImportDto> {
    return this.uow.run(async () => {
      const found = await this.previews.lock(id);
      const kind = this.registry.get(found.kind);
      demandKind(kind, actor);
      if (body.version !== found.version) throw staleVersion({ ...(await this.queries.get(id)) });
      const cells = await this.cells.of(id, body.corrections);
      for (const [index, correction] of body.corrections.entries()) {
        const cell = cells[index];
        if (!cell) throw notCorrectable(index, correction);
        await this.keep(id, cell, correction);
      }
      const workbook = await unpackWorkbook(found.source);
      const context = { campaignId: found.campaignId ?? undefined, actor };
      const corrections = await this.previews.correctionsOf(id);
      await this.previews.renew(id, await this.previews.make(kind, workbook, corrections, context));
      return this.queries.get(id);
    });
  }

  /** Names a cell may be set to, of the register and of the file itself; those that hold `q` without accents. */
  async choices(id: string, list: ChoiceList, q: string | undefined, actor: Actor): Promise<string[]> {
    return this.uow.run(async () => {
      const found = await this.queries.get(id);
      const kind = this.registry.get(found.kind);
      demandKind(kind, actor);
      const context = { campaignId: found.campaignId ?? undefined, actor };
      const names = [...(await namesOf(kind, list, context)), ...(await this.cells.namesInFile(id, list))];
      const wanted = searchKey(q ?? '');
      const fitting = [...new Set(names)].filter((name) => searchKey(name).includes(wanted));
      return fitting.toSorted((a, b) => a.localeCompare(b, 'vi', { numeric: true })).slice(0, MOST_CHOICES);
    });
  }

  private async keep(id: string, cell: CorrectableCell, correction: CorrectionBody): Promise<void> {
    const { value, allWithSameText = false } = correction;
    if (value === null) {
      await this.takeBack(id, cell, allWithSameText);
      return;
    }
    if (!allWithSameText || cell.original === '') {
      await this.store(id, { ...cell, sameText: null, value });
      return;
    }
    // What was said of this cell alone must not stand before what is now said of all.
    await this.takeBack(id, cell, false);
    for (const place of await this.cells.saying(id, cell)) {
      await this.store(id, { ...place, sameText: sameTextKey(cell.original), value });
    }
  }

  private async store(id: string, correction: StoredCorrection): Promise<void> {
    const { sheet, row, column, sameText, field, label, original, value } = correction;
    await this.uow.execute(
      `insert into import_corrections (import_id, sheet, row_number, column_number, same_text, field, label, original, value)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict on constraint uq_import_corrections_cell do update set value = excluded.value,
         corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at`,
      [id, sheet, row, column, sameText ?? '', field.slice(0, 60), label.slice(0, 500), original, value],
    );
  }

  private async takeBack(id: string, cell: CorrectableCell, allWithSameText: boolean): Promise<void> {
    if (allWithSameText) {
      await this.uow.execute(`delete from import_corrections where import_id = $1 and same_text = $2`, [
        id,
        sameTextKey(cell.original),
      ]);
      return;
    }
    await this.uow.execute(
      `delete from import_corrections where import_id = $1 and sheet = $2 and row_number = $3 and column_number = $4
          and same_text = ''`,
      [id, cell.sheet, cell.row, cell.column],
    );
  }
}

async function namesOf(
  kind: ImportKind,
  list: ChoiceList,
  context: ImportContext,
): Promise<readonly string[]> {
  return kind.choices ? kind.choices(list, context) : [];
}
