import { expect } from '@jest/globals';
import type ExcelJS from 'exceljs';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { issueDraft, Review } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { openWorkbook, sheetValues } from '../support/xlsx-parts.js';

const PEOPLE = {
  LDTT: [
    { name: 'Nguyễn Hoài Yến' },
    { name: 'Lê Thị Ánh' },
    { name: 'Trần Văn Đạt', rating: 'completed' as const },
  ],
};

export interface Download {
  readonly workbook: ExcelJS.Workbook;
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** Texts and numbers of a sheet, row by row. */
export function texts(sheet: ExcelJS.Worksheet | undefined): (string | number)[] {
  const values = sheet ? sheetValues(sheet).flat() : [];
  return values.filter(
    (value): value is string | number => typeof value === 'string' || typeof value === 'number',
  );
}

/** A ward whose papers are taken out: campaigns with decisions, and the downloads. */
export class PapersOffice {
  private constructor(
    readonly test: TestApp,
    readonly staff: ApiClient,
    readonly official: ApiClient,
    readonly review: Review,
  ) {}

  static async open(): Promise<PapersOffice> {
    const test = await startTestApp();
    const staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
    const official = await test.account(['official']);
    return new PapersOffice(test, staff, official, await Review.open(test, staff));
  }

  /** A campaign with two people who qualify and one who does not, and a decision drafted for the two. */
  async decided(
    options: { issue?: boolean } = {},
  ): Promise<{ campaignId: string; decision: DecisionDetailDto }> {
    const campaignId = await this.review.campaign(PEOPLE);
    const awardTypeId = await this.review.year.award('LDTT');
    const { body: draft } = await this.staff.post<DecisionDetailDto>('/api/decisions', {
      campaignId,
      awardTypeIds: [awardTypeId],
      title: 'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
      decidedOn: '2026-01-15',
      signerName: 'Nguyễn Văn Bình',
      signerTitle: 'CHỦ TỊCH',
    });
    if (options.issue) await issueDraft(this.staff, this.official, draft);
    const { body: decision } = await this.staff.get<DecisionDetailDto>(`/api/decisions/${draft.id}`);
    return { campaignId, decision };
  }

  /** A workbook as a browser takes it, read back. */
  async download(path: string, client = this.staff): Promise<Download> {
    const { status, headers, bytes } = await client.download(`/api/exports/${path}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const fileName = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
    return { workbook: await openWorkbook(Buffer.from(bytes)), bytes: Buffer.from(bytes), fileName };
  }

  /** As many households more, proposed and written into the decision with 1.060.000 đồng each. */
  async manyHouseholds(campaignId: string, decisionId: string, count: number): Promise<void> {
    await this.test.sql(
      `with unit as (select id from collectives where ward_id = $1 limit 1),
       homes as (insert into participants (ward_id, kind, name, identity_key, search_key, sort_given, sort_rest, unit_id)
         select $1, 'household', 'Gia đình ông ' || n, 'gia đình ông ' || n || $4::text, 'gia dinh ong ' || n, n::text, 'gia đình ông', unit.id
           from unit, generate_series(1, $2) n returning id, name, unit_id),
       nominated as (insert into nominations (ward_id, campaign_id, participant_id, award_type_id, verdict, evaluated_at)
         select $1, $3, homes.id, a.id, 'met', now() from homes, award_types a where a.ward_id = $1 and a.code = 'GK' returning id, participant_id, award_type_id)
       insert into decision_lines (ward_id, decision_id, nomination_id, participant_id, award_type_id, position, subject_kind, name,
              unit_id, unit_name, award_name, award_category, year, amount, full_amount)
         select $1, $4::uuid, n.id, n.participant_id, n.award_type_id, 100 + row_number() over (), 'household', h.name, h.unit_id, 'Tổ dân phố 1',
                'Giấy khen', 'form', 2025, 1060000, 1060000 from nominated n join homes h on h.id = n.participant_id`,
      [this.test.wardA, count, campaignId, decisionId],
    );
  }
}
