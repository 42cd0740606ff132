import { useEffect, useState } from 'react';

/**
 * Keeps what somebody is typing apart from what the server says meanwhile. As long as nothing was typed, `fill` puts
 * what was read into the form; afterwards a newer version is only pointed out, and the person chooses.
 */
export function useEdits<Read extends { readonly version: number }>(
  current: Read,
  fill: (current: Read) => void,
) {
  // Counted, so that what is typed while a save is under way is not taken for saved.
  const [edits, setEdits] = useState(0);
  const [base, setBase] = useState(current.version);
  const isTouched = edits > 0;
  useEffect(() => {
    if (isTouched) return;
    fill(current);
    setBase(current.version);
    // `fill` is made anew on every drawing; what it fills from is `current`.
  }, [current, isTouched]);
  return {
    /** How many edits there are since the last save; told to `saved` again. */
    edits,
    isTouched,
    /** The version that what is typed was begun from. */
    base,
    /** Somebody else saved since. */
    isOverrun: isTouched && current.version > base,
    edited: () => setEdits((now) => now + 1),
    saved: (version: number, sent: number) => {
      setBase(version);
      setEdits((now) => now - sent);
    },
    /** Drop what was typed for what the server says. */
    takeTheirs: () => setEdits(0),
    /** Keep what was typed, to be saved over what the server says. */
    keepMine: () => setBase(current.version),
  };
}
