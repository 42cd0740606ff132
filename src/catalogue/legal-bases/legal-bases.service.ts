import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { endsBeforeStart } from '../errors.js';
import { DEFAULT_LEGAL_BASES } from './default-legal-bases.js';
import type { ChangeLegalBasisBody, LegalBasisBody, LegalBasisDto } from './legal-bases.dto.js';

const SELECT = `select id, text, position, valid_from as "validFrom", valid_to as "validTo", sureness, version
                  from legal_bases`;
const ORDER = `order by position, valid_from, text collate "vi_num", id`;
/** «;» and «.» are put on paper by the line's place, so they are no part of it. */
const ENDING = /[;.\s]+$/;

/** The lines decisions and proposals open with, by day (design: documents §0.6). */
@Injectable()
export class LegalBases {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** All of them, or those cited on a day. */
  async list(on?: string): Promise<LegalBasisDto[]> {
    return this.uow.run(() =>
      this.uow.query<LegalBasisDto>(
        `${SELECT} where $1::date is null or $1 between valid_from and coalesce(valid_to, 'infinity') ${ORDER}`,
        [on ?? null],
      ),
    );
  }

  /** The lines of a paper of this day, today in Việt Nam where it has none yet; one per line of text. */
  async textOn(day: string | null): Promise<string> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ text: string | null }>(
        `select string_agg(text, e'\\n' ${ORDER}) as text from legal_bases
          where coalesce($1::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
                between valid_from and coalesce(valid_to, 'infinity')`,
        [day],
      );
      return row?.text ?? '';
    });
  }

  /** @throws DomainError 400 `invalid-input` where it ends before it begins; 409 `legal-basis-exists` */
  async add(body: LegalBasisBody): Promise<LegalBasisDto> {
    demandSound(body);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into legal_bases (text, position, valid_from, valid_to, sureness)
         values ($1, $2, $3, $4, 'local') returning id`,
        [textOf(body), body.position, body.validFrom, body.validTo],
      );
      const added = await this.get(row?.id ?? '');
      await this.record('add', added, undefined, added);
      return added;
    });
  }

  /** Decisions that are drafted keep the lines they have. @throws DomainError 404; 400, 409 as {@link add}; 409 `stale-version` */
  async change(id: string, body: ChangeLegalBasisBody): Promise<LegalBasisDto> {
    demandSound(body);
    return this.uow.run(async () => {
      const before = await this.get(id);
      const affected = await this.uow.execute(
        `update legal_bases set text = $3, position = $4, valid_from = $5, valid_to = $6, sureness = 'local',
                version = version + 1 where id = $1 and version = $2`,
        [id, body.version, textOf(body), body.position, body.validFrom, body.validTo],
      );
      const after = await this.get(id);
      if (affected === 0) throw await this.stale(after);
      await this.record('change', after, before, after);
      return after;
    });
  }

  /** @throws DomainError 404; 409 `stale-version` */
  async remove(id: string, version: number): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.get(id);
      const affected = await this.uow.execute(`delete from legal_bases where id = $1 and version = $2`, [
        ...[id, version],
      ]);
      if (affected === 0) throw await this.stale(await this.get(id));
      await this.record('remove', before, before);
    });
  }

  /** Gives a ward the lines of the law, once: what it has put away does not come back. */
  async seed(): Promise<void> {
    await this.uow.execute(
      `insert into legal_bases (text, position, valid_from, valid_to, sureness)
       select text, position, "validFrom", "validTo", sureness
         from jsonb_to_recordset($1) as t(text text, position integer, "validFrom" date, "validTo" date, sureness text)
        where not exists (select from legal_bases)
          and not exists (select from audit_entries where action like 'legal-basis.%')`,
      [JSON.stringify(DEFAULT_LEGAL_BASES)],
    );
  }

  private async get(id: string): Promise<LegalBasisDto> {
    const [row] = await this.uow.query<LegalBasisDto>(`${SELECT} where id = $1`, [id]);
    if (!row) throw notFound('căn cứ');
    return row;
  }

  private async stale(current: LegalBasisDto): Promise<Error> {
    return staleVersion({ ...current }, await this.audit.lastActOn('legal-basis', current.id));
  }

  private async record(verb: string, basis: LegalBasisDto, before?: object, after?: object): Promise<void> {
    const subject = { type: 'legal-basis', id: basis.id, label: basis.text };
    await this.audit.record({ action: `legal-basis.${verb}`, subject, before, after });
  }
}

function demandSound({ validFrom, validTo }: LegalBasisBody): void {
  if (validTo !== null && validTo < validFrom) throw endsBeforeStart();
}

function textOf({ text }: LegalBasisBody): string {
  return cleanText(text).text.replace(ENDING, '');
}
