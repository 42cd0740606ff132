import type { Page } from 'playwright-core';
import { CouncilRoom } from '../../council/council-room.js';
import type { ApiClient, TestApp } from '../../support/test-app.js';
import { settled } from './browser.js';

/** A sitting under way with a vote on paper open. */
export async function councilIds(
  test: TestApp,
): Promise<{ council: string; sitting: string; ballot: string }> {
  const room = await CouncilRoom.open(test, 3);
  const sitting = await room.inSession({ CSTDCS: 1 });
  const { status, body, text } = await room.chair.client.post<{ id: string }>(
    `/api/sittings/${sitting.id}/ballots`,
    { questionIds: sitting.questions.map(({ id }) => id), method: 'secret-paper' },
  );
  if (status !== 201) throw new Error(text);
  return { council: room.council.id, sitting: sitting.id, ballot: body.id };
}

/** A dossier for the province begun by the staff, without anybody in it yet. */
export async function proposalId(test: TestApp, clerk: ApiClient): Promise<string> {
  const [award] = await test.sql<{ id: string }>(
    `select id from award_types where code = 'BK-TINH' and ward_id = $1`,
    [clerk.wardId],
  );
  const { status, body, text } = await clerk.post<{ id: string }>('/api/proposals', {
    awardTypeId: award?.id,
    year: 2025,
    title: 'Đề nghị tặng Bằng khen cấp tỉnh',
    addressee: 'Sở Nội vụ',
  });
  if (status !== 201) throw new Error(text);
  return body.id;
}

/** A blank of certificates as it begins. */
export async function blankId(clerk: ApiClient): Promise<string> {
  const { status, body, text } = await clerk.post<{ id: string }>('/api/certificate-blanks', {
    name: 'Giấy khen của Chủ tịch',
    widthMm: 297,
    heightMm: 210,
  });
  if (status !== 201) throw new Error(text);
  return body.id;
}

/** Goes to another page as a link does, without loading the program anew. */
export async function follow(page: Page, to: string): Promise<void> {
  await page.evaluate(
    `history.pushState({ idx: history.state.idx + 1 }, '', ${JSON.stringify(to)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await settled(page);
}

/** What was refused on the way, the page it was asked from first. */
export function refusalsOf(page: Page): string[] {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() < 400) return;
    refused.push(`${new URL(page.url()).pathname}: ${response.status()} ${response.url()}`);
  });
  return refused;
}
