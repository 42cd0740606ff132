import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalidInput, notFound, staleVersion } from '../../platform/errors/domain-error.js';
import type { ChangeWardSettingsBody } from './ward-settings.dto.js';
import type { ListOrder } from './list-order.js';

export interface Signer {
  readonly name: string;
  readonly post: string;
  readonly signingTitle: string;
}

/** How the ward makes its papers. */
export interface WardSettingsView {
  readonly councilName: string;
  readonly councilChairName: string;
  readonly listOrder: ListOrder;
  readonly decisionBooks: string[];
  readonly signers: Signer[];
  readonly budgets: { readonly year: number; readonly amountDong: number; readonly blocks: boolean }[];
  readonly version: number;
}

const BOOK = /^[\p{L}\d][\p{L}\d.&/-]{0,39}$/u;

/** The settings of the running request's ward. */
@Injectable()
export class WardSettingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Lays down what a new ward begins with; in the transaction that makes the ward. */
  async begin(): Promise<void> {
    await this.uow.execute(`insert into ward_settings default values`);
  }

  async own(): Promise<WardSettingsView> {
    return this.uow.run(async () => {
      const [settings] = await this.uow.query<WardSettingsView>(
        `select s.council_name as "councilName", s.council_chair_name as "councilChairName", s.list_order as "listOrder",
                s.decision_books as "decisionBooks", s.version,
                (select coalesce(json_agg(json_build_object('name', name, 'post', post, 'signingTitle', signing_title)
                   order by position), '[]') from ward_signers) as signers,
                (select coalesce(json_agg(json_build_object('year', year, 'amountDong', amount, 'blocks', blocks) order by year desc), '[]')
                   from reward_budgets) as budgets
           from ward_settings s`,
      );
      if (!settings) throw notFound('thiết lập của phường, xã');
      return settings;
    });
  }

  /**
   * Puts all settings in place of those read.
   * @throws DomainError 400 `invalid-input` for a year or a symbol told twice; 409 `stale-version`
   */
  async change(body: ChangeWardSettingsBody): Promise<WardSettingsView> {
    demandSound(body);
    return this.uow.run(async () => {
      const before = await this.own();
      const changed = await this.uow.execute(
        `update ward_settings set council_name = $1, council_chair_name = $2, list_order = $3, decision_books = $4,
                version = version + 1 where version = $5`,
        [body.councilName, body.councilChairName, body.listOrder, body.decisionBooks, body.version],
      );
      if (changed === 0) throw staleVersion({ ...(await this.own()) });
      await this.uow.execute(`delete from ward_signers`);
      await this.uow.execute(
        `insert into ward_signers (position, name, post, signing_title)
         select place, one->>'name', one->>'post', one->>'signingTitle'
           from jsonb_array_elements($1::jsonb) with ordinality as t(one, place)`,
        [JSON.stringify(body.signers)],
      );
      await this.uow.execute(`delete from reward_budgets`);
      await this.uow.execute(
        `insert into reward_budgets (year, amount, blocks)
         select year, "amountDong", coalesce(blocks, false)
           from jsonb_to_recordset($1::jsonb) as t(year smallint, "amountDong" bigint, blocks boolean)`,
        [JSON.stringify(body.budgets)],
      );
      const after = await this.own();
      await this.audit.record({
        action: 'ward.change-settings',
        subject: { type: 'ward', id: await this.wardId(), label: 'Thiết lập văn bản' },
        before,
        after,
      });
      return after;
    });
  }

  private async wardId(): Promise<string> {
    const [row] = await this.uow.query<{ id: string }>(`select id from wards`);
    return row?.id ?? '';
  }
}

/** A year has one budget, a symbol one book of numbers. */
function demandSound({ decisionBooks, budgets }: ChangeWardSettingsBody): void {
  const faults = [
    ...(decisionBooks.every((book) => BOOK.test(book))
      ? []
      : ['Ký hiệu chỉ gồm chữ, số và các dấu . & / -, dài nhất 40 chữ.']),
    ...(new Set(decisionBooks).size === decisionBooks.length ? [] : ['Có ký hiệu ghi hai lần.']),
  ].map((message) => ({ field: 'decisionBooks', code: 'books', message }));
  const years = new Set(budgets.map(({ year }) => year));
  if (years.size < budgets.length)
    faults.push({ field: 'budgets', code: 'budgets', message: 'Có năm ghi kinh phí hai lần.' });
  if (faults.length > 0) throw invalidInput(faults);
}
