import type { Permission } from '../access/permissions.js';

export const CAMPAIGN_KINDS = ['yearly', 'thematic'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** The phases in their order; a campaign is in exactly one. */
export const PHASES = [
  'draft',
  'registration',
  'self-score',
  'scoring',
  'review',
  'decided',
  'closed',
] as const;
export type Phase = (typeof PHASES)[number];

/** Phases that have days of their own. */
export const DATED_PHASES = ['registration', 'self-score', 'scoring', 'review'] as const;

export const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  draft: 'Đang soạn',
  registration: 'Đăng ký thi đua',
  'self-score': 'Tự chấm điểm',
  scoring: 'Hội đồng chấm điểm',
  review: 'Xét, đề nghị khen thưởng',
  decided: 'Đã quyết định',
  closed: 'Đã kết thúc',
};

/** One allowed move: who may make it, and whether a reason must be given. */
export interface PhaseMove {
  readonly from: Phase;
  readonly to: Phase;
  readonly permission: Permission;
  readonly needsReason: boolean;
}

/** Every move there is. Going back always asks for a reason; scores are re-opened by officials only. */
export const PHASE_MOVES: readonly PhaseMove[] = [
  { from: 'draft', to: 'registration', permission: 'campaign.manage', needsReason: false },
  { from: 'registration', to: 'self-score', permission: 'campaign.manage', needsReason: false },
  { from: 'registration', to: 'scoring', permission: 'campaign.manage', needsReason: false },
  { from: 'self-score', to: 'scoring', permission: 'campaign.manage', needsReason: false },
  { from: 'scoring', to: 'review', permission: 'results.freeze', needsReason: false },
  { from: 'review', to: 'decided', permission: 'decision.issue', needsReason: false },
  { from: 'decided', to: 'closed', permission: 'campaign.manage', needsReason: false },
  { from: 'registration', to: 'draft', permission: 'campaign.manage', needsReason: true },
  { from: 'self-score', to: 'registration', permission: 'campaign.manage', needsReason: true },
  { from: 'scoring', to: 'self-score', permission: 'campaign.manage', needsReason: true },
  { from: 'scoring', to: 'registration', permission: 'campaign.manage', needsReason: true },
  { from: 'review', to: 'scoring', permission: 'results.reopen', needsReason: true },
  { from: 'decided', to: 'review', permission: 'decision.issue', needsReason: true },
];

/** The moves open to someone with these permissions, from where the campaign stands. */
export function movesFrom(phase: Phase, permissions: ReadonlySet<Permission>): readonly PhaseMove[] {
  return PHASE_MOVES.filter((move) => move.from === phase && permissions.has(move.permission));
}
