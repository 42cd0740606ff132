import type { Writable } from 'node:stream';
import type { SheetPort, WorkbookPort } from '../../platform/workbook/writing/sheet-port.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import type { WorkbookStamp } from '../../platform/workbook/writing/workbook-port.js';
import type {
  AttachedListModel,
  ListFrame,
  ListSection,
  LongListRow,
  SubjectKind,
} from './attached-list.model.js';
import { attachedListLayout, AttachedListWriter, DEFAULT_ORDER } from './attached-list.writer.js';
import { fillList, streamWorkbook, type RowSource } from './stream-list.js';

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

/** Headings of a list that holds one kind only: collectives have a block (khối) where people have a post. */
export function withKindHeadings<Model extends AttachedListModel>(model: Model): Model {
  const kinds = new Set(
    model.sections
      .filter((section) => section.groups.some((group) => group.entries.length > 0))
      .map((s) => s.kind),
  );
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined) return model;
  const position = only === 'collective' ? { position: 'Khối thi đua' } : {};
  return { ...model, headings: { name: NAME_HEADINGS[only], ...position, ...model.headings } };
}

/** Adds the list as a sheet of a workbook. */
export function addAttachedList(workbook: WorkbookPort, list: AttachedListModel): SheetPort {
  const model = withKindHeadings(list);
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

/** Rows one by one or in pages. */
export type LongListSource = RowSource<LongListRow>;

/** Writes an attached list of any length, with the look of `addAttachedList`. */
export function fillLongList(
  workbook: WorkbookPort,
  frame: ListFrame,
  source: LongListSource,
): Promise<void> {
  const writer = new AttachedListWriter(workbook.addSheet(attachedListLayout(frame)), frame);
  return fillList(workbook, writer, source);
}

/** The same into a stream; see streamWorkbook. */
export function writeLongList(
  target: Writable,
  frame: ListFrame,
  source: LongListSource,
  stamp: WorkbookStamp,
): Promise<void> {
  return streamWorkbook(target, stamp, (workbook) => fillLongList(workbook, frame, source));
}
