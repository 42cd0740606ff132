import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import type { RowMark, SheetMarks } from '../platform/workbook/marked/marks.js';
import { writeMarked } from '../platform/workbook/marked/write-marked.js';
import type { CorrectedCell } from './corrections/overlay.js';
import { alreadyDiscarded } from './errors.js';
import { demandKind } from './import-access.js';
import type { ImportIssue, ImportKindCode } from './import-kind.js';
import { ImportRegistry } from './import-registry.service.js';
import { unpackWorkbook } from './source-archive.js';

interface MarkedRow {
  readonly sheet: string;
  readonly row: number;
  readonly issues: readonly ImportIssue[];
  readonly corrections: readonly CorrectedCell[];
}

/** A file to be sent: its name, and how to write it. */
export interface MarkedFile {
  readonly fileName: string;
  readonly write: (target: Writable) => Promise<void>;
}

/** The clerk's own workbook back, each row telling what is wrong with it and what would be right. */
@Injectable()
export class MarkedFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
  ) {}

  /** @throws DomainError 404; 403 `forbidden`; 409 `already-discarded` */
  async of(id: string, actor: Actor): Promise<MarkedFile> {
    const { found, marks } = await this.uow.run(async () => {
      const [record] = await this.uow.query<{
        kind: ImportKindCode;
        fileName: string;
        source: Buffer | null;
      }>(`select kind, file_name as "fileName", source from imports where id = $1`, [id]);
      if (!record) throw notFound('lần nhập dữ liệu');
      demandKind(this.registry.get(record.kind), actor);
      if (record.source === null) throw alreadyDiscarded();
      const sheets = await this.uow.query<{ sheet: string; firstRow: number }>(
        `select sheet, min(row_number) as "firstRow" from import_rows where import_id = $1 group by sheet`,
        [id],
      );
      const marked = await this.uow.query<MarkedRow>(
        `select sheet, row_number as row, issues, corrections from import_rows
          where import_id = $1 and (issues <> '[]' or corrections <> '[]') order by position`,
        [id],
      );
      return { found: { ...record, source: record.source }, marks: marksOf(sheets, marked) };
    });
    const workbook = await unpackWorkbook(found.source);
    return {
      fileName: `${found.fileName.replace(/\.[^.]*$/, '')} - lỗi.xlsx`,
      write: (target) =>
        writeMarked(target, workbook, marks, {
          creator: actor.displayName,
          created: new Date(),
        }),
    };
  }
}

/** Several things may be told of one row of the file, also by rows of the preview that share it. */
function marksOf(
  sheets: readonly { readonly sheet: string; readonly firstRow: number }[],
  rows: readonly MarkedRow[],
): SheetMarks[] {
  const told = new Map(sheets.map(({ sheet }) => [sheet, new Map<number, Told>()]));
  for (const { sheet, row, issues, corrections } of rows) {
    const own = told.get(sheet);
    own?.set(row, { issues: [...(own.get(row)?.issues ?? []), ...issues], corrections });
  }
  return sheets.map(({ sheet, firstRow }) => ({
    sheet,
    firstRow,
    rows: new Map([...(told.get(sheet) ?? [])].map(([row, what]) => [row, markOf(what)])),
  }));
}

type Told = Pick<MarkedRow, 'issues' | 'corrections'>;

function markOf({ issues, corrections }: Told): RowMark {
  const worst = issues.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return {
    severity: worst[0]?.severity ?? 'corrected',
    text: [...worst.map(sentenceOf), ...corrections.map(correctionOf)].join('\n'),
    columns: worst.flatMap(({ cell }) => (cell ? [cell.column] : [])),
  };
}

function correctionOf({ label, original, value }: CorrectedCell): string {
  return `Đã sửa trên trang: Cột «${label}»: «${original}» → «${value}».`;
}

function sentenceOf({ severity, column, message }: ImportIssue): string {
  const where = column === undefined || message.includes(`«${column}»`) ? '' : `Cột «${column}»: `;
  return `${severity === 'error' ? 'Lỗi' : 'Lưu ý'}: ${where}${message}`;
}
