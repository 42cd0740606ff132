import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';
import {
  limits,
  orderBy,
  pageOf,
  searchPattern,
  type Page,
  type PageQuery,
} from '../platform/http/paging.js';
import type { AddBaseSalaryBody, BaseSalaryDto, ChangeBaseSalaryBody } from './catalogue.dto.js';

// A base salary is bounded by the table well below what a double holds exactly.
const SELECT = `select id, amount::float8 as "amountDong", valid_from as "validFrom", source, sureness, version from base_salaries`;
export const BASE_SALARIES_SORTABLE = { validFrom: 'valid_from', amountDong: 'amount' };

/** The series of mức lương cơ sở; each holds until the next begins. */
@Injectable()
export class BaseSalariesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async page(query: PageQuery): Promise<Page<BaseSalaryDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::text is null or search_text(source) like $1)`;
      const search = searchPattern(query.q);
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from base_salaries ${where}`,
        [search],
      );
      const order = orderBy(query.sort, BASE_SALARIES_SORTABLE, 'valid_from desc', 'id');
      const items = await this.uow.query<BaseSalaryDto>(`${SELECT} ${where} ${order} limit $2 offset $3`, [
        search,
        ...limits(query),
      ]);
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  /** @throws DomainError 409 `base-salary-exists` */
  async add(body: AddBaseSalaryBody): Promise<BaseSalaryDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into base_salaries (amount, valid_from, source, sureness) values ($1, $2, $3, 'local') returning id`,
        [body.amountDong, body.validFrom, body.source],
      );
      const created = await this.get(row?.id ?? '');
      await this.audit.record({ action: 'base-salary.add', subject: subjectOf(created), after: created });
      return created;
    });
  }

  /** Corrects an amount; issued decisions keep the figures they were issued with. */
  async change(id: string, body: ChangeBaseSalaryBody): Promise<BaseSalaryDto> {
    return this.uow.run(async () => {
      const before = await this.get(id);
      const affected = await this.uow.execute(
        `update base_salaries set amount = $3, source = $4, sureness = 'local', version = version + 1
          where id = $1 and version = $2`,
        [id, body.version, body.amountDong, body.source],
      );
      const after = await this.get(id);
      if (affected === 0) throw staleVersion({ ...after });
      await this.audit.record({ action: 'base-salary.change', subject: subjectOf(after), before, after });
      return after;
    });
  }

  private async get(id: string): Promise<BaseSalaryDto> {
    const [salary] = await this.uow.query<BaseSalaryDto>(`${SELECT} where id = $1`, [id]);
    if (!salary) throw notFound('mức lương cơ sở');
    return salary;
  }
}

function subjectOf(salary: BaseSalaryDto): { type: string; id: string; label: string } {
  return { type: 'base-salary', id: salary.id, label: `Mức lương cơ sở từ ${salary.validFrom}` };
}
