import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/platform/config/package-root.js';
import type { ApiClient, TestApp } from '../../support/test-app.js';

const FOLDER = join(packageRoot(), 'samples', 'ward-2025');
const MEMBERS = ['TV1', 'TV2', 'TV3', 'TV4', 'TV5'];

export function sampleFile(name: string): string {
  return join(FOLDER, name);
}

/** The sample ward's year, brought to where a journey begins by the API; the journey itself goes through the pages. */
export class SampleYear {
  campaignId = '';

  private constructor(
    readonly test: TestApp,
    readonly clerk: ApiClient,
    readonly official: ApiClient,
    readonly members: readonly ApiClient[],
  ) {}

  static async open(test: TestApp): Promise<SampleYear> {
    const clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
    const official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
    const members: ApiClient[] = [];
    for (const code of MEMBERS)
      members.push(await test.account(['committee-member'], { name: `Thành viên ${code}` }));
    return new SampleYear(test, clerk, official, members);
  }

  /** A campaign with the sample's criteria, open for registration. */
  async launch(): Promise<void> {
    const { body } = await this.clerk.post<{ id: string }>('/api/campaigns', {
      kind: 'yearly',
      name: 'Phong trào thi đua yêu nước năm 2025',
      year: 2025,
    });
    this.campaignId = body.id;
    await this.take('tieu-chi.xlsx', 'criteria');
    await this.move(this.clerk, 'registration');
  }

  /** Units, people and registrations, and the honours of earlier years. */
  async register(): Promise<void> {
    await this.take('dang-ky.xlsx', 'register');
    await this.take('lich-su.xlsx', 'honours');
  }

  /** Five members score by their book. */
  async score(): Promise<void> {
    await this.openScoring();
    await this.take('cham-diem.xlsx', 'score-book');
  }

  /** The other members' sheets of the book; the first member's are left to be typed. */
  async scoreWithoutFirst(): Promise<void> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(sampleFile('cham-diem.xlsx'));
    for (const sheet of [...workbook.worksheets])
      if (sheet.name.startsWith(`${MEMBERS[0]} `)) workbook.removeWorksheet(sheet.id);
    await this.bring(Buffer.from(await workbook.xlsx.writeBuffer()), 'cham-diem.xlsx', 'score-book');
  }

  /** Scoring begun, with nothing marked yet; members stand in the order of their codes, «TV1» to «TV5». */
  async openScoring(): Promise<void> {
    await this.move(this.clerk, 'self-score');
    for (const [index, member] of this.members.entries()) {
      await this.clerk.post(`/api/campaigns/${this.campaignId}/scorers`, {
        accountId: member.accountId,
        code: MEMBERS[index],
        position: index + 1,
      });
    }
    await this.move(this.clerk, 'scoring');
  }

  /** Results closed, nominations judged. */
  async review(): Promise<void> {
    await this.move(this.official, 'review');
    await this.clerk.post(`/api/campaigns/${this.campaignId}/nominations/from-registrations`);
    await this.clerk.post(`/api/campaigns/${this.campaignId}/nominations/evaluate`);
  }

  async move(person: ApiClient, to: string): Promise<void> {
    const path = `/api/campaigns/${this.campaignId}`;
    const { body } = await person.get<{ version: number }>(path);
    const moved = await person.post(`${path}/phase`, { to, version: body.version });
    if (moved.status !== 200) throw new Error(moved.text);
  }

  private take(file: string, kind: string): Promise<void> {
    return this.bring(readFileSync(sampleFile(file)), file, kind);
  }

  private async bring(content: Buffer, file: string, kind: string): Promise<void> {
    const fields: Record<string, string> =
      kind === 'honours' ? { kind } : { kind, campaignId: this.campaignId };
    const preview = await this.clerk.upload<{ id: string }>('/api/imports', content, file, fields);
    if (preview.status >= 300) throw new Error(preview.text);
    const applied = await this.clerk.post(`/api/imports/${preview.body.id}/apply`);
    if (applied.status >= 300) throw new Error(applied.text);
  }
}
