import type { SaveSummary, Unsaved } from './sheet-row';

/** How a line stands with the server, as it is shown: nothing where it is saved. */
export type CellState = 'saving' | 'kept' | 'partial' | 'conflict' | 'refused';

const WORDS: Readonly<Record<CellState, string>> = {
  saving: 'đang lưu',
  kept: 'chưa gửi được, đang giữ trên máy này',
  partial: 'còn thiếu một số',
  conflict: 'xung đột: điểm này đã được ghi ở nơi khác',
  refused: 'chưa ghi được',
};

export function cellState(
  unsaved: Unsaved | undefined,
  { isHeld }: Pick<SaveSummary, 'isHeld'>,
): CellState | undefined {
  if (unsaved === undefined) return undefined;
  if (unsaved.state === 'queued' || unsaved.state === 'sending') return isHeld ? 'kept' : 'saving';
  return unsaved.state;
}

export function cellStateText(state: CellState | undefined): string {
  return state === undefined ? 'đã lưu' : WORDS[state];
}
