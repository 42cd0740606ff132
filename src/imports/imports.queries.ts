import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../platform/http/paging.js';
import { ImportRegistry } from './import-registry.service.js';
import type { ImportDto, ImportPageQuery, ImportRowDto, ImportRowsQuery } from './imports.dto.js';

type ImportRecord = Omit<ImportDto, 'kindLabel' | 'policy'>;

const SELECT = `
  select i.id, i.kind, i.campaign_id as "campaignId", i.file_name as "fileName", i.file_size as "fileSize",
         i.file_sha256 as "fileSha256", i.status, jsonb_build_object('corrected', 0) || i.report as report, i.version, c.display_name as "createdBy", i.created_at as "createdAt",
         a.display_name as "appliedBy", i.applied_at as "appliedAt", i.result
    from imports i join accounts c on c.id = i.created_by left join accounts a on a.id = i.applied_by`;
/** Let in with something to tell, as the report counts them. */
const WARNED = `(status <> 'error' and issues @> '[{"severity": "warning"}]')`;
export const IMPORTS_SORTABLE = {
  createdAt: 'i.created_at',
  fileName: 'i.file_name collate "vi_num"',
  status: 'i.status',
  kind: 'i.kind',
};

export const IMPORT_ROWS_SORTABLE = {
  position: 'position',
  row: 'row_number',
  label: 'label collate "vi_num"',
  status: 'status',
};

/** Reads imports and their previews. */
@Injectable()
export class ImportsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
  ) {}

  async page(query: ImportPageQuery): Promise<Page<ImportDto>> {
    return this.uow.run(async () => {
      const where = `
        where ($1::text is null or i.kind = $1) and ($2::text is null or i.status = $2)
          and ($3::uuid is null or i.campaign_id = $3) and ($4::text is null or search_text(i.file_name) like $4)`;
      const parameters = [
        query.kind ?? null,
        query.status ?? null,
        query.campaignId ?? null,
        searchPattern(query.q),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from imports i ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, IMPORTS_SORTABLE, 'i.created_at desc', 'i.id');
      const items = await this.uow.query<ImportRecord>(`${SELECT} ${where} ${order} limit $5 offset $6`, [
        ...parameters,
        ...limits(query),
      ]);
      return pageOf(
        query,
        count?.total ?? 0,
        items.map((item) => this.present(item)),
      );
    });
  }

  async get(id: string): Promise<ImportDto> {
    return this.uow.run(async () => {
      const [record] = await this.uow.query<ImportRecord>(`${SELECT} where i.id = $1`, [id]);
      if (!record) throw notFound('lần nhập dữ liệu');
      return this.present(record);
    });
  }

  /** The rows of a preview, in the order of the file. */
  async rows(id: string, query: ImportRowsQuery): Promise<Page<ImportRowDto>> {
    return this.uow.run(async () => {
      const [known] = await this.uow.query(`select from imports where id = $1`, [id]);
      if (!known) throw notFound('lần nhập dữ liệu');
      const where = `
        where import_id = $1 and ($2::text is null or sheet = $2) and ($3::text is null or status = $3)
          and ($4::text is null or $4 = any(codes)) and ($5::text is null or search_text(label) like $5)
          and ($6::text is null or case $6 when 'warned' then ${WARNED} else corrections <> '[]' end)`;
      const parameters = [
        id,
        query.sheet ?? null,
        query.status ?? null,
        query.code ?? null,
        searchPattern(query.q),
        query.only ?? null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from import_rows ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, IMPORT_ROWS_SORTABLE, 'position', 'position');
      const items = await this.uow.query<ImportRowDto>(
        `select sheet, row_number as row, subject, label, status, issues, corrections, after as values, before
           from import_rows ${where} ${order} limit $7 offset $8`,
        [...parameters, ...limits(query)],
      );
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  private present(record: ImportRecord): ImportDto {
    const isOpen = record.status === 'previewed';
    return {
      ...record,
      kindLabel: this.registry.labelOf(record.kind),
      policy: {
        canApply: isOpen,
        canDiscard: isOpen,
        canCorrect: isOpen,
        canDownload: record.status !== 'discarded',
      },
    };
  }
}
