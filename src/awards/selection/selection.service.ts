import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { CURRENT_FREEZE } from '../../scoring/results/results.sql.js';
import {
  reasonRequired,
  resultsNotFrozen,
  setNotForAward,
  severalChanged,
  severalDecided,
} from '../errors.js';
import type { NominationStatus } from '../nomination.entity.js';
import { chooseByRank, type RankedNomination } from './by-rank.js';
import { MeterQueries } from './meter.queries.js';
import type {
  ByRankAnswerDto,
  SelectByRankBody,
  SelectionAnswerDto,
  SelectManyBody,
  UndoSelectionDto,
} from './selection.dto.js';

interface Locked {
  readonly id: string;
  readonly version: number;
  readonly status: NominationStatus;
  readonly setAsideReason: string | null;
  readonly name: string;
  readonly awardName: string;
}

/** How a nomination is to stand; a reason where it is left out. */
interface Wanted {
  readonly row: Locked;
  readonly reason: string | null;
}

type Changed = Pick<SelectionAnswerDto, 'selected' | 'setAside' | 'undo'>;

const LOCKED = `n.id, n.version, n.status, n.set_aside_reason as "setAsideReason", p.name, a.name as "awardName"`;
const LOCKED_FROM = `from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id`;

/** Takes many nominations into decisions or leaves them out at once: all or none, one act on record. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly meter: MeterQueries,
  ) {}

  /**
   * As people have ticked them. Those that stand so already are left as they are.
   *
   * @throws DomainError 404; 400 `reason-required`; 409 `stale-version` with those that changed, `nomination-decided`
   */
  async many(campaignId: string, body: SelectManyBody, actor: Actor): Promise<SelectionAnswerDto> {
    const asked = new Map(body.items.map((item) => [item.id, item]));
    if (!body.isSelected && body.items.some((item) => !(item.reason ?? body.reason))) throw reasonRequired();
    return this.uow.run(async () => {
      await this.gate.demand(campaignId, 'review');
      const rows = await this.uow.query<Locked>(
        `select ${LOCKED} ${LOCKED_FROM} where n.campaign_id = $1 and n.id = any($2::uuid[]) order by n.id for update of n`,
        [campaignId, [...asked.keys()]],
      );
      if (rows.length < asked.size) throw notFound('đề nghị khen thưởng trong phong trào này');
      const decided = rows.filter(({ status }) => status === 'decided');
      if (decided.length > 0) throw severalDecided(decided);
      const stale = rows.filter(({ id, version }) => asked.get(id)?.version !== version);
      if (stale.length > 0) throw severalChanged(stale);
      const wanted = rows.map((row) => ({
        row,
        reason: body.isSelected ? null : (asked.get(row.id)?.reason ?? body.reason ?? null),
      }));
      const changed = await this.write(wanted, { campaignId, action: 'select-many', reason: body.reason });
      return { ...changed, meter: await this.meter.of(campaignId, { onDate: body.onDate }, actor) };
    });
  }

  /**
   * Exactly those nominations of an award whose participants rank no lower than asked, as frozen; see
   * {@link chooseByRank}.
   *
   * @throws DomainError 404; 400 `set-not-for-award`; 409 `results-not-frozen`
   */
  async byRank(campaignId: string, body: SelectByRankBody, actor: Actor): Promise<ByRankAnswerDto> {
    return this.uow.run(async () => {
      await this.gate.demand(campaignId, 'review');
      const set = await this.rankedSet(campaignId, body);
      const rows = await this.uow.query<Locked & RankedNomination>(
        `select ${LOCKED}, n.verdict, n.override_reason is not null as "isOverridden", r.rank,
                case when $5::boolean then r.block end as block
           ${LOCKED_FROM}
           left join (select participant_id, block, case when $5::boolean then rank_in_block else rank_overall end as rank
                        from frozen_results where freeze_id = $4) r on r.participant_id = n.participant_id
          where n.campaign_id = $1 and n.award_type_id = $2 and p.kind = $3
          order by n.id for update of n`,
        [campaignId, body.awardTypeId, set.subjectKind, set.freezeId, body.scope === 'block'],
      );
      const { chosen, beyond, ...told } = chooseByRank(rows, body.upToRank);
      const where = body.scope === 'block' ? 'trong khối' : 'chung';
      const reason = `Chọn theo hạng: chỉ lấy đến hết hạng ${body.upToRank} ${where} của bảng ${set.code}.`;
      const wanted = rows.flatMap((row): Wanted[] => {
        if (chosen.has(row.id)) return [{ row, reason: null }];
        return beyond.has(row.id) ? [{ row, reason }] : [];
      });
      const changed = await this.write(wanted, { campaignId, action: 'select-by-rank', reason });
      return { ...changed, ...told, meter: await this.meter.of(campaignId, { onDate: body.onDate }, actor) };
    });
  }

  private async rankedSet(
    campaignId: string,
    { criteriaSetId, awardTypeId }: SelectByRankBody,
  ): Promise<{ readonly code: string; readonly subjectKind: SubjectKind; readonly freezeId: string }> {
    const [set] = await this.uow.query<{
      readonly code: string;
      readonly subjectKind: SubjectKind;
      readonly freezeId: string | null;
      readonly isForAward: boolean;
    }>(
      `select s.code, s.subject_kind as "subjectKind", (select id from (${CURRENT_FREEZE}) f) as "freezeId",
              exists (select from criteria_set_awards m where m.criteria_set_id = s.id and m.award_type_id = $3) as "isForAward"
         from criteria_sets s where s.id = $1 and s.campaign_id = $2`,
      [criteriaSetId, campaignId, awardTypeId],
    );
    if (!set) throw notFound('bảng tiêu chí trong phong trào này');
    if (!set.isForAward) throw setNotForAward();
    if (set.freezeId === null) throw resultsNotFrozen();
    return { ...set, freezeId: set.freezeId };
  }

  /** Writes what differs from how it stands; the rows are locked. */
  private async write(
    wanted: readonly Wanted[],
    act: { readonly campaignId: string; readonly action: string; readonly reason: string | undefined },
  ): Promise<Changed> {
    const changes = wanted.filter(({ row, reason }) => (row.status === 'set-aside') === (reason === null));
    if (changes.length === 0) return { selected: [], setAside: [], undo: [] };
    const before = new Map(changes.map(({ row }) => [row.id, row]));
    const written = await this.uow.query<{ id: string; version: number; isSelected: boolean }>(
      `update nominations n set set_aside_reason = t.reason, version = n.version + 1,
              status = case when t.reason is null then 'proposed' else 'set-aside' end
         from jsonb_to_recordset($1) as t(id uuid, reason text) where n.id = t.id
       returning n.id, n.version, t.reason is null as "isSelected"`,
      [JSON.stringify(changes.map(({ row, reason }) => ({ id: row.id, reason })))],
    );
    const refs = (isSelected: boolean): { id: string; version: number }[] =>
      written.filter((row) => row.isSelected === isSelected).map(({ id, version }) => ({ id, version }));
    const [selected, setAside] = [refs(true), refs(false)];
    await this.audit.record({
      action: `nomination.${act.action}`,
      subject: { type: 'campaign', id: act.campaignId, label: `${changes.length} đề nghị` },
      before: { setAside: selected.map(({ id }) => ({ id, reason: before.get(id)?.setAsideReason })) },
      after: { selected: selected.map(({ id }) => id), setAside: setAside.map(({ id }) => id) },
      reason: act.reason,
    });
    return { selected, setAside, undo: undoOf(selected, setAside, before) };
  }
}

/** What puts everything back: those taken in are left out again for the reason they had, the others taken in. */
function undoOf(
  selected: Changed['selected'],
  setAside: Changed['setAside'],
  before: ReadonlyMap<string, Locked>,
): UndoSelectionDto[] {
  const bodies = [
    {
      isSelected: false,
      items: selected.map((ref) => ({ ...ref, reason: before.get(ref.id)?.setAsideReason ?? '' })),
    },
    { isSelected: true, items: setAside },
  ];
  return bodies.filter(({ items }) => items.length > 0);
}
