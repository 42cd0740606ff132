import { counted, mergedRow } from './sheet-row';
import type { Schema } from '../../../api/client';
import { asProblem, type Problem } from '../../../api/problem';
import { judge } from './judge';
import { Listeners } from './listeners';
import {
  isSameMark,
  isSameTyped,
  toSentMark,
  typedOf,
  withField,
  type Criterion,
  type Field,
  type Mark,
  type SentMark,
  type Typed,
} from './mark-text';
import { SendQueue, type Outcome } from './send-queue';
import type {
  BookPorts,
  Grid,
  GridRow,
  OwnSheet,
  SaveSummary,
  SheetRow,
  SheetState,
  Unsaved,
} from './sheet-row';
import { lineKey, lineOf, type LineAddress, type UnsentMarks } from './unsent-marks';

/** All sheets of one person for one criteria set, with what was typed and is not saved yet. */
export class MarkBook {
  private rows = new Map<string, SheetRow>();
  private unsaved = new Map<string, Unsaved>();
  private readonly criteria: ReadonlyMap<string, Criterion>;
  private readonly listeners = new Listeners();
  private readonly queue: SendQueue;
  private lastSavedAt: number | undefined;
  /** Subjects in the order of the list. */
  ids: readonly string[] = [];
  summary: SaveSummary;

  constructor(
    criteria: readonly Criterion[],
    private readonly store: UnsentMarks,
    private readonly ports: BookPorts,
  ) {
    this.criteria = new Map(criteria.map((criterion) => [criterion.id, criterion]));
    this.queue = new SendQueue(
      (key) => lineOf(key).participantId,
      (key) => this.send(key),
      () => this.changed([...new Set([...this.unsaved.keys()].map((key) => lineOf(key).participantId))]),
    );
    this.summary = this.summarise();
  }

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(listener);

  subscribeRow(id: string, listener: () => void): () => void {
    return this.listeners.addToRow(id, listener);
  }

  row(id: string): SheetRow | undefined {
    return this.rows.get(id);
  }

  criterion(id: string): Criterion | undefined {
    return this.criteria.get(id);
  }

  /** Lines that wait for the person, in the order they got stuck. */
  stuck(): { readonly line: LineAddress; readonly unsaved: Unsaved }[] {
    return [...this.unsaved]
      .filter(([, { state }]) => state === 'conflict' || state === 'refused')
      .map(([key, unsaved]) => ({ line: lineOf(key), unsaved }));
  }

  typed(row: SheetRow, criterion: Criterion): Typed {
    return row.unsaved[criterion.id]?.typed ?? typedOf(criterion, row.marks[criterion.id]);
  }

  /** Takes in what the server says; what was typed since stays on top. */
  merge(grid: Grid): void {
    const before = this.rows;
    this.rows = new Map(
      grid.rows.map((row) => [row.participantId, mergedRow(before.get(row.participantId), row)]),
    );
    this.ids = [...this.rows.keys()];
    this.restore();
    this.changed(this.ids);
  }

  /** The same for one sheet that was read by itself. */
  mergeRow(row: GridRow): void {
    if (!this.rows.has(row.participantId)) return;
    this.rows.set(row.participantId, mergedRow(this.rows.get(row.participantId), row));
    this.changed([row.participantId]);
  }

  /** Takes in where a sheet stands after it was handed in, taken back or given up. */
  adopt(id: string, state: SheetState, more: Partial<OwnSheet> = {}): void {
    const row = this.rows.get(id);
    if (!row || row.sheet.version > state.version) return;
    this.rows.set(id, { ...row, sheet: { ...row.sheet, ...state, ...more } });
    this.changed([id]);
  }

  /** Sets one box. @returns the line as it was, undefined where the sheet takes no marks */
  type(line: LineAddress, field: Field, text: string): Typed | undefined {
    const found = this.find(line);
    if (!found) return undefined;
    const before = this.typed(found.row, found.criterion);
    this.setTyped(line, withField(found.criterion, before, field, text));
    return before;
  }

  /**
   * Keeps what stands in a box while it is still being typed, should the window be closed over it; without a text, that
   * is over and what the book says is kept again.
   */
  jot(line: LineAddress, field: Field, text: string | undefined): void {
    const found = this.find(line);
    if (!found) return;
    const key = lineKey(line);
    const { row, criterion } = found;
    const unsaved = this.unsaved.get(key);
    if (text !== undefined) {
      const typed = withField(criterion, this.typed(row, criterion), field, text);
      const base = unsaved?.base ?? row.marks[criterion.id]?.version ?? 0;
      this.store.keep(key, { typed, base, tries: unsaved?.tries ?? [] });
    } else if (unsaved) this.store.keep(key, unsaved);
    else this.store.drop(key);
  }

  /** Sets all boxes of a line at once. */
  setTyped(line: LineAddress, typed: Typed): void {
    const found = this.find(line);
    if (!found) return;
    const { row, criterion } = found;
    const key = lineKey(line);
    const before = this.unsaved.get(key);
    if (isSameTyped(criterion, typed, this.typed(row, criterion)) && before?.state !== 'refused') return;
    const standing = row.marks[criterion.id];
    const isBack = isSameTyped(criterion, typed, typedOf(criterion, standing));
    if (isBack && !this.queue.isBusy(key) && !before?.tries.length) return this.forget(key);
    this.keep(key, {
      typed,
      base: before?.base ?? standing?.version ?? 0,
      tries: before?.tries ?? [],
      state: before?.state === 'conflict' ? 'conflict' : toSentMark(criterion, typed) ? 'queued' : 'partial',
      current: before?.current,
      message: before?.state === 'conflict' ? before.message : undefined,
    });
  }

  /** Decides a conflict: our value replaces the one that stands, or gives way to it. */
  decide(line: LineAddress, choice: 'mine' | 'current'): void {
    const key = lineKey(line);
    const unsaved = this.unsaved.get(key);
    if (unsaved?.state !== 'conflict' || !unsaved.current) return;
    const { typed, current } = unsaved;
    if (choice === 'current') return this.forget(key);
    this.keep(key, { typed, base: current.version, tries: [], state: 'queued' });
  }

  /** Gives up what was typed: the box shows again what stands on the server. */
  readonly giveUp = (line: LineAddress): void => this.forget(lineKey(line));

  /** Sends what was refused once more: the reason may be gone. */
  retry(line: LineAddress): void {
    const key = lineKey(line);
    const unsaved = this.unsaved.get(key);
    if (unsaved?.state === 'refused') this.keep(key, { ...unsaved, state: 'queued', message: undefined });
  }

  readonly resume = (): void => this.queue.resume();

  /** The page is left: what is on its way still goes out, as long as the same person is signed in. */
  end(): void {
    this.queue.end();
  }

  private find({ participantId, criterionId }: LineAddress) {
    const row = this.rows.get(participantId);
    const criterion = this.criteria.get(criterionId);
    return row?.sheet.policy.canMark && criterion ? { row, criterion } : undefined;
  }

  /** Takes up what other windows left unsent. */
  private restore(): void {
    for (const [key, unsent] of this.store.left()) {
      const { participantId, criterionId } = lineOf(key);
      const criterion = this.criteria.get(criterionId);
      // Kept all the same: who was taken off the list may be put back on it.
      if (!criterion || !this.rows.has(participantId)) continue;
      const isWhole = toSentMark(criterion, unsent.typed) !== undefined;
      this.keep(key, { ...unsent, state: isWhole ? 'queued' : 'partial' });
    }
  }

  private async send(key: string): Promise<Outcome> {
    const unsaved = this.unsaved.get(key);
    const line = lineOf(key);
    const criterion = this.criteria.get(line.criterionId);
    const mark = criterion && unsaved && toSentMark(criterion, unsaved.typed);
    if (!mark || unsaved.state !== 'queued') return 'stop';
    if (!this.ports.isStillSignedIn()) return 'wait';
    this.put(key, { ...unsaved, state: 'sending', tries: [...unsaved.tries, mark] });
    try {
      const saved = await this.ports.put(line, { ...mark, version: unsaved.base });
      this.lastSavedAt = Date.now();
      return this.saved(key, mark, saved);
    } catch (error) {
      return this.failed(key, unsaved.tries, asProblem(error));
    }
  }

  private saved(key: string, sent: SentMark, { mark, sheet }: Schema<'SavedMarkDto'>): Outcome {
    const line = lineOf(key);
    this.setMark(line, mark);
    this.adopt(line.participantId, sheet);
    const criterion = this.criteria.get(line.criterionId);
    const now = this.unsaved.get(key);
    const wanted = criterion && now && toSentMark(criterion, now.typed);
    if (now && (!wanted || !isSameMark(wanted, sent))) {
      this.put(key, {
        typed: now.typed,
        base: mark.version,
        tries: [],
        state: wanted ? 'queued' : 'partial',
      });
      return wanted ? 'again' : 'done';
    }
    this.forget(key);
    return 'done';
  }

  private failed(key: string, tries: readonly SentMark[], problem: Problem): Outcome {
    const now = this.unsaved.get(key);
    if (!now) return 'done';
    const { outcome, unsaved, standing, isOutdated } = judge(problem, now, tries);
    if (standing) this.setMark(lineOf(key), standing);
    this.put(key, unsaved);
    if (isOutdated) this.ports.onOutdated(problem);
    return outcome;
  }

  private setMark({ participantId, criterionId }: LineAddress, mark: Mark): void {
    const row = this.rows.get(participantId);
    if (!row || (row.marks[criterionId]?.version ?? 0) > mark.version) return;
    this.rows.set(participantId, { ...row, marks: { ...row.marks, [criterionId]: mark } });
    this.changed([participantId]);
  }

  private keep(key: string, unsaved: Unsaved): void {
    this.put(key, unsaved);
    if (unsaved.state === 'queued') this.queue.add(key);
  }

  private put(key: string, unsaved: Unsaved): void {
    this.store.keep(key, unsaved);
    this.unsaved.set(key, unsaved);
    this.reflect(key);
  }

  private forget(key: string): void {
    this.store.drop(key);
    this.queue.remove(key);
    this.unsaved.delete(key);
    this.reflect(key);
  }

  private reflect(key: string): void {
    const { participantId, criterionId } = lineOf(key);
    const row = this.rows.get(participantId);
    if (!row) return;
    const unsaved = { ...row.unsaved };
    const now = this.unsaved.get(key);
    if (now) unsaved[criterionId] = now;
    else delete unsaved[criterionId];
    this.rows.set(participantId, { ...row, unsaved });
    this.changed([participantId]);
  }

  private changed(ids: readonly string[]): void {
    this.summary = this.summarise();
    this.listeners.tell(ids);
  }

  private summarise(): SaveSummary {
    return {
      ...counted(this.unsaved.values()),
      isHeld: this.queue?.isHeld ?? false,
      isForgetful: this.store.isBroken,
      lastSavedAt: this.lastSavedAt,
    };
  }
}
