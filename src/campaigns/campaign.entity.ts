import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CampaignKind, Phase } from './phases.js';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

/** An emulation campaign (phong trào thi đua): a year's, or one on a theme (Law 06/2022/QH15 Art. 16). */
@Entity('campaigns')
@Unique('uq_campaigns_ward_id', ['wardId', 'id'])
@Unique('uq_campaigns_year_name', ['wardId', 'year', 'name'])
@ForeignKey('Campaign', ['wardId', 'copiedFromId'], ['wardId', 'id'], { name: 'fk_campaigns_copied_from' })
@Check('ck_campaigns_kind', `kind in ('yearly', 'thematic')`)
@Check('ck_campaigns_year', `year between 2000 and 2100`)
@Check(
  'ck_campaigns_phase',
  `phase in ('draft', 'registration', 'self-score', 'scoring', 'review', 'decided', 'closed')`,
)
export class Campaign {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_campaigns' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_campaigns_ward' })
  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 10 })
  kind: CampaignKind;

  @Column('varchar', { length: 300 })
  name: string;

  @Column('smallint')
  year: number;

  /** What the campaign is about, as launched. */
  @Column('varchar', { length: 1000, default: '' })
  theme: string;

  @Column('varchar', { length: 12, default: 'draft' })
  phase: Phase;

  @Column('uuid', { name: 'copied_from_id', nullable: true })
  copiedFromId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

/** The days of one phase, both ends included, in Việt Nam time. */
@Entity('campaign_phases')
@Unique('uq_campaign_phases_phase', ['wardId', 'campaignId', 'phase'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], {
  name: 'fk_campaign_phases_campaign',
  onDelete: 'CASCADE',
})
@Check('ck_campaign_phases_phase', `phase in ('registration', 'self-score', 'scoring', 'review')`)
@Check('ck_campaign_phases_days', `closes_on >= opens_on`)
export class CampaignPhase {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_campaign_phases',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('varchar', { length: 12 })
  phase: Phase;

  @Column('date', { name: 'opens_on' })
  opensOn: string;

  @Column('date', { name: 'closes_on' })
  closesOn: string;
}

/** An award in play; a campaign with none named takes every award of the catalogue. */
@Entity('campaign_awards')
@Unique('uq_campaign_awards_award', ['wardId', 'campaignId', 'awardTypeId'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], {
  name: 'fk_campaign_awards_campaign',
  onDelete: 'CASCADE',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], {
  name: 'fk_campaign_awards_award_type',
})
export class CampaignAward {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_campaign_awards',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;
}
