import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';
import { identityKey, searchKey } from '../platform/text/keys.js';
import type {
  AddCoefficientBody,
  AwardTypeDto,
  ChangeAwardTypeBody,
  ChangeCoefficientBody,
  CreateAwardTypeBody,
} from './catalogue.dto.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { endsBeforeStart, kindNotGranted } from './errors.js';
import type { SubjectKind } from './subject-kind.js';

/** An award as other features look it up. */
export interface AwardTypeRef {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly searchKey: string;
  readonly category: 'title' | 'form';
  readonly subjectKinds: readonly SubjectKind[];
  readonly scoredKinds: readonly SubjectKind[];
  readonly sortOrder: number;
}

const REF = `select id, code, name, name_key as "nameKey", search_key as "searchKey", category,
  subject_kinds as "subjectKinds", scored_kinds as "scoredKinds", sort_order as "sortOrder" from award_types`;

/** Titles and forms of commendation with their dated coefficients; made and changed, never removed. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CatalogueQueries,
  ) {}

  /** The award of this name, accents counting, case, blanks and tone placement not; undefined when there is none. */
  async findByName(name: string): Promise<AwardTypeRef | undefined> {
    return this.uow.run(async () => {
      const [award] = await this.uow.query<AwardTypeRef>(`${REF} where name_key = $1`, [identityKey(name)]);
      return award;
    });
  }

  /** @throws DomainError 409 `award-type-exists`, `award-code-exists`; 400 `ends-before-start`, `kind-not-granted` */
  async create(body: CreateAwardTypeBody): Promise<AwardTypeDto> {
    demandSense(body);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into award_types (code, name, name_key, search_key, category, granted_by, subject_kinds, scored_kinds,
                                  carries_money, sort_order, valid_from, valid_to, source, sureness)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'local') returning id`,
        [
          body.code,
          body.name.normalize('NFC'),
          identityKey(body.name),
          searchKey(body.name),
          body.category,
          body.grantedBy,
          body.subjectKinds,
          body.scoredKinds,
          body.carriesMoney,
          body.sortOrder,
          body.validFrom,
          body.validTo ?? null,
          body.source,
        ],
      );
      const created = await this.queries.get(row?.id ?? '');
      await this.audit.record({ action: 'award-type.create', subject: subjectOf(created), after: created });
      return created;
    });
  }

  /** @throws DomainError 409 `stale-version`, `award-type-exists` */
  async change(id: string, body: ChangeAwardTypeBody): Promise<AwardTypeDto> {
    demandSense(body);
    return this.uow.run(async () => {
      const before = await this.queries.get(id);
      const affected = await this.uow.execute(
        `update award_types set name = $3, name_key = $4, search_key = $5, granted_by = $6, subject_kinds = $7, scored_kinds = $8,
                carries_money = $9, sort_order = $10, valid_from = $11, valid_to = $12, source = $13, version = version + 1
          where id = $1 and version = $2`,
        [
          id,
          body.version,
          body.name.normalize('NFC'),
          identityKey(body.name),
          searchKey(body.name),
          body.grantedBy,
          body.subjectKinds,
          body.scoredKinds,
          body.carriesMoney,
          body.sortOrder,
          body.validFrom,
          body.validTo ?? null,
          body.source,
        ],
      );
      if (affected === 0) throw staleVersion({ ...(await this.queries.get(id)) });
      const after = await this.queries.get(id);
      await this.audit.record({ action: 'award-type.change', subject: subjectOf(after), before, after });
      return after;
    });
  }

  /**
   * Adds a coefficient that holds from a day on; earlier ones stay as history.
   *
   * @throws DomainError 409 `coefficient-exists`; 400 `kind-not-granted`, `ends-before-start`
   */
  async addCoefficient(awardTypeId: string, body: AddCoefficientBody): Promise<AwardTypeDto> {
    return this.uow.run(async () => {
      const award = await this.queries.get(awardTypeId);
      if (!award.subjectKinds.includes(body.subjectKind)) throw kindNotGranted('subjectKind');
      if (body.validTo && body.validTo < body.validFrom) throw endsBeforeStart();
      await this.uow.execute(
        `insert into award_coefficients (award_type_id, subject_kind, coefficient, multiplier, valid_from, valid_to, source, sureness)
         values ($1, $2, $3, $4, $5, $6, $7, 'local')`,
        [
          awardTypeId,
          body.subjectKind,
          body.coefficient,
          body.multiplier ?? '1',
          body.validFrom,
          body.validTo ?? null,
          body.source,
        ],
      );
      await this.audit.record({ action: 'award-coefficient.add', subject: subjectOf(award), after: body });
      return this.queries.get(awardTypeId);
    });
  }

  /** Corrects a coefficient or ends it; issued decisions keep the figures they were issued with. */
  async changeCoefficient(
    awardTypeId: string,
    coefficientId: string,
    body: ChangeCoefficientBody,
  ): Promise<AwardTypeDto> {
    return this.uow.run(async () => {
      const award = await this.queries.get(awardTypeId);
      const before = award.coefficients.find((one) => one.id === coefficientId);
      if (!before) throw notFound('hệ số');
      if (body.validTo && body.validTo < before.validFrom) throw endsBeforeStart();
      const affected = await this.uow.execute(
        `update award_coefficients set coefficient = $3, multiplier = $4, valid_to = $5, source = $6, sureness = 'local',
                version = version + 1 where id = $1 and version = $2`,
        [coefficientId, body.version, body.coefficient, body.multiplier, body.validTo, body.source],
      );
      const after = await this.queries.get(awardTypeId);
      const current = after.coefficients.find((one) => one.id === coefficientId);
      if (affected === 0) throw staleVersion({ ...current });
      await this.audit.record({
        action: 'award-coefficient.change',
        subject: subjectOf(award),
        before,
        after: current,
      });
      return after;
    });
  }
}

function demandSense(body: {
  subjectKinds: SubjectKind[];
  scoredKinds: SubjectKind[];
  validFrom: string;
  validTo?: string | null;
}): void {
  if (body.scoredKinds.some((kind) => !body.subjectKinds.includes(kind))) throw kindNotGranted('scoredKinds');
  if (body.validTo && body.validTo < body.validFrom) throw endsBeforeStart();
}

function subjectOf(award: AwardTypeDto): { type: string; id: string; label: string } {
  return { type: 'award-type', id: award.id, label: award.name };
}
