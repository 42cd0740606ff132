import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { NominationDetailDto } from '../../src/awards/awards.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { Review } from '../decisions/review.js';
import { allOrNothing } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

describe('an act that cannot be put on record is not done', () => {
  it('to nominations', async () => {
    const campaignId = await review.year.campaign('Phong trào có đề nghị');
    const unit = await review.year.unit('Trường Mầm non');
    const person = await review.year.person(unit, 'Lê Thị Na', { rating: 'completed' });
    await review.year.register(campaignId, person, 'LDTT');
    const path = `/api/campaigns/${campaignId}/nominations`;
    await allOrNothing(test, 'nomination.from-registrations', () => staff.post(`${path}/from-registrations`));
    await allOrNothing(test, 'nomination.evaluate', () => staff.post(`${path}/evaluate`));
    const other = await review.year.person(unit, 'Lê Thị Nụ', { rating: 'completed' });
    const awardTypeId = await review.year.award('LDTT');
    const { id, ...created } = await allOrNothing(test, 'nomination.create', () =>
      staff.post<NominationDetailDto>(path, { participantId: other, awardTypeId }),
    );
    let { version } = created;
    const reason = 'Thành tích đột xuất';
    const change = async (act: string, method: string, address: string, body: object): Promise<void> => {
      const sent = { ...body, version };
      const changed = await allOrNothing(test, `nomination.${act}`, () =>
        staff.send<NominationDetailDto>(method, `/api/nominations/${id}/${address}`, sent),
      );
      version = changed.version;
    };
    await change('override', 'PATCH', 'override', { reason, document: 'Kết luận số 1-KL/ĐU' });
    await change('withdraw-override', 'POST', 'override/withdraw', { reason });
    await change('set-aside', 'PATCH', 'selection', { selected: false, reason });
    await change('select', 'PATCH', 'selection', { selected: true });
  });

  it('to many nominations at once', async () => {
    const campaignId = await review.year.campaign('Phong trào chọn theo hạng');
    const unit = await review.year.unit('Trạm Khuyến nông');
    const set = await review.year.criteriaSet(campaignId, 'individual', ['GK']);
    const freeze = await review.year.freeze(set);
    for (const [index, name] of ['Lê Thị Sen', 'Lê Thị Súng'].entries()) {
      const person = await review.year.person(unit, name);
      await review.year.register(campaignId, person, 'GK');
      await review.year.frozenResult(freeze, person, { points: '90', classification: 'Tốt' }, index + 1);
    }
    await review.nominate(campaignId);
    const path = `/api/campaigns/${campaignId}/nominations/selection`;
    const awardTypeId = await review.year.award('GK');
    const ranked = { awardTypeId, criteriaSetId: set, upToRank: 1, scope: 'overall' };
    await allOrNothing(test, 'nomination.select-by-rank', () => staff.post(`${path}/by-rank`, ranked));
    const items = (await review.nominations(campaignId)).map(({ id, version }) => ({ id, version }));
    await allOrNothing(test, 'nomination.select-many', () => staff.post(path, { items, isSelected: true }));
  });

  it('to drafts of decisions', async () => {
    const campaign = await review.campaign({ LDTT: [{ name: 'Bùi Thị Ất' }, { name: 'Bùi Thị Bính' }] });
    const [first, second] = await review.nominations(campaign);
    const draft = await allOrNothing(test, 'decision.draft', () =>
      review.draftOf(campaign, [first?.id ?? '']),
    );
    const path = `/api/decisions/${draft.id}`;
    let decision: DecisionDetailDto = draft;
    const change = async (act: string, method: string, address: string, body: object): Promise<void> => {
      const sent = { ...body, version: decision.version };
      decision = await allOrNothing(test, `decision.${act}`, () =>
        staff.send<DecisionDetailDto>(method, path + address, sent),
      );
    };
    const { book, number, legalBasis, signerName, signerTitle } = draft;
    await change('change', 'PATCH', '', {
      ...{ book, number, legalBasis, signerName, signerTitle },
      title: 'Về việc công nhận danh hiệu',
      decidedOn: '2026-01-20',
    });
    await change('add-lines', 'POST', '/lines', { nominationIds: [second?.id] });
    const reversed = decision.lines.map(({ id }) => id).reverse();
    await change('reorder', 'PUT', '/lines/order', { lineIds: reversed });
    await change('sort', 'POST', '/lines/sort', {});
    await test.sql(`update individuals set post = 'Tổ trưởng' where id = $1`, [second?.participantId]);
    await change('refresh', 'POST', '/lines/refresh', {});
    await change('remove-lines', 'POST', '/lines/remove', { lineIds: reversed.slice(0, 1) });
    await allOrNothing(test, 'decision.discard', () => staff.delete(`${path}?version=${decision.version}`));
  });

  it('to a decision being issued: no number, no honours, nobody decided', async () => {
    const campaign = await review.campaign({ LDTT: [{ name: 'Đỗ Thị Canh' }, { name: 'Đỗ Thị Tân' }] });
    const { body: draft } = await review.draft(campaign, ['LDTT']);
    const path = `/api/decisions/${draft.id}`;
    let { version } = draft;
    for (const [act, client] of [
      ['propose', staff],
      ['return', official],
      ['propose', staff],
      ['approve', official],
    ] as const) {
      const body = { version, ...(act === 'return' ? { reason: 'Ghi lại trích yếu' } : {}) };
      await allOrNothing(test, `decision.${act}`, () => client.post(`${path}/${act}`, body));
      version += 1;
    }
    await allOrNothing(test, 'decision.issue', () =>
      official.post(`${path}/issue`, { version, confirmation: 'BAN HÀNH' }),
    );
    await allOrNothing(test, 'decision.revoke', () =>
      official.post(`${path}/revocations`, {
        ground: 'false-declaration',
        explanation: 'Kết luận số 12/KL-TTr: kê khai sai.',
        decidedOn: '2026-03-10',
        signerName: 'Nguyễn Văn Bình',
        confirmation: 'HỦY QUYẾT ĐỊNH',
        version: version + 1,
      }),
    );
  });
});
