import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  RuleBookDto,
  RuleBookSummaryDto,
  RuleNodeDto,
} from '../../src/awards/rule-books/rule-books.dto.js';
import type { SuggestionPage } from '../../src/awards/suggestions/suggestions.dto.js';
import type { ProposalDetailDto } from '../../src/proposals/proposals.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { oneOfTwo } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let year: WardYear;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  year = new WardYear(test);
});

afterAll(() => test.close());

/** As a page sends it back: without what the server says of it. */
const bare = (node: RuleNodeDto): object => ({ ...node, sentence: undefined, of: node.of?.map(bare) });

async function book(code: string): Promise<RuleBookDto> {
  const { body: books } = await staff.get<RuleBookSummaryDto[]>('/api/rule-books');
  const id = books.find((one) => one.code === code)?.id ?? '';
  return (await staff.get<RuleBookDto>(`/api/rule-books/${id}`)).body;
}

describe('of two at once, one is granted:', () => {
  it('copying, changing and putting in use books of rules', async () => {
    const first = await book('LUAT-2026-A');
    const second = await book('LUAT-2026-B');
    const path = `/api/rule-books/${first.id}`;
    const copy = { name: 'Quy định của tỉnh', validFrom: '2026-10-01' };
    const { won } = await oneOfTwo(test, { action: 'rule-book.copy', code: 'rule-book-exists' }, () =>
      staff.post<RuleBookDto>(`${path}/copy`, copy),
    );
    const rules = first.rules.slice(0, 1).map(({ awardTypeId, subjectKind, conditions }) => ({
      ...{ awardTypeId, subjectKind },
      conditions: conditions.map(bare),
    }));
    await oneOfTwo(test, { action: 'rule-book.change-rules', code: 'stale-version' }, () =>
      staff.put(`${path}/rules`, { rules, version: first.version }),
    );
    // Two books of one day, each put in use by somebody else: one of them is, and the other is not.
    await oneOfTwo(
      test,
      { action: 'rule-book.activate', code: 'rule-book-active' },
      () => staff.post(`/api/rule-books/${second.id}/activate`, { version: second.version }),
      () => staff.post(`/api/rule-books/${won.body.id}/activate`, { version: won.body.version }),
    );
    const { body: books } = await staff.get<RuleBookSummaryDto[]>('/api/rule-books');
    const inUse = books.filter(({ validFrom, isActive }) => isActive && validFrom === '2026-10-01');
    expect(inUse).toHaveLength(1);
  });

  it('proposing those suggested', async () => {
    const unit = await year.unit('Trường Tiểu học');
    for (const name of ['Lê Thị Gợi', 'Lê Thị Ý']) await year.person(unit, name, { rating: 'good' });
    const path = `/api/campaigns/${await year.campaign('Phong trào có gợi ý')}/suggestions`;
    const { body: page } = await staff.get<SuggestionPage>(`${path}?unitId=${unit}`);
    const items = page.items.map(({ participantId, awardTypeId }) => ({ participantId, awardTypeId }));
    await oneOfTwo(
      test,
      { action: 'nomination.from-suggestions', code: 'suggestion-gone' },
      () => staff.post(`${path}/propose`, { items }),
      () => staff.post(`${path}/propose`, { items: items.slice(1) }),
    );
  });

  it('sending a dossier, and deciding it', async () => {
    const unit = await year.unit('Trạm Y tế');
    const { body: proposal } = await staff.post<ProposalDetailDto>('/api/proposals', {
      ...{ awardTypeId: await year.award('BK-TINH'), year: 2025, title: 'Đề nghị', addressee: 'Sở Nội vụ' },
      participantIds: [await year.person(unit, 'Lê Thị Một')],
    });
    const path = `/api/proposals/${proposal.id}`;
    await test.sql(`update proposal_parts set done_on = '2025-11-20' where proposal_id = $1`, [proposal.id]);
    const send = { sentOn: '2025-11-25', sentNumber: '45/TTr-UBND', version: proposal.version };
    await oneOfTwo(test, { action: 'proposal.send', code: 'wrong-step' }, () =>
      staff.post(`${path}/send`, send),
    );
    const decide = {
      ...{ decidedOn: '2025-12-20', authority: 'Chủ tịch UBND tỉnh', confirmation: 'ghi vào sổ' },
      ...{ grantedLineIds: proposal.lines.map(({ id }) => id), version: proposal.version + 1 },
    };
    await oneOfTwo(
      test,
      { action: 'proposal.decide', code: 'wrong-step' },
      () => staff.post(`${path}/decide`, { ...decide, decisionNumber: '12/QĐ-UBND' }),
      () => staff.post(`${path}/decide`, { ...decide, decisionNumber: '13/QĐ-UBND' }),
    );
    const honours = await test.sql(`select from honours where source = 'proposal'`);
    expect(honours).toHaveLength(1);
  });

  it('asking for a paper', async () => {
    const asked = { label: 'Đĩa dữ liệu', awardTypeId: null, isOfEach: false, isRequired: true };
    await oneOfTwo(
      test,
      { action: 'asked-paper.add', code: 'asked-paper-exists' },
      () => staff.post('/api/asked-papers', asked),
      () => staff.post('/api/asked-papers', { ...asked, label: ' Đĩa  dữ liệu ' }),
    );
  });
});
