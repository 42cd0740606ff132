import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListCatalogueDto, ListDto } from '../../src/exports/options/list-catalogue.dto.js';
import { startScoring, submitFull } from '../scoring-api/scoring-fixture.js';
import type { ApiClient } from '../support/test-app.js';
import { issueDraft } from '../decisions/review.js';
import { PapersOffice } from './papers-office.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const HIDDEN = 'Thành viên Hội đồng xem được kết quả sau khi khóa chấm điểm.';

let office: PapersOffice;

beforeAll(async () => {
  office = await PapersOffice.open();
});

afterAll(() => office.test.close());

async function lists(campaignId: string, client = office.staff): Promise<readonly ListDto[]> {
  const { status, body } = await client.get<ListCatalogueDto>(`/api/exports?campaignId=${campaignId}`);
  expect(status).toBe(200);
  return body.lists;
}

async function reasons(campaignId: string, client?: ApiClient): Promise<Record<string, string | null>> {
  const all = await lists(campaignId, client);
  return Object.fromEntries(all.map(({ key, policy }) => [key, policy.reason]));
}

describe('the catalogue of lists', () => {
  it('says in words why nothing can be taken out of a campaign yet', async () => {
    const campaignId = await office.review.campaign({
      LDTT: [{ name: 'Trần Văn Đạt', rating: 'completed' }],
    });
    expect(await reasons(campaignId)).toEqual({
      'attached-list': 'Chưa có quyết định nào.',
      proposals: 'Chưa có đề nghị nào đủ điều kiện.',
      'money-receipts': 'Chưa ban hành quyết định nào.',
      'award-summary': 'Chưa ban hành quyết định nào.',
      'year-end': 'Chưa ban hành quyết định nào.',
      'score-summary': 'Phong trào chưa có bảng tiêu chí.',
      'scoring-table': 'Phong trào chưa có bảng tiêu chí.',
      'criteria-table': 'Phong trào chưa có bảng tiêu chí.',
    });
  });

  it('names drafts and issued decisions, and what is paid by them', async () => {
    const { campaignId, decision } = await office.decided();
    const title = 'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025';
    const path = `/api/exports/decisions/${decision.id}/attached-list`;
    const attached = async (): Promise<unknown> => (await lists(campaignId))[0]?.targets;
    const policy = { canExport: true, reason: null };
    expect(await attached()).toEqual([{ id: decision.id, label: `Dự thảo: ${title}`, path, policy }]);
    expect((await reasons(campaignId))['money-receipts']).toBe('Chưa ban hành quyết định nào.');
    await issueDraft(office.staff, office.official, decision);
    const [{ number }] = (await office.test.sql(`select number from decisions where id = $1`, [
      decision.id,
    ])) as [{ number: number }];
    const numberText = `${String(number).padStart(2, '0')}/QĐ-UBND`;
    expect(await attached()).toEqual([{ id: decision.id, label: `${numberText}: ${title}`, path, policy }]);
    const all = await reasons(campaignId);
    expect([all['proposals'], all['money-receipts'], all['year-end']]).toEqual([null, null, null]);
  });

  it('tells a draft without a line, and decisions without money', async () => {
    const empty = await office.decided();
    await office.test.sql(`delete from decision_lines where decision_id = $1`, [empty.decision.id]);
    expect((await lists(empty.campaignId))[0]?.targets[0]?.policy).toEqual({
      canExport: false,
      reason: 'Chưa có ai trong danh sách này.',
    });
    const unpaid = await office.decided();
    const id = unpaid.decision.id;
    await office.test.sql(`update decision_lines set amount = 0, full_amount = 0 where decision_id = $1`, [
      id,
    ]);
    await office.test.sql(
      `update decisions set status = 'issued', number = 902, issued_at = now() where id = $1`,
      [id],
    );
    expect((await reasons(unpaid.campaignId))['money-receipts']).toBe(
      'Các quyết định đã ban hành không có tiền thưởng.',
    );
  });

  it('offers scores to whoever may see them, and criteria to all', async () => {
    const fixture = await startScoring(office.test, office.staff);
    const both = await office.test.account(['ward-staff', 'committee-member']);
    await office.staff.post(`/api/campaigns/${fixture.campaignId}/scorers`, {
      accountId: both.accountId,
      code: 'TV9',
      position: 9,
    });
    for (const member of fixture.members) await submitFull(fixture, member, fixture.units[0] ?? '');
    const keys = ['score-summary', 'scoring-table', 'year-end', 'criteria-table'] as const;
    const found = async (client: ApiClient): Promise<unknown[]> => {
      const all = await reasons(fixture.campaignId, client);
      return keys.map((key) => all[key]);
    };
    expect(await found(both)).toEqual([HIDDEN, HIDDEN, HIDDEN, null]);
    expect(await found(office.staff)).toEqual([null, null, 'Chưa ban hành quyết định nào.', null]);
    const table = (await lists(fixture.campaignId)).find(({ key }) => key === 'scoring-table');
    expect([table?.subject, table?.targets]).toEqual([
      'participant',
      [
        {
          id: fixture.set.id,
          label: `${fixture.set.code}: ${fixture.set.name}`,
          path: `/api/exports/criteria-sets/${fixture.set.id}/participants/{participantId}/scoring-table`,
          policy: { canExport: true, reason: null },
        },
      ],
    ]);
  });

  it('gives options whose every value the list takes, told by a name and usual as the list has it', async () => {
    const { campaignId } = await office.decided({ issue: true });
    const fixture = await startScoring(office.test, office.staff);
    for (const member of fixture.members) await submitFull(fixture, member, fixture.units[0] ?? '');
    const wrong: string[] = [];
    let asked = 0;
    for (const list of [...(await lists(campaignId)), ...(await lists(fixture.campaignId))]) {
      for (const { path, policy } of list.targets.filter((target) => target.policy.canExport)) {
        const real = path.replace('{participantId}', fixture.units[0] ?? '');
        const usual = await office.staff.get(`${real}/preview`);
        for (const option of list.options) {
          expect(option.choices.map(({ value }) => value)).toContain(option.usual);
          for (const { value } of option.choices) {
            const { status, text } = await office.staff.get(`${real}/preview?${option.name}=${value}`);
            const isSame = text === usual.text;
            if (status !== 200 || (value === option.usual && !isSame))
              wrong.push(`${list.key} ${option.name}=${value}: ${status} ${String(policy.canExport)}`);
            asked += 1;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(30);
  });

  it("follows the ward's own order of sections", async () => {
    const { campaignId } = await office.decided();
    const usual = async (): Promise<string | undefined> =>
      (await lists(campaignId))[0]?.options.find(({ name }) => name === 'sections')?.usual;
    expect(await usual()).toBe('collective-first');
    await office.test.sql(`update ward_settings set list_order = 'individual-first' where ward_id = $1`, [
      office.test.wardA,
    ]);
    expect(await usual()).toBe('individual-first');
  });

  it('is not for everyone, nor for other wards', async () => {
    const { campaignId } = await office.decided();
    const path = `/api/exports?campaignId=${campaignId}`;
    const stranger = await office.test.account(['ward-staff'], { ward: 'B' });
    const member = await office.test.account(['committee-member']);
    expect((await stranger.get(path)).status).toBe(404);
    expect((await member.get(path)).status).toBe(403);
    expect((await office.staff.get(`/api/exports?campaignId=${NOBODY}`)).status).toBe(404);
    expect((await office.staff.get('/api/exports')).status).toBe(400);
  });
});
