import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { WardSettingsService } from '../../access/ward-settings/ward-settings.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { resultsHidden } from '../../scoring/errors.js';
import { CampaignPapersQueries, type CampaignRow } from '../queries/campaign-papers.queries.js';
import { LIST_KEYS, LISTS, type ListKey } from './list-catalogue.js';
import type { ListDto, ListPolicyDto, ListTargetDto } from './list-catalogue.dto.js';
import { usualOf, YES_NO, type OptionOfList } from './list-options.js';
import { ListTargetsQueries, type CampaignGround, type SetGround } from './list-targets.queries.js';

const NO_ONE = 'Chưa có ai trong danh sách này.';
const NOTHING_ISSUED = 'Chưa ban hành quyết định nào.';

/** Which lists there are, how each can be made, and which can be made now. */
@Injectable()
export class ListCatalogue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: WardSettingsService,
    private readonly papers: CampaignPapersQueries,
    private readonly targets: ListTargetsQueries,
  ) {}

  /** All lists with what of a campaign they can be made from. @throws DomainError 404 `not-found` */
  async of(campaignId: string, actor: Actor): Promise<{ readonly lists: ListDto[] }> {
    return this.uow.run(async () => {
      const campaign = await this.papers.campaign(campaignId);
      const { listOrder } = await this.settings.own();
      const targets = await this.targetsOf(campaign, actor);
      return {
        lists: LIST_KEYS.map((key): ListDto => {
          const { label, help, subject, options } = LISTS[key];
          const own = targets[key];
          return {
            key,
            label,
            help,
            subject,
            options: options.map((option) => optionDto(option, usualOf(option, listOrder))),
            targets: own,
            policy: together(key, own),
          };
        }),
      };
    });
  }

  private async targetsOf(campaign: CampaignRow, actor: Actor): Promise<Record<ListKey, ListTargetDto[]>> {
    const ground = await this.targets.campaign(campaign.id);
    const decisions = await this.targets.decisions(campaign.id);
    const sets = await this.targets.sets(campaign.id);
    const seesAll = await this.papers.standings.isVisible(campaign.id, null, actor);
    const seen = new Map<string, boolean>();
    for (const set of sets)
      seen.set(set.id, await this.papers.standings.isVisible(campaign.id, set.id, actor));
    const ofCampaign = (list: string, refusal: string | null): ListTargetDto[] => [
      target(campaign.id, campaign.name, `campaigns/${campaign.id}/${list}`, refusal),
    ];
    const ofSets = (path: (id: string) => string, why: (set: SetGround) => string | null): ListTargetDto[] =>
      sets.map((set) => target(set.id, `${set.code}: ${set.name}`, path(set.id), why(set)));
    const scores = (set: SetGround): string | null => {
      if (!seen.get(set.id)) return resultsHidden().message;
      return set.hasCandidates ? null : NO_ONE;
    };
    return {
      'attached-list': decisions.map(({ id, numberText, title, isIssued, hasLines }) =>
        target(
          id,
          `${isIssued ? (numberText ?? '') : 'Dự thảo'}: ${title}`,
          `decisions/${id}/attached-list`,
          hasLines ? null : NO_ONE,
        ),
      ),
      proposals: ofCampaign('proposals', ground.hasProposals ? null : 'Chưa có đề nghị nào đủ điều kiện.'),
      'money-receipts': ofCampaign('money-receipts', moneyRefusal(ground)),
      'award-summary': ofCampaign('award-summary', ground.hasIssuedLines ? null : NOTHING_ISSUED),
      'year-end': ofCampaign('year-end', yearEndRefusal(ground, seesAll)),
      'score-summary': ofSets((id) => `criteria-sets/${id}/score-summary`, scores),
      'scoring-table': ofSets(
        (id) => `criteria-sets/${id}/participants/{participantId}/scoring-table`,
        scores,
      ),
      'criteria-table': ofSets(
        (id) => `criteria-sets/${id}/criteria-table`,
        (set) => (set.hasCriteria ? null : 'Bảng tiêu chí này chưa có tiêu chí nào.'),
      ),
    };
  }
}

function moneyRefusal({ hasIssuedLines, hasMoney }: CampaignGround): string | null {
  if (!hasIssuedLines) return NOTHING_ISSUED;
  return hasMoney ? null : 'Các quyết định đã ban hành không có tiền thưởng.';
}

function yearEndRefusal({ hasIssuedLines }: CampaignGround, seesAll: boolean): string | null {
  if (!seesAll) return resultsHidden().message;
  return hasIssuedLines ? null : NOTHING_ISSUED;
}

function target(id: string, label: string, path: string, refusal: string | null): ListTargetDto {
  return { id, label, path: `/api/exports/${path}`, policy: policyOf(refusal) };
}

function policyOf(reason: string | null): ListPolicyDto {
  return { canExport: reason === null, reason };
}

/** A list can be made as soon as one of its targets can; until then the first one's reason stands for all. */
function together(key: ListKey, targets: readonly ListTargetDto[]): ListPolicyDto {
  if (targets.some(({ policy }) => policy.canExport)) return policyOf(null);
  const nothing = key === 'attached-list' ? 'Chưa có quyết định nào.' : 'Phong trào chưa có bảng tiêu chí.';
  return policyOf(targets[0]?.policy.reason ?? nothing);
}

function optionDto({ option }: OptionOfList, usual: string): ListDto['options'][number] {
  const { name, label, help, choices } = option;
  return { name, label, help, kind: choices === YES_NO ? 'yes-no' : 'choice', choices: [...choices], usual };
}
