import { CouncilRoom } from '../../council/council-room.js';
import type { ApiClient, TestApp } from '../../support/test-app.js';

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
