import type { Schema } from '../../../api/client';
import type { Problem } from '../../../api/problem';
import type { Mark } from './mark-text';
import type { LineAddress, UnsentMark } from './unsent-marks';

export type Grid = Schema<'GridDto'>;
export type GridRow = Grid['rows'][number];
export type SheetState = Schema<'SheetStateDto'>;
export type OwnSheet = Omit<Schema<'OwnSheetDto'>, 'marks'>;
export type Subject = Schema<'SubjectDto'>;
/** The mark that stands on the server where ours met it, with who gave it. */
export type StandingMark = Mark & { readonly markedBy?: string | null };

/** One line whose boxes say something else than the server, as far as is known. */
export interface Unsaved extends UnsentMark {
  /**
   * `partial`: one of two boxes is empty; `queued` and `sending` go by themselves; `conflict` and `refused` wait for
   * the person.
   */
  readonly state: 'partial' | 'queued' | 'sending' | 'conflict' | 'refused';
  readonly message?: string;
  readonly current?: StandingMark;
}

/** One subject's sheet as it stands here; a new object with every change. */
export interface SheetRow {
  readonly subject: Subject;
  readonly sheet: OwnSheet;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly unsaved: Readonly<Record<string, Unsaved>>;
}

/** What is on its way or stuck, over all sheets. */
export interface SaveSummary {
  readonly onTheWay: number;
  readonly conflicts: number;
  readonly refused: number;
  readonly partial: number;
  readonly isHeld: boolean;
  /** Nothing can be kept in this browser. */
  readonly isForgetful: boolean;
  readonly lastSavedAt: number | undefined;
}

export interface BookPorts {
  put(line: LineAddress, body: Schema<'MarkBody'>): Promise<Schema<'SavedMarkDto'>>;
  /** Whether whoever typed is still the one who is signed in. */
  isStillSignedIn(): boolean;
  /** The server knows better: a sheet was closed elsewhere, or somebody else signed in. */
  onOutdated(problem: Problem): void;
}

/** What the server says of a sheet, laid over what is known of it here; what was typed stays on top. */
export function mergedRow(known: SheetRow | undefined, read: GridRow): SheetRow {
  const {
    sheet: { marks, ...sheet },
    ...subject
  } = read;
  return {
    subject,
    sheet: known && known.sheet.version > sheet.version ? known.sheet : sheet,
    marks: newest(known?.marks ?? {}, marks),
    unsaved: known?.unsaved ?? {},
  };
}

/** Of each mark the newer: an answer may come later than one that was asked for after it. */
function newest(
  known: Readonly<Record<string, Mark>>,
  read: Readonly<Record<string, Mark>>,
): Readonly<Record<string, Mark>> {
  const kept = Object.entries(known).filter(([id, mark]) => mark.version > (read[id]?.version ?? 0));
  return { ...read, ...Object.fromEntries(kept) };
}

export function counted(
  unsaved: Iterable<Unsaved>,
): Pick<SaveSummary, 'onTheWay' | 'conflicts' | 'refused' | 'partial'> {
  const count = { partial: 0, queued: 0, sending: 0, conflict: 0, refused: 0 };
  for (const { state } of unsaved) count[state] += 1;
  const { partial, queued, sending, conflict, refused } = count;
  return { onTheWay: queued + sending, conflicts: conflict, refused, partial };
}
