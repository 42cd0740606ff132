import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceDto } from '../../src/scoring/evidence/evidence.dto.js';
import { typeOfContent } from '../../src/scoring/evidence/evidence-type.js';
import type { SelfScoreDto } from '../../src/scoring/self-scores/self-scores.dto.js';
import type { NomineeDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { contents } from '../support/acts.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { FILES } from './evidence-files.js';
import { forcePhase, startScoring, type Problem, type ScoringFixture } from './scoring-fixture.js';

type EvidenceAnswer = EvidenceDto & Problem;

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let fixture: ScoringFixture;
let unit: string;
let representative: ApiClient;
let neighbour: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
  official = await test.account(['official']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff, { phase: 'self-score' });
  unit = fixture.units[0] ?? '';
  representative = await test.account(['unit-representative'], { collectiveId: unit, name: 'Trần Văn Tổ' });
  neighbour = await test.account(['unit-representative'], { collectiveId: fixture.units[1] });
});

const path = (code = 'A.2', on = unit): string =>
  `/api/self-scores/${fixture.set.id}/${on}/evidence/${fixture.criterion[code] ?? code}`;
const listPath = (on = unit): string => `/api/self-scores/${fixture.set.id}/${on}/evidence`;

function send(
  by: ApiClient,
  file: Uint8Array,
  name: string,
  to: string = path(),
): Promise<Answer<EvidenceAnswer>> {
  return by.upload<EvidenceAnswer>(to, file, name);
}

const codes = ({ status, body }: Answer<unknown>): unknown[] => {
  const problem = body as Problem;
  return [status, problem.errors?.[0]?.code ?? problem.code];
};

/** Puts the member aside from scoring the unit. */
async function recuse(member: ApiClient): Promise<void> {
  const answer = await member.put(`/api/score-sheets/${fixture.set.id}/${unit}/recusal`, {
    reason: 'Là người thân của tổ trưởng',
    version: 0,
  });
  expect(answer.status).toBe(200);
}

describe('a file shown for a line', () => {
  it('is kept as it came, named as it was, and on record by its checksum', async () => {
    const file = FILES.pdf();
    const added = await send(representative, file, 'Đơn vị – báo cáo (quý III).pdf');
    expect([added.status, added.body]).toEqual([
      201,
      {
        id: expect.any(String),
        criterionId: fixture.criterion['A.2'],
        fileName: 'Đơn vị – báo cáo (quý III).pdf',
        type: 'pdf',
        size: file.length,
        uploadedAt: expect.any(String),
        uploadedBy: 'Trần Văn Tổ',
        opensInline: true,
        policy: { canDelete: true },
      },
    ]);
    const got = await representative.download(`/api/evidence/${added.body.id}`);
    expect([got.status, Buffer.from(got.bytes).equals(file)]).toEqual([200, true]);
    const header = (name: string): string | null => got.headers.get(name);
    expect([
      header('content-type'),
      header('content-disposition'),
      header('x-content-type-options'),
      header('cache-control'),
    ]).toEqual([
      'application/pdf',
      `attachment; filename="Don vi _ bao cao (quy III).pdf"; filename*=UTF-8''%C4%90%C6%A1n%20v%E1%BB%8B%20%E2%80%93%20b%C3%A1o%20c%C3%A1o%20%28qu%C3%BD%20III%29.pdf`,
      'nosniff',
      'no-store',
    ]);
    const [entry] = await test.sql(
      `select action, subject_label, before, after from audit_entries where subject_id = $1`,
      [added.body.id],
    );
    expect(entry).toMatchObject({
      action: 'evidence.add',
      before: null,
      after: {
        fileName: 'Đơn vị – báo cáo (quý III).pdf',
        size: file.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it.each([
    ['jpg', 'image/jpeg', 'inline'],
    ['png', 'image/png', 'inline'],
    ['pdf', 'application/pdf', 'inline'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment'],
  ] as const)('is told apart by its content: %s, opened as %s, %s', async (type, media, how) => {
    const { body } = await send(representative, FILES[type](), `Minh chứng.${type.toUpperCase()}`);
    expect([body.type, body.opensInline]).toEqual([type, how === 'inline']);
    const opened = await representative.download(`/api/evidence/${body.id}?inline=true`);
    expect([
      opened.headers.get('content-type'),
      opened.headers.get('content-disposition')?.split(';')[0],
    ]).toEqual([media, how]);
    expect(opened.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    const saved = await representative.download(`/api/evidence/${body.id}`);
    expect(saved.headers.get('content-disposition')?.split(';')[0]).toBe('attachment');
  });

  it('is refused when its content is of another kind, whatever its name', async () => {
    const before = await contents(test);
    for (const [file, name, code] of [
      [Buffer.from('<script>alert(1)</script>'), 'a.pdf', 'evidence-type'],
      [Buffer.from('MZ\u0090'), 'a.png', 'evidence-type'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'evidence-type'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.doc', 'evidence-type'],
      [FILES.plainZip(), 'a.docx', 'evidence-type'],
      [FILES.noTypes(), 'a.docx', 'evidence-type'],
      [FILES.withMacros(), 'a.docx', 'evidence-type'],
      [FILES.encrypted(), 'a.docx', 'evidence-type'],
      [FILES.docx().subarray(0, 60), 'a.docx', 'evidence-type'],
      [FILES.png(), 'a.pdf', 'evidence-name'],
      [FILES.pdf(), 'a.pdf.exe', 'evidence-name'],
      [FILES.pdf(), 'a.pdf\u202eexe', 'evidence-name'],
      [FILES.pdf(), 'pdf', 'evidence-name'],
      [FILES.xlsx(), 'a.xlsm', 'evidence-name'],
    ] as const)
      expect([name, ...codes(await send(representative, file, name))]).toEqual([name, 422, code]);
    expect(await contents(test)).toEqual(before);
    expect(await typeOfContent(Buffer.alloc(0))).toBeUndefined();
  });

  it('loses from its name what is no name', async () => {
    const names: string[] = [];
    for (const [index, name] of [
      '../../../etc/passwd.pdf',
      'C:\\Windows\\a.pdf',
      '<b onclick=x>.pdf',
      `${'dài '.repeat(90)}.pdf`,
      'Biên bản.pdf'.normalize('NFD'),
    ].entries())
      names.push((await send(representative, FILES.pdf(`${index}`), name)).body.fileName);
    expect(names).toEqual([
      'passwd.pdf',
      'a.pdf',
      '_b onclick=x_.pdf',
      `${'dài '.repeat(49).trim()}.pdf`,
      'Biên bản.pdf',
    ]);
  });

  it('is refused when there is none, when it is empty, and when it is larger than 10 MB', async () => {
    const limit = 10 * 1024 * 1024;
    const large = Buffer.concat([FILES.pdf(), Buffer.alloc(limit)]);
    expect(codes(await send(representative, large, 'a.pdf'))).toEqual([413, 'evidence-too-large']);
    expect(codes(await send(representative, Buffer.alloc(0), 'a.pdf'))).toEqual([400, 'missing-file']);
    expect(codes(await representative.post(path(), {}))).toEqual([400, 'missing-file']);
    const largest = await send(representative, large.subarray(0, limit), 'a.pdf');
    expect([largest.status, largest.body.size]).toEqual([201, limit]);
    const got = await representative.download(`/api/evidence/${largest.body.id}`);
    expect(got.bytes.length).toBe(limit);
  });

  it('is taken once per line, and no line takes more than ten, however many come at once', async () => {
    expect((await send(representative, FILES.pdf(), 'a.pdf')).status).toBe(201);
    expect(codes(await send(representative, FILES.pdf(), 'b.pdf'))).toEqual([409, 'evidence-exists']);
    expect((await send(representative, FILES.pdf(), 'a.pdf', path('B.1'))).status).toBe(201);
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, index) => send(representative, FILES.pdf(`Tờ ${index}`), 'a.pdf')),
    );
    const refused = many.filter(({ status }) => status !== 201);
    expect(refused.map(codes)).toEqual(Array(3).fill([409, 'evidence-limit']));
    const { body } = await representative.get<EvidenceDto[]>(listPath());
    expect(body.map(({ criterionId }) => criterionId)).toEqual([
      ...Array<string>(10).fill(fixture.criterion['A.2'] ?? ''),
      fixture.criterion['B.1'],
    ]);
  });

  it('comes and goes while the self-scores are open, and stays once the line is appraised', async () => {
    const first = (await send(representative, FILES.pdf(), 'a.pdf')).body;
    const second = (await send(staff, FILES.png(), 'b.png')).body;
    expect((await representative.delete(`/api/evidence/${second.id}`)).status).toBe(204);
    expect(codes(await representative.get(`/api/evidence/${second.id}`))).toEqual([404, 'not-found']);
    const [entry] = await test.sql(
      `select action, before, after from audit_entries where action = 'evidence.remove' and subject_id = $1`,
      [second.id],
    );
    expect(entry).toMatchObject({ before: { fileName: 'b.png', size: 16 }, after: null });
    await staff.put(`/api/self-scores/${fixture.set.id}/${unit}/appraisals/${fixture.criterion['A.2']}`, {
      kind: 'points',
      points: '20',
      version: 0,
    });
    expect(codes(await representative.delete(`/api/evidence/${first.id}`))).toEqual([
      409,
      'already-appraised',
    ]);
    const added = await send(representative, FILES.jpg(), 'c.jpg');
    expect([added.status, added.body.policy]).toEqual([201, { canDelete: false }]);
    await forcePhase(test, fixture.campaignId, 'scoring');
    expect(codes(await send(representative, FILES.docx(), 'd.docx'))).toEqual([409, 'wrong-phase']);
    expect(codes(await staff.delete(`/api/evidence/${first.id}`))).toEqual([409, 'wrong-phase']);
  });

  it('belongs to a line of the set and to a subject it scores', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const to of [path(nobody), path('A.2', nobody)])
      expect(codes(await send(staff, FILES.pdf(), 'a.pdf', to))).toEqual([404, 'not-found']);
  });
});

describe('who sees evidence', () => {
  it('the unit, staff, officials, and the members who score it', async () => {
    const { id } = (await send(representative, FILES.pdf(), 'a.pdf')).body;
    for (const reader of [representative, staff, official, ...fixture.members]) {
      expect((await reader.download(`/api/evidence/${id}`)).status).toBe(200);
      expect((await reader.get<EvidenceDto[]>(listPath())).body.map((file) => file.id)).toEqual([id]);
    }
  });

  it('nobody else: not another unit, not a member of another campaign, not another ward', async () => {
    const { id } = (await send(representative, FILES.pdf(), 'a.pdf')).body;
    const outsider = await test.account(['committee-member']);
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    for (const other of [neighbour, outsider, stranger]) {
      expect(codes(await other.get(`/api/evidence/${id}`))).toEqual([404, 'not-found']);
      expect(codes(await other.get(listPath()))).toEqual([404, 'not-found']);
    }
    for (const other of [neighbour, stranger]) {
      expect(codes(await other.delete(`/api/evidence/${id}`))).toEqual([404, 'not-found']);
      expect(codes(await send(other, FILES.png(), 'a.png'))).toEqual([404, 'not-found']);
    }
    expect(codes(await (fixture.members[0] as ApiClient).delete(`/api/evidence/${id}`))).toEqual([
      403,
      'forbidden',
    ]);
    const administrator = await test.account(['administrator']);
    expect(codes(await administrator.get(`/api/evidence/${id}`))).toEqual([403, 'forbidden']);
    expect(codes(await test.anonymous.get(`/api/evidence/${id}`))).toEqual([401, 'not-signed-in']);
  });

  it('not the member who stepped aside, until they take that back', async () => {
    const { id } = (await send(representative, FILES.pdf(), 'a.pdf')).body;
    await forcePhase(test, fixture.campaignId, 'scoring');
    const [member, other] = fixture.members as [ApiClient, ApiClient];
    await recuse(member);
    for (const at of [`/api/evidence/${id}`, listPath()]) {
      expect(codes(await member.get(at))).toEqual([403, 'recused']);
      expect((await other.get(at)).status).toBe(200);
    }
    const sheet = `/api/score-sheets/${fixture.set.id}/${unit}`;
    expect((await member.get<NomineeDto>(sheet)).body.selfScores).toEqual([]);
    await member.delete(`${sheet}/recusal?version=1`);
    expect((await member.get(`/api/evidence/${id}`)).status).toBe(200);
  });

  it('with the lines of the self-score, for the unit and for whoever scores it', async () => {
    const { body } = await send(representative, FILES.pdf(), 'a.pdf');
    const line = (canDelete: boolean): object => ({
      criterionId: fixture.criterion['A.2'],
      self: null,
      appraisal: null,
      reason: null,
      evidence: [{ ...body, uploadedAt: expect.any(String), policy: { canDelete } }],
    });
    const own = await representative.get<SelfScoreDto>(`/api/self-scores/${fixture.set.id}/${unit}`);
    expect([own.body.lines, own.body.policy]).toEqual([[line(true)], { canWrite: true, canAppraise: false }]);
    const office = await official.get<SelfScoreDto>(`/api/self-scores/${fixture.set.id}/${unit}`);
    expect([office.body.lines, office.body.policy]).toEqual([
      [line(false)],
      { canWrite: false, canAppraise: false },
    ]);
    await forcePhase(test, fixture.campaignId, 'scoring');
    const member = fixture.members[0] as ApiClient;
    const nominee = await member.get<NomineeDto>(`/api/score-sheets/${fixture.set.id}/${unit}`);
    expect(nominee.body.selfScores).toEqual([line(false)]);
    const late = await staff.get<SelfScoreDto>(`/api/self-scores/${fixture.set.id}/${unit}`);
    expect(late.body.policy).toEqual({ canWrite: false, canAppraise: true });
  });
});
