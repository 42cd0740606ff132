import type { BlankDetailDto } from '../../src/certificates/blanks/blanks.dto.js';
import type {
  CertificateBatchDto,
  CertificateLineDto,
  CertificateSheetDto,
} from '../../src/certificates/printing/certificates.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { issueDraft } from '../decisions/review.js';
import { placedTexts, type PlacedText } from '../support/pdf-text.js';
import type { Answer, ApiClient, TestApp } from '../support/test-app.js';

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly changedBy: string;
  readonly lines: { name: string }[];
  readonly current: Record<string, unknown>;
  readonly errors: { field: string; code: string; message: string }[];
}

export type SheetReply = Answer<CertificateSheetDto & Problem>;
export type BlankReply = Answer<BlankDetailDto & Problem>;
export type BatchReply = Answer<CertificateBatchDto & Problem>;

export interface Person {
  readonly name: string;
  readonly formOfAddress?: string;
  readonly post?: string;
}

/** A ward that prints certificates: decisions issued, blanks made, sheets printed, all through the API. */
export class CertificateOffice {
  private next = 0;

  private constructor(
    readonly year: WardYear,
    readonly staff: ApiClient,
    readonly official: ApiClient,
    readonly unit: string,
    private readonly award: string,
  ) {}

  static async open(test: TestApp): Promise<CertificateOffice> {
    const staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
    const official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
    const year = new WardYear(test);
    const unit = await year.unit('Trạm Y tế phường');
    return new CertificateOffice(year, staff, official, unit, await year.award('GK'));
  }

  person({ name, formOfAddress = 'Bà', post = 'Y sĩ' }: Person): Promise<string> {
    return this.year.person(this.unit, name, { formOfAddress, post });
  }

  /** A draft of a sudden commendation of these, dated 15 January 2026. */
  async draft(participantIds: readonly string[]): Promise<DecisionDetailDto> {
    const { body } = await this.staff.post<DecisionDetailDto>('/api/decisions', {
      title: 'Về việc tặng Giấy khen',
      decidedOn: '2026-01-15',
      signerName: 'Nguyễn Văn Bình',
      signerTitle: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      recipients: participantIds.map((participantId) => ({ participantId, awardTypeId: this.award })),
    });
    return body;
  }

  /** The same, issued; the names are in the order they stand in the list. */
  async issued(...people: readonly (string | Person)[]): Promise<CertificateSheetDto> {
    const ids: string[] = [];
    for (const one of people) ids.push(typeof one === 'string' ? one : await this.person(one));
    const draft = await this.draft(ids);
    await issueDraft(this.staff, this.official, draft);
    return (await this.sheet(draft.id)).body;
  }

  async blank(changes: (blank: BlankDetailDto) => object = () => ({})): Promise<BlankDetailDto> {
    const name = `Giấy khen ${++this.next}`;
    const { body } = await this.staff.post<BlankDetailDto>('/api/certificate-blanks', {
      ...{ name, widthMm: 297, heightMm: 210 },
    });
    const changed = await this.change(body, changes(body));
    return changed.body;
  }

  change(blank: BlankDetailDto, changes: object): Promise<BlankReply> {
    const { name, widthMm, heightMm, layouts, version } = blank;
    return this.staff.put(`/api/certificate-blanks/${blank.id}`, {
      ...{ name, widthMm, heightMm, layouts, version },
      ...changes,
    });
  }

  sheet(decisionId: string, client = this.staff): Promise<SheetReply> {
    return client.get(`/api/decisions/${decisionId}/certificates`);
  }

  /** Names are looked through on paper, so that they may be printed. */
  async proof(sheet: CertificateSheetDto): Promise<void> {
    await this.staff.post(`/api/decisions/${sheet.decision.id}/name-proofs/answers`, {
      signedBy: 'Hoàng Văn Tư',
      answers: sheet.lines.map(({ lineId, name, formOfAddress, post }) => ({
        ...{ lineId, version: 0, seen: { name, formOfAddress, post } },
      })),
    });
  }

  print(
    sheet: CertificateSheetDto,
    blank: { readonly id: string },
    more: { readonly lines?: readonly CertificateLineDto[]; readonly [key: string]: unknown } = {},
  ): Promise<BatchReply> {
    const { lines = sheet.lines, ...rest } = more;
    return this.staff.post(`/api/decisions/${sheet.decision.id}/certificates/print`, {
      ...{ blankId: blank.id, lineIds: lines.map(({ lineId }) => lineId) },
      ...rest,
    });
  }

  /** What a reader sees in the file of a batch, or of another path. */
  async texts(path: string): Promise<ReturnType<typeof placedTexts>> {
    const { bytes } = await this.staff.download(path);
    return placedTexts(Buffer.from(bytes));
  }

  file({ body }: BatchReply): Promise<ReturnType<typeof placedTexts>> {
    return this.texts(`/api/certificate-batches/${body.batchId}/file`);
  }
}

/** «left baseline» of a text, or its middle or right end. */
export function anchorOf(text: PlacedText, align: 'left' | 'center' | 'right'): [number, number] {
  const part = { left: 0, center: 0.5, right: 1 }[align];
  return [text.leftMm + text.widthMm * part, text.baselineMm];
}
