import { Injectable } from '@nestjs/common';
import { PapersService } from '../../council/papers/papers.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fillTemplate, type WordValues } from '../../platform/word/word-template.js';
import { readWorkbook } from '../../platform/workbook/reading/read-workbook.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import { CampaignPapers } from '../campaign-papers.service.js';
import type { DocumentKindCode } from '../documents/document-kind.js';
import { DocumentValues } from '../documents/document-values.service.js';
import { DocumentTemplates } from '../documents/store/document-templates.service.js';
import { minutesValues } from '../documents/values/council-values.js';
import type { UploadedKind } from './agreement.entity.js';
import { wordRows, workbookRows, type PaperRow } from './paper-rows.js';

/** The program's own papers of a decision, made as they are handed out and read back as anybody would read them. */
@Injectable()
export class OwnPapers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly values: DocumentValues,
    private readonly templates: DocumentTemplates,
    private readonly lists: CampaignPapers,
    private readonly council: PapersService,
  ) {}

  /** Null where there is no such paper: no sitting has voted on anybody of the decision. */
  async rows(decisionId: string, kind: UploadedKind): Promise<PaperRow[] | null> {
    if (kind === 'attached-list' || kind === 'money-list')
      return this.list(decisionId, kind === 'money-list');
    if (kind === 'minutes') return this.minutes(decisionId);
    const { values } = await this.uow.run(() => this.values.ofDecision(kind, decisionId));
    return this.document(kind, values);
  }

  private async list(decisionId: string, money: boolean): Promise<PaperRow[]> {
    const bytes = await this.uow.run(async () => {
      const paper = await this.lists.attachedList(decisionId, money ? { money: 'true' } : {});
      const workbook = new MemoryWorkbook({ creator: '', created: new Date() });
      await paper.fill(workbook);
      return workbook.toBuffer();
    });
    return workbookRows(await readWorkbook(bytes));
  }

  private async minutes(decisionId: string): Promise<PaperRow[] | null> {
    const sittings = await this.uow.run(() =>
      this.uow.query<{ id: string }>(
        `select s.id from sittings s
          where s.status in ('closed', 'locked')
            and exists (select from sitting_questions q join decision_lines l on l.nomination_id = q.nomination_id
                         where q.sitting_id = s.id and l.decision_id = $1)
          order by s.held_on, s.id`,
        [decisionId],
      ),
    );
    if (sittings.length === 0) return null;
    const rows: PaperRow[] = [];
    for (const { id } of sittings) {
      rows.push(...(await this.document('minutes', minutesValues(await this.council.minutes(id)))));
    }
    return rows;
  }

  private async document(kind: DocumentKindCode, values: WordValues): Promise<PaperRow[]> {
    const { bytes } = await this.templates.file(kind);
    return wordRows(await fillTemplate(bytes, values));
  }
}
