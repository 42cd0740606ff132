/**
 * `suspension`: no award and no proposal while discipline, an inspection or a denunciation is pending (NĐ 152/2025/NĐ-CP
 * Art. 4.4). `maternity-leave` counts as time of service (Art. 4.5), `other-leave` does not.
 */
export const STANDING_KINDS = ['suspension', 'maternity-leave', 'other-leave'] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

export const STANDING_KIND_NAMES: Readonly<Record<StandingKind, string>> = {
  suspension: 'Tạm dừng xét khen thưởng',
  'maternity-leave': 'Nghỉ thai sản',
  'other-leave': 'Nghỉ khác',
};
