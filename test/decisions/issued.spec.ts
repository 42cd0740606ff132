import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { issueDraft, Review, type DecisionReply } from './review.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let deputy: ApiClient;
let review: Review;
let nextBook = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  deputy = await test.account(['official'], { name: 'Trần Thị Hòa' });
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

const issue = async (
  decision: Pick<DecisionDetailDto, 'id' | 'version'>,
  client = official,
): Promise<DecisionReply> =>
  client.post(`/api/decisions/${decision.id}/issue`, {
    version: decision.version,
    confirmation: 'BAN HÀNH',
  });

/** From the draft on: proposed, approved, issued; or what is refused on the way. */
const take = (decision: Pick<DecisionDetailDto, 'id' | 'version'>): Promise<DecisionReply> =>
  issueDraft(staff, official, decision);

/** As a person would: a server too busy to take the request has written nothing, so ask again. */
async function issueWhenServed(decision: DecisionDetailDto, client: ApiClient): Promise<DecisionReply> {
  const answer = await issue(decision, client);
  return answer.status === 503 ? issueWhenServed(decision, client) : answer;
}

/** A complete draft in a number book of its own. */
async function drafted(
  more: Record<string, unknown> = {},
  people: Parameters<Review['campaign']>[0] = { LDTT: [{ name: 'Lê Thị Na' }] },
): Promise<DecisionDetailDto> {
  const campaign = await review.campaign(people);
  const { body, status } = await review.draft(campaign, Object.keys(people), {
    book: `QĐ-${++nextBook}`,
    ...more,
  });
  expect(status).toBe(201);
  return body;
}

async function traces(
  decisionId: string,
): Promise<{ honours: number; issued: number; number: number | null }> {
  const [row] = await test.sql<{ honours: number; issued: number; number: number | null }>(
    `select (select count(*)::int from honours where decision_id = d.id) as honours, d.number,
            (select count(*)::int from audit_entries where subject_id = d.id::text and action = 'decision.issue') as issued
       from decisions d where d.id = $1`,
    [decisionId],
  );
  return row ?? { honours: -1, issued: -1, number: -1 };
}

describe('an issued decision', () => {
  it('takes no change through the API', async () => {
    const draft = await drafted();
    const { body: issued } = await take(draft);
    const version = issued.version;
    const path = `/api/decisions/${issued.id}`;
    const lineIds = issued.lines.map(({ id }) => id);
    const { title, book, number, decidedOn, legalBasis, signerName, signerTitle } = issued;
    const details = { title, book, number, decidedOn, legalBasis, signerName, signerTitle };
    const answers = [
      await staff.patch<{ code: string }>(path, { ...details, version }),
      await staff.delete<{ code: string }>(`${path}?version=${version}`),
      await staff.post<{ code: string }>(`${path}/lines`, {
        nominationIds: [draft.lines[0]?.nominationId],
        version,
      }),
      await staff.post<{ code: string }>(`${path}/lines/remove`, { lineIds, version }),
      await staff.put<{ code: string }>(`${path}/lines/order`, { lineIds, version }),
      await staff.post<{ code: string }>(`${path}/lines/sort`, { version }),
      await staff.post<{ code: string }>(`${path}/lines/refresh`, { version }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [409, 'decision-issued']),
    );
    expect((await staff.get<DecisionDetailDto>(path)).body.lines).toEqual(issued.lines);
  });

  it('takes no change in the database either, whoever writes', async () => {
    const { body: issued } = await take(await drafted());
    const statements = [
      `update decisions set title = 'x' where id = '${issued.id}'`,
      `delete from decisions where id = '${issued.id}'`,
      `update decision_lines set amount = 0 where decision_id = '${issued.id}'`,
      `delete from decision_lines where decision_id = '${issued.id}'`,
      `insert into decision_lines (decision_id, nomination_id, participant_id, award_type_id, position, subject_kind, name,
              award_name, award_category, year, ward_id)
       select decision_id, nomination_id, participant_id, award_type_id, 99, subject_kind, 'x', 'x', 'form', 2025, ward_id
         from decision_lines where decision_id = '${issued.id}'`,
    ];
    for (const statement of statements) {
      await expect(test.inWard((uow) => uow.execute(statement))).rejects.toThrow(/issued/);
      await expect(test.sql(statement)).rejects.toThrow(/issued/);
    }
  });

  it('holds its nominations: they can be neither judged anew nor changed', async () => {
    const draft = await drafted();
    await take(draft);
    const again = await staff.post(`/api/campaigns/${draft.campaignId}/nominations/evaluate`);
    expect(again.body).toEqual({ evaluated: 0, met: 0, notMet: 0, unknown: 0 });
    const [nomination] = await review.nominations(draft.campaignId ?? '');
    const answer = await staff.patch<{ code: string }>(`/api/nominations/${nomination?.id}/selection`, {
      selected: false,
      reason: 'Để lại năm sau',
      version: nomination?.version,
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'nomination-decided']);
  });
});

describe('two at once', () => {
  it('issue one decision: one wins, the other is told who and when', async () => {
    const { body: draft } = await review.approved(await drafted(), official);
    const answers = await Promise.all([issue(draft, official), issue(draft, deputy)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200)?.body;
    const loser = answers.find(({ status }) => status === 409)?.body;
    expect([loser?.code, loser?.by, loser?.at]).toEqual([
      'already-issued',
      winner?.issuedByName,
      winner?.issuedAt,
    ]);
    expect(loser?.title).toContain(`đã được ${winner?.issuedByName ?? ''} ban hành lúc`);
    expect(await traces(draft.id)).toEqual({ honours: 1, issued: 1, number: 1 });
  });

  it('propose and change one decision: never a change of what is proposed', async () => {
    const draft = await drafted();
    const [issued, changed] = await Promise.all([
      staff.post<{ code: string }>(`/api/decisions/${draft.id}/propose`, { version: draft.version }),
      staff.post<{ code: string }>(`/api/decisions/${draft.id}/lines/sort`, { version: draft.version }),
    ]);
    expect([issued.status, changed.status].sort()).toEqual([200, 409]);
  });

  it('fifty issue at the same moment: numbers follow one another, none missing, none twice', async () => {
    const people = Array.from({ length: 60 }, (_, i) => ({ name: `Người số ${String(i + 1)}` }));
    const campaign = await review.campaign({ LDTT: people });
    const nominations = (await review.nominations(campaign)).map(({ id }) => id);
    const book = `QĐ-${++nextBook}`;
    const drafts: DecisionDetailDto[] = [];
    for (const id of nominations) {
      const { body }: DecisionReply = await staff.post('/api/decisions', {
        campaignId: campaign,
        nominationIds: [id],
        title: 'Quyết định',
        book,
        decidedOn: '2026-01-15',
        signerName: 'Nguyễn Văn Bình',
        signerTitle: 'CHỦ TỊCH',
      });
      drafts.push((await review.approved(body, official)).body);
    }
    // The verdict of every sixth turns meanwhile: its number must go to somebody else.
    const turned = drafts.filter((_, i) => i % 6 === 5).flatMap(({ lines }) => lines[0]?.participantId ?? []);
    await test.inWard((uow) =>
      uow.execute(`update ratings set level = 'completed' where individual_id = any($1)`, [turned]),
    );
    await staff.post(`/api/campaigns/${campaign}/nominations/evaluate`);
    const answers = await Promise.all(
      drafts.map((draft, i) => issueWhenServed(draft, i % 2 === 0 ? official : deputy)),
    );
    const numbers = answers.filter(({ status }) => status === 200).map(({ body }) => body.number);
    expect(numbers.sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
    const certificates = answers.flatMap(({ body }) =>
      (body.lines ?? []).map((one) => one.certificateNumber),
    );
    expect(new Set(certificates).size).toBe(50);
    expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code)).toEqual(
      Array.from({ length: 10 }, () => 'nomination-not-eligible'),
    );
  }, 90_000);
});
