import type { Writable } from 'node:stream';
import type { SheetPort } from '../../platform/workbook/writing/sheet-port.js';
import { MemoryWorkbook, StreamingWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import type { WorkbookStamp } from '../../platform/workbook/writing/workbook-port.js';
import type {
  AttachedListModel,
  ListFrame,
  ListSection,
  LongListRow,
  SubjectKind,
} from './attached-list.model.js';
import { attachedListLayout, AttachedListWriter } from './attached-list.writer.js';

const DEFAULT_ORDER: readonly SubjectKind[] = ['collective', 'household', 'individual'];

/** Sections in printing order; kinds the order does not name come last. */
function ordered(model: AttachedListModel): ListSection[] {
  const order = model.sectionOrder ?? DEFAULT_ORDER;
  const place = (section: ListSection): number => {
    const index = order.indexOf(section.kind);
    return index < 0 ? order.length : index;
  };
  return [...model.sections].sort((a, b) => place(a) - place(b));
}

/** Heading of the name column where a list holds one kind only; otherwise the common one stays. */
const NAME_HEADINGS: Record<SubjectKind, string> = {
  collective: 'Tên tập thể',
  household: 'Hộ gia đình',
  individual: 'Họ và tên',
};

function withNameHeading(model: AttachedListModel): AttachedListModel {
  const kinds = new Set(
    model.sections
      .filter((section) => section.groups.some((group) => group.entries.length > 0))
      .map((s) => s.kind),
  );
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined) return model;
  return { ...model, headings: { name: NAME_HEADINGS[only], ...model.headings } };
}

/** Adds the list as a sheet of a workbook. */
export function addAttachedList(workbook: MemoryWorkbook, list: AttachedListModel): SheetPort {
  const model = withNameHeading(list);
  const port = workbook.addSheet(attachedListLayout(model));
  const writer = new AttachedListWriter(port, model);
  writer.begin();
  for (const section of ordered(model)) {
    writer.section(section.kind, section.title);
    for (const group of section.groups) {
      if (group.title !== null) writer.group(group.title);
      for (const entry of group.entries) writer.entry(entry);
    }
  }
  writer.end();
  return port;
}

/** One or more attached lists (appendices of one decision) as an xlsx file. */
export async function attachedListWorkbook(
  models: readonly AttachedListModel[],
  stamp: WorkbookStamp,
): Promise<Buffer> {
  const workbook = new MemoryWorkbook(stamp);
  for (const model of models) addAttachedList(workbook, model);
  return workbook.toBuffer();
}

/** Rows written between two pauses: a few milliseconds of work. */
const ROWS_PER_TURN = 500;

function write(writer: AttachedListWriter, row: LongListRow): void {
  if (row.type === 'entry') writer.entry(row);
  else if (row.type === 'section') writer.section(row.kind, row.title);
  else writer.group(row.title);
}

/** Rows one by one, or in pages as a database cursor gives them, which saves a wait per row. */
export type LongListSource = AsyncIterable<LongListRow | readonly LongListRow[]>;

function isPage(rows: LongListRow | readonly LongListRow[]): rows is readonly LongListRow[] {
  return Array.isArray(rows);
}

/**
 * Writes an attached list of any length into a stream (a response, a file) while its rows come in, with the look of
 * `attachedListWorkbook`; meant for more than some 5,000 rows. Ends the stream. When a row cannot be read or the
 * receiver goes away, the stream is destroyed and the error is thrown.
 */
export async function writeLongList(
  target: Writable,
  frame: ListFrame,
  source: LongListSource,
  stamp: WorkbookStamp,
): Promise<void> {
  const workbook = new StreamingWorkbook(target, stamp);
  try {
    const writer = new AttachedListWriter(workbook.addSheet(attachedListLayout(frame)), frame);
    writer.begin();
    let sincePause = 0;
    for await (const rows of source) {
      for (const row of isPage(rows) ? rows : [rows]) {
        write(writer, row);
        sincePause += 1;
        if (sincePause < ROWS_PER_TURN) continue;
        sincePause = 0;
        await workbook.breathe();
      }
    }
    writer.end();
    await workbook.end();
  } catch (error) {
    workbook.abort();
    throw error;
  }
}
