import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { CampaignGate } from '../campaigns/campaign-gate.service.js';
import type { CampaignCopy, PhaseChange } from '../campaigns/campaigns.service.js';
import type { Phase } from '../campaigns/phases.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';
import type { CriteriaSetDto } from './criteria.dto.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from './criteria-sets.queries.js';
import { CriteriaSetWriter, type CriteriaSetContent } from './criteria-set.writer.js';
import { criteriaFrozen, invalidCriteriaSet } from './errors.js';
import { AWARD_MAPPING_PHASES, criteriaOpen } from './policy.js';
import { validateCriteriaSet } from './validate-criteria-set.js';

/** Makes and changes criteria sets until scoring opens; from then on they stand as they are. */
@Injectable()
export class CriteriaSetsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly queries: CriteriaSetsQueries,
    private readonly writer: CriteriaSetWriter,
  ) {}

  /** @throws DomainError 400 `invalid-input`; 404; 409 `criteria-frozen`, `criteria-set-exists` */
  async create(
    campaignId: string,
    content: CriteriaSetContent & { readonly awardTypeIds?: readonly string[] },
    actor: Actor,
  ): Promise<CriteriaSetDto> {
    return this.uow.run(async () => {
      const id = await this.add(campaignId, content);
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'criteria-set.create',
        subject: subjectOf(created),
        after: documentOf(created),
      });
      return created;
    });
  }

  /** Puts the whole document in the place of the one there. @throws as create, and 409 `stale-version` */
  async replace(
    id: string,
    content: CriteriaSetContent & { readonly awardTypeIds?: readonly string[]; readonly version: number },
    actor: Actor,
  ): Promise<CriteriaSetDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.overwrite(before, content.version, content, async () => ({
        ...(await this.queries.get(id, actor)),
      }));
      if (content.awardTypeIds) await this.writer.mapAwards(id, content.subjectKind, content.awardTypeIds);
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'criteria-set.change',
        subject: subjectOf(after),
        before: documentOf(before),
        after: documentOf(after),
      });
      return after;
    });
  }

  /** Says whose registrations the set scores. @throws DomainError 409 `wrong-phase`, `stale-version`; 400 `award-not-for-kind` */
  async mapAwards(
    id: string,
    awardTypeIds: readonly string[],
    version: number,
    actor: Actor,
  ): Promise<CriteriaSetDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.gate.demandPhase(before.campaignId, ...AWARD_MAPPING_PHASES);
      const affected = await this.uow.execute(
        `update criteria_sets set version = version + 1 where id = $1 and version = $2`,
        [id, version],
      );
      if (affected === 0) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      await this.writer.mapAwards(id, before.subjectKind, awardTypeIds);
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'criteria-set.map-awards',
        subject: subjectOf(after),
        before: { awardTypeIds: before.awardTypeIds },
        after: { awardTypeIds: after.awardTypeIds },
      });
      return after;
    });
  }

  /** @throws DomainError 409 `criteria-frozen`, `stale-version`, `still-referenced` */
  async remove(id: string, version: number, actor: Actor): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.demandOpen(before.campaignId);
      const affected = await this.uow.execute(`delete from criteria_sets where id = $1 and version = $2`, [
        id,
        version,
      ]);
      if (affected === 0) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      await this.audit.record({
        action: 'criteria-set.delete',
        subject: subjectOf(before),
        before: documentOf(before),
      });
    });
  }

  /** Adds a valid set to a campaign that is not yet scored, inside the caller's unit of work; gives its id. */
  async add(
    campaignId: string,
    content: CriteriaSetContent & { readonly awardTypeIds?: readonly string[] },
  ): Promise<string> {
    demandValid(content);
    await this.demandOpen(campaignId);
    const id = await this.writer.insert(campaignId, content);
    await this.writer.mapAwards(id, content.subjectKind, content.awardTypeIds);
    return id;
  }

  /** Writes valid content over a set that is not yet scored, inside the caller's unit of work. */
  async overwrite(
    set: Pick<StoredCriteriaSet, 'id' | 'campaignId'>,
    version: number,
    content: CriteriaSetContent,
    current: () => Promise<Record<string, unknown>>,
  ): Promise<void> {
    demandValid(content);
    await this.demandOpen(set.campaignId);
    if (!(await this.writer.replace(set.id, version, content))) throw staleVersion(await current());
  }

  /** Freezes every set when scoring opens. Going back does not thaw by itself: see {@link thaw}. */
  async onPhaseChange(change: PhaseChange): Promise<void> {
    if (criteriaOpen(change.to)) return;
    await this.uow.execute(
      `update criteria_sets set frozen_at = now(), version = version + 1 where campaign_id = $1 and frozen_at is null`,
      [change.campaignId],
    );
  }

  /** Lets sets be changed again after scoring was opened too early; the caller knows that no mark stands on them. */
  async thaw(ids: readonly string[]): Promise<void> {
    await this.uow.execute(
      `update criteria_sets set frozen_at = null, version = version + 1 where id = any($1::uuid[]) and frozen_at is not null`,
      [ids],
    );
  }

  /** A copied campaign begins with copies of its sets and their awards. */
  async onCopy({ fromId, toId }: CampaignCopy): Promise<void> {
    for (const set of await this.queries.storedOf(fromId)) {
      const id = await this.writer.insert(toId, set);
      await this.writer.mapAwards(id, set.subjectKind, set.awardTypeIds);
    }
  }

  /** Locks the campaign against a change of phase, so that no change slips past the opening of scoring. */
  private async demandOpen(campaignId: string): Promise<void> {
    const [row] = await this.uow.query<{ phase: Phase }>(
      `select phase from campaigns where id = $1 for share`,
      [campaignId],
    );
    if (!row) throw notFound('phong trào');
    if (!criteriaOpen(row.phase)) throw criteriaFrozen();
  }
}

function demandValid(content: CriteriaSetContent): void {
  const errors = validateCriteriaSet(content).filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw invalidCriteriaSet(errors);
}

function subjectOf(set: CriteriaSetDto): { type: string; id: string; label: string } {
  return { type: 'criteria-set', id: set.id, label: `${set.code} – ${set.name}` };
}

function documentOf(set: CriteriaSetDto): object {
  const { code, name, subjectKind, bonusCap, notApplicableMode, combining, minimumSheets, ...rest } = set;
  const { bands, tieBreak, groups, awardTypeIds } = rest;
  return {
    code,
    name,
    subjectKind,
    bonusCap,
    notApplicableMode,
    combining,
    minimumSheets,
    bands,
    tieBreak,
    groups,
    awardTypeIds,
  };
}
