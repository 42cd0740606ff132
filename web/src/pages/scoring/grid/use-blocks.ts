import { useCallback, useRef, type ClipboardEvent } from 'react';
import { countText } from '../../../text/format';
import { clearBlock, copyBlock, pasteBlock, readBlock, undo, type Change, type GridContent } from './blocks';
import type { Cursor } from './cursor';

const MOST_UNDONE = 100;

/** Copying, pasting and emptying blocks, and taking any change back. */
export function useBlocks(content: GridContent, cursor: Cursor, say: (text: string) => void) {
  const done = useRef<Change[]>([]);
  const onChange = useCallback((change: Change) => {
    if (change.length > 0) done.current = [...done.current.slice(-MOST_UNDONE + 1), change];
  }, []);
  const undoLast = () => {
    const last = done.current.pop();
    if (!last) return say('Không có gì để hoàn tác.');
    undo(content.book, last);
    say(`Đã hoàn tác ${countText(last.length)} ô.`);
  };
  const clear = () => onChange(clearBlock(content, cursor.block));
  const onCopy = (event: ClipboardEvent) => {
    if (!cursor.hasBlock) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copyBlock(content, cursor.block));
  };
  const onPaste = (event: ClipboardEvent) => {
    const cells = readBlock(event.clipboardData.getData('text/plain'));
    const isText = cells.length === 1 && cells[0]?.length === 1;
    // Within a text that is being typed, one value is pasted as text is.
    if (isText && isBeingTyped(event.target)) return;
    event.preventDefault();
    const { change, written, skipped } = pasteBlock(content, cursor.block, cells);
    onChange(change);
    const rest =
      skipped > 0 ? ` Bỏ qua ${countText(skipped)} ô ngoài bảng hoặc thuộc phiếu không ghi được.` : '';
    say(`Đã dán ${countText(written)} ô.${rest}${written > 0 ? ' Ctrl+Z để hoàn tác.' : ''}`);
  };
  return { onChange, onCopy, onPaste, clear, undoLast };
}

/** The field's text is not chosen as a whole, as it is on coming to a cell. */
function isBeingTyped(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  return target.selectionStart !== 0 || target.selectionEnd !== target.value.length;
}
