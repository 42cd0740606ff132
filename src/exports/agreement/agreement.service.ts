import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { AgreementPapers, rowsOf, type KeptPaper } from './agreement-papers.service.js';
import type { AgreementDto, ComparedPaperDto, PaperKind, ReadyMarkDto } from './agreement.dto.js';
import { UPLOADED_KINDS, type UploadedKind } from './agreement.entity.js';
import { certificateDifferences } from './certificates.js';
import {
  bare,
  compareCounts,
  compareNames,
  compareTotal,
  type Difference,
  type ExpectedLine,
} from './compare.js';
import { papersDiffer } from './errors.js';
import { OwnPapers } from './own-papers.service.js';
import type { PaperRow } from './paper-rows.js';
import { readNames, type NamedEntry } from './read-names.js';

export const PAPER_NAMES: Readonly<Record<PaperKind, string>> = {
  minutes: 'Biên bản họp Hội đồng',
  submission: 'Tờ trình',
  decision: 'Quyết định',
  'attached-list': 'Danh sách kèm theo',
  'money-list': 'Danh sách tiền thưởng',
  certificates: 'Số vào sổ của giấy khen',
};

type Line = ExpectedLine & { readonly certificateNumber: number | null };

interface Facts {
  readonly decision: {
    readonly numberText: string | null;
    readonly title: string;
    readonly status: string;
    readonly version: number;
  };
  readonly lines: readonly Line[];
  /** Every award of the ward, to know a wrong one. */
  readonly awards: readonly string[];
  readonly kept: readonly KeptPaper[];
  /** Whom other decisions of the campaign commend: «name|award». One sitting votes for several decisions. */
  readonly elsewhere: ReadonlySet<string>;
  readonly mark: (ReadyMarkDto & { readonly version: number }) | null;
}

/** Whether the papers of one decision say the same: names letter by letter, counts, money, order. */
@Injectable()
export class Agreement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly papers: AgreementPapers,
    private readonly own: OwnPapers,
  ) {}

  /** Reads every paper anew each time. @throws DomainError 404 `not-found` */
  async of(decisionId: string, actor: Actor): Promise<AgreementDto> {
    const facts = await this.uow.run(() => this.facts(decisionId));
    const compared = facts.lines.length === 0 ? [] : await this.compareAll(decisionId, facts);
    const { decision, mark } = facts;
    const agrees = compared.length > 0 && compared.every(({ state }) => state !== 'differs');
    return {
      decisionId,
      numberText: decision.numberText,
      title: decision.title,
      version: decision.version,
      lineCount: facts.lines.length,
      agrees,
      ready: mark && { markedByName: mark.markedByName, markedAt: mark.markedAt, isStale: mark.isStale },
      papers: compared,
      policy: {
        canUpload: actor.permissions.has('decision.draft'),
        canMarkReady: agrees && actor.permissions.has('decision.propose'),
      },
    };
  }

  /**
   * «Sẵn sàng ký», for this version of the decision and these papers.
   *
   * @throws DomainError 404; 409 `papers-differ`, `stale-version`
   */
  async markReady(decisionId: string, version: number, actor: Actor): Promise<AgreementDto> {
    const found = await this.of(decisionId, actor);
    if (!found.agrees) {
      const names = found.papers.filter(({ state }) => state === 'differs').map(({ name }) => name);
      throw papersDiffer(names.length === 0 ? ['chưa có ai trong danh sách'] : names);
    }
    await this.uow.run(async () => {
      await this.uow.query(`select id from decisions where id = $1 for update`, [decisionId]);
      const { decision, kept } = await this.facts(decisionId);
      // A file brought in meanwhile has not been compared.
      const isAsRead = found.papers.every(
        ({ kind, upload }) => upload?.version === kept.find((paper) => paper.kind === kind)?.version,
      );
      if (decision.version !== version || found.version !== version || !isAsRead) {
        throw staleVersion({ ...decision });
      }
      await this.uow.execute(
        `insert into agreement_marks (decision_id, decision_version) values ($1, $2)
         on conflict (ward_id, decision_id) do update
            set decision_version = excluded.decision_version, marked_by = excluded.marked_by, marked_at = now()`,
        [decisionId, version],
      );
      await this.audit.record({
        action: 'agreement.ready',
        subject: { type: 'agreement', id: decisionId, label: decision.numberText ?? decision.title },
        after: { version },
      });
    });
    return this.of(decisionId, actor);
  }

  private async compareAll(decisionId: string, facts: Facts): Promise<ComparedPaperDto[]> {
    const order = await this.order(decisionId, facts);
    const compared: ComparedPaperDto[] = [];
    for (const kind of UPLOADED_KINDS) {
      const upload = facts.kept.find((paper) => paper.kind === kind);
      const rows = await this.rows(decisionId, kind, upload);
      compared.push(comparedPaper(kind, rows, upload, facts, upload ? order : null));
    }
    const differences = certificateDifferences(facts.lines);
    const state = facts.decision.status !== 'issued' ? 'none' : differences.length > 0 ? 'differs' : 'agrees';
    const numbers = facts.lines.filter(({ certificateNumber }) => certificateNumber !== null).length;
    return [
      ...compared,
      {
        kind: 'certificates',
        name: PAPER_NAMES.certificates,
        state,
        names: state === 'none' ? null : numbers,
        upload: null,
        differences: state === 'none' ? [] : differences,
      },
    ];
  }

  /** Names as the program's own attached list has them. */
  private async order(decisionId: string, facts: Facts): Promise<string[]> {
    if (facts.kept.every(({ kind }) => kind !== 'attached-list' && kind !== 'money-list')) return [];
    const rows = await this.own.rows(decisionId, 'attached-list');
    return readNames(rows ?? [], facts.awards).map(({ name }) => name);
  }

  private async rows(
    decisionId: string,
    kind: UploadedKind,
    upload: KeptPaper | undefined,
  ): Promise<PaperRow[] | null> {
    if (!upload) return this.own.rows(decisionId, kind);
    const { fileName, bytes } = await this.papers.file(decisionId, kind);
    return rowsOf(kind, fileName, bytes);
  }

  private async facts(decisionId: string): Promise<Facts> {
    const [decision] = await this.uow.query<Facts['decision']>(
      `select case when number is null then null
                else lpad(number::text, greatest(2, length(number::text)), '0') || '/' || book end as "numberText",
              title, status, version from decisions where id = $1`,
      [decisionId],
    );
    if (!decision) throw notFound('quyết định');
    const lines = await this.uow.query<Line>(
      `select name, form_of_address as "formOfAddress", subject_kind as "subjectKind", award_name as "awardName",
              amount::float8 as amount, certificate_number as "certificateNumber"
         from decision_lines where decision_id = $1 order by position`,
      [decisionId],
    );
    const awards = await this.uow.query<{ name: string }>(
      `select name from award_types union select award_name from decision_lines where decision_id = $1`,
      [decisionId],
    );
    const kept = await this.papers.kept(decisionId);
    const elsewhere = await this.uow.query<{ key: string }>(
      `select l.name || '|' || l.award_name as key
         from decision_lines l join decisions o on o.id = l.decision_id join decisions d on d.id = $1
        where o.campaign_id = d.campaign_id and o.id <> d.id`,
      [decisionId],
    );
    const [mark] = await this.uow.query<ReadyMarkDto & { version: number }>(
      `select m.decision_version as version, a.display_name as "markedByName", m.marked_at as "markedAt",
              m.decision_version <> d.version
                or exists (select from agreement_papers p where p.decision_id = d.id
                            and greatest(p.uploaded_at, p.withdrawn_at) > m.marked_at) as "isStale"
         from agreement_marks m join decisions d on d.id = m.decision_id left join accounts a on a.id = m.marked_by
        where m.decision_id = $1`,
      [decisionId],
    );
    return {
      ...{ decision, lines, kept, mark: mark ?? null },
      awards: awards.map(({ name }) => name),
      elsewhere: new Set(elsewhere.map(({ key }) => key)),
    };
  }
}

function comparedPaper(
  kind: UploadedKind,
  rows: PaperRow[] | null,
  upload: KeptPaper | undefined,
  facts: Facts,
  order: readonly string[] | null,
): ComparedPaperDto {
  const name = PAPER_NAMES[kind];
  if (rows === null) return { kind, name, state: 'none', names: null, upload: null, differences: [] };
  const { differences, names } = differencesOf(kind, rows, facts, order);
  return {
    kind,
    name,
    state: differences.length > 0 ? 'differs' : 'agrees',
    names,
    upload: upload
      ? {
          version: upload.version,
          fileName: upload.fileName,
          uploadedByName: upload.uploadedByName,
          uploadedAt: upload.uploadedAt,
        }
      : null,
    differences,
  };
}

function differencesOf(
  kind: UploadedKind,
  rows: readonly PaperRow[],
  { lines, awards, elsewhere }: Facts,
  order: readonly string[] | null,
): { differences: Difference[]; names: number | null } {
  if (kind === 'decision' || kind === 'submission') {
    // With one recipient the decision names it, and counts nothing.
    const isOfOne = kind === 'decision' && lines.length === 1;
    const counts = isOfOne ? namedInText(lines, rows) : compareCounts(lines, rows, awards);
    return {
      differences: [...counts, ...(kind === 'decision' ? compareTotal(lines, rows) : [])],
      names: null,
    };
  }
  const isMinutes = kind === 'minutes';
  const read = readNames(rows, awards);
  const entries = isMinutes ? ofDecision(read, lines, elsewhere) : read;
  return {
    differences: compareNames(lines, entries, isMinutes ? null : order),
    names: entries.length,
  };
}

function namedInText(lines: readonly Line[], rows: readonly PaperRow[]): Difference[] {
  const text = rows.map(({ cells }) => cells.map((cell) => cell.text).join(' ')).join('\n');
  return lines
    .filter(({ name }) => !text.includes(name))
    .map(({ name, awardName }) => ({ kind: 'missing', text: `Không nêu đúng tên ${name} (${awardName}).` }));
}

/**
 * Minutes tell of a whole sitting, which votes for several decisions: left out is who stands there for another award or
 * in another decision. A name that stands there for a wrong award only is kept, and told.
 */
function ofDecision(
  entries: readonly NamedEntry[],
  lines: readonly Line[],
  elsewhere: ReadonlySet<string>,
): NamedEntry[] {
  const keyOf = (entry: NamedEntry): string => `${bare(entry.name)}|${entry.award}`;
  const own = new Map(lines.map(({ name, awardName }) => [`${name}|${awardName}`, name]));
  const found = new Set(entries.flatMap((entry) => own.get(keyOf(entry)) ?? []));
  const names = new Set(own.values());
  const awards = new Set(lines.map(({ awardName }) => awardName));
  return entries.filter((entry) => {
    if (entry.award === null || own.has(keyOf(entry))) return true;
    if (elsewhere.has(keyOf(entry))) return false;
    const name = bare(entry.name);
    return awards.has(entry.award) || (names.has(name) && !found.has(name));
  });
}
