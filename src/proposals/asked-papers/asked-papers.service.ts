import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { notUpward } from '../errors.js';
import { canAskPapers } from '../policy.js';
import type {
  AskedPaperBody,
  AskedPaperDto,
  AskedPapersDto,
  ChangeAskedPaperBody,
} from './asked-papers.dto.js';

const SELECT = `select k.id, k.label, k.award_type_id as "awardTypeId", a.name as "awardName", k.is_of_each as "isOfEach",
         k.is_required as "isRequired", k.version from asked_papers k left join award_types a on a.id = k.award_type_id`;

/** What the province asks for in every dossier; dossiers that are begun already keep their papers. */
@Injectable()
export class AskedPapersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async list(actor: Actor): Promise<AskedPapersDto> {
    const items = await this.uow.run(() =>
      this.uow.query<AskedPaperDto>(
        `${SELECT} order by k.is_of_each, a.sort_order nulls first, k.label collate "vi_num", k.id`,
      ),
    );
    return { items, policy: { canChange: canAskPapers(actor) } };
  }

  /** @throws DomainError 404 for an award that is not there; 400 `not-upward`; 409 `asked-paper-exists` */
  async add(body: AskedPaperBody): Promise<AskedPaperDto> {
    return this.uow.run(async () => {
      await this.demandUpward(body.awardTypeId);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into asked_papers (label, award_type_id, is_of_each, is_required) values ($1, $2, $3, $4) returning id`,
        [cleanText(body.label).text, body.awardTypeId, body.isOfEach, body.isRequired],
      );
      const added = await this.get(row?.id ?? '');
      await this.record('add', added, undefined, told(added));
      return added;
    });
  }

  /** @throws DomainError 404; 400, 409 as {@link add}; 409 `stale-version` */
  async change(id: string, body: ChangeAskedPaperBody): Promise<AskedPaperDto> {
    return this.uow.run(async () => {
      const before = await this.get(id);
      await this.demandUpward(body.awardTypeId);
      const affected = await this.uow.execute(
        `update asked_papers set label = $3, award_type_id = $4, is_of_each = $5, is_required = $6, version = version + 1
          where id = $1 and version = $2`,
        [id, body.version, cleanText(body.label).text, body.awardTypeId, body.isOfEach, body.isRequired],
      );
      const after = await this.get(id);
      if (affected === 0) throw await this.stale(after);
      await this.record('change', after, told(before), told(after));
      return after;
    });
  }

  /** @throws DomainError 404; 409 `stale-version` */
  async remove(id: string, version: number): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.get(id);
      const affected = await this.uow.execute(`delete from asked_papers where id = $1 and version = $2`, [
        ...[id, version],
      ]);
      if (affected === 0) throw await this.stale(await this.get(id));
      await this.record('remove', before, told(before));
    });
  }

  private async get(id: string): Promise<AskedPaperDto> {
    const [row] = await this.uow.query<AskedPaperDto>(`${SELECT} where k.id = $1`, [id]);
    if (!row) throw notFound('giấy tờ tỉnh yêu cầu');
    return row;
  }

  private async demandUpward(awardTypeId: string | null): Promise<void> {
    if (awardTypeId === null) return;
    const [award] = await this.uow.query<{ name: string; grantedBy: string }>(
      `select name, granted_by as "grantedBy" from award_types where id = $1`,
      [awardTypeId],
    );
    if (!award) throw notFound('danh hiệu, hình thức khen thưởng');
    if (award.grantedBy === 'ward') throw notUpward(award.name);
  }

  private async stale(current: AskedPaperDto): Promise<Error> {
    return staleVersion({ ...current }, await this.audit.lastActOn('asked-paper', current.id));
  }

  private async record(verb: string, paper: AskedPaperDto, before?: object, after?: object): Promise<void> {
    const subject = { type: 'asked-paper', id: paper.id, label: paper.label };
    await this.audit.record({ action: `asked-paper.${verb}`, subject, before, after });
  }
}

function told({ label, awardName, isOfEach, isRequired }: AskedPaperDto): object {
  return { label, awardName, isOfEach, isRequired };
}
