import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignName, decisionTitle, openPhases, SAMPLE_FILES } from '../../src/sample-year/sample-plan.js';
import type { Person } from './api.js';
import type { ExpectedYear } from './expected.js';
import { typeSomeMarks } from './marks.js';
import { joinRepresentative, type Login, type Staff } from './people.js';
import { sit, type HeldSitting } from './sitting.js';

export interface ImportIssueRow {
  readonly sheet: string;
  readonly row: number;
  readonly status: 'new' | 'changed' | 'unchanged' | 'error';
  readonly issues: readonly { readonly code: string; readonly severity: 'error' | 'warning' }[];
}

export interface ImportOutcome {
  readonly id: string;
  readonly report: {
    readonly cleaned: { readonly whitespace: number; readonly unicodeNfc: number };
    readonly counts: Readonly<Record<string, number>>;
    readonly sheets: readonly { readonly rows: Readonly<Record<string, number>> }[];
  };
  readonly rows: readonly ImportIssueRow[];
}

export interface ResultRow {
  readonly name: string;
  readonly unitName: string | null;
  readonly block: string | null;
  readonly points: string | null;
  readonly complete: boolean;
  readonly knockout: boolean;
  readonly classification: string | null;
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
  readonly sheets: readonly {
    readonly scorer: string;
    readonly state: string;
    readonly total: string | null;
  }[];
}

export interface NominationRow {
  readonly id: string;
  readonly subjectKind: 'collective' | 'individual' | 'household';
  readonly name: string;
  readonly unitName: string;
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly eligible: boolean;
}

interface DecisionRow {
  readonly id: string;
  readonly version: number;
  readonly numberText: string | null;
  readonly lineCount: number;
  readonly totalDong: number;
  readonly lines: readonly { readonly nominationId: string; readonly amountDong: number | null }[];
}

/** Everything the API answered over the year, for comparison and for the lists. */
export interface YearOutcome {
  readonly campaignId: string;
  readonly sets: readonly { readonly id: string; readonly code: string; readonly subjectKind: string }[];
  readonly register: ImportOutcome;
  /** Rows a second import of the same register would have written: none. */
  readonly rewritten: number;
  /** Criteria set code → results. */
  readonly results: ReadonlyMap<string, readonly ResultRow[]>;
  readonly nominations: readonly NominationRow[];
  /** Nomination id → amount of its line. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly decisions: readonly {
    readonly id: string;
    readonly title: string;
    readonly numberText: string | null;
    readonly lineCount: number;
    readonly totalDong: number;
  }[];
  readonly sitting: HeldSitting;
  readonly extraLogin: Login | undefined;
}

/** Takes a ward's four workbooks through the whole year, each step by whoever does it in a ward. */
export async function runYear(
  staff: Staff,
  folder: string,
  expected: ExpectedYear,
  say: (line: string) => void,
): Promise<YearOutcome> {
  const { clerk, official } = staff;
  const campaign = await clerk.post<{ id: string; version: number }>('/api/campaigns', {
    kind: 'yearly',
    name: campaignName(expected.year),
    year: expected.year,
    phases: openPhases(),
  });
  const campaignId = campaign.id;
  const move = async (person: Person, to: string): Promise<void> => {
    const { version } = await person.get<{ version: number }>(`/api/campaigns/${campaignId}`);
    await person.post(`/api/campaigns/${campaignId}/phase`, { to, version });
  };

  await importFile(clerk, folder, SAMPLE_FILES.criteria, 'criteria', campaignId);
  await move(clerk, 'registration');
  say('Đã phát động phong trào, có bảng tiêu chí.');
  const register = await importFile(clerk, folder, SAMPLE_FILES.register, 'register', campaignId);
  const again = await previewFile(clerk, folder, SAMPLE_FILES.register, 'register', campaignId);
  const rewritten = again.report.sheets.reduce(
    (sum, sheet) => sum + (sheet.rows.new ?? 0) + (sheet.rows.changed ?? 0),
    0,
  );
  say(
    `Đã nhập ${register.report.counts.units ?? 0} đơn vị, ${register.report.counts.people ?? 0} cá nhân, ${register.report.counts.registrations ?? 0} đăng ký.`,
  );
  await importFile(clerk, folder, SAMPLE_FILES.honours, 'honours', undefined);
  const unit = (await clerk.all<{ id: string }>('/api/collectives'))[0];
  const representative = unit && (await joinRepresentative(staff, unit.id));

  await move(clerk, 'self-score');
  let position = 0;
  for (const [code, person] of staff.members) {
    await clerk.post(`/api/campaigns/${campaignId}/scorers`, {
      accountId: person.accountId,
      code,
      position: ++position,
    });
  }
  await move(clerk, 'scoring');
  const sets = await clerk.all<{ id: string; code: string; subjectKind: string }>(
    `/api/campaigns/${campaignId}/criteria-sets`,
  );
  const typed = await typeSomeMarks(staff, sets, join(folder, SAMPLE_FILES['score-book']));
  await importFile(clerk, folder, SAMPLE_FILES['score-book'], 'score-book', campaignId);
  say(`Các thành viên đã chấm (${typed} điểm nhập tay, số còn lại từ sổ chấm).`);

  await move(official, 'review');
  const results = new Map<string, readonly ResultRow[]>();
  for (const set of sets)
    results.set(set.code, await official.all<ResultRow>(`/api/criteria-sets/${set.id}/results`));
  say('Đã chốt kết quả chấm điểm.');

  await clerk.post(`/api/campaigns/${campaignId}/nominations/from-registrations`);
  await clerk.post(`/api/campaigns/${campaignId}/nominations/evaluate`);
  const nominations = await clerk.all<NominationRow>(`/api/campaigns/${campaignId}/nominations`);
  const sitting = await sit(staff, campaignId, nominations);
  say('Hội đồng đã họp, biểu quyết, khóa biên bản.');
  const { decisions, amounts } = await decide(staff, campaignId, nominations, expected);
  say(`Đã ban hành ${decisions.length} quyết định.`);
  await move(official, 'decided');
  return {
    campaignId,
    sets,
    register,
    rewritten,
    results,
    nominations,
    amounts,
    decisions,
    sitting,
    extraLogin: representative?.login,
  };
}

/** One decision per award: drafted and proposed by the clerk, approved and issued by the official. */
async function decide(
  { clerk, official }: Staff,
  campaignId: string,
  nominations: readonly NominationRow[],
  { year, decisionDate }: ExpectedYear,
): Promise<Pick<YearOutcome, 'decisions' | 'amounts'>> {
  const awards = new Map(
    nominations.filter((one) => one.eligible).map((one) => [one.awardTypeId, one.awardName]),
  );
  const types = await clerk.all<{ id: string; category: 'title' | 'form' }>('/api/catalogue/award-types');
  const categories = new Map(types.map(({ id, category }) => [id, category]));
  const decisions = [];
  const amounts = new Map<string, number>();
  for (const [awardTypeId, awardName] of [...awards].sort(([, a], [, b]) => a.localeCompare(b, 'vi'))) {
    const category = categories.get(awardTypeId) ?? 'form';
    const title = decisionTitle({ name: awardName, category }, year);
    const draft = await clerk.post<DecisionRow>('/api/decisions', {
      campaignId,
      awardTypeIds: [awardTypeId],
      title,
      decidedOn: decisionDate,
      signerName: official.displayName,
      signerTitle: 'CHỦ TỊCH',
    });
    const path = `/api/decisions/${draft.id}`;
    const proposed = await clerk.post<DecisionRow>(`${path}/propose`, { version: draft.version });
    const approved = await official.post<DecisionRow>(`${path}/approve`, { version: proposed.version });
    await official.post(`${path}/issue`, { version: approved.version, confirmation: 'BAN HÀNH' });
    const issued = await official.get<DecisionRow>(`/api/decisions/${draft.id}`);
    for (const line of issued.lines) amounts.set(line.nominationId, line.amountDong ?? 0);
    decisions.push({
      id: draft.id,
      title,
      numberText: issued.numberText,
      lineCount: issued.lineCount,
      totalDong: issued.totalDong,
    });
  }
  return { decisions, amounts };
}

/** Uploads, reads the whole preview, and applies it. */
async function importFile(
  person: Person,
  folder: string,
  fileName: string,
  kind: string,
  campaignId: string | undefined,
): Promise<ImportOutcome> {
  const preview = await previewFile(person, folder, fileName, kind, campaignId);
  const rows = await person.all<ImportIssueRow>(`/api/imports/${preview.id}/rows`);
  await person.post(`/api/imports/${preview.id}/apply`);
  return { ...preview, rows };
}

function previewFile(
  person: Person,
  folder: string,
  fileName: string,
  kind: string,
  campaignId: string | undefined,
): Promise<ImportOutcome> {
  const bytes = readFileSync(join(folder, fileName));
  return person.upload<ImportOutcome>('/api/imports', bytes, fileName, {
    kind,
    ...(campaignId === undefined ? {} : { campaignId }),
  });
}
