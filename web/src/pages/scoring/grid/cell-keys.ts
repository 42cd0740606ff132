import type { KeyboardEvent, RefObject } from 'react';
import { NOT_APPLICABLE, type Criterion } from '../marks/mark-text';
import type { Typing } from '../marks/use-typing';

/** Keys that end the typing and then move on; within a text that is being mended, sideways stays inside it. */
const LEAVES = new Set(['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);
const SIDEWAYS = new Set(['ArrowLeft', 'ArrowRight']);

interface CellKeys {
  readonly criterion: Criterion;
  readonly typing: Typing;
  /** The text is being mended (F2, a click): the arrows stay in it. */
  readonly isCaret: RefObject<boolean>;
  readonly canMark: boolean;
  readonly hasChoices: boolean;
  readonly put: (text: string) => void;
  readonly open: () => void;
}

/** Keys of the active cell. What is not the cell's business goes on to the grid. */
export function onCellKey(event: KeyboardEvent<HTMLInputElement>, cell: CellKeys): void {
  const { criterion, typing, isCaret, canMark, hasChoices } = cell;
  if (typing.isTyping() || isCaret.current) return typingKey(event, cell);
  const isKnockout = criterion.kind === 'knockout';
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (hasChoices && canMark && (event.key === ' ' || (event.altKey && event.key === 'ArrowDown'))) {
    event.preventDefault();
    event.stopPropagation();
    cell.open();
  } else if (event.key === 'F2' && canMark) {
    isCaret.current = true;
    const { length } = event.currentTarget.value;
    event.currentTarget.setSelectionRange(length, length);
  } else if (isPlain && isLetter(event.key, isKnockout)) {
    // No letter is ever typed over a mark; those that mean something here do it, the rest is the grid's.
    event.preventDefault();
    const word = shortcut(event.key, isKnockout, criterion.allowsNotApplicable);
    if (!word) return;
    event.stopPropagation();
    cell.put(word);
  }
}

function typingKey(event: KeyboardEvent<HTMLInputElement>, { typing, isCaret }: CellKeys): void {
  if (event.key === 'Escape') {
    typing.cancel();
    isCaret.current = false;
    event.currentTarget.select();
    event.stopPropagation();
  } else if (LEAVES.has(event.key) || (!isCaret.current && SIDEWAYS.has(event.key))) {
    isCaret.current = false;
    typing.commit();
  } else {
    event.stopPropagation();
  }
}

function isLetter(key: string, isKnockout: boolean): boolean {
  return key.length === 1 && (isKnockout || !/[\d.,]/.test(key));
}

function shortcut(key: string, isKnockout: boolean, allowsNotApplicable: boolean): string | undefined {
  const letter = key.toLowerCase();
  if (isKnockout && (letter === 'c' || letter === 'x')) return 'có';
  if (letter !== 'k') return undefined;
  return isKnockout ? 'không' : allowsNotApplicable ? NOT_APPLICABLE : undefined;
}
