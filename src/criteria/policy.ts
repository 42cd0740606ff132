import type { Phase } from '../campaigns/phases.js';

/** Criteria may change until scoring opens; afterwards marks would lose their meaning. */
export const CRITERIA_OPEN_PHASES: readonly Phase[] = ['draft', 'registration', 'self-score'];

/** Which awards a set scores may be mended while marks are still given, not once results are being considered. */
export const AWARD_MAPPING_PHASES: readonly Phase[] = [...CRITERIA_OPEN_PHASES, 'scoring'];

export function criteriaOpen(phase: Phase): boolean {
  return CRITERIA_OPEN_PHASES.includes(phase);
}

export function awardMappingOpen(phase: Phase): boolean {
  return AWARD_MAPPING_PHASES.includes(phase);
}
