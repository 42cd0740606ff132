import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  RuleBookDto,
  RuleBookSummaryDto,
  RuleNodeDto,
} from '../../src/awards/rule-books/rule-books.dto.js';
import type { SuggestionPage } from '../../src/awards/suggestions/suggestions.dto.js';
import { HonoursLedger } from '../../src/honours/honours-ledger.service.js';
import type { AskedPaperDto } from '../../src/proposals/asked-papers/asked-papers.dto.js';
import type { ProposalDetailDto } from '../../src/proposals/proposals.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { allOrNothing } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let year: WardYear;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  year = new WardYear(test);
});

afterAll(() => test.close());

/** As a page sends it back: without what the server says of it. */
const bare = (node: RuleNodeDto): object => ({ ...node, sentence: undefined, of: node.of?.map(bare) });

describe('an act that cannot be put on record is not done', () => {
  it('to books of rules', async () => {
    const { body: books } = await staff.get<RuleBookSummaryDto[]>('/api/rule-books');
    const first = books.find(({ code }) => code === 'LUAT-2026-A')?.id ?? '';
    let book = await allOrNothing(test, 'rule-book.copy', () =>
      staff.post<RuleBookDto>(`/api/rule-books/${first}/copy`, {
        ...{ name: 'Quy định của tỉnh', validFrom: '2026-10-01' },
      }),
    );
    const path = `/api/rule-books/${book.id}`;
    const change = async (act: string, method: string, address: string, body: object): Promise<void> => {
      const sent = { ...body, version: book.version };
      book = await allOrNothing(test, `rule-book.${act}`, () =>
        staff.send<RuleBookDto>(method, path + address, sent),
      );
    };
    await change('change', 'PATCH', '', { name: 'Quy định mới', note: '', isVerified: true });
    const rules = book.rules.slice(0, 1).map(({ awardTypeId, subjectKind, conditions }) => ({
      ...{ awardTypeId, subjectKind },
      conditions: conditions.map(bare),
    }));
    await change('change-rules', 'PUT', '/rules', { rules });
    await change('activate', 'POST', '/activate', {});
    expect(book.isActive).toBe(true);
  });

  it('to those suggested', async () => {
    const unit = await year.unit('Trường Tiểu học');
    await year.person(unit, 'Lê Thị Gợi', { rating: 'good' });
    const path = `/api/campaigns/${await year.campaign('Phong trào có gợi ý')}/suggestions`;
    const { body: page } = await staff.get<SuggestionPage>(`${path}?unitId=${unit}`);
    const items = page.items.map(({ participantId, awardTypeId }) => ({ participantId, awardTypeId }));
    expect(items).toHaveLength(1);
    await allOrNothing(test, 'nomination.from-suggestions', () => staff.post(`${path}/propose`, { items }));
  });

  it('to papers asked for and honours taken back', async () => {
    const asked = { label: 'Đĩa dữ liệu', awardTypeId: null, isOfEach: false, isRequired: true };
    const { id } = await allOrNothing(test, 'asked-paper.add', () =>
      staff.post<AskedPaperDto>('/api/asked-papers', asked),
    );
    const path = `/api/asked-papers/${id}`;
    await allOrNothing(test, 'asked-paper.change', () => staff.patch(path, { ...asked, version: 1 }));
    await allOrNothing(test, 'asked-paper.remove', () => staff.delete(`${path}?version=2`));
    const awardTypeId = await year.award('LDTT');
    await test.inWard(() =>
      test.app.get(HonoursLedger).record([
        {
          ...{ participantId: null, subjectKind: 'individual', name: 'Lê Thị Cũ', unitName: '', year: 2020 },
          ...{ awardTypeId, awardName: 'Lao động tiên tiến', decisionNumber: '1/QĐ-UBND', decidedOn: null },
          ...{ source: 'import', decisionId: null },
        },
      ]),
    );
    const [honour] = await test.sql<{ id: string }>(`select id from honours where name = 'Lê Thị Cũ'`);
    await allOrNothing(test, 'honour.take-back', () =>
      staff.post(`/api/honours/${honour?.id ?? ''}/take-back`, {
        ...{ revokedOn: '2026-03-02', revokedBy: '56/QĐ-UBND', reason: 'Kết luận thanh tra' },
        confirmation: 'ghi đã hủy',
      }),
    );
  });

  it('to a dossier sent up, from its beginning to its outcome', async () => {
    const unit = await year.unit('Trạm Y tế');
    const people = [await year.person(unit, 'Lê Thị Một'), await year.person(unit, 'Lê Thị Hai')];
    const awardTypeId = await year.award('BK-TINH');
    const began = { awardTypeId, year: 2025, title: 'Đề nghị Bằng khen', addressee: 'Sở Nội vụ' };
    let proposal = await allOrNothing(test, 'proposal.begin', () =>
      staff.post<ProposalDetailDto>('/api/proposals', { ...began, participantIds: people.slice(0, 1) }),
    );
    const path = `/api/proposals/${proposal.id}`;
    const change = async (act: string, method: string, address: string, body: object): Promise<void> => {
      const sent = { ...body, version: proposal.version };
      proposal = await allOrNothing(test, `proposal.${act}`, () =>
        staff.send<ProposalDetailDto>(method, path + address, sent),
      );
    };
    await change('change', 'PATCH', '', { title: 'Đề nghị', addressee: 'Sở Nội vụ', deadline: null });
    await change('add-lines', 'POST', '/lines', { participantIds: people });
    await change('remove-lines', 'POST', '/lines/remove', { lineIds: [proposal.lines[0]?.id] });
    await change('add-part', 'POST', '/parts', { label: 'Văn bản hiệp y' });
    const added = proposal.parts.find(({ kind }) => kind === 'other')?.id ?? '';
    await change('change-part', 'PATCH', `/parts/${added}`, {
      ...{ isRequired: false, doneOn: null, document: '' },
    });
    const { version } = proposal;
    proposal = await allOrNothing(test, 'proposal.remove-part', () =>
      staff.delete<ProposalDetailDto>(`${path}/parts/${added}?version=${version}`),
    );
    await test.sql(`update proposal_parts set done_on = '2025-11-20' where proposal_id = $1`, [proposal.id]);
    const send = { sentOn: '2025-11-25', sentNumber: '45/TTr-UBND' };
    await change('send', 'POST', '/send', send);
    await change('return', 'POST', '/return', { returnedOn: '2025-11-26', reason: 'Thiếu hiệp y' });
    await change('send', 'POST', '/send', { ...send, sentOn: '2025-11-27' });
    await change('decide', 'POST', '/decide', {
      ...{ decisionNumber: '12/QĐ-UBND', decidedOn: '2025-12-20', authority: 'Chủ tịch UBND tỉnh' },
      ...{ grantedLineIds: proposal.lines.map(({ id }) => id), confirmation: 'ghi vào sổ' },
    });
    expect(proposal.grantedCount).toBe(1);
    const { body: other } = await staff.post<ProposalDetailDto>('/api/proposals', began);
    await allOrNothing(test, 'proposal.discard', () => staff.delete(`/api/proposals/${other.id}?version=1`));
  });
});
