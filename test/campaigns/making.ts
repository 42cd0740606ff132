import { expect } from '@jest/globals';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { Phase } from '../../src/campaigns/phases.js';
import type { Answer, ApiClient } from '../support/test-app.js';

/** A refusal as the tests of campaigns look at it. */
export type Problem = { code: string; title: string; current?: CampaignDto };

export const PHASES = [
  { phase: 'registration', opensOn: '2026-01-05', closesOn: '2026-03-31' },
  { phase: 'self-score', opensOn: '2026-10-01', closesOn: '2026-10-31' },
  { phase: 'scoring', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  { phase: 'review', opensOn: '2026-12-01', closesOn: '2026-12-31' },
];

let nextName = 0;

/** Makes a campaign over the API. */
export async function createCampaign(
  staff: ApiClient,
  more: Record<string, unknown> = {},
): Promise<CampaignDto> {
  const { body, status } = await staff.post<CampaignDto>('/api/campaigns', {
    kind: 'yearly',
    name: `Phong trào thi đua số ${++nextName}`,
    year: 2026,
    ...more,
  });
  expect(status).toBe(201);
  return body;
}

/** Moves a campaign to another phase over the API. */
export function move(
  client: ApiClient,
  campaign: CampaignDto,
  to: Phase,
  reason?: string,
): Promise<Answer<CampaignDto & Problem>> {
  return client.post(`/api/campaigns/${campaign.id}/phase`, { to, version: campaign.version, reason });
}
