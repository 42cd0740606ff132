import { useLayoutEffect, useRef, type RefObject } from 'react';

/** How long someone may pause over a box before what stands in it is saved all the same. */
const PAUSE = 1_500;

export interface Typing {
  readonly ref: RefObject<HTMLInputElement | null>;
  /** Something is being typed that the box did not say when it was entered. */
  isTyping(): boolean;
  /** To be called whenever the text changed. */
  typed(): void;
  /** Saves what stands in the box, if it was changed. */
  commit(): void;
  /** Puts back what stood in the box when it was entered, also where some of it was saved meanwhile. */
  cancel(): void;
}

interface TypingPorts {
  /** @param isLast the person is done with the box */
  save(text: string, isLast: boolean): void;
  /** Keeps what is being typed in case the window is closed over it; undefined once that is over. */
  jot(text: string | undefined): void;
}

/**
 * One box of a mark. The browser's own text field does the typing, and React learns of it only when it is saved: on
 * leaving the box, after a pause, and when the window is hidden or closed.
 *
 * @param text what the box says while nobody types in it
 */
export function useTyping(text: string, ports: TypingPorts): Typing {
  const ref = useRef<HTMLInputElement>(null);
  const before = useRef<string | undefined>(undefined);
  const typedText = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text, ...ports });
  latest.current = { text, ...ports };

  useLayoutEffect(() => {
    if (ref.current && before.current === undefined && ref.current.value !== text) {
      const isSelected = document.activeElement === ref.current && ref.current.readOnly === false;
      ref.current.value = text;
      if (isSelected) ref.current.select();
    }
  }, [text]);

  const typing = useRef<Typing>(null);
  typing.current ??= {
    ref,
    isTyping: () => before.current !== undefined,
    typed() {
      before.current ??= latest.current.text;
      typedText.current = ref.current?.value ?? '';
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current.save(typedText.current, false), PAUSE);
      latest.current.jot(typedText.current);
    },
    commit() {
      if (before.current === undefined) return;
      clearTimeout(timer.current);
      before.current = undefined;
      latest.current.save(typedText.current, true);
      latest.current.jot(undefined);
    },
    cancel() {
      if (before.current === undefined || !ref.current) return;
      clearTimeout(timer.current);
      ref.current.value = before.current;
      before.current = undefined;
      latest.current.save(ref.current.value, true);
      latest.current.jot(undefined);
      ref.current.select();
    },
  };
  const { current } = typing;

  useLayoutEffect(() => {
    const commit = () => current.commit();
    const commitHidden = () => document.visibilityState === 'hidden' && current.commit();
    window.addEventListener('pagehide', commit);
    document.addEventListener('visibilitychange', commitHidden);
    return () => {
      window.removeEventListener('pagehide', commit);
      document.removeEventListener('visibilitychange', commitHidden);
      // Unmounting takes the box away without it losing the focus first.
      current.commit();
    };
  }, [current]);
  return current;
}
